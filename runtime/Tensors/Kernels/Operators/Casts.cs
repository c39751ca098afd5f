using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>C#'s unchecked conversion: integers keep their low bits, floating-point values are cut toward zero and saturate.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct CastTruncating<S, T> : ICastOp<S, T>
    where S : unmanaged
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Convert(S value) => NumberCast.To<S, T, NumberCast.Truncating>(value);

    /// <inheritdoc/>
    static bool ICastOp<S, T>.HasVectors
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => LaneCast.Has<S, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V ICastOp<S, T>.Load<V, X, A>(scoped ref X x, nint r, nint c) => typeof(S) == typeof(float) || typeof(S) == typeof(double)
        ? LaneCast.Load<V, T, S, NumberCast.Saturating, X, A>(ref x, r, c)
        : LaneCast.Load<V, T, S, NumberCast.Truncating, X, A>(ref x, r, c);
}

/// <summary>The nearest value the target can hold; NaN becomes 0 in an integer.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct CastSaturating<S, T> : ICastOp<S, T>
    where S : unmanaged
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Convert(S value) => NumberCast.To<S, T, NumberCast.Saturating>(value);

    /// <inheritdoc/>
    static bool ICastOp<S, T>.HasVectors
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => LaneCast.Has<S, T>();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V ICastOp<S, T>.Load<V, X, A>(scoped ref X x, nint r, nint c) => LaneCast.Load<V, T, S, NumberCast.Saturating, X, A>(ref x, r, c);
}

/// <summary>An <see cref="OverflowException"/> when the target cannot hold the value.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct CastChecked<S, T> : ICastOp<S, T>
    where S : unmanaged
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Convert(S value) => NumberCast.To<S, T, NumberCast.Checked>(value);
}
