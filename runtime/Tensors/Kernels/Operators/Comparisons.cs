using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x &lt; y; flipped x &gt; y. False with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsLess<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    private readonly bool _flip;

    /// <summary>The comparison, or its counterpart when flipped.</summary>
    [MethodImpl(AggressiveInlining)]
    public IsLess(bool flip) => _flip = flip;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Invoke(T x, T y) => _flip ? x > y : x < y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => _flip ? V.Less(y, x) : V.Less(x, y);
}

/// <summary>x &lt;= y; flipped x &gt;= y. False with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsLessOrEqual<T> : ICompareOp<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    private readonly bool _flip;

    /// <summary>The comparison, or its counterpart when flipped.</summary>
    [MethodImpl(AggressiveInlining)]
    public IsLessOrEqual(bool flip) => _flip = flip;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Invoke(T x, T y) => _flip ? x >= y : x <= y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => _flip ? V.LessOrEqual(y, x) : V.LessOrEqual(x, y);
}

/// <summary>x == y, false with NaN; flipped x != y, true with NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsEqual<T> : ICompareOp<T>
    where T : unmanaged, IEqualityOperators<T, T, bool>
{
    private readonly bool _flip;

    /// <summary>The comparison, or its counterpart when flipped.</summary>
    [MethodImpl(AggressiveInlining)]
    public IsEqual(bool flip) => _flip = flip;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Invoke(T x, T y) => (x == y) != _flip;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => _flip ? ~V.Equal(x, y) : V.Equal(x, y);
}
