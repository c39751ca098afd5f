using BenchmarkDotNet.Attributes;
using Tensors.Benchmarks.DebugUser;
using Tensors.Benchmarks.Quick;

namespace Tensors.Benchmarks.Contests;

/// <summary>The same whole-array statements from an optimised assembly and from one built for the debugger: the loops live in the runtime.</summary>
[MemoryDiagnoser]
public class DebugUserCode : IContestSource
{
    /// <summary>Debug may take 1.1 times what Release takes.</summary>
    private const double Goal = 1 / 1.1;

    private readonly Owned<DebugWorld> _world = new();

    public DebugUserCode() => Reset();

    IEnumerable<Contest> IContestSource.Contests =>
    [
        new("Debug build of user code: d = a + b*c - 0.5f*d, 1000 x 1000", Reset, () => _world.Value.D.AsReadOnlySpan().ToArray(), 0f,
            new("Release", FusedLarge), new("Debug", FusedLargeDebug, Goal)),
        new("Debug build of user code: d = a + b*c - 0.5f*d, 64 x 64", Reset, () => _world.Value.SmallD.AsReadOnlySpan().ToArray(), 0f,
            new("Release", FusedSmall), new("Debug", FusedSmallDebug, Goal)),
        new("Debug build of user code: 5-point stencil, 1000 x 1000", Reset, () => _world.Value.D.AsReadOnlySpan().ToArray(), 0f,
            new("Release", Stencil), new("Debug", StencilDebug, Goal)),
    ];

    [Benchmark]
    public void FusedLarge()
    {
        ref DebugWorld w = ref _world.Value;
        w.D.Assign(w.A + w.B * w.C - 0.5f * w.D);
    }

    [Benchmark]
    public void FusedLargeDebug() => Work.FusedLarge(ref _world.Value);

    [Benchmark]
    public void FusedSmall()
    {
        ref DebugWorld w = ref _world.Value;
        w.SmallD.Assign(w.SmallA + w.SmallB * w.SmallC - 0.5f * w.SmallD);
    }

    [Benchmark]
    public void FusedSmallDebug() => Work.FusedSmall(ref _world.Value);

    [Benchmark]
    public void Stencil()
    {
        ref DebugWorld w = ref _world.Value;
        w.D.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]));
    }

    [Benchmark]
    public void StencilDebug() => Work.Stencil(ref _world.Value);

    [GlobalCleanup]
    public void Dispose() => _world.Dispose();

    private void Reset()
    {
        ref DebugWorld w = ref _world.Value;
        Numbers.Fill(w.A.AsSpan(), 1);
        Numbers.Fill(w.B.AsSpan(), 2);
        Numbers.Fill(w.C.AsSpan(), 3);
        Numbers.Fill(w.D.AsSpan(), 4);
        Numbers.Fill(w.SmallA.AsSpan(), 1);
        Numbers.Fill(w.SmallB.AsSpan(), 2);
        Numbers.Fill(w.SmallC.AsSpan(), 3);
        Numbers.Fill(w.SmallD.AsSpan(), 4);
    }
}
