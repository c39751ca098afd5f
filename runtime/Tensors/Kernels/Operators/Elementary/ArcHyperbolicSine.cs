using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The inverse of the hyperbolic sine.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcHyperbolicSine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcHyperbolicSineDouble>, ArcHyperbolicSineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcHyperbolicSineDouble>, ArcHyperbolicSineDouble>(x);
}

/// <summary>ln(1 + t) with t = |x| + x^2 / (1 + sqrt(1 + x^2)); from 1e150, where x^2 overflows, ln(2x). Within 1.5 ULP.</summary>
internal readonly struct ArcHyperbolicSineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V a = V.Abs(x);
        V big = V.Less(V.Create(1e150), a);
        V bounded = V.Select(big, V.Create(0.0), a);
        V z = bounded * bounded;
        V one = V.Create(1.0);
        V q = Exact<double>.SumOrdered(a, z / (one + V.Sqrt(one + z)), out V low);
        V y = LogarithmExtended.OnePlus(q, V.Select(big, V.Create(0.0), low), out low);
        y += low + (big & V.Create(0.6931471805599453));
        y = V.Select(V.Equal(a, V.Create(double.PositiveInfinity)), a, y) | (x & V.Create(-0.0));
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
