using System.Runtime.InteropServices;

namespace Tensors.Tests.Cores;

/// <summary>Ranges of rows as jobs of somebody else's threads: the bits of the whole statement, and no byte.</summary>
public sealed class JobsTests
{
    // No divisor of 701: the last job is shorter.
    private const int Rows = 48;

    private struct World
    {
        public Sheet Now, Whole, ByJobs;
        public Square Square;
        public Tall Tall, TallByJobs;
        public Edge Column;
    }

    [Fact]
    public void AnyStatement_ByRows_HasTheBitsOfTheWhole()
    {
        using Owned<World> world = new();
        ref World w = ref world.Value;
        w.Now.FillFrom(static (i, j) => MathF.Sin((i * 513) + j));
        w.Square.FillFrom(static (i, j) => MathF.Cos(i - (3 * j)));
        w.Column.FillFrom(static i => i * 0.25f);

        w.Whole.Assign(Nd.Exp(w.Now) + w.Now[.., 1..2]);
        Jobs(0, 701, (from, to) => { ref World v = ref world.Value; v.ByJobs.At[from..to].Assign(Nd.Exp(v.Now[from..to]) + v.Now[from..to, 1..2]); });
        Same(in w.Whole, in w.ByJobs);

        w.Whole.At[1..^1, 1..^1].Assign(w.Now[..^2, 1..^1] + w.Now[2.., 1..^1] + w.Now[1..^1, ..^2] + w.Now[1..^1, 2..]);
        Jobs(1, 700, (from, to) =>
        {
            ref World v = ref world.Value;
            v.ByJobs.At[from..to, 1..^1].Assign(v.Now[(from - 1)..(to - 1), 1..^1] + v.Now[(from + 1)..(to + 1), 1..^1] + v.Now[from..to, ..^2] + v.Now[from..to, 2..]);
        });
        Same(in w.Whole, in w.ByJobs);

        w.Tall.Assign(Nd.MatMul(w.Square, w.Square[.., ..300]));
        Jobs(0, 701, (from, to) => { ref World v = ref world.Value; v.TallByJobs.At[from..to].Assign(Nd.MatMul(v.Square[from..to], v.Square[.., ..300])); });
        Same(in w.Tall, in w.TallByJobs);

        Edge sums = default;
        sums.Assign(Nd.Sum(w.Square, axis: 1));
        Jobs(0, 701, (from, to) => { ref World v = ref world.Value; v.Column.At[from..to].Assign(Nd.Sum(v.Square[from..to], axis: 1)); });
        Same(in sums, in w.Column);
    }

    [Fact]
    public void AJob_AllocatesNothing()
    {
        using Owned<World> world = new();
        ref World w = ref world.Value;
        w.ByJobs.At[0..48].Assign(w.Now[0..48] * 0.5f);
        long managed = GC.GetAllocatedBytesForCurrentThread(), temp = ThreadMeter.Current.TempTotal;
        for (int from = 0; from < 672; from += Rows)
        {
            w.ByJobs.At[from..(from + Rows)].Assign(w.Now[from..(from + Rows)] * 0.5f);
        }

        Assert.Equal((managed, temp), (GC.GetAllocatedBytesForCurrentThread(), ThreadMeter.Current.TempTotal));
    }

    private static void Jobs(int first, int end, Action<int, int> job) =>
        Parallel.For(0, ((end - first) + Rows - 1) / Rows, new ParallelOptions { MaxDegreeOfParallelism = 3 }, i => job(first + (Rows * i), Math.Min(end, first + (Rows * (i + 1)))));

    private static void Same<G>(in G expected, in G actual)
        where G : unmanaged
    {
        ReadOnlySpan<byte> one = MemoryMarshal.AsBytes(new ReadOnlySpan<G>(in expected)), other = MemoryMarshal.AsBytes(new ReadOnlySpan<G>(in actual));
        Assert.Equal(-1, one.CommonPrefixLength(other) is var n && n == one.Length ? -1 : n);
    }
}
