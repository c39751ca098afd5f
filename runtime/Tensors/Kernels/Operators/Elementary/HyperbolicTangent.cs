using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The hyperbolic tangent; -1 and 1 at the infinities.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct HyperbolicTangent<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, HyperbolicTangentSingle, HyperbolicTangentDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, HyperbolicTangentSingle, HyperbolicTangentDouble>(x);
}

/// <summary>Below 0.625 an odd polynomial, above 1 - 2 / (e^2x + 1) with the denominator's rounding error carried into the quotient.</summary>
internal readonly struct HyperbolicTangentSingle : IUnaryKernel<float>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        V sign = x & V.Create(-0f);
        V a = V.Abs(x);

        V z = a * a;
        V p = V.Create(-0.33333334f) + (z * (V.Create(0.13333304f) + (z * (V.Create(-0.053959258f)
            + (z * (V.Create(0.021768918f) + (z * (V.Create(-0.008343945f) + (z * V.Create(0.0022927448f))))))))));
        V small = a + (a * z * p);

        V one = V.Create(1f);
        V bounded = V.Min(a, V.Create(10f));
        V high = ExponentialCore.Single(bounded + bounded, out V low, out V n);
        V e = Exact<float>.SumOrdered(high, low, out V eRest);
        V d = Exact<float>.SumOrdered(V.Scale(e, n), one, out V rest);
        V q = V.Create(2f) / d;
        q -= q * q * V.Create(0.5f) * (rest + V.Scale(eRest, n));

        V y = V.Select(V.Less(a, V.Create(0.625f)), small, one - q) ^ sign;
        return V.Select(V.Equal(x, x), y, x + x);
    }
}

/// <summary>Below 0.625 an odd rational function, above 1 - 2 / (e^2x + 1) with the denominator's rounding error carried into the quotient.</summary>
internal readonly struct HyperbolicTangentDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V sign = x & V.Create(-0.0);
        V a = V.Abs(x);

        // tanh(a) = a + a^3 P/Q: the poles at i pi/2 are near, a polynomial would need 13 terms.
        V z = a * a;
        V one = V.Create(1.0);
        V p = V.Create(-0.3333333333333333) + (z * (V.Create(-0.020498799708498872) + (z * V.Create(-0.0001991780435861287))));
        V divisor = one + (z * (V.Create(0.4614963991254931) + (z * (V.Create(0.02329133187629886) + (z * V.Create(0.0002065337374875025))))));
        V small = a + (a * z * (p / divisor));

        V bounded = V.Min(a, V.Create(20.0));
        V high = ExponentialCore.Double(bounded + bounded, V.Create(0.0), out V low, out V n);
        V e = Exact<double>.SumOrdered(high, low, out V eRest);
        V d = Exact<double>.SumOrdered(V.Scale(e, n), one, out V rest);
        V q = V.Create(2.0) / d;
        q -= q * q * V.Create(0.5) * (rest + V.Scale(eRest, n));

        V y = V.Select(V.Less(a, V.Create(0.625)), small, one - q) ^ sign;
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
