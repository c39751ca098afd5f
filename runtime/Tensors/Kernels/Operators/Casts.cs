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
