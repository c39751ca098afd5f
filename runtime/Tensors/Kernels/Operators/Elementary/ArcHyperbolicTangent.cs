using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The inverse of the hyperbolic tangent; infinite at 1 and -1, NaN beyond.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcHyperbolicTangent<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    static int IUnaryOp<T>.Weight => 8;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcHyperbolicTangentDouble>, ArcHyperbolicTangentDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcHyperbolicTangentDouble>, ArcHyperbolicTangentDouble>(x);
}

/// <summary>ln(1 + 2x / (1 - x)) / 2 with the quotient in two doubles. Within 1 ULP.</summary>
internal readonly struct ArcHyperbolicTangentDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V a = V.Abs(x);
        V bounded = V.Select(V.Less(a, one), a, V.Create(0.5));
        V d = Exact<double>.SumOrdered(one, -bounded, out V dLow);
        V q = (bounded + bounded) / d;
        V product = Exact.Product(q, d, out V rest);
        V remainder = (((bounded + bounded) - product) - rest) - (q * dLow);
        V y = LogarithmExtended.OnePlus(q, remainder / d, out V low);
        y = V.Create(0.5) * (y + low);
        y = V.Select(V.Equal(a, one), V.Create(double.PositiveInfinity), y) | (x & V.Create(-0.0));
        y = V.Select(V.Less(one, a), V.Create(double.NaN), y);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
