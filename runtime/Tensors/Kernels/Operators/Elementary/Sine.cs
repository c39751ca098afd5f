using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The sine of x in radians; NaN at the infinities.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Sine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, SineSingle, SineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, Called<float, SineSingle>, SineDouble>(x);

    /// <inheritdoc/>
    static bool IUnaryOp<T>.HasInline => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IUnaryOp<T>.Inline<V>(V x) => Elementary.Vector<V, T, SineSingle, SineDouble>(x);
}

internal readonly struct SineSingle : IUnaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        return TrigonometricSingle.Evaluate(x, cosine: false);
    }
}

internal readonly struct SineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        return TrigonometricDouble.Evaluate(x, TrigonometricFunction.Sine);
    }
}
