using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The sizes of an expression as a dense region without memory: what a reduction walks.</summary>
internal ref struct Extent<U> : IRegion
    where U : struct, IUnitAxis
{
    private Layout8<U> _layout;

    /// <summary>Wraps sizes.</summary>
    public Extent(Layout8<UnitLast> layout) => _layout = Unsafe.BitCast<Layout8<UnitLast>, Layout8<U>>(layout);

    /// <inheritdoc/>
    public static UnitAxis Unit => U.Axis;

    /// <inheritdoc/>
    public static bool IsDense => true;

    /// <inheritdoc/>
    public static bool IsWrittenInParts => false;

    /// <inheritdoc/>
    public static bool MayRunBackwards => false;

    /// <inheritdoc/>
    public static int ElementSize => 1;

    /// <inheritdoc/>
    public ref byte Origin => ref Unsafe.NullRef<byte>();

    /// <inheritdoc/>
    public int Rank => _layout.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => _layout.Dim(k);

    /// <inheritdoc/>
    public nint Stride(int k) => _layout.Stride(k);
}

/// <summary>The sizes of an expression as a dense region without memory, asked of the expression itself: of declared tensors they are constants, and what
/// is decided on them costs nothing.</summary>
internal ref struct SizesOf<N, U> : IRegion
    where N : INode, allows ref struct
    where U : struct, IUnitAxis
{
    private N _node;

    /// <summary>Takes the sizes of a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SizesOf(N node) => _node = node;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => U.Axis;
    }

    /// <inheritdoc/>
    public static bool IsDense => true;

    /// <inheritdoc/>
    public static bool IsWrittenInParts => false;

    /// <inheritdoc/>
    public static bool MayRunBackwards => false;

    /// <inheritdoc/>
    public static int ElementSize => 1;

    /// <inheritdoc/>
    public ref byte Origin => ref Unsafe.NullRef<byte>();

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _node.Rank;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Dim(int k) => _node.Dim(k);

    /// <inheritdoc/>
    public nint Stride(int k)
    {
        nint stride = 1;
        int rank = _node.Rank;
        if (U.Axis == UnitAxis.First)
        {
            for (int axis = rank - 1; axis > k; axis--)
            {
                stride *= _node.Dim(axis);
            }
        }
        else
        {
            for (int axis = 0; axis < k; axis++)
            {
                stride *= _node.Dim(axis);
            }
        }

        return stride;
    }
}

/// <summary>In which order an expression can be read as one row.</summary>
internal static class Extents
{
    /// <summary>Whether element n in memory order is element n of every operand, in row-major or in column-major order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFlat<N>(scoped ref N node)
        where N : INode, allows ref struct
        => IsFlatByRows(ref node) || IsFlatByColumns(ref node);

    /// <summary>Whether element n in row-major order is element n of every operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFlatByRows<N>(scoped ref N node)
        where N : INode, allows ref struct
    {
        SizesOf<N, UnitLast> rows = new(node);
        return node.IsFlatIn(ref rows);
    }

    /// <summary>Whether element n in column-major order is element n of every operand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFlatByColumns<N>(scoped ref N node)
        where N : INode, allows ref struct
    {
        SizesOf<N, UnitFirst> columns = new(node);
        return node.IsFlatIn(ref columns);
    }
}

/// <summary>Layouts made from the sizes of something else.</summary>
internal static class Layouts
{
    /// <summary>The sizes of a node, row-major without gaps.</summary>
    /// <exception cref="ShapeMismatchException">Two operands do not broadcast.</exception>
    /// <exception cref="OverflowException">There are more elements than an address can count.</exception>
    public static Layout8<UnitLast> Dense<N>(scoped ref N node)
        where N : INode, allows ref struct
    {
        Layout8<UnitLast> layout = default;
        nint stride = 1;
        for (int k = 0; k < node.Rank; k++)
        {
            int dim = node.Dim(k);
            layout.Push(dim, stride);
            stride = checked(stride * dim);
        }

        return layout;
    }

    /// <summary>The sizes and strides of a region.</summary>
    public static Layout8<UnitNone> Of<R>(scoped ref R region)
        where R : IRegion, allows ref struct
    {
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < region.Rank; k++)
        {
            layout.Push(region.Dim(k), region.Stride(k));
        }

        return layout;
    }

    /// <summary>Whether a result and its destination have the same sizes, axes of size 1 in front aside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SameSizes<N, D>(scoped ref N result, scoped ref D destination)
        where N : ISized, allows ref struct
        where D : ISized, allows ref struct
        => result.Dim(0) == destination.Dim(0) && result.Dim(1) == destination.Dim(1) && ((result.Rank <= 2 && destination.Rank <= 2) || SameOuterSizes(ref result, ref destination));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool SameOuterSizes<N, D>(scoped ref N result, scoped ref D destination)
        where N : ISized, allows ref struct
        where D : ISized, allows ref struct
        => result.Dim(2) == destination.Dim(2) && result.Dim(3) == destination.Dim(3)
            && result.Dim(4) == destination.Dim(4) && result.Dim(5) == destination.Dim(5) && result.Dim(6) == destination.Dim(6) && result.Dim(7) == destination.Dim(7);
}
