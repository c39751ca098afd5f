using System.Numerics;
using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Reductions along random sets of axes of random tensors of rank 1 to 6, in all orders, dropped and kept, against plain loops over index tuples. Whole
/// numbers make every order of additions exact.</summary>
[Trait("Width", "All")]
public sealed class SeveralAxesTests
{
    [Fact]
    public void EverySetOfAxes_EqualsPlainLoops() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(5))
            {
                case 0: Doubles<UnitLast, UnitLast>(random); break;
                case 1: Doubles<UnitFirst, UnitLast>(random); break;
                case 2: Doubles<UnitLast, UnitFirst>(random); break;
                case 3: Doubles<UnitFirst, UnitFirst>(random); break;
                default: Doubles<UnitNone, UnitNone>(random); break;
            }
        },
        iter: 150);

    [Fact]
    public void EveryDType_FoldsAndCounts() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            Folds<sbyte>(random);
            Folds<byte>(random);
            Folds<short>(random);
            Folds<ushort>(random);
            Folds<int>(random);
            Folds<uint>(random);
            Folds<long>(random);
            Folds<ulong>(random);
            Folds<Half>(random);
            Folds<float>(random);
            Folds<double>(random);
        },
        iter: 12);

    [Fact]
    public void ColumnsAroundEveryVectorWidth()
    {
        // Also more rows than one partial holds, and more columns than one run.
        foreach (int columns in (int[])[1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 129, 255, 256, 257, 300])
        {
            Grid<float> x = Grid<float>.Rows(300, columns).Fill(i => ((i * 37) % 201) - 100);
            Grid<float> sum = Grid<float>.Rows(columns), least = Grid<float>.Rows(columns);
            sum.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 0));
            least.Into<UnitLast>().Assign(Nd.NanMin(x.E<UnitLast>() * -1f, axis: 0));
            for (int j = 0; j < columns; j++)
            {
                float[] column = [.. Enumerable.Range(0, 300).Select(i => x[i, j])];
                Assert.Equal(column.Sum(v => (double)v), sum[j]);
                Assert.Equal(-column.Max(), least[j]);
            }
        }
    }

    [Fact]
    public void Columns_FoldInAFixedTree()
    {
        // 128 rows in order, these pairwise: the same bits at every width.
        float[] values = [.. Enumerable.Range(0, 1000 * 19).Select(i => MathF.Cos(i) * 3)];
        Grid<float> x = Grid<float>.Rows(1000, 19) with { Memory = values };
        Grid<float> d = Grid<float>.Rows(19);
        d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 0));
        for (int j = 0; j < 19; j++)
        {
            float[] parts = [.. Enumerable.Range(0, 1000).Select(i => x[i, j]).Chunk(128).Select(run => run.Aggregate((a, b) => a + b))];
            Assert.Equal(((parts[0] + parts[1]) + (parts[2] + parts[3])) + ((parts[4] + parts[5]) + (parts[6] + parts[7])), d[j]);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Sums_KeepTheStatedBound(int axis)
    {
        // A million times 0.1: added up one after the other the sum is off by almost one in a hundred.
        const int N = 1_000_000;
        Grid<float> x = Grid<float>.Rows(axis == 0 ? [N, 2] : [2, N]).Fill(_ => 0.1f);
        Grid<float> d = Grid<float>.Rows(2);
        d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: axis));
        double exact = N * (double)0.1f;
        double bound = ((axis == 0 ? 128 : 256) + Math.Log2(N)) * Math.Pow(2, -24) * exact;
        Assert.InRange(Math.Abs(d[0] - exact), 0, bound);
        Assert.InRange(Math.Abs(d[1] - exact), 0, bound);
    }

    private static void Doubles<X, D>(Random random)
        where X : struct, IUnitAxis
        where D : struct, IUnitAxis
    {
        (int[] dims, int[] axes, bool keep, int[] rest) = Choose(random);
        Grid<double> x = Grids.Place<double, X>(random, dims).Fill(n => ((n * 31) % 101) - 50);
        Grid<double> d = Grids.Place<double, D>(random, rest);
        Grid<long> place = Grids.Place<long, D>(random, rest);
        Axes axis = Axes.Of(axes);
        string what = $"axes {axis} of {x}, kept {keep}, into {d}";

        Check(d, x, axes, keep, v => v.Sum(), $"sum {what}", g => g.Into<D>().Assign(Nd.Sum(x.E<X>(), axis: axis, keepDims: keep)));
        Check(d, x, axes, keep, v => v.Max(), $"max {what}", g => g.Into<D>().Assign(Nd.Max(x.E<X>(), axis: axis, keepDims: keep)));
        Check(d, x, axes, keep, v => (2 * v.Min()) + 1, $"2 min + 1 {what}", g => g.Into<D>().Assign((Nd.Min(x.E<X>(), axis: axis, keepDims: keep) * 2.0) + 1.0));
        Check(d, x, axes, keep, v => v.Sum() / v.Count, $"mean {what}", g => g.Into<D>().Assign(Nd.Mean(x.E<X>(), axis: axis, keepDims: keep)));
        Check(d, x, axes, keep, Variance, $"var {what}", g => g.Into<D>().Assign(Nd.Var(x.E<X>(), axis: axis, keepDims: keep)), 1e-13);
        Check(d, x, axes, keep, Median, $"median {what}", g => g.Into<D>().Assign(Nd.Median(x.E<X>(), axis: axis, keepDims: keep)));
        Check(d, x, axes, keep, v => v.Sum(Math.Abs), $"norm {what}", g => g.Into<D>().Assign(Nd.VectorNorm(x.E<X>(), axis: axis, ord: 1, keepDims: keep)));
        Check(place, x, axes, keep, v => v.Count(e => e > 10), $"count {what}", g => g.Into<D>().Assign(Nd.CountNonZero(x.E<X>() > 10.0, axis: axis, keepDims: keep)));
        Check(place, x, axes, keep, v => v.IndexOf(v.Max()), $"argmax {what}", g => g.Into<D>().Assign(Nd.ArgMax(x.E<X>(), axis: axis, keepDims: keep)));
        Check(place, x, axes, keep, v => v.IndexOf(v.Min()), $"argmin {what}", g => g.Into<D>().Assign(Nd.ArgMin(x.E<X>() + 1.0, axis: axis, keepDims: keep)));

        // NaN in a few places.
        Grid<double> holes = x.Fill(n => (n * 7) % 5 == 0 ? double.NaN : ((n * 31) % 101) - 50);
        Check(d, holes, axes, keep, v => v.Where(e => !double.IsNaN(e)).Sum(), $"nansum {what}", g => g.Into<D>().Assign(Nd.NanSum(holes.E<X>(), axis: axis, keepDims: keep)));
        Check(d, holes, axes, keep, v => Of(v, n => n.Max()), $"nanmax {what}", g => g.Into<D>().Assign(Nd.NanMax(holes.E<X>(), axis: axis, keepDims: keep)));
        Check(d, holes, axes, keep, v => Of(v, n => n.Sum() / n.Count), $"nanmean {what}", g => g.Into<D>().Assign(Nd.NanMean(holes.E<X>(), axis: axis, keepDims: keep)));
        Check(d, holes, axes, keep, v => Of(v, Variance), $"nanvar {what}", g => g.Into<D>().Assign(Nd.NanVar(holes.E<X>(), axis: axis, keepDims: keep)), 1e-13);
        Check(d, holes, axes, keep, v => v.Any(double.IsNaN) ? double.NaN : v.Max(), $"max of NaN {what}", g => g.Into<D>().Assign(Nd.Max(holes.E<X>(), axis: axis, keepDims: keep)));
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    private static void Folds<T>(Random random)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        (int[] dims, int[] axes, bool keep, int[] rest) = Choose(random);
        Grid<T> x = Grids.Place<T, UnitLast>(random, dims).Fill(_ => T.CreateTruncating(random.Next(0, 5)));
        Grid<T> d = Grids.Place<T, UnitLast>(random, rest);
        Grid<long> counts = Grids.Place<long, UnitLast>(random, rest);
        Axes axis = Axes.Of(axes);
        string what = $"of {typeof(T)} along {axis} of {x}";
        Check(d, x, axes, keep, v => Wrapped(v, T.Zero, (a, b) => a + b), $"sum {what}", g => g.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: axis, keepDims: keep)));
        Check(d, x, axes, keep, v => v.Min(), $"min {what}", g => g.Into<UnitLast>().Assign(Nd.Min(x.E<UnitLast>(), axis: axis, keepDims: keep)));
        Check(counts, x, axes, keep, v => v.Count(e => e != T.Zero), $"count {what}", g => g.Into<UnitLast>().Assign(Nd.CountNonZero(x.E<UnitLast>(), axis: axis, keepDims: keep)));
        Assert.Equal(Wrapped(x.ToArray(), T.Zero, (a, b) => a + b), Nd.Sum(x.E<UnitLast>()));
        Assert.Equal(x.ToArray().LongCount(e => e != T.Zero), Nd.CountNonZero(x.E<UnitLast>()));
        if (typeof(T) != typeof(Half) && typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            Check(d, x, axes, keep, v => Wrapped(v, T.One, (a, b) => a * b), $"prod {what}", g => g.Into<UnitLast>().Assign(Nd.Prod(x.E<UnitLast>(), axis: axis, keepDims: keep)));
        }
    }

    // Half is added up in double; these sums are exact in it.
    private static T Wrapped<T>(IEnumerable<T> values, T seed, Func<T, T, T> op)
        where T : INumber<T>
        => typeof(T) == typeof(Half) ? T.CreateTruncating(values.Sum(v => double.CreateTruncating(v))) : values.Aggregate(seed, op);

    private static (int[] Dims, int[] Axes, bool Keep, int[] Left) Choose(Random random)
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 6);
        int[] all = [.. Enumerable.Range(0, dims.Length)];
        random.Shuffle(all);
        int[] axes = all[..random.Next(1, dims.Length + 1)];
        bool keep = random.Next(2) == 0;
        int[] rest = keep ? [.. dims.Select((size, axis) => axes.Contains(axis) ? 1 : size)] : [.. dims.Where((_, axis) => !axes.Contains(axis))];
        return (dims, [.. axes.Select(a => random.Next(2) == 0 ? a : a - dims.Length)], keep, rest);
    }

    private static void Check<T, R>(Grid<R> d, Grid<T> x, int[] axes, bool keep, Func<List<T>, R> fold, string what, Action<Grid<R>> compute, double tolerance = 0)
        where T : unmanaged
        where R : unmanaged, INumber<R>
    {
        HashSet<int> reduced = [.. axes.Select(a => a < 0 ? a + x.Dims.Length : a)];
        Dictionary<int, List<T>> values = [];
        foreach (int[] index in Grid<T>.Indices(x.Dims))
        {
            int[] at = keep ? [.. index.Select((i, axis) => reduced.Contains(axis) ? 0 : i)] : [.. index.Where((_, axis) => !reduced.Contains(axis))];
            int address = d.Address(at);
            if (!values.TryGetValue(address, out List<T>? list)) values.Add(address, list = []);
            list.Add(x[index]);
        }

        compute(d);
        foreach ((int address, List<T> list) in values)
        {
            R expected = fold(list), actual = d.Memory[address];
            bool close = expected == actual || (R.IsNaN(expected) && R.IsNaN(actual))
                || Math.Abs(double.CreateTruncating(expected) - double.CreateTruncating(actual)) <= tolerance * Math.Max(1, Math.Abs(double.CreateTruncating(expected)));
            Assert.True(close, $"{what}: {expected}, not {actual}");
        }
    }

    private static double Of(List<double> values, Func<List<double>, double> statistic)
    {
        List<double> numbers = [.. values.Where(v => !double.IsNaN(v))];
        return numbers.Count == 0 ? double.NaN : statistic(numbers);
    }

    private static double Variance(List<double> values)
    {
        double mean = values.Sum() / values.Count;
        return values.Sum(v => (v - mean) * (v - mean)) / values.Count;
    }

    private static double Median(List<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
