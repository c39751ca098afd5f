using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The square root of x^2 + y^2 without overflow or underflow on the way; infinity if either is infinite, even beside NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Hypotenuse<T> : IBinaryOp<T>
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
    public static T Invoke(T x, T y) => Elementary.Scalar<T, HypotenuseSingle, HypotenuseDouble>(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, HypotenuseSingle, HypotenuseDouble>(x, y);
}

/// <summary>In double the squares of floats are exact and cannot overflow; rounded once.</summary>
internal readonly struct HypotenuseSingle : IBinaryKernel<float>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, float>
    {
        V h = V.Widened<HypotenuseWidened>(x, y);
        V infinity = V.Create(float.PositiveInfinity);
        h = V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), h, y + y), x + x);
        return V.Select(V.Equal(V.Abs(x), infinity) | V.Equal(V.Abs(y), infinity), infinity, h);
    }
}

internal readonly struct HypotenuseWidened : IBinaryKernel<double>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, double>
    {
        return V.Sqrt((x * x) + (y * y));
    }
}

/// <summary>Large and small pairs are scaled by 2^-600 or 2^600 first. Within 1.3 ULP.</summary>
internal readonly struct HypotenuseDouble : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, double>
    {
        V infinity = V.Create(double.PositiveInfinity);
        V a = V.Abs(x);
        V b = V.Abs(y);
        V larger = V.Select(V.Less(a, b), b, a);
        V big = V.Less(V.Create(1e150), larger);
        V tiny = V.Less(larger, V.Create(1e-140));
        V scale = V.Select(big, V.Create(2.409919865102884e-181), V.Create(1.0));
        scale = V.Select(tiny, V.Create(4.149515568880993e180), scale);
        V back = V.Select(big, V.Create(4.149515568880993e180), V.Create(1.0));
        back = V.Select(tiny, V.Create(2.409919865102884e-181), back);
        a *= scale;
        b *= scale;
        V h = V.Sqrt((a * a) + (b * b)) * back;

        h = V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), h, y + y), x + x);
        return V.Select(V.Equal(V.Abs(x), infinity) | V.Equal(V.Abs(y), infinity), infinity, h);
    }
}
