using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The smaller; NaN wins, -0 is smaller than +0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Minimum<T> : IReduceOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static T Identity => Identities.Largest<T>();

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.Min(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Min(x, y);

    /// <inheritdoc/>
    static bool IReduceOp<T>.HasQuick
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IReduceOp<T>.Quick<V>(V x, V y) => V.MinNative(x, y);
}

/// <summary>The larger; NaN wins, +0 is larger than -0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Maximum<T> : IReduceOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static T Identity => Identities.Smallest<T>();

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.Max(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Max(x, y);

    /// <inheritdoc/>
    static bool IReduceOp<T>.HasQuick
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V IReduceOp<T>.Quick<V>(V x, V y) => V.MaxNative(x, y);
}

/// <summary>x held between y and z: min(max(x, y), z). NaN stays.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Limit<T> : ITernaryOp<T>
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
    public static T Invoke(T x, T y, T z) => T.Min(T.Max(x, y), z);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y, V z)
        where V : struct, ILane<V, T>
        => V.Min(V.Max(x, y), z);
}

/// <summary>|x|; of the most negative integer itself.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Absolute<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => ScalarMath.Abs(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Abs(x);
}
