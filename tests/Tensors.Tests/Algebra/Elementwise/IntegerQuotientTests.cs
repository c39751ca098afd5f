namespace Tensors.Tests.Algebra.Elementwise;

[NdShape<int>(9)] internal partial struct NineInts;

[NdShape<sbyte>(9)] internal partial struct NineSBytes;

/// <summary>Integer division by zero, and the one quotient that does not fit, behave as in C#.</summary>
public sealed class IntegerQuotientTests
{
    [Fact]
    public void DivisionByZero_Throws()
    {
        NineInts x = default, y = default;
        x.Fill(7);
        Assert.Throws<DivideByZeroException>(() => Divide(ref x, ref y));
        Assert.Throws<DivideByZeroException>(() => Remainder(ref x, ref y));
        Assert.Throws<DivideByZeroException>(() => ByScalar(ref x, 0));
        static void Divide(ref NineInts x, ref NineInts y) => x.Assign(x / y);
        static void Remainder(ref NineInts x, ref NineInts y) => x.Assign(x % y);
        static void ByScalar(ref NineInts x, int by) => x /= by;
    }

    [Fact]
    public void MostNegativeByMinusOne_IsWhatCSharpSays()
    {
        NineInts x = default;
        x.Fill(int.MinValue);
        Assert.Throws<OverflowException>(() => Divide(ref x));
        NineSBytes s = default;
        s.Fill(sbyte.MinValue);
        s /= (sbyte)-1;
        Assert.Equal(sbyte.MinValue, s[3]);
        static void Divide(ref NineInts x) => x.Assign(x / -1);
    }

    [Fact]
    public void Floored_ThrowByZero_AndWrapWhereTheQuotientDoesNotFit()
    {
        NineInts x = default, y = default;
        x.Fill(int.MinValue);
        Assert.Throws<DivideByZeroException>(() => Divide(ref x, 0));
        Assert.Throws<DivideByZeroException>(() => Remainder(ref x, 0));
        y.Assign(Nd.FloorDivide(x, -1));
        Assert.Equal(int.MinValue, y[8]);
        y.Assign(Nd.Remainder(x, -1));
        Assert.Equal(0, y[8]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Pow(2, -1));
        static void Divide(ref NineInts x, int by) => x.Assign(Nd.FloorDivide(x, by));
        static void Remainder(ref NineInts x, int by) => x.Assign(Nd.Remainder(x, by));
    }

    /// <summary>Over all pairs of bytes with a sign, against the division of real numbers.</summary>
    [Fact]
    public void Floored_RoundDown()
    {
        for (int x = sbyte.MinValue; x <= sbyte.MaxValue; x++)
        {
            for (int y = sbyte.MinValue; y <= sbyte.MaxValue; y++)
            {
                if (y == 0) continue;
                int quotient = (int)Math.Floor((double)x / y);
                Assert.Equal((sbyte)quotient, Nd.FloorDivide((sbyte)x, (sbyte)y));
                Assert.Equal((sbyte)(x - (quotient * y)), Nd.Remainder((sbyte)x, (sbyte)y));
            }
        }
    }
}
