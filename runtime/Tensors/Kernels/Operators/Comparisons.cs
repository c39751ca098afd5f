using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x &lt; y; false with NaN.</summary>
public readonly struct IsLess<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x < y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Less(x, y);
}

/// <summary>x &gt; y; false with NaN.</summary>
public readonly struct IsGreater<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x > y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Less(y, x);
}

/// <summary>x &lt;= y; false with NaN.</summary>
public readonly struct IsLessOrEqual<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x <= y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.LessOrEqual(x, y);
}

/// <summary>x &gt;= y; false with NaN.</summary>
public readonly struct IsGreaterOrEqual<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x >= y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.LessOrEqual(y, x);
}

/// <summary>x == y; false with NaN.</summary>
public readonly struct IsEqual<T> : ICompareOp<T>
    where T : unmanaged, IEqualityOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x == y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Equal(x, y);
}

/// <summary>x != y; true with NaN.</summary>
public readonly struct IsNotEqual<T> : ICompareOp<T>
    where T : unmanaged, IEqualityOperators<T, T, bool>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x, T y) => x != y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => ~V.Equal(x, y);
}
