using System.Numerics;

namespace Tensors;

/// <summary>x modulo pi/2 for any finite double (Payne and Hanek): of the product x * 2/pi only the bits around the binary point are computed.</summary>
/// <remarks>x = m 2^e. Bits of 2/pi that make multiples of 4 with it change neither quadrant nor remainder and are skipped; the next 192 bits give
/// the quadrant and 190 bits of the fraction. A double is never nearer than 2^-62 to a multiple of pi/2, so more than 70 good bits remain.
/// Some 20 ns an element.</remarks>
internal static class LargeReduction
{
    // The first 1280 bits of 2/pi after the binary point, most significant first.
    private static ReadOnlySpan<ulong> TwoOverPi =>
    [
        0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561, 0xB7246E3A424DD2E0,
        0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484, 0xE99C7026B45F7E41, 0x3991D639835339F4,
        0x9C845F8BBDF9283B, 0x1FF897FFDE05980F, 0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7, 0x4F463F669E5FEA2D,
        0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB, 0xF0CFBC209AF4361D,
    ];

    /// <summary>x = k pi/2 + high + low with |high + low| &lt;= pi/4; returns k modulo 4.</summary>
    /// <param name="x">From 2^24 to infinity, or NaN; for the last two the remainder is NaN.</param>
    /// <param name="high">The remainder, rounded to double.</param>
    /// <param name="low">What rounding took from it.</param>
    public static int Reduce(double x, out double high, out double low)
    {
        if (!double.IsFinite(x))
        {
            high = double.NaN;
            low = 0;
            return 0;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        ulong m = (bits & 0x000F_FFFF_FFFF_FFFF) | 0x0010_0000_0000_0000;
        int e = (int)(bits >> 52) - 1075;

        // Bit number e - 1 of 2/pi, counted from 1, weighs 2 in the product with 2^e; before bit 1 there are only zeros.
        int start = e - 2;
        ulong w2 = Bits(start);
        ulong w1 = Bits(start + 64);
        ulong w0 = Bits(start + 128);

        // The low 192 bits of m * w: the binary point lies behind the two highest.
        ulong p1 = Math.BigMul(m, w0, out ulong p0);
        ulong carry = Math.BigMul(m, w1, out ulong middle);
        p1 += middle;
        carry += p1 < middle ? 1UL : 0;
        ulong p2 = (m * w2) + carry;

        int k = (int)(p2 >> 62);
        ulong f2 = (p2 << 2) | (p1 >> 62);
        ulong f1 = (p1 << 2) | (p0 >> 62);
        ulong f0 = p0 << 2;
        bool negative = (long)f2 < 0;
        if (negative)
        {
            k = (k + 1) & 3;
            f0 = 0 - f0;
            f1 = ~f1 + (f0 == 0 ? 1UL : 0);
            f2 = ~f2 + (f0 == 0 && f1 == 0 ? 1UL : 0);
        }

        Fraction(f2, f1, f0, out double fHigh, out double fLow);
        TimesHalfPi(negative ? -fHigh : fHigh, negative ? -fLow : fLow, out high, out low);
        return k;
    }

    /// <summary>64 bits of 2/pi from bit <paramref name="start"/> (0 is the first after the point) on.</summary>
    private static ulong Bits(int start)
    {
        int word = start >> 6;
        int shift = start & 63;
        ulong first = word < 0 ? 0 : TwoOverPi[word];
        return shift == 0 ? first : (first << shift) | (TwoOverPi[word + 1] >> (64 - shift));
    }

    /// <summary>A fraction of 192 bits as the sum of two doubles of 53 bits.</summary>
    private static void Fraction(ulong f2, ulong f1, ulong f0, out double high, out double low)
    {
        int weight = 0;
        if (f2 == 0)
        {
            (f2, f1, f0) = (f1, f0, 0);
            weight = 64;
        }

        int zeros = BitOperations.LeadingZeroCount(f2);
        if (zeros > 0)
        {
            f2 = (f2 << zeros) | (f1 >> (64 - zeros));
            f1 = (f1 << zeros) | (f0 >> (64 - zeros));
        }

        weight += zeros;
        high = (long)(f2 >> 11) * PowerOfTwo(-53 - weight);
        low = (long)(((f2 << 42) | (f1 >> 22)) & 0x001F_FFFF_FFFF_FFFF) * PowerOfTwo(-106 - weight);
    }

    private static double PowerOfTwo(int n) => BitConverter.Int64BitsToDouble((long)(n + 1023) << 52);

    private static void TimesHalfPi(double fHigh, double fLow, out double high, out double low)
    {
        const double halfPi = 1.5707963267948966;
        const double halfPiLow = 6.123233995736766e-17;
        double product = fHigh * halfPi;
        double aHigh = Cut(fHigh);
        double aLow = fHigh - aHigh;
        double bHigh = Cut(halfPi);
        double bLow = halfPi - bHigh;
        double rest = ((((aHigh * bHigh) - product) + (aHigh * bLow)) + (aLow * bHigh)) + (aLow * bLow);
        rest += (fHigh * halfPiLow) + (fLow * halfPi);
        high = product + rest;
        low = (product - high) + rest;
    }

    private static double Cut(double x) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x) & 0xFFFF_FFFF_F800_0000);
}
