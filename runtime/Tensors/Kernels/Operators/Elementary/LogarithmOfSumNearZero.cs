using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>ln(e^a + e^b) where e^a + e^b is nearly 1, as it is for the logarithms of probabilities that add up: the sum less 1 in fixed point, so
/// that what cancels is exact. Some microseconds an element.</summary>
/// <remarks>e^b = 2^k m with m from 1 up to 2, and 1 - e^a = -a G(-a) with G(t) = 1 - t/2 + t^2/6 - ...: both in units of 2^k, so that the last place
/// is 2^-180 of them however small they are. Two doubles in exponents are never nearer to 1 than some 2^-106 of the smaller.</remarks>
internal static class LogarithmOfSumNearZero
{
    private const int Halvings = 8;

    /// <summary>The elements of <paramref name="sum"/> whose bits are set, anew.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Mend<V>(V sum, V larger, V smaller, ulong bits)
        where V : struct, ILane<V, double>
    {
        Span<double> results = stackalloc double[8];
        V.Store(sum, ref results[0], 0);
        for (; bits != 0; bits &= bits - 1)
        {
            int i = BitOperations.TrailingZeroCount(bits);
            results[i] = Evaluate(V.Get(larger, i), V.Get(smaller, i));
        }

        return V.Load(in results[0], 0);
    }

    /// <summary>ln(e^a + e^b) for b &lt;= a &lt; 0, e^a + e^b within 1/8 of 1, relative to the smaller.</summary>
    private static double Evaluate(double a, double b)
    {
        // The offset keeps b - k ln 2 above 0, whatever the rounding.
        int k = (int)Math.Floor((b * 1.4426950408889634) - 1e-9);
        Fixed192 power = Exponential((Fixed192.Ln2 * (uint)-k) - Fixed192.From(-b, 0));
        Fixed192 missing = Fixed192.From(-a, -k) * Deficit(Fixed192.From(-a, 0), -a);
        bool isNegative = power < missing;
        double high = (isNegative ? missing - power : power - missing).Split(out double low, out int exponent);
        exponent += k;
        if (high == 0)
        {
            return 0;
        }

        // high is 2^63 and more: ln(1 + s) is s below 2^-60, and s - s^2 / 2 below 2^-39.
        if (exponent < -124)
        {
            high = Math.ScaleB(high + low, exponent);
            return isNegative ? -high : high;
        }

        double scale = Math.ScaleB(isNegative ? -1.0 : 1.0, exponent);
        if (exponent < -103)
        {
            return (high * scale) + ((low * scale) - (0.5 * (high * scale) * (high * scale)));
        }

        Lane128<double> log = LogarithmExtended.OnePlus(Lane128<double>.Create(high * scale), Lane128<double>.Create(low * scale), out Lane128<double> rest);
        return Lane128<double>.Get(log + rest, 0);
    }

    /// <summary>e^r for r from 0 to 0.7.</summary>
    private static Fixed192 Exponential(Fixed192 r)
    {
        r = r.Shifted(-Halvings);
        Fixed192 sum = Fixed192.InverseFactorial(17);
        for (int n = 16; n >= 0; n--)
        {
            sum = (sum * r) + Fixed192.InverseFactorial(n);
        }

        for (int i = 0; i < Halvings; i++)
        {
            sum *= sum;
        }

        return sum;
    }

    /// <summary>(1 - e^-t) / t for t from 0 to 0.8; every step is less than the coefficient it is taken from.</summary>
    private static Fixed192 Deficit(Fixed192 t, double magnitude)
    {
        // Small arguments need few terms: t^n / n! is below the last place.
        int last = magnitude > 0.0625 ? Fixed192.LastFactorial : magnitude > 1e-6 ? 24 : 9;
        Fixed192 sum = Fixed192.InverseFactorial(last);
        for (int n = last - 1; n >= 1; n--)
        {
            sum = Fixed192.InverseFactorial(n) - (sum * t);
        }

        return sum;
    }
}
