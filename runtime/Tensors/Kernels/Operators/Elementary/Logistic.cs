using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The logistic function 1 / (1 + e^-x): from 0 through 1/2 to 1. With e = e^-|x| it is 1 / (1 + e) or e / (1 + e), so that it keeps its
/// relative accuracy down to subnormals.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Logistic<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, LogisticSingle, LogisticDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, LogisticSingle, LogisticDouble>(x);
}

internal readonly struct LogisticSingle : IUnaryKernel<float>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        V zero = V.Create(0f);
        V half = V.Create(0.5f);
        V a = V.MaxNative(-V.Abs(x), V.Create(-104f));
        V high = ExponentialCore.Single(a, out V low, out V n);
        V e = ExponentialCore.ScaleFar<V, float>(Exact<float>.SumOrdered(high, low, out V eRest), n, half);
        eRest = ExponentialCore.ScaleFar<V, float>(eRest, n, half);

        V d = Exact<float>.SumOrdered(one, e, out V rest);
        rest += eRest;
        V negative = V.Less(x, zero);
        V numerator = V.Select(negative, e, one);
        V q = numerator / d;
        V y = q + (((negative & eRest) - (q * rest)) / d);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}

internal readonly struct LogisticDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V zero = V.Create(0.0);
        V half = V.Create(0.5);
        V a = V.MaxNative(-V.Abs(x), V.Create(-746.0));
        V high = ExponentialCore.Double(a, zero, out V low, out V n);
        V e = ExponentialCore.ScaleFar<V, double>(Exact<double>.SumOrdered(high, low, out V eRest), n, half);
        eRest = ExponentialCore.ScaleFar<V, double>(eRest, n, half);

        V d = Exact<double>.SumOrdered(one, e, out V rest);
        rest += eRest;
        V negative = V.Less(x, zero);
        V numerator = V.Select(negative, e, one);
        V q = numerator / d;
        V y = q + (((negative & eRest) - (q * rest)) / d);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
