using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>ln(1 + x) without cancellation near 0; -infinity at -1, NaN below.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LogarithmOnePlus<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<LogarithmOnePlusDouble>, LogarithmOnePlusDouble>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<LogarithmOnePlusDouble>, LogarithmOnePlusDouble>(x);
}

/// <summary>1 + x in two doubles, and its logarithm in two doubles. Within 1 ULP.</summary>
internal readonly struct LogarithmOnePlusDouble : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V y = LogarithmExtended.OnePlus(x, V.Create(0.0), out V low);
        y = (y + low) | (x & V.Create(-0.0));
        return LogarithmExtended.Cases(x, -one, y);
    }
}
