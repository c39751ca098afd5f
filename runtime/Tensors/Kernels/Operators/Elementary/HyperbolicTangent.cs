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
        => Elementary.Vector<V, T, Called<float, HyperbolicTangentSingle>, HyperbolicTangentDouble>(x);

    /// <inheritdoc/>
    static bool IUnaryOp<T>.HasInline => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IUnaryOp<T>.Inline<V>(V x) => Elementary.Vector<V, T, HyperbolicTangentSingle, HyperbolicTangentDouble>(x);
}

/// <summary>Below 0.625 an odd polynomial, above 1 - 2 / (e^2x + 1). Within 1.33 ULP, the most just above 0.625.</summary>
internal readonly struct HyperbolicTangentSingle : IUnaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        V sign = x & V.Create(-0f);
        V a = V.Abs(x);

        V z = a * a;
        V w = z * z;
        V p = V.Fma(w, V.Fma(z, V.Create(0.0022927448f), V.Create(-0.008343945f)), V.Fma(z, V.Create(0.021768918f), V.Create(-0.053959258f)));
        p = V.Fma(w, p, V.Fma(z, V.Create(0.13333304f), V.Create(-0.33333334f)));
        V small = V.Fma(a * z, p, a);

        // e^2a = 2^n e^2r. From 9.01 on the result is 1.
        V bounded = V.MinNative(a, V.Create(10f));
        V t = V.Fma(bounded, V.Create(2.88539f), V.Create(ExponentialCore.IntegerSingle));
        V n = t - V.Create(ExponentialCore.IntegerSingle);
        V r = V.Fma(n, V.Create(-7.143033826650935e-07f), V.Fma(n, V.Create(-0.3465728759765625f), bounded));
        V s = r * r;
        V q = V.Fma(r, V.Create(0.025461722f), V.Create(0.089181006f));
        q = V.Fma(s, q, V.Fma(r, V.Create(0.26666594f), V.Create(0.6666633f)));
        q = V.Fma(s, q, V.Fma(r, V.Create(1.3333334f), V.Create(2f)));
        V e = V.BitsAdd(V.Fma(s, q, r + r) + one, V.BitsLeft(t, 23));
        V y = V.Select(V.Less(a, V.Create(0.625f)), small, one - (V.Create(2f) / (e + one))) ^ sign;
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

        V bounded = V.MinNative(a, V.Create(20.0));
        V high = ExponentialCore.Double(bounded + bounded, V.Create(0.0), out V low, out V n);
        V e = Exact<double>.SumOrdered(high, low, out V eRest);
        V scale = V.BitsAdd(one, V.BitsLeft(n + V.Create(ExponentialCore.IntegerDouble), 52));
        V d = Exact<double>.SumOrdered(e * scale, one, out V rest);
        V q = V.Create(2.0) / d;
        q -= q * q * V.Create(0.5) * (rest + (eRest * scale));

        V y = V.Select(V.Less(a, V.Create(0.625)), small, one - q) ^ sign;
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
