using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>e^x - 1 without cancellation near 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ExponentialMinusOne<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ExponentialMinusOneDouble>, ExponentialMinusOneDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ExponentialMinusOneDouble>, ExponentialMinusOneDouble>(x);
}

/// <summary>x + x^2 P(x) where the power of two is 1; else e^x in two doubles, less 1, at half scale, so that it overflows only where the result does. Within 1 ULP.</summary>
internal readonly struct ExponentialMinusOneDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V half = V.Create(0.5);
        V bounded = V.Max(V.Min(x, V.Create(710.0)), V.Create(-40.0));
        V high = ExponentialCore.Double(bounded, V.Create(0.0), out V low, out V n);
        V down = n - V.Create(1.0);
        V difference = Exact<double>.Sum(V.Scale(high, down), -half, out V rest);
        V large = difference + (rest + V.Scale(low, down));
        large += large;

        V r = V.Max(V.Min(x, half), -half);
        V y = V.Select(V.Equal(n, V.Create(0.0)), r + ExponentialCore.Tail(r), large) | (x & V.Create(-0.0));
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
