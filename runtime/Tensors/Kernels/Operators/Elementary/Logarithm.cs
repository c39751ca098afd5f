using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The natural logarithm; -infinity at 0, NaN below.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Logarithm<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, LogarithmSingle, LogarithmDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, Called<float, LogarithmSingle>, LogarithmDouble>(x);

    /// <inheritdoc/>
    static bool IUnaryOp<T>.HasInline => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IUnaryOp<T>.Inline<V>(V x) => Elementary.Vector<V, T, LogarithmSingle, LogarithmDouble>(x);
}

/// <summary>x = m 2^e with m from sqrt(1/2) to sqrt(2); with f = m - 1 and s = f / (2 + f), ln m = f - (f^2/2 - s (f^2/2 + R(s^2))) keeps f, the largest
/// part, exact (the decomposition of Sun's fdlibm). Within 1 ULP.</summary>
internal readonly struct LogarithmSingle : IUnaryKernel<float>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
    {
        // Counted from sqrt(1/2) on, the exponent's bits are e and the others, counted from there, m.
        V bits = V.BitsAdd(x, V.Create(BitConverter.UInt32BitsToSingle(0x3F80_0000 - 0x3F35_04F4)));
        V e = (V.BitsRight(bits, 23) | V.Create(8388608f)) - V.Create(8388608f + 127f);
        V m = V.BitsAdd(bits & V.Create(BitConverter.UInt32BitsToSingle(0x007F_FFFF)), V.Create(BitConverter.UInt32BitsToSingle(0x3F35_04F4)));
        V y = Value(m, e);
        V far = ~(V.LessOrEqual(V.Create(1.17549435e-38f), x) & V.Less(x, V.Create(float.PositiveInfinity)));
        return V.Bits(far) == 0 ? y : Far(x, y, far);
    }

    [MethodImpl(AggressiveInlining)]
    private static V Value<V>(V m, V e)
        where V : struct, ILane<V, float>
    {
        V f = m - V.Create(1f);
        V s = f / (f + V.Create(2f));
        V z = s * s;
        V p = V.Fma(z, V.Fma(z, V.Fma(z, V.Create(0.23330964f), V.Create(0.28550804f)), V.Create(0.40000123f)), V.Create(0.6666667f));
        V halfSquare = V.Create(0.5f) * f * f;
        V inner = V.Fma(s, V.Fma(z, p, halfSquare), e * V.Create(1.428606765330187e-06f));
        return V.Fma(e, V.Create(0.693145751953125f), f - (halfSquare - inner));
    }

    /// <summary>Subnormal arguments, 0, negative ones, infinity and NaN.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static V Far<V>(V x, V near, V far)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        V zero = V.Create(0f);
        V normal = x * V.Create(16777216f);
        V e = V.Exponent(normal) - V.Create(24f);
        V m = V.Significand(normal);
        V above = V.Less(V.Create(1.41421356f), m);
        m = V.Select(above, m * V.Create(0.5f), m);
        e += above & one;
        V y = Value(m, e);

        y = V.Select(V.Equal(x, V.Create(float.PositiveInfinity)), x, y);
        y = V.Select(V.Equal(x, zero), V.Create(float.NegativeInfinity), y);
        y = V.Select(V.Less(x, zero), V.Create(float.NaN), y);
        return V.Select(far, V.Select(V.Equal(x, x), y, x + x), near);
    }
}

/// <summary>x = m 2^e with m from sqrt(1/2) to sqrt(2); with f = m - 1 and s = f / (2 + f), ln m = f - (f^2/2 - s (f^2/2 + R(s^2))) keeps f, the largest
/// part, exact (the decomposition of Sun's fdlibm). Within 1 ULP.</summary>
internal readonly struct LogarithmDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V zero = V.Create(0.0);
        V subnormal = V.Less(x, V.Create(2.2250738585072014e-308));
        V normal = V.Select(subnormal, x * V.Create(18014398509481984.0), x);
        V e = V.Exponent(normal) - (subnormal & V.Create(54.0));
        V m = V.Significand(normal);
        V above = V.Less(V.Create(1.4142135623730951), m);
        m = V.Select(above, m * V.Create(0.5), m);
        e += above & one;

        V f = m - one;
        V s = f / (f + V.Create(2.0));
        V z = s * s;
        V w = z * z;
        V even = V.Create(0.6666666666666666) + (w * (V.Create(0.28571428570801954) + (w * (V.Create(0.18181795600060793) + (w * V.Create(0.13268714792348096))))));
        V odd = V.Create(0.4000000000000088) + (w * (V.Create(0.22222222392089008) + (w * (V.Create(0.15386241881938595) + (w * V.Create(0.1308723619665962))))));
        V p = even + (z * odd);
        V halfSquare = V.Create(0.5) * f * f;
        V inner = (s * (halfSquare + (z * p))) + (e * V.Create(5.497923018708371e-14));
        V y = (e * V.Create(0.6931471805598903)) - ((halfSquare - inner) - f);

        y = V.Select(V.Equal(x, V.Create(double.PositiveInfinity)), x, y);
        y = V.Select(V.Equal(x, zero), V.Create(double.NegativeInfinity), y);
        y = V.Select(V.Less(x, zero), V.Create(double.NaN), y);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
