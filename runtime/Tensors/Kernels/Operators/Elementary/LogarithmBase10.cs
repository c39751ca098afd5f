using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The logarithm to base 10, exact at powers of 10; -infinity at 0, NaN below.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LogarithmBase10<T> : IUnaryOp<T>
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
    public static T Invoke(T x) => Elementary.Scalar<T, InDouble<LogarithmBase10Double>, LogarithmBase10Double>(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, InDouble<LogarithmBase10Double>, LogarithmBase10Double>(x);
}

/// <summary>The natural logarithm in two doubles times 1 / ln 10. Within 1 ULP.</summary>
internal readonly struct LogarithmBase10Double : IUnaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, double>
    {
        V y = LogarithmExtended.ToBase(x, V.Create(0.4342944819032518), V.Create(1.098319650216765e-17));
        return LogarithmExtended.Cases(x, V.Create(0.0), y);
    }
}
