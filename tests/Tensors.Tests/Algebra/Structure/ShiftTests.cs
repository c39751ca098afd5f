using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Structure;

/// <summary>Displacement along each axis of ranks 1 to 4, by distances smaller and larger than the axis, with every rule for what lies outside, of tensors
/// and expressions, broadcast or not: against indices.</summary>
[Trait("Width", "All")]
public sealed class ShiftTests
{
    [Fact]
    public void Shift_EqualsIndexArithmetic() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(3))
            {
                case 0: Case<UnitLast>(random); break;
                case 1: Case<UnitFirst>(random); break;
                default: Case<UnitNone>(random); break;
            }
        },
        iter: 400);

    [Fact]
    public void EveryDistance_OfALongAxis()
    {
        Grid<short> x = Grid<short>.Rows(2, 70).Fill(n => (short)(n + 1));
        foreach (BoundaryKind kind in Enum.GetValues<BoundaryKind>())
        {
            for (int offset = -150; offset <= 150; offset++)
            {
                Grid<short> d = Grid<short>.Rows(2, 70);
                d.Into<UnitLast>().Assign(Nd.Shift(x.E<UnitLast>(), -1, offset, new Boundary<short>(kind, -9)));
                Same.All<short>([.. Grid<short>.Indices(x.Dims).Select(i => Place(x, i, 1, offset, kind, (short)-9))], d.ToArray(), $"{kind} by {offset}");
            }
        }
    }

    [Fact]
    public void ExtremeDistances_DoNotOverflow()
    {
        Grid<float> x = Grid<float>.Rows(5).Fill(n => n);
        foreach (int offset in new[] { int.MinValue, int.MinValue + 1, int.MaxValue })
        {
            foreach (BoundaryKind kind in Enum.GetValues<BoundaryKind>())
            {
                Grid<float> d = Grid<float>.Rows(5);
                d.Into<UnitLast>().Assign(Nd.Shift(x.E<UnitLast>(), 0, offset, new Boundary<float>(kind, -9)));
                Same.All<float>([.. Grid<float>.Indices(x.Dims).Select(i => Place(x, i, 0, offset, kind, -9f))], d.ToArray(), $"{kind} by {offset}");
            }
        }
    }

    [Fact]
    public void MissingAxis_IsAnError()
    {
        Grid<float> x = Grid<float>.Rows(5, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => { Nd.Shift(x.E<UnitLast>(), 2, 1, Boundary.Wrap); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Nd.Shift(x.E<UnitLast>(), -3, 1, Boundary.Wrap); });
    }

    private static void Case<U>(Random random)
        where U : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 4);
        int[] own = Grids.Broadcasting(random, dims);
        if (own.Length == 0) return;
        Grid<int> x = Grids.Place<int, U>(random, own).Fill(n => n + 1);
        Grid<int> d = Grids.Place<int, U>(random, dims);
        int first = random.Next(own.Length), second = random.Next(own.Length);
        int a = random.Next(-2 * own[first] - 1, (2 * own[first]) + 2), b = random.Next(-own[second], own[second] + 1);
        BoundaryKind kind = (BoundaryKind)random.Next(3), other = (BoundaryKind)random.Next(3);

        Grid<int> once = Grid<int>.Rows(own), twice = Grid<int>.Rows(own);
        foreach (int[] index in Grid<int>.Indices(own)) once[index] = Place(x, index, first, a, kind, -7);
        foreach (int[] index in Grid<int>.Indices(own)) twice[index] = Place(once, index, second, b, other, -8);

        int[] expected = new int[d.Memory.Length];
        foreach (int[] index in Grid<int>.Indices(dims)) expected[d.Address(index)] = once[index];
        d.Into<U>().Assign(Nd.Shift(x.E<U>(), first, a, new Boundary<int>(kind, -7)));
        Same.All<int>(expected, d.Memory, $"{x} by {a} along {first}, {kind}");

        foreach (int[] index in Grid<int>.Indices(dims)) expected[d.Address(index)] = (2 * twice[index]) + 1;
        d.Into<U>().Assign((2 * Nd.Shift(Nd.Shift(x.E<U>() + 0, first - own.Length, a, new Boundary<int>(kind, -7)), second, b, new Boundary<int>(other, -8))) + 1);
        Same.All<int>(expected, d.Memory, $"{x} by {a} along {first}, {kind}, then by {b} along {second}, {other}");
        Assert.Equal(twice.ToArray().Sum(), Nd.Sum(Nd.Shift(Nd.Shift(x.E<U>(), first, a, new Boundary<int>(kind, -7)), second, b, new Boundary<int>(other, -8))));
    }

    private static T Place<T>(Grid<T> x, int[] index, int axis, int offset, BoundaryKind kind, T outside)
        where T : unmanaged
    {
        long size = x.Dims[axis], at = (long)index[axis] - offset;
        if (at < 0 || at >= size)
        {
            if (kind == BoundaryKind.Constant) return outside;
            at = kind == BoundaryKind.Clamp ? Math.Clamp(at, 0, size - 1) : ((at % size) + size) % size;
        }

        int[] moved = [.. index];
        moved[axis] = (int)at;
        return x[moved];
    }
}
