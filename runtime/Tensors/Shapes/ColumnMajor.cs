using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The shape <typeparamref name="S"/> laid out in Fortran order: the first axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ColumnMajor<S> : IShape
    where S : IShape
{
    /// <inheritdoc/>
    public static int Rank
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => S.Rank;
    }

    /// <inheritdoc/>
    public static Order Order => Order.ColumnMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => S.Dim(axis);
}
