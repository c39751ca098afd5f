using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The inverse of the hyperbolic cosine; NaN below 1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArcHyperbolicCosine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<ArcHyperbolicCosineDouble>, ArcHyperbolicCosineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<ArcHyperbolicCosineDouble>, ArcHyperbolicCosineDouble>(x);
}

/// <summary>ln(1 + d + sqrt(d (d + 2))) with d = x - 1 and the root in two doubles; from 1e150 ln(2x). Within 1 ULP.</summary>
internal readonly struct ArcHyperbolicCosineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V two = V.Create(2.0);
        V zero = V.Create(0.0);
        V big = V.Less(V.Create(1e150), x);
        V bounded = V.Select(big, two, V.Max(x, one));
        V d = Exact<double>.SumOrdered(bounded, -one, out V dLow);
        V g = Exact<double>.Sum(d, two, out V gLow);
        V square = Exact.Product(d, g, out V squareLow);
        squareLow += (d * gLow) + (dLow * (g + d));
        V root = ArcTangentCore.Root(square, squareLow, out V rootLow);
        V q = Exact<double>.Sum(root, d, out V low);
        q = V.Select(big, x, q);
        V y = LogarithmExtended.OnePlus(q, V.Select(big, zero, low + (rootLow + dLow)), out low);
        y += low + (big & V.Create(0.6931471805599453));
        y = V.Select(V.Equal(x, V.Create(double.PositiveInfinity)), x, y);
        y = V.Select(V.Less(x, one), V.Create(double.NaN), y);
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
