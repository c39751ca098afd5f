using Tensors.Tests.Memory;

namespace Tensors.Tests.Algebra.Structure;

[NdShape<int>(4, 6, 5)] internal partial struct Volume4x6x5;

[NdShape<int>(4, 6, 5, Order = Order.ColumnMajor)] internal partial struct VolumeByColumns4x6x5;

[NdShape<int>(8, 15)] internal partial struct Sheet8x15;

[NdShape<int>(8, 15, Order = Order.ColumnMajor)] internal partial struct SheetByColumns8x15;

[NdShape<int>(10, 20)] internal partial struct Margin10x20;

/// <summary>Other sizes over elements that are computed, into every kind of destination: each element in its place, and no scratch for any.</summary>
[Collection(LedgerCollection.Name)]
public sealed class ReshapeCopyTests
{
    [Theory]
    [InlineData(Order.RowMajor)]
    [InlineData(Order.ColumnMajor)]
    public void OfAnExpression_ToAnyDestination_TakesNoTemp(Order order)
    {
        Volume4x6x5 a = default;
        VolumeByColumns4x6x5 b = default;
        for (int i = 0; i < 120; i++) a[i / 30, i / 5 % 6, i % 5] = b[i / 30, i / 5 % 6, i % 5] = i;
        Sheet8x15 rows = default;
        SheetByColumns8x15 columns = default;
        Margin10x20 margin = default;
        long before = ThreadMeter.Current.TempTotal;
        rows.Assign((a + b).ReshapeCopy(order, 8, 15));
        columns.Assign((a + b).ReshapeCopy(order, 8, 15));
        margin.At[1..^1, 2..17].Assign((a + b).ReshapeCopy(order, -1, 15));
        Assert.Equal(before, ThreadMeter.Current.TempTotal);
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < 15; j++)
            {
                int expected = 2 * Element(order, i, j);
                Assert.Equal((expected, expected, expected), (rows[i, j], columns[i, j], margin[i + 1, j + 2]));
            }
        }

        Assert.Equal((0, 0), (margin[0, 2], margin[1, 17]));
        Assert.Equal(2L * 119 * 120 / 2, (long)margin.Sum());
    }

    // The element of a 4 x 6 x 5 tensor, filled by rows from 0 on, that has the number of element (i, j) of an 8 x 15 one.
    private static int Element(Order order, int i, int j)
    {
        if (order == Order.RowMajor)
        {
            return (15 * i) + j;
        }

        int number = i + (8 * j);
        return (number % 4 * 30) + (number / 4 % 6 * 5) + (number / 24);
    }
}
