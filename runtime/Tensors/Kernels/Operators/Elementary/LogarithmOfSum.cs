using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>ln(e^x + e^y) without overflow.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LogarithmOfSum<T> : IBinaryOp<T>
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
    public static T Invoke(T x, T y) => Elementary.Scalar<T, PairInDouble<LogarithmOfSumDouble>, LogarithmOfSumDouble>(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => Elementary.Vector<V, T, PairInDouble<LogarithmOfSumDouble>, LogarithmOfSumDouble>(x, y);
}

/// <summary>The larger plus ln(1 + e^-|x - y|), both in two doubles. Where the larger is between -ln 2 and 0 the two cancel; where three bits of it or
/// more do, the sum is made in fixed point. Within 1.5 ULP.</summary>
internal readonly struct LogarithmOfSumDouble : IBinaryKernel<double>
{
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, double>
    {
        V zero = V.Create(0.0);
        V larger = V.Max(x, y);
        V d = Exact<double>.Difference(V.Min(x, y), larger, out V tail);
        V near = V.Less(V.Create(-746.0), d);
        d = V.Select(near, d, V.Select(V.Equal(x, y), zero, V.Create(-746.0)));
        V high = ExponentialCore.Double(d, near & tail, out V low, out V n);
        V e = Exact<double>.SumOrdered(high, low, out V rest);
        V half = V.Create(0.5);
        V log = LogarithmExtended.OnePlus(ExponentialCore.ScaleFar<V, double>(e, n, half), ExponentialCore.ScaleFar<V, double>(rest, n, half), out V logLow);
        V sum = Exact<double>.Sum(larger, log, out V sumLow);
        sum += sumLow + logLow;
        ulong cancelled = V.Bits(V.Less(larger, zero) & V.Less(V.Abs(sum) * V.Create(8.0), V.Abs(larger)));
        if (cancelled != 0)
        {
            sum = LogarithmOfSumNearZero.Mend(sum, larger, V.Min(x, y), cancelled);
        }

        sum = V.Select(V.Equal(V.Abs(larger), V.Create(double.PositiveInfinity)), larger, sum);
        return V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), sum, y + y), x + x);
    }
}
