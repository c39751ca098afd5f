using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A declared tensor of <typeparamref name="T"/>: a value of constant shape whose elements lie densely from its first byte.
/// Implemented by the source generator only; generic code constrains on it: <c>where G : struct, ITensor&lt;float&gt;</c>.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <remarks>Invariant all unsafe code relies on: an implementing struct is unmanaged, and its size is exactly
/// <c>Length * sizeof(T)</c> bytes, elements in memory order from offset 0.</remarks>
public interface ITensor<T> : IShape
    where T : unmanaged
{
}

/// <summary>A declared tensor of <typeparamref name="T"/> with the shape <typeparamref name="S"/>. The facts come from here, an optimised
/// assembly, so that they are JIT constants even where the declaring assembly is a Debug build.</summary>
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
