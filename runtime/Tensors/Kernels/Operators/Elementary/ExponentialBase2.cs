using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>2^x, exact at integers. Overflows to infinity, rounds to subnormals and 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ExponentialBase2<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ExponentialBase2Double>, ExponentialBase2Double>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ExponentialBase2Double>, ExponentialBase2Double>(x);
}

/// <summary>e^(x ln 2) with the product in two doubles. Within 1 ULP.</summary>
internal readonly struct ExponentialBase2Double : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V bounded = V.Max(V.Min(x, V.Create(1025.0)), V.Create(-1080.0));
        V product = Exact.Product(bounded, V.Create(0.6931471805599453), out V rest);
        V high = ExponentialCore.Double(product, rest + (bounded * V.Create(2.3190468138462996e-17)), out V low, out V n);
        V y = ExponentialCore.ScaleFar<V, double>(high + low, n, V.Create(0.5));
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
