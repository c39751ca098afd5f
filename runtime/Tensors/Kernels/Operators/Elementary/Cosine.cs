using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The cosine of x in radians; NaN at the infinities.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Cosine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, CosineSingle, CosineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, Called<float, CosineSingle>, CosineDouble>(x);

    /// <inheritdoc/>
    static bool IUnaryOp<T>.HasInline => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IUnaryOp<T>.Inline<V>(V x) => Elementary.Vector<V, T, CosineSingle, CosineDouble>(x);
}

internal readonly struct CosineSingle : IUnaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        return TrigonometricSingle.Evaluate(x, cosine: true);
    }
}

internal readonly struct CosineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        return TrigonometricDouble.Evaluate(x, TrigonometricFunction.Cosine);
    }
}
