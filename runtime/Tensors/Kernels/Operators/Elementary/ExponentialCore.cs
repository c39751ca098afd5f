using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>e^(x + tail) = (high + low) * 2^n, for the functions that need the exponential unrounded.</summary>
/// <remarks>n is the integer nearest x / ln 2, r = x - n ln 2 in two parts, e^r = 1 + r + r^2 P(r) with P fitted on |r| &lt;= 0.35
/// (2^-30 of the result in float, 2^-60 in double). high + low is within 0.1 ULP,
/// and not normalized: low is up to 0.07; finite arguments only, |n| up to 4096.</remarks>
internal static class ExponentialCore
{
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
