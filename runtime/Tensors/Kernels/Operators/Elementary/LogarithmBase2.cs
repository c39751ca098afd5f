using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The logarithm to base 2, exact at powers of 2; -infinity at 0, NaN below.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LogarithmBase2<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<LogarithmBase2Double>, LogarithmBase2Double>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<LogarithmBase2Double>, LogarithmBase2Double>(x);
}

/// <summary>The natural logarithm in two doubles times 1 / ln 2. Within 1 ULP.</summary>
internal readonly struct LogarithmBase2Double : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V y = LogarithmExtended.ToBase(x, V.Create(1.4426950408889634), V.Create(2.0355273740931033e-17));
        return LogarithmExtended.Cases(x, V.Create(0.0), y);
    }
}
