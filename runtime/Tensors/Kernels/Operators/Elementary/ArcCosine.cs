using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The angle whose cosine is x, from 0 to pi; NaN beyond 1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcCosine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcCosineDouble>, ArcCosineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcCosineDouble>, ArcCosineDouble>(x);
}

/// <summary>The angle of the point (x, sqrt(1 - x^2)), with the root in two doubles. Within 1 ULP.</summary>
internal readonly struct ArcCosineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V a = V.Abs(x);
        V sine = ArcTangentCore.Complement(a, out V low);
        V y = ArcTangentCore.Pair(sine, low, x, V.Create(0.0));
        y = V.Select(V.Less(V.Create(1.0), a), V.Create(double.NaN), y);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
