using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Axes named anew: what the analyzers ask for where axes of different names are meant to meet. Nothing is left of it at run time but the check
/// of sizes that are not constant.</content>
public ref partial struct Expr<T, N>
{
    /// <summary>The same expression of one axis, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 1, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0>()
        where A0 : IAxis
        => Renamed([A0.Length]);

    /// <summary>The same expression of two axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 2, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1>()
        where A0 : IAxis
        where A1 : IAxis
        => Renamed([A0.Length, A1.Length]);

    /// <summary>The same expression of three axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 3, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length]);

    /// <summary>The same expression of four axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 4, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2, A3>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        where A3 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length, A3.Length]);

    /// <summary>The same expression of five axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 5, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2, A3, A4>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        where A3 : IAxis
        where A4 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length, A3.Length, A4.Length]);

    /// <summary>The same expression of six axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 6, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2, A3, A4, A5>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        where A3 : IAxis
        where A4 : IAxis
        where A5 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length, A3.Length, A4.Length, A5.Length]);

    /// <summary>The same expression of seven axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 7, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2, A3, A4, A5, A6>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        where A3 : IAxis
        where A4 : IAxis
        where A5 : IAxis
        where A6 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length, A3.Length, A4.Length, A5.Length, A6.Length]);

    /// <summary>The same expression of eight axes, named anew. View, 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The rank is not 8, or an axis is longer than its new name.</exception>
    [ShapeRule(ShapeRule.Rename), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Expr<T, N> As<A0, A1, A2, A3, A4, A5, A6, A7>()
        where A0 : IAxis
        where A1 : IAxis
        where A2 : IAxis
        where A3 : IAxis
        where A4 : IAxis
        where A5 : IAxis
        where A6 : IAxis
        where A7 : IAxis
        => Renamed([A0.Length, A1.Length, A2.Length, A3.Length, A4.Length, A5.Length, A6.Length, A7.Length]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Expr<T, N> Renamed(scoped ReadOnlySpan<int> sizes)
    {
        N node = Node;
        bool fits = node.Rank == sizes.Length;
        for (int axis = 0; fits && axis < sizes.Length; axis++)
        {
            // Shorter is a part of the axis, and keeps its name as slices do.
            fits = node.Dim(sizes.Length - 1 - axis) <= sizes[axis];
        }

        if (!fits)
        {
            AlgebraErrors.Rename(Broadcast.Text(ref node), sizes);
        }

        return new(node);
    }
}
