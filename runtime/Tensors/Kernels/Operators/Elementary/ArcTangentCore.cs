using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>What the arc tangents of a float and a double pair share: into the first octant and back out of it.</summary>
/// <remarks>With the smaller and the larger of |x| and |y|, t = smaller / larger is in [0, 1]. Above 1/2, where smaller - larger is exact,
/// atan t = pi/4 + atan((smaller - larger) / (smaller + larger)), so that the polynomial's argument stays within 1/2.</remarks>
internal static class ArcTangentCore
{
    /// <summary>The smaller and the larger of |x| and |y|, with a quotient for zeros and infinities too.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Octant<V>(V y, V x, out V smaller, out V larger, out V swapped)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V infinity = V.Create(double.PositiveInfinity);
        V a = V.Abs(y);
        V b = V.Abs(x);
        swapped = V.Less(b, a);
        smaller = V.Select(swapped, b, a);
        larger = V.Select(swapped, a, b);
        V infinite = V.Equal(larger, infinity);
        smaller = V.Select(infinite, V.Equal(smaller, infinity) & one, smaller);
        larger = V.Select(infinite | V.Equal(larger, V.Create(0.0)), one, larger);
    }

    /// <summary>The angle: a multiple of pi/4, by octant, plus or minus <paramref name="s"/> + <paramref name="rest"/>.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Unfold<V>(V y, V x, V s, V rest, V diagonal, V swapped)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V sign = V.Create(-0.0);

        // The sign bit, not x < 0: -0 lies left of the axis.
        V left = V.Less((x & sign) | one, V.Create(0.0));
        V reflect = (left ^ swapped) & sign;
        V quarters = (swapped & V.Create(2.0)) + V.Select(swapped, V.Create(0.0), left & V.Create(4.0)) + ((diagonal & one) ^ reflect);

        // pi/4 in 50 bits and a rest: its multiples up to 4 are exact.
        V angle = Exact<double>.SumOrdered(quarters * V.Create(0.7853981633974483), s ^ reflect, out V low);
        angle += low + ((quarters * V.Create(3.061616997868383e-17)) + (rest ^ reflect));
        angle |= y & sign;
        return V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), angle, y + y), x + x);
    }
}
