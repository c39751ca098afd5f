using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>e^x. Overflows to infinity above ln(max), rounds to subnormals and 0 below ln(min).</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Exponential<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, ExponentialSingle, ExponentialDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, Called<float, ExponentialSingle>, Called<double, ExponentialDouble>>(x);

    /// <inheritdoc/>
    static bool IUnaryOp<T>.HasInline => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IUnaryOp<T>.Inline<V>(V x) => Elementary.Vector<V, T, ExponentialSingle, ExponentialDouble>(x);
}

/// <summary>Within 1 ULP. Vectors with a result that is subnormal, infinite or NaN take a longer way.</summary>
internal readonly struct ExponentialSingle : IUnaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        V y = ExponentialCore.NearSingle(x);
        V far = ~V.LessOrEqual(V.Abs(x), V.Create(87.3f));
        return V.Bits(far) == 0 ? y : Far(x, y, far);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static V Far<V>(V x, V near, V far)
        where V : struct, ILane<V, float>
    {
        // Beyond these bounds the result is infinite or 0 whatever the argument, and n stays small.
        V bounded = V.Max(V.Min(x, V.Create(89f)), V.Create(-104f));
        V high = ExponentialCore.Single(bounded, out V low, out V n);
        V y = ExponentialCore.ScaleFar<V, float>(high + low, n, V.Create(0.5f));
        return V.Select(far, V.Select(V.Equal(x, x), y, x + x), near);
    }
}

/// <summary>Within 1 ULP. Vectors with a result that is subnormal, infinite or NaN take a longer way.</summary>
internal readonly struct ExponentialDouble : IUnaryKernel<double>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V y = ExponentialCore.NearDouble(x);
        V far = ~V.LessOrEqual(V.Abs(x), V.Create(708.0));
        return V.Bits(far) == 0 ? y : Far(x, y, far);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static V Far<V>(V x, V near, V far)
        where V : struct, ILane<V, double>
    {
        V bounded = V.Max(V.Min(x, V.Create(710.0)), V.Create(-746.0));
        V high = ExponentialCore.Double(bounded, V.Create(0.0), out V low, out V n);
        V y = ExponentialCore.ScaleFar<V, double>(high + low, n, V.Create(0.5));
        return V.Select(far, V.Select(V.Equal(x, x), y, x + x), near);
    }
}
