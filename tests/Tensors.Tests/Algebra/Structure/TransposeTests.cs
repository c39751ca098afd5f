namespace Tensors.Tests.Algebra.Structure;

[NdShape<float>(5, 37)] internal partial struct Flat5x37;

[NdShape<float>(37, 5)] internal partial struct Tall37x5;

[NdShape<float>(37, 5, Order = Order.ColumnMajor)] internal partial struct Columns37x5;

[NdShape<float>(6, 6)] internal partial struct Square6x6;

[NdShape<int>(2, 3, 4)] internal partial struct Box2x3x4;

[NdShape<int>(4, 3, 2)] internal partial struct Box4x3x2;

/// <summary>Axes in reverse: of tensors a view, of expressions evaluated once, straight into the destination where that is possible.</summary>
public sealed class TransposeTests
{
    [Fact]
    public void OfTensorsAndExpressions()
    {
        Flat5x37 a = default, b = default;
        Tall37x5 t = default;
        Columns37x5 c = default;
        a.FillFrom((i, j) => (100 * i) + j);
        b.FillFrom((i, j) => i - j);
        t.Assign(Nd.Transpose(a));
        Each(37, 5, (i, j) => Assert.Equal((100 * j) + i, t[i, j]));
        t.Assign(Nd.Transpose(a + b));
        Each(37, 5, (i, j) => Assert.Equal((100 * j) + i + j - i, t[i, j]));
        c.Assign((a + b).Transpose());
        Each(37, 5, (i, j) => Assert.Equal(101 * j, c[i, j]));
        t.Assign((a * 2f).Transpose() + Nd.Transpose(b) - c);
        Each(37, 5, (i, j) => Assert.Equal((2 * ((100 * j) + i)) + j - i - (101 * j), t[i, j]));
        t.Assign(t - (a[..1, ..] * 2f).Transpose());
        Each(37, 5, (i, j) => Assert.Equal((2 * ((100 * j) + i)) + j - i - (101 * j) - (2 * i), t[i, j]));
        Assert.Equal((a * b).Sum(), (a * b).Transpose().Sum(), 1e-3f);

        Box2x3x4 x = default;
        Box4x3x2 y = default;
        x.FillFrom((i, j, k) => (100 * i) + (10 * j) + k);
        y.Assign((x + x).Transpose() + Nd.Transpose(x));
        for (int i = 0; i < 4; i++) Each(3, 2, (j, k) => Assert.Equal(3 * ((100 * k) + (10 * j) + i), y[i, j, k]));
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void TheWholeOfAnAssignment_TakesNoTemp_APartOfOneItsSize()
    {
        Flat5x37 a = default;
        Tall37x5 t = default;
        Square6x6 s = default;
        a.FillFrom((i, j) => i + j);
        s.FillFrom((i, j) => (10 * i) + j);
        Assert.Equal(0, Temp(() => t.Assign((a * 2f).Transpose())));
        Assert.Equal(Flat5x37.SizeInBytes, Temp(() => t.Assign((a * 2f).Transpose() + 1f)));
        Assert.Equal(Square6x6.SizeInBytes, Temp(() => s.Assign((s * 2f).Transpose())));
        Each(6, 6, (i, j) => Assert.Equal(2 * ((10 * j) + i), s[i, j]));
    }

    private static long Temp(Action action)
    {
        long before = ThreadMeter.Current.TempTotal;
        action();
        return ThreadMeter.Current.TempTotal - before;
    }

    private static void Each(int rows, int cols, Action<int, int> check)
    {
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < cols; j++) check(i, j);
        }
    }
}
