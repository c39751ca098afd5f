using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Partial sums and products, and differences, along each axis of random tensors, against plain loops.</summary>
[Trait("Width", "All")]
public sealed class ScanTests
{
    [Fact]
    public void EveryAxis_EqualsPlainLoops() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(4))
            {
                case 0: Case<UnitLast, UnitLast>(random); break;
                case 1: Case<UnitFirst, UnitLast>(random); break;
                case 2: Case<UnitLast, UnitFirst>(random); break;
                default: Case<UnitNone, UnitNone>(random); break;
            }
        },
        iter: 150);

    [Fact]
    public void InPlace_ReadsBeforeItWrites()
    {
        Grid<int> x = Grid<int>.Rows(40, 33).Fill(i => i % 7);
        int[] before = [.. x.Memory];
        x.Into<UnitLast>().Assign(Nd.CumulativeSum(x.E<UnitLast>(), axis: 0));
        for (int j = 0; j < 33; j++)
        {
            for (int i = 0, sum = 0; i < 40; i++) Assert.Equal(sum += before[(33 * i) + j], x[i, j]);
        }
    }

    [Fact]
    public void AxesAndOrders_AreRefusedInWords()
    {
        Grid<float> x = Grid<float>.Rows(3, 4);
        Assert.Contains("name it, axis: 0", Assert.Throws<ArgumentException>(() => Nd.Sum(Nd.CumulativeSum(x.E<UnitLast>()))).Message, StringComparison.Ordinal);
        Assert.Contains("not 2: axis: (0, 1)", Assert.Throws<ArgumentException>(() => Nd.Sum(Nd.CumulativeProd(x.E<UnitLast>(), axis: (0, 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("n is 0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Sum(Nd.Diff(x.E<UnitLast>(), n: 3, axis: 0))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Sum(Nd.Diff(x.E<UnitLast>(), axis: 2)));
    }

    private static void Case<X, D>(Random random)
        where X : struct, IUnitAxis
        where D : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 5);
        int axis = random.Next(dims.Length);
        int size = dims[axis];
        Grid<double> x = Grids.Place<double, X>(random, dims).Fill(_ => random.Next(-3, 4));
        Grid<double> sums = Grids.Place<double, D>(random, dims);
        Grid<double> products = Grids.Place<double, D>(random, With(size + 1));
        int order = random.Next(Math.Min(size, 4));
        Grid<double> differences = Grids.Place<double, D>(random, With(size - order));
        sums.Into<D>().Assign(Nd.CumulativeSum(x.E<X>(), axis: axis));
        products.Into<D>().Assign(Nd.CumulativeProd(x.E<X>() * 2.0, axis: axis - dims.Length, includeInitial: true) + 1.0);
        differences.Into<D>().Assign(Nd.Diff(x.E<X>(), n: order, axis: axis));
        foreach (int[] index in Grid<double>.Indices(With(1)))
        {
            double[] line = [.. Enumerable.Range(0, size).Select(i => x[At(index, i)])];
            double sum = 0, product = 1;
            Assert.Equal(2, products[At(index, 0)]);
            for (int i = 0; i < size; i++)
            {
                Assert.Equal(sum += line[i], sums[At(index, i)]);
                Assert.Equal((product *= 2 * line[i]) + 1, products[At(index, i + 1)]);
            }

            for (int n = 0; n < order; n++) line = [.. line.Zip(line.Skip(1), (a, b) => b - a)];
            for (int i = 0; i < line.Length; i++) Assert.Equal(line[i], differences[At(index, i)]);
        }

        int[] With(int length) => [.. dims[..axis], length, .. dims[(axis + 1)..]];
        int[] At(int[] index, int i) => [.. index[..axis], i, .. index[(axis + 1)..]];
    }
}
