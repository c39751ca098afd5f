using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>(x - y)^2.</summary>
internal readonly struct SquaredDeviation<T> : IBinaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    public static bool IsVectorizable => LaneSupport.Has<T>();

    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y)
    {
        T d = x - y;
        return d * d;
    }

    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
    {
        V d = x - y;
        return d * d;
    }
}

/// <summary>(x - y)^2; 0 where x is NaN.</summary>
internal readonly struct SquaredDeviationUnlessNan<T> : IBinaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    public static bool IsVectorizable => LaneSupport.Has<T>();

    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.IsNaN(x) ? T.Zero : (x - y) * (x - y);

    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
    {
        V d = x - y;
        return V.Select(V.Equal(x, x), d * d, V.Create(T.Zero));
    }
}

/// <summary>x; 0 where it is NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct NanIsZero<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable => LaneSupport.Has<T>();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.IsNaN(x) ? T.Zero : x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, x), x, V.Create(T.Zero));
}

/// <summary>x; 1 where it is NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct NanIsOne<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable => LaneSupport.Has<T>();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.IsNaN(x) ? T.One : x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, x), x, V.Create(T.One));
}

/// <summary>1; 0 where x is NaN.</summary>
internal readonly struct OneUnlessNan<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    public static bool IsVectorizable => LaneSupport.Has<T>();

    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.IsNaN(x) ? T.Zero : T.One;

    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, x), V.Create(T.One), V.Create(T.Zero));
}

/// <summary>The smaller number; NaN only where both are.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct MinimumNumber<T> : IReduceOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static T Identity => T.NaN;

    /// <inheritdoc/>
    public static bool IsVectorizable => LaneSupport.Has<T>();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.IsNaN(x) ? y : T.IsNaN(y) ? x : T.Min(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), V.Min(x, y), x), y);
}

/// <summary>The larger number; NaN only where both are.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct MaximumNumber<T> : IReduceOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static T Identity => T.NaN;

    /// <inheritdoc/>
    public static bool IsVectorizable => LaneSupport.Has<T>();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.IsNaN(x) ? y : T.IsNaN(y) ? x : T.Max(x, y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, x), V.Select(V.Equal(y, y), V.Max(x, y), x), y);
}

/// <summary>1 where x is not 0 (NaN is not), else 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct OneUnlessZero<S, T> : ICastOp<S, T>
    where S : unmanaged, INumberBase<S>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Convert(S value) => S.IsZero(value) ? T.Zero : T.One;
}

/// <summary>x^2.</summary>
internal readonly struct Square<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    public static bool IsVectorizable => LaneSupport.Has<T>();

    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => x * x;

    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => x * x;
}

/// <summary>1; 0 where x is 0.</summary>
internal readonly struct OneIfNotZero<T> : IUnaryOp<T>
    where T : unmanaged, INumberBase<T>
{
    public static bool IsVectorizable => LaneSupport.Has<T>();

    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.IsZero(x) ? T.Zero : T.One;

    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Select(V.Equal(x, V.Create(T.Zero)), V.Create(T.Zero), V.Create(T.One));
}
