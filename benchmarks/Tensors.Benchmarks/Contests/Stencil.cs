using BenchmarkDotNet.Attributes;
using Tensors.Benchmarks.HandWritten;
using Tensors.Benchmarks.Quick;

namespace Tensors.Benchmarks.Contests;

/// <summary>The mean of the four neighbours, over the inside of a grid, through slices.</summary>
[MemoryDiagnoser]
public class Stencil : IContestSource
{
    private readonly Owned<LargeWorld> _large = new();
    private readonly Owned<SmallWorld> _small = new();

    public Stencil()
    {
        Numbers.Fill(_large.Value.A.AsSpan(), 5);
        Numbers.Fill(_small.Value.A.AsSpan(), 6);
    }

    IEnumerable<Contest> IContestSource.Contests =>
    [
        new("5-point stencil, 1000 x 1000 float", () => _large.Value.D.Fill(0f), () => _large.Value.D.AsReadOnlySpan().ToArray(), 1e-5f,
            new("by hand", LargeByHand),
            new("Tensors, through slices", LargeSlices, Goal: 0.95)),
        new("5-point stencil, 64 x 64 float", () => _small.Value.D.Fill(0f), () => _small.Value.D.AsReadOnlySpan().ToArray(), 1e-5f,
            new("by hand", SmallByHand),
            new("Tensors, through slices", SmallSlices, Goal: 0.95)),
    ];

    [Benchmark]
    public void LargeByHand()
    {
        ref LargeWorld w = ref _large.Value;
        StencilLoop.Run(ref w.A.AsSpan()[0], ref w.D.AsSpan()[0], Large.Dim1);
    }

    [Benchmark]
    public void LargeSlices()
    {
        ref LargeWorld w = ref _large.Value;
        w.D.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]));
    }

    [Benchmark]
    public void SmallByHand()
    {
        ref SmallWorld w = ref _small.Value;
        StencilLoop.Run(ref w.A.AsSpan()[0], ref w.D.AsSpan()[0], Small.Dim1);
    }

    [Benchmark]
    public void SmallSlices()
    {
        ref SmallWorld w = ref _small.Value;
        w.D.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _large.Dispose();
        _small.Dispose();
    }
}
