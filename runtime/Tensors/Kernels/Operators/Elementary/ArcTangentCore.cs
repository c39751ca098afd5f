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

    /// <summary>The angle of a point whose coordinates are each given in two doubles; the larger one has to be at most 1e289.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Pair<V>(V y, V yLow, V x, V xLow)
        where V : struct, ILane<V, double>
    {
        // 2^1000 and 1 make the same angle as 2^1000 and 2^-1000 to the last bit; only products must not overflow.
        Octant(y, x, out V smaller, out V larger, out V swapped);
        larger = V.Min(larger, V.Create(1e289));
        smaller = V.Min(smaller, V.Create(1e289));
        V smallerLow = V.Select(swapped, xLow, yLow);
        V largerLow = V.Select(swapped, yLow, xLow);

        // Of the mirror image the low parts turn with the coordinates.
        smallerLow ^= V.Select(swapped, x, y) & V.Create(-0.0);
        largerLow ^= V.Select(swapped, y, x) & V.Create(-0.0);
        V diagonal = V.Less(larger, smaller + smaller);
        V numerator = V.Select(diagonal, smaller - larger, smaller);
        V numeratorLow = V.Select(diagonal, smallerLow - largerLow, smallerLow);
        V divisor = Exact<double>.SumOrdered(larger, diagonal & smaller, out V divisorLow);
        divisorLow += V.Select(diagonal, smallerLow + largerLow, largerLow);
        V s = numerator / divisor;
        V product = Exact.Product(s, divisor, out V productLow);
        V remainder = (((numerator - product) - productLow) - (s * divisorLow)) + numeratorLow;
        V rest = V.Less(V.Create(1e-290), V.Abs(s)) & (remainder / divisor);
        return Unfold(y, x, s, rest + Tail(s), diagonal, swapped);
    }

    /// <summary>atan s - s for |s| up to 1/2.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Tail<V>(V s)
        where V : struct, ILane<V, double>
    {
        V z = s * s;
        V w = z * z;
        V even = V.Create(-0.3333333333333333) + (w * (V.Create(-0.14285714285599188) + (w * (V.Create(-0.09090908620322523)
            + (w * (V.Create(-0.06666435677235948) + (w * (V.Create(-0.05240099507994713) + (w * (V.Create(-0.03806653672057366)
            + (w * V.Create(-0.009215792047089858))))))))))));
        V odd = V.Create(0.19999999999999488) + (w * (V.Create(0.11111111100917376) + (w * (V.Create(0.07692294712540285)
            + (w * (V.Create(0.05879578429582425) + (w * (V.Create(0.04628024868570153) + (w * V.Create(0.025006503566489507))))))))));
        return s * z * (even + (z * odd));
    }

    /// <summary>sqrt(1 - a^2) = result + low for a from 0 to 1; beyond, anything.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Complement<V>(V a, out V low)
        where V : struct, ILane<V, double>
    {
        V square = Exact.Product(a, a, out V squareLow);
        V rest = Exact<double>.SumOrdered(V.Create(1.0), -square, out V restLow);
        return Root(V.Max(rest, V.Create(0.0)), restLow - squareLow, out low);
    }

    /// <summary>sqrt(x + tail) = result + low for x from 0 on.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Root<V>(V x, V tail, out V low)
        where V : struct, ILane<V, double>
    {
        V root = V.Sqrt(x);
        V square = Exact.Product(root, root, out V rest);
        low = (((x - square) - rest) + tail) / (root + root);
        low = V.Select(V.Equal(root, V.Create(0.0)), V.Create(0.0), low);
        return root;
    }
}
