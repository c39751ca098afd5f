using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The hyperbolic cosine; overflows to infinity beyond ln(2 max).</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct HyperbolicCosine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<HyperbolicCosineDouble>, HyperbolicCosineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<HyperbolicCosineDouble>, HyperbolicCosineDouble>(x);
}

/// <summary>(e^x + e^-x) / 2 with the half power in two doubles. Within 1 ULP.</summary>
internal readonly struct HyperbolicCosineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V half = ExponentialCore.Half(V.Abs(x), out V low);
        V y = half + ((V.Create(0.25) / half) + low);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
