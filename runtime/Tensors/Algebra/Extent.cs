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

/// <summary>Layouts made from the sizes of something else.</summary>
internal static class Layouts
{
    /// <summary>The sizes of a node, row-major without gaps.</summary>
    /// <exception cref="ShapeMismatchException">Two operands do not broadcast.</exception>
    public static Layout8<UnitLast> Dense<N>(scoped ref N node)
        where N : INode, allows ref struct
    {
        Layout8<UnitLast> layout = default;
        nint stride = 1;
        for (int k = 0; k < node.Rank; k++)
        {
            int dim = node.Dim(k);
            layout.Push(dim, stride);
            stride *= dim;
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
        => result.Dim(0) == destination.Dim(0) && result.Dim(1) == destination.Dim(1) && result.Dim(2) == destination.Dim(2) && result.Dim(3) == destination.Dim(3)
            && result.Dim(4) == destination.Dim(4) && result.Dim(5) == destination.Dim(5) && result.Dim(6) == destination.Dim(6) && result.Dim(7) == destination.Dim(7);
}
