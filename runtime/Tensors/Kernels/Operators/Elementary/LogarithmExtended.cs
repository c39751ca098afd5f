using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The natural logarithm in two doubles, to some 2^-65 of its value.</summary>
/// <remarks>x = m 2^e with m from sqrt(1/2) to sqrt(2); s = (m - 1) / (m + 1); ln m = s (2 + s^2 (2/3 + s^2 T(s^2))). All but T, which weighs at
/// most 2^-11 of the sum, is computed in two doubles.</remarks>
internal static class LogarithmExtended
{
    /// <summary>ln x = result + low for finite x above 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Evaluate<V>(V x, out V low)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V subnormal = V.Less(x, V.Create(2.2250738585072014e-308));
        V normal = V.Select(subnormal, x * V.Create(18014398509481984.0), x);
        V e = V.Exponent(normal) - (subnormal & V.Create(54.0));
        V m = V.Significand(normal);
        V above = V.Less(V.Create(1.4142135623730951), m);
        m = V.Select(above, m * V.Create(0.5), m);
        e += above & one;

        V f = m - one;
        V g = Exact<double>.Sum(m, one, out V gLow);
        V s = f / g;
        V product = Exact.Product(s, g, out V rest);
        V sLow = (((f - product) - rest) - (s * gLow)) / g;

        V z = Exact.Product(s, s, out V zLow);
        zLow += (s + s) * sLow;

        V w = z * z;
        V even = V.Create(0.4) + (w * (V.Create(0.22222222221654733) + (w * (V.Create(0.15384594934597917) + (w * V.Create(0.11706195689881364))))));
        V odd = V.Create(0.2857142857142937) + (w * (V.Create(0.1818181833565416) + (w * (V.Create(0.13334806212100603) + (w * V.Create(0.11723603622905411))))));
        V t = z * (even + (z * odd));

        V c = Exact<double>.SumOrdered(V.Create(0.6666666666666666), t, out V cLow);
        cLow += V.Create(3.700743415417188e-17);
        V inner = Exact.Product(z, c, out V innerLow);
        innerLow += (z * cLow) + (zLow * c);
        V factor = Exact<double>.SumOrdered(V.Create(2.0), inner, out V factorLow);
        factorLow += innerLow;
        V log = Exact.Product(s, factor, out V logLow);
        logLow += (s * factorLow) + (sLow * factor);

        V sum = Exact<double>.Sum(e * V.Create(0.6931471805598903), log, out V sumLow);
        return Exact<double>.SumOrdered(sum, sumLow + (logLow + (e * V.Create(5.497923018708371e-14))), out low);
    }

    /// <summary>ln(1 + q + tail) = result + low for finite q above -1: the part that 1 + q loses joins as its share of the sum.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V OnePlus<V>(V q, V tail, out V low)
        where V : struct, ILane<V, double>
    {
        V sum = Exact<double>.Sum(V.Create(1.0), q, out V rest);
        V log = Evaluate(sum, out V logLow);
        V share = (rest + tail) / sum;
        return Exact<double>.SumOrdered(log, logLow + (share - (V.Create(0.5) * share * share)), out low);
    }

    /// <summary>ln x times a factor that is given in two doubles, for finite x above 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V ToBase<V>(V x, V factor, V factorLow)
        where V : struct, ILane<V, double>
    {
        V log = Evaluate(x, out V low);
        V product = Exact.Product(log, factor, out V rest);
        return product + (rest + ((log * factorLow) + (low * factor)));
    }

    /// <summary>A logarithm whose pole lies at <paramref name="pole"/>: -infinity there, NaN below, infinity at infinity.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Cases<V>(V x, V pole, V y)
        where V : struct, ILane<V, double>
    {
        y = V.Select(V.Equal(x, V.Create(double.PositiveInfinity)), x, y);
        y = V.Select(V.Equal(x, pole), V.Create(double.NegativeInfinity), y);
        y = V.Select(V.Less(x, pole), V.Create(double.NaN), y);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
