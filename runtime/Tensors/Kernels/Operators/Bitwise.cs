using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x &amp; y.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct BitwiseAnd<T> : IBinaryOp<T>
    where T : unmanaged, IBitwiseOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && !LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x & y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x & y;
}

/// <summary>x | y.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct BitwiseOr<T> : IBinaryOp<T>
    where T : unmanaged, IBitwiseOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && !LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x | y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x | y;
}

/// <summary>x ^ y.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct BitwiseXor<T> : IBinaryOp<T>
    where T : unmanaged, IBitwiseOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && !LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x ^ y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x ^ y;
}

/// <summary>~x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Complement<T> : IUnaryOp<T>
    where T : unmanaged, IBitwiseOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && !LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => ~x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => ~x;
}

/// <summary>x &lt;&lt; count.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LeftShift<T> : IShiftOp<T>
    where T : unmanaged, IShiftOperators<T, int, T>
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, int count) => x << count;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, int count)
        where V : struct, ILane<V, T>
        => V.ShiftLeft(x, count);
}

/// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct RightShift<T> : IShiftOp<T>
    where T : unmanaged, IShiftOperators<T, int, T>
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, int count) => x >> count;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, int count)
        where V : struct, ILane<V, T>
        => V.ShiftRight(x, count);
}
