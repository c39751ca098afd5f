using Tensors.Tests.Memory;

namespace Tensors.Tests.Algebra.Overlap;

[NdShape(2, 5, typeof(int))] public partial struct PairOfFive;

[NdShape(10, typeof(int))] public partial struct TenInARow;

[NdShape(3, 3, typeof(int))] public partial struct ThreeByThree;

/// <summary>Computations that write their result part by part, and what goes wrong on the way: operands that are evaluated once read the destination before any part of
/// it is written, and scratch is given back when an operand throws.</summary>
[Collection(LedgerCollection.Name)]
public sealed class PartsOverlapTests
{
    [Fact]
    public void OperandsThatAreEvaluatedOnce_ReadTheDestinationAsItWas()
    {
        PairOfFive pair = default;
        pair.FillFrom((i, j) => (10 * i) + j);
        pair.Assign(Nd.Stack(Nd.Sum(pair, axis: 0), Nd.Max(pair, axis: 0)));
        Assert.Equal([10, 12, 14, 16, 18, 10, 11, 12, 13, 14], pair.AsSpan().ToArray());

        TenInARow both = default;
        both.FillFrom(i => 9 - i);
        both.Assign(Nd.Concat(Nd.Sort(both[5..]), Nd.Sort(both[..5])));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], both.AsSpan().ToArray());

        both.Assign(Nd.Concat(Nd.Roll(both[5..], 1, axis: 0), Nd.Roll(both[..5], 1, axis: 0)));
        Assert.Equal([9, 5, 6, 7, 8, 4, 0, 1, 2, 3], both.AsSpan().ToArray());
    }

    [Fact]
    public void AnOperandThatThrows_LeavesNoScratch()
    {
        ThreeByThree a = default, zero = default, to = default;
        a.Fill(1);
        long before = ThreadMeter.Current.TempLive;
        Assert.Throws<DivideByZeroException>(() => to.Assign(Nd.MatMul(a / zero, a)));
        Assert.Equal(before, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void SizesWithoutEnd_AreRefused()
    {
        TenInARow row = default;
        int big = 1 << 30, n = 1 << 16;
        Assert.Throws<ShapeMismatchException>(() => Reshaped(row, big, big, 16, -1));
        Assert.Throws<ShapeMismatchException>(() => Reshaped(row, 3, -1));
        Assert.Throws<OverflowException>(() => Nd.Sum(Nd.Tile(row, n, n, n, n)));
    }

    private static int Reshaped(in TenInARow row, params int[] sizes) => Nd.Sum(row.Reshape(sizes));
}
