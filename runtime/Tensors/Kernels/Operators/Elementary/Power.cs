using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x^y with the special cases of IEEE 754: x^0 = 1 and 1^y = 1 even for NaN; NaN for x below 0 and y no integer.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Power<T> : IBinaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    static int IBinaryOp<T>.Weight => 8;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => Elementary.Scalar<T, PowerSingle, PowerDouble>(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, PowerSingle, PowerDouble>(x, y);
}

/// <summary>Floats are raised in double, where a logarithm within 1 ULP is exact enough for any float power; rounded once.</summary>
internal readonly struct PowerSingle : IBinaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, float>
    {
        return V.Widened<PowerWidened>(x, y);
    }
}

internal readonly struct PowerWidened : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, double>
    {
        V a = V.MaxNative(V.Abs(x), V.Create(double.Epsilon));
        V product = y * LogarithmDouble.Invoke(a);
        product = V.MaxNative(V.MinNative(product, V.Create(710.0)), V.Create(-746.0));
        V high = ExponentialCore.Double(product, V.Create(0.0), out V low, out V n);
        V magnitude = ExponentialCore.ScaleFar<V, double>(high + low, n, V.Create(0.5));
        return PowerCases.Apply(x, y, magnitude);
    }
}

/// <summary>e^(y ln x) with ln x and the product in two doubles: an error of 2^-53 in ln x would grow with y ln x up to 745-fold. Within 1 ULP.</summary>
internal readonly struct PowerDouble : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, double>
    {
        V zero = V.Create(0.0);
        V a = V.Abs(x);

        // ln a >= 2^-53 for a > 1: beyond 2^66 every power is 0, 1 or infinite, and below the bound no product overflows.
        V exponent = V.MaxNative(V.MinNative(y, V.Create(7.378697629483821e19)), V.Create(-7.378697629483821e19));
        V log = LogarithmExtended.Evaluate(a, out V logLow);
        V product = Exact.Product(exponent, log, out V rest);
        rest += exponent * logLow;
        V bounded = V.MaxNative(V.MinNative(product, V.Create(710.0)), V.Create(-746.0));
        rest = V.Select(V.Equal(bounded, product), rest, zero);
        V high = ExponentialCore.Double(bounded, rest, out V low, out V n);
        V magnitude = ExponentialCore.ScaleFar<V, double>(high + low, n, V.Create(0.5));
        return PowerCases.Apply(x, y, magnitude);
    }
}
