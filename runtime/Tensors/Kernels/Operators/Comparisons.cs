using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x &lt; y; flipped x &gt; y. False with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
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
    public static bool Invoke(T x, T y, bool flip) => flip ? x > y : x < y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, bool flip)
        where V : struct, ILane<V, T>
        => flip ? V.Less(y, x) : V.Less(x, y);
}

/// <summary>x &lt;= y; flipped x &gt;= y. False with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
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
    public static bool Invoke(T x, T y, bool flip) => flip ? x >= y : x <= y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, bool flip)
        where V : struct, ILane<V, T>
        => flip ? V.LessOrEqual(y, x) : V.LessOrEqual(x, y);
}

/// <summary>x == y, false with NaN; flipped x != y, true with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
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
    public static bool Invoke(T x, T y, bool flip) => (x == y) != flip;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, bool flip)
        where V : struct, ILane<V, T>
        => flip ? ~V.Equal(x, y) : V.Equal(x, y);
}
