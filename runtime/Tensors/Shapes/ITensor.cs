using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A declared tensor of any element type: a value of constant shape whose elements lie densely from its first byte.
/// For code that treats elements as bytes (files, holders); <c>where G : struct, ITensor</c> lets C# infer everything.</summary>
/// <remarks>Invariant all unsafe code relies on: an implementing struct is unmanaged, and its size is exactly
/// <c>Length * ElementSize</c> bytes, elements in memory order from offset 0.</remarks>
[MemoryCost(MemoryCost.Value)]
public interface ITensor : IShape
{
    /// <summary>The element type.</summary>
    static abstract DType DType { get; }

    /// <summary>The bytes of one element.</summary>
    static abstract int ElementSize { get; }
}

/// <summary>A declared tensor of <typeparamref name="T"/>. Implemented by the source generator only; generic code constrains on it:
/// <c>where G : struct, ITensor&lt;float&gt;</c>.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface ITensor<T> : ITensor
    where T : unmanaged
{
    /// <inheritdoc/>
    static DType ITensor.DType
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => DTypes.Of<T>();
    }

    /// <inheritdoc/>
    static int ITensor.ElementSize
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.SizeOf<T>();
    }
}

/// <summary>A declared tensor of <typeparamref name="T"/> with the shape <typeparamref name="S"/>. The facts come from here, an optimised
/// assembly, so that they are JIT constants even where the declaring assembly is a Debug build.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ITensor<T, S> : ITensor<T>
    where T : unmanaged
    where S : IShape
{
    /// <inheritdoc/>
    static int IShape.Rank
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => S.Rank;
    }

    /// <inheritdoc/>
    static Order IShape.Order
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => S.Order;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IShape.Dim(int axis) => S.Dim(axis);
}
