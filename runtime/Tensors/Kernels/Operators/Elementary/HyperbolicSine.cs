using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The hyperbolic sine; overflows to infinity beyond ln(2 max).</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct HyperbolicSine<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<HyperbolicSineDouble>, HyperbolicSineDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<HyperbolicSineDouble>, HyperbolicSineDouble>(x);
}

/// <summary>(e^x - e^-x) / 2 with the half power in two doubles; below 1, where that cancels, the series. Within 1.1 ULP.</summary>
internal readonly struct HyperbolicSineDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V a = V.Abs(x);
        V z = a * a;
        V p = V.Create(0.16666666666666666) + (z * (V.Create(0.008333333333333333) + (z * (V.Create(0.0001984126984126984)
            + (z * (V.Create(2.7557319223985893e-06) + (z * (V.Create(2.505210838544172e-08) + (z * (V.Create(1.6059043836821613e-10)
            + (z * (V.Create(7.647163731819816e-13) + (z * V.Create(2.8114572543455206e-15))))))))))))));
        V small = a + (a * z * p);

        V half = ExponentialCore.Half(a, out V low);
        V large = (half - (V.Create(0.25) / half)) + low;
        V y = V.Select(V.Less(a, V.Create(1.0)), small, large) ^ (x & V.Create(-0.0));
        return V.Select(V.Equal(x, x), y, x + x);
    }
}
