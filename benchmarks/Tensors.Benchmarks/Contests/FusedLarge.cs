using BenchmarkDotNet.Attributes;
using Tensors.Benchmarks.HandWritten;
using Tensors.Benchmarks.Quick;

namespace Tensors.Benchmarks.Contests;

/// <summary><c>d = a + b * c - 0.5 * d</c> over aligned grids of 1000 x 1000 float.</summary>
[MemoryDiagnoser]
public class FusedLarge : IContestSource
{
    private readonly Owned<LargeWorld> _world = new();
    private readonly float[] _t = new float[Large.Length], _u = new float[Large.Length];

    public FusedLarge() => Reset();

    IEnumerable<Contest> IContestSource.Contests =>
    [
        new("d = a + b*c - 0.5f*d, 1000 x 1000 float", Reset, () => _world.Value.D.AsReadOnlySpan().ToArray(), 1e-5f,
            new("by hand, one vector an iteration", ByHand),
            new("by hand, four vectors an iteration", ByHandUnrolled),
            new("Tensors: w.D.Assign(w.A + w.B * w.C - 0.5f * w.D)", Fused, Goal: 0.95),
            new("TensorPrimitives, four calls", FourCalls),
            new("TensorPrimitives, two calls over small blocks", BlockedCalls)),
    ];

    [Benchmark(Baseline = true)]
    public void ByHand()
    {
        ref LargeWorld w = ref _world.Value;
        FusedLoop.Simple(ref w.A.AsSpan()[0], ref w.B.AsSpan()[0], ref w.C.AsSpan()[0], ref w.D.AsSpan()[0], (nuint)Large.Length);
    }

    [Benchmark]
    public void ByHandUnrolled()
    {
        ref LargeWorld w = ref _world.Value;
        FusedLoop.Unrolled(ref w.A.AsSpan()[0], ref w.B.AsSpan()[0], ref w.C.AsSpan()[0], ref w.D.AsSpan()[0], (nuint)Large.Length);
    }

    [Benchmark]
    public void Fused()
    {
        ref LargeWorld w = ref _world.Value;
        w.D.Assign(w.A + w.B * w.C - 0.5f * w.D);
    }

    [Benchmark]
    public void FourCalls()
    {
        ref LargeWorld w = ref _world.Value;
        PrimitiveCalls.Four(w.A.AsSpan(), w.B.AsSpan(), w.C.AsSpan(), w.D.AsSpan(), _t, _u);
    }

    [Benchmark]
    public void BlockedCalls()
    {
        ref LargeWorld w = ref _world.Value;
        PrimitiveCalls.Best(w.A.AsSpan(), w.B.AsSpan(), w.C.AsSpan(), w.D.AsSpan());
    }

    [GlobalCleanup]
    public void Dispose() => _world.Dispose();

    private void Reset()
    {
        ref LargeWorld w = ref _world.Value;
        Numbers.Fill(w.A.AsSpan(), 1);
        Numbers.Fill(w.B.AsSpan(), 2);
        Numbers.Fill(w.C.AsSpan(), 3);
        Numbers.Fill(w.D.AsSpan(), 4);
    }
}
