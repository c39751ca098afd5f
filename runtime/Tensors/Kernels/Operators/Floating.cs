using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The square root, exactly rounded; NaN below zero.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct SquareRoot<T> : IUnaryOp<T>
    where T : unmanaged, IRootFunctions<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.Sqrt(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Sqrt(x);
}

/// <summary>The largest integer not above x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FloorOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPoint<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.Floor(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Floor(x);
}

/// <summary>The smallest integer not below x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct CeilingOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPoint<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.Ceiling(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Ceiling(x);
}

/// <summary>The nearest integer, ties to even.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct RoundOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPoint<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.Round(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Round(x);
}

/// <summary>The integer part: the nearest integer not farther from 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct TruncationOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPoint<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.Truncate(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Select(V.Less(x, V.Create(default)), V.Ceiling(x), V.Floor(x));
}

/// <summary>x * y + z with one rounding.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FusedMultiplyAdd<T> : ITernaryOp<T>
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
    public static T Invoke(T x, T y, T z) => T.FusedMultiplyAdd(x, y, z);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, V z)
        where V : struct, ILane<V, T>
        => V.Fma(x, y, z);
}

/// <summary>x + (y - x) * z: from x at 0 to y at 1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LinearInterpolation<T> : ITernaryOp<T>
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
    public static T Invoke(T x, T y, T z) => x + ((y - x) * z);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, V z)
        where V : struct, ILane<V, T>
        => x + ((y - x) * z);
}
