using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>e^(x + tail) = (high + low) * 2^n, for the functions that need the exponential unrounded.</summary>
/// <remarks>n is the integer nearest x / ln 2, r = x - n ln 2 in two parts, e^r = 1 + r + r^2 P(r) with P fitted on |r| &lt;= 0.35
/// (2^-30 of the result in float, 2^-60 in double). high + low is within 0.1 ULP,
/// and not normalized: low is up to 0.07; finite arguments only, |n| up to 4096.</remarks>
internal static class ExponentialCore
{
    /// <summary>Added to a float up to 2^22 it leaves the nearest integer in the low bits of the sum.</summary>
    public const float IntegerSingle = 12582912f;

    /// <summary>Added to a double up to 2^51 it leaves the nearest integer in the low bits of the sum.</summary>
    public const double IntegerDouble = 6755399441055744.0;

    /// <summary>e^x where it is neither subnormal nor infinite, within 0.78 ULP.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V NearSingle<V>(V x)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        V t = V.Fma(x, V.Create(1.442695f), V.Create(IntegerSingle));
        V n = t - V.Create(IntegerSingle);
        V r = V.Fma(n, V.Create(-1.428606765330187e-06f), V.Fma(n, V.Create(-0.693145751953125f), x));
        V z = r * r;
        V q = V.Fma(r, V.Create(0.0001989197f), V.Create(0.0013934532f));
        q = V.Fma(z, q, V.Fma(r, V.Create(0.0083333105f), V.Create(0.041666456f)));
        q = V.Fma(z, q, V.Fma(r, V.Create(0.16666667f), V.Create(0.5f)));
        V high = one + r;
        return V.BitsAdd(high + V.Fma(z, q, r - (high - one)), V.BitsLeft(t, 23));
    }

    /// <summary>e^x where it is neither subnormal nor infinite, within 0.6 ULP.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V NearDouble<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V t = V.Fma(x, V.Create(1.4426950408889634), V.Create(IntegerDouble));
        V n = t - V.Create(IntegerDouble);
        V s = V.Fma(n, V.Create(-0.6931471805598903), x);
        V r = V.Fma(n, V.Create(-5.497923018708371e-14), s);
        V rest = V.Fma(n, V.Create(-5.497923018708371e-14), s - r);
        V z = r * r;
        V w = z * z;
        V even = V.Fma(w, V.Fma(z, V.Create(2.0915433598076003e-09), V.Create(2.755727183153613e-07)), V.Fma(z, V.Create(2.480158732699005e-05), V.Create(0.0013888888888883332)));
        even = V.Fma(w, even, V.Fma(z, V.Create(0.04166666666666667), V.Create(0.5)));
        V odd = V.Fma(w, V.Create(2.5106262550879078e-08), V.Fma(z, V.Create(2.755725286336732e-06), V.Create(0.00019841269876840357)));
        odd = V.Fma(w, odd, V.Fma(z, V.Create(0.008333333333325551), V.Create(0.1666666666666667)));
        V high = one + r;
        return V.BitsAdd(high + V.Fma(z, V.Fma(r, odd, even), (r - (high - one)) + rest), V.BitsLeft(t, 52));
    }

    [MethodImpl(AggressiveInlining)]
    public static V Single<V>(V x, out V low, out V n)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        n = V.Round(x * V.Create(1.442695f));
        V t = x - (n * V.Create(0.693145751953125f));
        V u = n * V.Create(1.428606765330187e-06f);
        V r = t - u;
        V rest = (t - r) - u;

        V z = r * r;
        V even = V.Create(0.5f) + (z * (V.Create(0.041666456f) + (z * V.Create(0.0013934532f))));
        V odd = V.Create(0.16666667f) + (z * (V.Create(0.0083333105f) + (z * V.Create(0.0001989197f))));
        V high = one + r;
        low = (r - (high - one)) + (rest + (z * (even + (r * odd))));
        return high;
    }

    [MethodImpl(AggressiveInlining)]
    public static V Double<V>(V x, V tail, out V low, out V n)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        n = V.Round(x * V.Create(1.4426950408889634));
        V t = x - (n * V.Create(0.6931471805598903));

        // The argument's tail joins r before r is rounded: it is up to 2^-44, and left aside it would miss its factor e^r.
        V u = (n * V.Create(5.497923018708371e-14)) - tail;
        V r = t - u;
        V rest = (t - r) - u;

        V high = one + r;
        low = (r - (high - one)) + (rest + Tail(r));
        return high;
    }

    /// <summary>e^r - 1 - r for |r| up to 0.35, to some 2^-57 of itself.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Tail<V>(V r)
        where V : struct, ILane<V, double>
    {
        V z = r * r;
        V even = V.Create(0.5) + (z * (V.Create(0.04166666666666667) + (z * (V.Create(0.0013888888888883332)
            + (z * (V.Create(2.480158732699005e-05) + (z * (V.Create(2.755727183153613e-07) + (z * V.Create(2.0915433598076003e-09))))))))));
        V odd = V.Create(0.1666666666666667) + (z * (V.Create(0.008333333333325551) + (z * (V.Create(0.00019841269876840357)
            + (z * (V.Create(2.755725286336732e-06) + (z * V.Create(2.5106262550879078e-08))))))));
        return z * (even + (r * odd));
    }

    /// <summary>e^a / 2 = result + low for a from 0 on; infinite where it is beyond the largest number.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Half<V>(V a, out V low)
        where V : struct, ILane<V, double>
    {
        V half = V.Create(0.5);
        V high = Double(V.Min(a, V.Create(711.0)), V.Create(0.0), out V rest, out V n);
        V e = Exact<double>.SumOrdered(high, rest, out rest);
        n -= V.Create(1.0);
        low = ScaleFar<V, double>(rest, n, half);
        return ScaleFar<V, double>(e, n, half);
    }

    /// <summary>x * 2^n in two steps, so that n may leave the range of exponents and a subnormal result is rounded once.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V ScaleFar<V, T>(V x, V n, V half)
        where V : struct, ILane<V, T>
        where T : unmanaged
    {
        V first = V.Round(n * half);
        return V.Scale(V.Scale(x, first), n - first);
    }
}
