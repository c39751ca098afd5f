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
        Assert.Throws<DivideByZeroException>(() => ByScalar(ref x));
        static void Divide(ref NineInts x, ref NineInts y) => x.Assign(x / y);
        static void Remainder(ref NineInts x, ref NineInts y) => x.Assign(x % y);
        static void ByScalar(ref NineInts x) => x /= 0;
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
}
