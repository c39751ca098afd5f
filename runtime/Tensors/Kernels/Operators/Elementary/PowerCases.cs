using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>What x^y is where e^(y ln |x|) does not tell: signs, zeros, infinities, NaN (IEEE 754, section 9.2.1).</summary>
internal static class PowerCases
{
    /// <summary>Completes |x|^y.</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <param name="magnitude">|x|^y wherever x is finite and not 0 and y is not NaN; elsewhere anything.</param>
    [MethodImpl(AggressiveInlining)]
    public static V Apply<V>(V x, V y, V magnitude)
        where V : struct, ILane<V, double>
    {
        V zero = V.Create(0.0);
        V one = V.Create(1.0);
        V infinity = V.Create(double.PositiveInfinity);
        V sign = V.Create(-0.0);
        V a = V.Abs(x);

        // From 2^53 on every double is an even integer.
        V whole = V.Equal(y, V.Floor(y));
        V half = y * V.Create(0.5);
        V odd = whole & ~V.Equal(half, V.Floor(half)) & V.Less(V.Abs(y), V.Create(9007199254740992.0));

        V isZero = V.Equal(a, zero);
        V isInfinite = V.Equal(a, infinity);
        V below = V.Less(y, zero);
        V limit = V.Select(V.Equal(isZero & one, below & one), infinity, zero);
        V r = V.Select(isZero | isInfinite, limit, magnitude);
        r = V.Select(V.Less(x, zero) & ~isInfinite & ~whole, V.Create(double.NaN), r);
        r ^= x & odd & sign;

        V isOne = V.Equal(x, one) | V.Equal(y, zero) | (V.Equal(a, one) & V.Equal(V.Abs(y), infinity));
        r = V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), r, y + y), x + x);
        return V.Select(isOne, one, r);
    }
}
