using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Folds along each axis of random tensors of rank 1 to 8, in both orders, into destinations in both orders: straight into the destination and
/// inside a larger expression. Whole numbers make every order of additions exact.</summary>
[Trait("Width", "All")]
public sealed class AxisReductionTests
{
    [Fact]
    public void EveryAxis_EqualsIndexArithmetic() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(5))
            {
                case 0: Case<UnitLast, UnitLast>(random); break;
                case 1: Case<UnitFirst, UnitLast>(random); break;
                case 2: Case<UnitLast, UnitFirst>(random); break;
                case 3: Case<UnitFirst, UnitFirst>(random); break;
                default: Case<UnitNone, UnitNone>(random); break;
            }
        },
        iter: 250);

    [Fact]
    public void LongRow_FoldsInTheTreeOfTheWhole()
    {
        float[] values = [.. Enumerable.Range(0, 3 * 20_000).Select(i => MathF.Cos(i) * 3)];
        Grid<float> x = Grid<float>.Rows(3, 20_000) with { Memory = values };
        Grid<float> d = Grid<float>.Rows(3);
        d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 1));
        for (int i = 0; i < 3; i++) Assert.Equal(FixedTree.Fold([values[(20_000 * i)..(20_000 * (i + 1))]], -0f, (a, b) => a + b), d[i]);
    }

    [Fact]
    public void OtherAxes_AreAddedInOrder()
    {
        float[] values = [.. Enumerable.Range(0, 50 * 37).Select(i => MathF.Cos(i) * 3)];
        Grid<float> x = Grid<float>.Rows(50, 37) with { Memory = values };
        Grid<float> d = Grid<float>.Rows(37);
        d.Into<UnitLast>().Assign(Nd.Mean(x.E<UnitLast>(), axis: 0));
        for (int j = 0; j < 37; j++)
        {
            float sum = x[0, j];
            for (int i = 1; i < 50; i++) sum += x[i, j];
            Assert.Equal(sum / 50f, d[j]);
        }
    }

    [Fact]
    public void RankEight_IntoColumnsBehindALeadingOne()
    {
        int[] dims = [2, 3, 2, 2, 2, 3, 2, 2];
        Grid<double> x = Grid<double>.Rows(dims).Fill(i => i);
        for (int axis = 0; axis < 8; axis++)
        {
            int[] rest = [.. dims[..axis], .. dims[(axis + 1)..]];
            Grid<double> d = Grids.Place<double, UnitFirst>(new Random(axis), [1, .. rest]);
            d.Into<UnitFirst>().Assign(Nd.Sum(x.E<UnitLast>(), axis: axis));
            foreach (int[] index in Grid<double>.Indices(rest))
            {
                double sum = 0;
                for (int i = 0; i < dims[axis]; i++) sum += x[[.. index[..axis], i, .. index[axis..]]];
                Assert.Equal(sum, d[[0, .. index]]);
            }
        }
    }

    [Fact]
    public void MeansOfHalf_AreAddedUpWhereHalfEnds()
    {
        int[][] shapes = [[70_000, 3], [3, 70_000], [70_000], [5, 300, 4], [2, 3, 2, 3, 2]];
        foreach (int[] dims in shapes)
        {
            for (int axis = 0; axis < dims.Length; axis++)
            {
                int[] rest = [.. dims[..axis], .. dims[(axis + 1)..]];
                HalfMeans<UnitLast, UnitLast>(dims, rest, axis);
                HalfMeans<UnitFirst, UnitLast>(dims, rest, axis);
                HalfMeans<UnitLast, UnitFirst>(dims, rest, axis);
            }
        }
    }

    private static void HalfMeans<X, D>(int[] dims, int[] rest, int axis)
        where X : struct, IUnitAxis
        where D : struct, IUnitAxis
    {
        Random random = new(axis);
        Grid<Half> x = Grids.Place<Half, X>(random, dims).Fill(n => (Half)(100 + (n * 31 % 101 / 4.0)));
        Grid<Half> d = Grids.Place<Half, D>(random, rest);
        Half[] expected = new Half[d.Memory.Length];
        double all = 0;
        foreach (int[] index in Grid<Half>.Indices(rest))
        {
            double sum = Enumerable.Range(0, dims[axis]).Sum(i => (double)x[[.. index[..axis], i, .. index[axis..]]]);
            expected[d.Address(index)] = (Half)(sum / dims[axis]);
            all += sum;
        }

        d.Into<D>().Assign(Nd.Mean(x.E<X>(), axis: axis));
        Same.All<Half>(expected, d.Memory, $"mean along {axis} of {x} into {d}");
        Assert.Equal((Half)(all / dims.Aggregate(1, (a, b) => a * b)), Nd.Mean(x.E<X>()));
    }

    private static void Case<X, D>(Random random)
        where X : struct, IUnitAxis
        where D : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 8);
        int axis = random.Next(dims.Length);
        int named = random.Next(2) == 0 ? axis : axis - dims.Length;
        int[] rest = [.. dims[..axis], .. dims[(axis + 1)..]];
        Grid<double> x = Grids.Place<double, X>(random, dims).Fill(n => ((n * 31) % 101) - 50);
        Grid<double> d = Grids.Place<double, D>(random, rest);
        Expr<double, View<double, Layout8<X>>> node = x.E<X>();

        d.Into<D>().Assign(Nd.Sum(node, axis: named));
        Verify(d, x, axis, values => values.Sum(), $"sum along {axis} of {x}");
        d.Into<D>().Assign(Nd.Min(node, axis: named));
        Verify(d, x, axis, values => values.Min(), $"min along {axis} of {x}");
        d.Into<D>().Assign(Nd.Max(node * -2.0, axis: named));
        Verify(d, x, axis, values => values.Max(v => -2 * v), $"max along {axis} of -2 * {x}");
        d.Into<D>().Assign(Nd.Mean(node, axis: named));
        Verify(d, x, axis, values => values.Sum() / values.Count, $"mean along {axis} of {x}");
        d.Into<D>().Assign((Nd.Sum(node, axis: named) * 2.0) + 1.0);
        Verify(d, x, axis, values => (2 * values.Sum()) + 1, $"2 * sum along {axis} of {x} + 1");
    }

    private static void Verify(Grid<double> d, Grid<double> x, int axis, Func<List<double>, double> fold, string what)
    {
        double[] expected = new double[d.Memory.Length];
        foreach (int[] index in Grid<double>.Indices(d.Dims))
        {
            List<double> values = [.. Enumerable.Range(0, x.Dims[axis]).Select(i => x[[.. index[..axis], i, .. index[axis..]]])];
            expected[d.Address(index)] = fold(values);
        }

        Same.All<double>(expected, d.Memory, $"{what} into {d}");
    }
}
