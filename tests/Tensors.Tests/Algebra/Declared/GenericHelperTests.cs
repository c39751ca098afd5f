namespace Tensors.Tests.Algebra.Declared;

[NdShape<float>(16, 33)] internal partial struct Pane16x33;

[NdShape<float>(16, 33, Order = Order.ColumnMajor)] internal partial struct Pane16x33F;

[NdShape<float>(33)] internal partial struct Pane33;

/// <summary>Users' generic helpers over any declared tensor, and statements far longer than usual.</summary>
[Trait("Width", "All")]
public sealed class GenericHelperTests
{
    [Fact]
    public void GenericHelper_WorksForEveryShapeAndOrder()
    {
        Pane16x33 a = default, d = default;
        Pane16x33F f = default, e = default;
        Pane33 row = default, r = default;
        a.FillFrom((i, j) => i + (j * 0.5f));
        f.FillFrom((i, j) => i + (j * 0.5f));
        row.FillArange(0, 2);
        Blend(ref d, in a, 3);
        Blend(ref e, in f, 3);
        Blend(ref r, in row, 3);
        Assert.Equal(45_760, Energy(in row, in row));
        for (int i = 0; i < 16; i++)
        {
            for (int j = 0; j < 33; j++)
            {
                float expected = ((i + (j * 0.5f)) * 0.5f) + 3 - (i + (j * 0.5f));
                Assert.Equal(expected, d[i, j]);
                Assert.Equal(expected, e[i, j]);
            }
        }

        Assert.Equal((64 * 0.5f) + 3 - 64, r[32]);
    }

    [Fact]
    public void TwentyFiveNodes_InOneStatement()
    {
        Pane16x33 a = default, b = default, d = default;
        a.FillFrom((i, j) => (i * 0.25f) - j);
        b.FillFrom((i, j) => 1 + (i * j * 0.125f));
        d.Assign((((((a + b) * 2f) - (b / (a * a + 1f))) * (a - b)) + ((b * 0.5f) - (a * 0.25f))) / (((b * b) + (a * a)) + 3f));
        for (int i = 0; i < 16; i++)
        {
            for (int j = 0; j < 33; j++)
            {
                float x = (i * 0.25f) - j, y = 1 + (i * j * 0.125f);
                float expected = (((((x + y) * 2f) - (y / ((x * x) + 1f))) * (x - y)) + ((y * 0.5f) - (x * 0.25f))) / (((y * y) + (x * x)) + 3f);
                Assert.Equal(BitConverter.SingleToUInt32Bits(expected), BitConverter.SingleToUInt32Bits(d[i, j]));
            }
        }
    }

    private static void Blend<G>(ref G dst, in G src, float shift)
        where G : struct, ITensor<float>
    {
        dst.Assign((src * 0.5f) + shift);
        dst -= src;
    }

    private static float Energy<G>(in G x, in G y)
        where G : struct, ITensor<float>
        => Nd.Dot(x, y);
}
