using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The angle whose tangent is x, from -pi/2 to pi/2.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcTangent<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcTangentDouble>, ArcTangentDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcTangentDouble>, ArcTangentDouble>(x);
}

/// <summary>The angle of the point (1, x). Within 1 ULP.</summary>
internal readonly struct ArcTangentDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V zero = V.Create(0.0);
        return ArcTangentCore.Pair(x, zero, V.Create(1.0), zero);
    }
}
