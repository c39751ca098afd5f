using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Shapes;

/// <summary>x * y + 3 over random ranks, sizes, strides and memory orders, broadcast in every way, against index arithmetic. What lies between the
/// destination's elements must survive.</summary>
[Trait("Width", "All")]
public sealed class BroadcastPropertyTests
{
    [Fact]
    public void Expression_EqualsIndexArithmetic() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(3))
            {
                case 0: Destination<UnitLast>(random); break;
                case 1: Destination<UnitFirst>(random); break;
                default: Destination<UnitNone>(random); break;
            }
        },
        iter: 500);

    private static void Destination<D>(Random random)
        where D : struct, IUnitAxis
    {
        switch (random.Next(3))
        {
            case 0: Left<D, UnitLast>(random); break;
            case 1: Left<D, UnitFirst>(random); break;
            default: Left<D, UnitNone>(random); break;
        }
    }

    private static void Left<D, X>(Random random)
        where D : struct, IUnitAxis
        where X : struct, IUnitAxis
    {
        switch (random.Next(3))
        {
            case 0: Case<D, X, UnitLast>(random); break;
            case 1: Case<D, X, UnitFirst>(random); break;
            default: Case<D, X, UnitNone>(random); break;
        }
    }

    private static void Case<D, X, Y>(Random random)
        where D : struct, IUnitAxis
        where X : struct, IUnitAxis
        where Y : struct, IUnitAxis
    {
        int[] dims = Grids.Dims(random, 8);
        Grid<int> d = Grids.Place<int, D>(random, dims);
        Grid<int> x = Grids.Place<int, X>(random, Grids.Broadcasting(random, dims)).Fill(n => n + 1);
        Grid<int> y = Grids.Place<int, Y>(random, Grids.Broadcasting(random, dims)).Fill(n => 7 - (n * n));
        int[] expected = new int[d.Memory.Length];
        foreach (int[] index in Grid<int>.Indices(dims)) expected[d.Address(index)] = (x[index] * y[index]) + 3;

        Expr<int, View<int, Layout8<X>>> left = x.E<X>();
        Expr<int, View<int, Layout8<Y>>> right = y.E<Y>();
        d.Into<D>().Assign((left * right) + 3);
        Same.All<int>(expected, d.Memory, $"{d} = {x} * {y} + 3");

        // The same into a mask, and folded.
        Grid<bool> mask = Grids.Place<bool, D>(random, dims);
        bool[] truth = new bool[mask.Memory.Length];
        foreach (int[] index in Grid<int>.Indices(dims)) truth[mask.Address(index)] = x[index] < y[index];
        Layout8<D> layout = default;
        for (int axis = dims.Length - 1; axis >= 0; axis--) layout.Push(dims[axis], mask.Strides[axis]);
        MaskDriver.Assign(new MaskView<Layout8<D>>(in mask.Memory[mask.Start], layout), (left < right).Node);
        Same.All<bool>(truth, mask.Memory, $"{mask} = {x} < {y}");
        if (x.Length * y.Length == 0) return;
        int[] joined = Join(x.Dims, y.Dims);
        Assert.Equal(Grid<int>.Indices(joined).Aggregate(0, (s, i) => s + (x[i] * y[i])), Nd.Dot(left, right));
        Assert.Equal(Grid<int>.Indices(joined).Any(i => x[i] == y[i]), Nd.Any(left == right));
        Assert.Equal(Grid<int>.Indices(joined).All(i => x[i] != y[i] - 1), Nd.All(left != right - 1));
    }

    private static int[] Join(int[] x, int[] y)
    {
        int rank = Math.Max(x.Length, y.Length);
        return [.. Enumerable.Range(0, rank).Select(i => Math.Max(At(x, i - rank), At(y, i - rank)))];
        static int At(int[] dims, int fromLast) => dims.Length + fromLast < 0 ? 1 : dims[dims.Length + fromLast];
    }
}
