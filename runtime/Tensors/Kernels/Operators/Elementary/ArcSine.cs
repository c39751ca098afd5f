using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The angle whose sine is x, from -pi/2 to pi/2; NaN beyond 1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcSine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcSineDouble>, ArcSineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcSineDouble>, ArcSineDouble>(x);
}

/// <summary>The angle of the point (sqrt(1 - x^2), x), with the root in two doubles. Within 1 ULP.</summary>
internal readonly struct ArcSineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V a = V.Abs(x);
        V cosine = ArcTangentCore.Complement(a, out V low);
        V y = ArcTangentCore.Pair(x, V.Create(0.0), cosine, low);
        return V.Select(V.Less(V.Create(1.0), a), V.Create(double.NaN), y);
    }
}
