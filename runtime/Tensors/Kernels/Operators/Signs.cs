using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>-1, 0 or 1 as x is below, at or above 0; NaN stays NaN, and of both zeros the sign is +0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct SignOf<T> : IUnaryOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x)
    {
        if (T.IsNaN(x))
        {
            return x;
        }

        return x > T.Zero ? T.One : x < T.Zero ? unchecked(-T.One) : T.Zero;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
    {
        V zero = V.Create(T.Zero);
        V one = V.Create(T.One);
        V y = V.Select(V.Less(zero, x), one, V.Select(V.Less(x, zero), zero - one, zero));
        return LaneSupport.IsFloat<T>() ? V.Select(V.Equal(x, x), y, x) : y;
    }
}

/// <summary>|x| with the sign of y, the signs of zeros and NaN included.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct CopySignOf<T> : IBinaryOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.CopySign(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
    {
        V sign = -V.Create(T.Zero);
        return V.Abs(x) | (y & sign);
    }
}

/// <summary>0 for NaN, the largest number for infinity, the lowest for -infinity.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct NumberOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.IsFinite(x) ? x : T.IsNaN(x) ? T.Zero : T.CopySign(T.BitDecrement(T.PositiveInfinity), x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
    {
        V largest = V.Create(T.BitDecrement(T.PositiveInfinity));
        return V.Equal(x, x) & V.Max(V.Min(x, largest), -largest);
    }
}
