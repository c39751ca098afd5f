using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The angle of the point (x, y), given as (y, x), in radians from -pi to pi. Signed zeros tell the sides of the cut along the
/// negative x axis: atan2(+0, -1) = pi, atan2(-0, -1) = -pi; two infinities are taken as a diagonal.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcTangent2<T> : IBinaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    static int IBinaryOp<T>.Weight => 8;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T y, T x) => Elementary.Scalar<T, ArcTangent2Single, ArcTangent2Double>(y, x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V y, V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, ArcTangent2Single, ArcTangent2Double>(y, x);
}

/// <summary>Floats take the quotient in double, which is exact enough without its remainder; rounded once.</summary>
internal readonly struct ArcTangent2Single : IBinaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V y, V x)
        where V : struct, ILane<V, float>
    {
        return V.Widened<ArcTangent2Widened>(y, x);
    }
}

internal readonly struct ArcTangent2Widened : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V y, V x)
        where V : struct, ILane<V, double>
    {
        ArcTangentCore.Octant(y, x, out V smaller, out V larger, out V swapped);
        V diagonal = V.Less(larger, smaller + smaller);
        V s = V.Select(diagonal, smaller - larger, smaller) / V.Select(diagonal, smaller + larger, larger);
        V z = s * s;
        V p = V.Create(-0.33333333312024666) + (z * (V.Create(0.1999999162809032) + (z * (V.Create(-0.14285172263231363)
            + (z * (V.Create(0.11097799754415337) + (z * (V.Create(-0.08932458295316177) + (z * (V.Create(0.06691303998756595)
            + (z * V.Create(-0.032740468968388434))))))))))));
        return ArcTangentCore.Unfold(y, x, s, s * z * p, diagonal, swapped);
    }
}

/// <summary>The quotient is kept in two doubles: subtracted from pi/4 or pi/2 its rounding error would grow to 2 ULP. Within 1 ULP.</summary>
internal readonly struct ArcTangent2Double : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V y, V x)
        where V : struct, ILane<V, double>
    {
        ArcTangentCore.Octant(y, x, out V smaller, out V larger, out V swapped);

        // Powers of two that keep the sum below from overflowing and the remainder's products from underflowing.
        V one = V.Create(1.0);
        V scale = V.Select(V.Less(V.Create(1e289), larger), V.Create(8.673617379884035e-19), one);
        scale = V.Select(V.Less(larger, V.Create(1e-120)), V.Create(4.149515568880993e180), scale);
        smaller *= scale;
        larger *= scale;

        V diagonal = V.Less(larger, smaller + smaller);
        V numerator = V.Select(diagonal, smaller - larger, smaller);
        V addend = diagonal & smaller;
        V divisor = Exact<double>.SumOrdered(larger, addend, out V divisorLow);
        V s = numerator / divisor;
        V product = Exact.Product(s, divisor, out V productLow);
        V remainder = ((numerator - product) - productLow) - (s * divisorLow);

        // Near the subnormals the remainder's products underflow; there the rounded quotient is the angle.
        V rest = V.Less(V.Create(1e-290), V.Abs(s)) & (remainder / divisor);

        return ArcTangentCore.Unfold(y, x, s, rest + ArcTangentCore.Tail(s), diagonal, swapped);
    }
}
