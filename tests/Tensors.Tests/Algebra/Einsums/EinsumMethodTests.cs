namespace Tensors.Tests.Algebra.Einsums;

[NdShape<float>(21, 37)] internal partial struct Picture;
[NdShape<float>(3, 5)] internal partial struct Stencil;
[NdShape<float>(19, 33)] internal partial struct Smooth;
[NdShape<float>(10, 9, 3)] internal partial struct Colours;
[NdShape<float>(2, 3, 3, 7)] internal partial struct Banks;
[NdShape<float>(5, 7, 7)] internal partial struct Features;
[NdShape<float>(40, 30)] internal partial struct Left;
[NdShape<float>(30, 50)] internal partial struct Middle;
[NdShape<float>(50, 60)] internal partial struct Right;
[NdShape<float>(40, 60)] internal partial struct Whole;
[NdShape<float>(40, 60, Order = Order.ColumnMajor)] internal partial struct WholeColumns;
[NdShape<float>(30, 30)] internal partial struct Gram;
[NdShape<float>(4, 4)] internal partial struct Mat4;
[NdShape<float>(4)] internal partial struct Vec4;

/// <summary>Methods generated for subscripts, run as a user runs them.</summary>
[Trait("Width", "All")]
public sealed partial class EinsumMethodTests
{
    [Fact]
    public void Convolution_IsTheNaiveLoop_ToTheLastBit()
    {
        using Owned<Picture> picture = new();
        using Owned<Smooth> smooth = new();
        Stencil stencil = default;
        Fill(picture.Value.AsSpan(), 1);
        Fill(stencil.AsSpan(), 2);

        Convolve(in picture.Value, in stencil, ref smooth.Value);

        for (int i = 0; i < Smooth.Dim0; i++)
        {
            for (int j = 0; j < Smooth.Dim1; j++)
            {
                float sum = 0;
                for (int k = 0; k < 3; k++)
                {
                    for (int l = 0; l < 5; l++) sum = MathF.FusedMultiplyAdd(stencil[k, l], picture.Value[i + k, j + l], sum);
                }

                Assert.Equal(sum, smooth.Value[i, j]);
            }
        }
    }

    [Fact]
    public void Convolution_OfChannelsByStepsOfTwo_IsTheNaiveLoop()
    {
        Colours colours = default;
        Banks banks = default;
        Features features = default;
        Fill(colours.AsSpan(), 3);
        Fill(banks.AsSpan(), 4);

        ByTwo(in colours, in banks, ref features);

        for (int i = 0; i < 5; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                for (int o = 0; o < 7; o++)
                {
                    float sum = 0;
                    for (int k = 0; k < 2; k++)
                    {
                        for (int l = 0; l < 3; l++)
                        {
                            for (int c = 0; c < 3; c++) sum = MathF.FusedMultiplyAdd(colours[(2 * i) + k, j + l, c], banks[k, l, c, o], sum);
                        }
                    }

                    Assert.Equal(sum, features[i, j, o]);
                }
            }
        }
    }

    [Fact]
    public void Chain_TakesNothing_AndIsTwoProducts()
    {
        using Owned<Left> a = new();
        using Owned<Middle> b = new();
        using Owned<Right> c = new();
        using Owned<Whole> d = new(), oneLoop = new(), products = new();
        using Owned<ChainScratch> scratch = new();
        Integers(a.Value.AsSpan());
        Integers(b.Value.AsSpan());
        Integers(c.Value.AsSpan());
        Chain(in a.Value, in b.Value, in c.Value, ref d.Value, ref scratch.Value);
        OneLoop(in a.Value, in b.Value, in c.Value, ref oneLoop.Value);

        MemoryMeasure measure = TensorMemory.Measure();
        Chain(in a.Value, in b.Value, in c.Value, ref d.Value, ref scratch.Value);
        OneLoop(in a.Value, in b.Value, in c.Value, ref oneLoop.Value);
        MemoryUse use = measure.Stop();

        Assert.True(use.IsZero, use.ToString());
        products.Value.Assign(Nd.MatMul(Nd.MatMul(a.Value, b.Value), c.Value));
        Assert.True(products.Value.Equals(in d.Value));
        Assert.True(products.Value.Equals(in oneLoop.Value));

        // b * c, 30 x 60 floats, which is less work than a * b; up to the next 64 bytes.
        Assert.Equal(7232, ChainScratch.SizeInBytes);
    }

    [Fact]
    public void MemoryOrder_ChangesNoBit()
    {
        using Owned<Left> a = new();
        using Owned<Middle> b = new();
        using Owned<Right> c = new();
        using Owned<Whole> rows = new();
        using Owned<WholeColumns> columns = new();
        using Owned<ChainScratch> scratch = new();
        Fill(a.Value.AsSpan(), 5);
        Fill(b.Value.AsSpan(), 6);
        Fill(c.Value.AsSpan(), 7);

        Chain(in a.Value, in b.Value, in c.Value, ref rows.Value, ref scratch.Value);
        Columns(in a.Value, in b.Value, in c.Value, ref columns.Value, ref scratch.Value);

        Assert.Equal(rows.Value[3, 59], columns.Value[3, 59]);
        for (int i = 0; i < 40; i++)
        {
            for (int j = 0; j < 60; j++) Assert.Equal(rows.Value[i, j], columns.Value[i, j]);
        }
    }

    [Fact]
    public void Accumulate_AddsToWhatIsThere()
    {
        Left a = default;
        Gram once = default, thrice = default;
        Integers(a.AsSpan());

        Square(in a, in a, ref once);
        Square(in a, in a, ref thrice);
        AddSquare(in a, ref thrice);
        AddSquare(in a, ref thrice);

        for (int i = 0; i < 30; i++)
        {
            for (int j = 0; j < 30; j++) Assert.Equal(3 * once[i, j], thrice[i, j]);
        }
    }

    [Fact]
    public void Destination_ThatIsAnOperand_IsRefusedUntouched()
    {
        Mat4 m = Counted();
        Mat4 before = m;
        string message = "";
        try
        {
            Turn(in m, ref m);
        }
        catch (ArgumentException thrown)
        {
            message = thrown.Message;
        }

        Assert.Contains("'d' shares memory with 'a'", message);
        Assert.Equal(before, m);
    }

    [Fact]
    public void SmallResults_AreValues()
    {
        Mat4 m = Counted();

        Assert.Equal(new Vec4(14, 38, 62, 86), Apply(in m, new Vec4(0, 1, 2, 3)));
        Assert.Equal(0f + 5 + 10 + 15, Trace(in m));
    }

    [NdEinsum("[i+k][j+l],kl->ij")] private static partial void Convolve(in Picture x, in Stencil k, ref Smooth d);
    [NdEinsum("[2*i+k][j+l]c,klco->ijo")] private static partial void ByTwo(in Colours x, in Banks k, ref Features d);
    [NdEinsum("ij,jk,kl->il")] private static partial void Chain(in Left a, in Middle b, in Right c, ref Whole d, ref ChainScratch scratch);
    [NdEinsum("ij,jk,kl->il")] private static partial void Columns(in Left a, in Middle b, in Right c, ref WholeColumns d, ref ChainScratch scratch);
    [NdEinsum("ij,jk,kl->il", MaxTemp = 0)] private static partial void OneLoop(in Left a, in Middle b, in Right c, ref Whole d);
    [NdEinsum("ij,ik->jk")] private static partial void Square(in Left a, in Left b, ref Gram d);
    [NdEinsum("[i]j,[i]k->jk", Accumulate = true)] private static partial void SquareMore(in Left a, in Left b, ref Gram d);
    [NdEinsum("ij->ji")] private static partial void Turn(in Mat4 a, ref Mat4 d);
    [NdEinsum("ij,j")] private static partial Vec4 Apply(in Mat4 m, Vec4 v);
    [NdEinsum("ii")] private static partial float Trace(in Mat4 m);

    private static Mat4 Counted()
    {
        Mat4 m = default;
        for (int i = 0; i < 16; i++) m[i / 4, i % 4] = i;
        return m;
    }

    // The same tensor as both operands.
    private static void AddSquare(in Left a, ref Gram d) => SquareMore(in a, in a, ref d);

    private static void Fill(Span<float> elements, int seed)
    {
        Random random = new(seed);
        foreach (ref float element in elements) element = (random.NextSingle() * 2) - 1;
    }

    private static void Integers(Span<float> elements)
    {
        Random random = new(elements.Length);
        foreach (ref float element in elements) element = random.Next(-8, 9);
    }
}
