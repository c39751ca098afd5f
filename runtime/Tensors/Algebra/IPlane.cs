using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The two axes a kernel walks: <see cref="Col"/> innermost, <see cref="Row"/> around it, both counted from the last axis of the
/// destination. A fact of a type, so that each operand's strides along them fold to constants.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IPlane
{
    /// <summary>The axis of the inner loop.</summary>
    static abstract int Col { get; }

    /// <summary>The axis of the loop around it.</summary>
    static abstract int Row { get; }
}

/// <summary>The inner loop runs along the last axis: destinations in row-major order.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LastPlane : IPlane
{
    /// <inheritdoc/>
    public static int Col => 0;

    /// <inheritdoc/>
    public static int Row => 1;
}

/// <summary>One loop over all elements in memory order: every operand is dense, of the destination's sizes and order, or a scalar. Nodes ask
/// for it with <c>typeof</c>, which the JIT decides before it looks at what else a method calls: strides cost nothing here.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FlatPlane : IPlane
{
    /// <inheritdoc/>
    public static int Col => 0;

    /// <inheritdoc/>
    public static int Row => 1;
}

/// <summary>The inner loop runs along the first of <typeparamref name="R"/> axes: destinations in column-major order.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FirstPlane<R> : IPlane
    where R : IDigit
{
    /// <inheritdoc/>
    public static int Col
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => R.Value - 1;
    }

    /// <inheritdoc/>
    public static int Row
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => R.Value - 2;
    }
}
