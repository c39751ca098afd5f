using System.Numerics;

namespace Tensors.Tests.Algebra.Structure;

[NdShape<float>(3, 7, 5)] internal partial struct Cube3x7x5;

[NdShape<float>(3, 7, 5, Order = Order.ColumnMajor)] internal partial struct Cube3x7x5F;

[NdShape<byte>(300)] internal partial struct Bytes300;

[NdShape<double>(101)] internal partial struct Steps101;

[NdShape<int>(2, 4, 6)] internal partial struct Eyes2x4x6;

[NdShape<int>(6, 4, Order = Order.ColumnMajor)] internal partial struct Eye6x4F;

[NdShape<Half>(70_000)] internal partial struct Halves70k;

[NdShape<float>(16_777_300)] internal partial struct Floats16M;

[NdShape<Complex>(9)] internal partial struct Complex9;

[NdShape<int>(3, 4, 5, 6)] internal partial struct Hyper3x4x5x6;

/// <summary>Filling by index, in logical order whatever the memory order.</summary>
public sealed class CreationTests
{
    [Fact]
    public void Arange_CountsInLogicalOrder()
    {
        Cube3x7x5 a = default;
        Cube3x7x5F f = default;
        a.FillArange(10, 0.5f);
        f.FillArange(10, 0.5f);
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                for (int k = 0; k < 5; k++)
                {
                    Assert.Equal(10 + (0.5f * ((35 * i) + (5 * j) + k)), a[i, j, k]);
                    Assert.Equal(a[i, j, k], f[i, j, k]);
                }
            }
        }
    }

    [Fact]
    public void Arange_WrapsIntegers()
    {
        Bytes300 b = default;
        b.FillArange(250, 3);
        for (int i = 0; i < 300; i++) Assert.Equal((byte)(250 + (3 * i)), b[i]);
        Complex9 c = default;
        c.FillArange(new(1, 2), new(0, -1));
        for (int i = 0; i < 9; i++) Assert.Equal(new Complex(1, 2 - i), c[i]);
    }

    [Fact]
    public void Linspace_EndsExactly()
    {
        Steps101 s = default;
        s.FillLinspace(-1, 0.1);
        Assert.Equal(-1, s[0]);
        Assert.Equal(0.1, s[100]);
        for (int i = 0; i < 100; i++) Assert.Equal(-1 + (i * (1.1 / 100)), s[i], 1e-15);
    }

    [Fact]
    public void HalfTensorsLongerThanHalfCounts_AreFilledAccurately()
    {
        using Owned<Halves70k> owner = new();
        ref Halves70k h = ref owner.Value;
        h.FillLinspace((Half)(-2), (Half)2);
        for (int i = 0; i < 70_000; i += 97) Assert.Equal((Half)(-2 + (4.0 * i / 69_999)), h[i]);
        Assert.Equal((Half)2, h[69_999]);
        h.FillArange((Half)1, (Half)0.25f);
        for (int i = 0; i < 70_000; i += 97) Assert.Equal((Half)(1 + (0.25 * i)), h[i]);
    }

    [Fact]
    public void FloatTensorsLongerThanFloatCounts_AreFilledAccurately()
    {
        using Owned<Floats16M> owner = new();
        ref Floats16M f = ref owner.Value;
        f.FillArange(-16_777_216f, 2f);
        for (int i = 16_777_200; i < 16_777_300; i++) Assert.Equal((float)(-16_777_216.0 + (2.0 * i)), f[i]);
        f.FillLinspace(-3e38f, 3e38f);
        for (int i = 16_777_200; i < 16_777_299; i++) Assert.Equal((float)((double)-3e38f + (i * (((double)3e38f - -3e38f) / 16_777_299))), f[i]);
        Assert.Equal(3e38f, f[^1]);
    }

    [Fact]
    public void Eye_IsOneWhereTheLastTwoIndicesMeet()
    {
        Eyes2x4x6 e = default;
        Eye6x4F f = default;
        e.Fill(7);
        f.Fill(7);
        e.FillEye();
        f.FillEye();
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                for (int k = 0; k < 6; k++) Assert.Equal(j == k ? 1 : 0, e[i, j, k]);
            }
        }

        for (int j = 0; j < 6; j++)
        {
            for (int k = 0; k < 4; k++) Assert.Equal(j == k ? 1 : 0, f[j, k]);
        }

        Assert.Throws<InvalidOperationException>(() => { Bytes300 b = default; b.FillEye(); });
    }

    [Fact]
    public void From_TakesAnIndexAnAxis()
    {
        Hyper3x4x5x6 h = default;
        h.FillFrom((i, j, k, l) => (1000 * i) + (100 * j) + (10 * k) + l);
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                for (int k = 0; k < 5; k++)
                {
                    for (int l = 0; l < 6; l++) Assert.Equal((1000 * i) + (100 * j) + (10 * k) + l, h[i, j, k, l]);
                }
            }
        }

#pragma warning disable NDT2019 // what happens where the analyzers do not look
        Assert.Throws<InvalidOperationException>(() => { Hyper3x4x5x6 g = default; g.FillFrom(i => i); });
#pragma warning restore NDT2019
    }
}
