using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x + y; integers wrap.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Add<T> : IReduceOp<T>
    where T : unmanaged, IAdditionOperators<T, T, T>
{
    /// <inheritdoc/>
    public static T Identity => Identities.Zero<T>();

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x + y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x + y;
}

/// <summary>x - y; integers wrap.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Subtract<T> : IBinaryOp<T>
    where T : unmanaged, ISubtractionOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x - y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x - y;
}

/// <summary>x * y; integers wrap.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Multiply<T> : IReduceOp<T>
    where T : unmanaged, IMultiplyOperators<T, T, T>
{
    /// <inheritdoc/>
    public static T Identity => Identities.One<T>();

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x * y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x * y;
}

/// <summary>x / y; integers truncate, and an integer division by zero throws <see cref="DivideByZeroException"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Divide<T> : IBinaryOp<T>
    where T : unmanaged, IDivisionOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x / y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x / y;
}

/// <summary>x % y with the sign of x, as in C#; an integer remainder by zero throws <see cref="DivideByZeroException"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Remainder<T> : IBinaryOp<T>
    where T : unmanaged, IModulusOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => x % y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}

/// <summary>-x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Negate<T> : IUnaryOp<T>
    where T : unmanaged, IUnaryNegationOperators<T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => -x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => -x;
}
