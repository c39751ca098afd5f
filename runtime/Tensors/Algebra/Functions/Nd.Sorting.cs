using System.Numerics;

namespace Tensors;

/// <content>Order: sorting and searching.</content>
public static partial class Nd
{
    /// <summary>The elements along one axis in order, NaN last; equals keep theirs. A Temp of two lanes along the axis, and one of its size inside a larger
    /// expression. In place it is <c>x.Sort(axis)</c>.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <param name="descending">Largest first; NaN stays last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.AlongAxis), MemoryCost(MemoryCost.View, Temp = "nested(result) + 2 * along(x) * sizeof(T)")]
    public static Expr<T, Computed<T, Sorted<T, N>>> Sort<T, N>(Expr<T, N> x, int axis = -1, bool descending = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, axis, descending)));

    /// <summary>The indices that put the elements along one axis in order, NaN last; equals keep theirs. A Temp of two lanes of elements and two of 32-bit
    /// places, and one of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <param name="descending">Largest first; NaN stays last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.AlongAxis), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + 2 * along(x) * sizeof(T) + 8 * along(x)")]
    public static Expr<long, Computed<long, ArgSorted<T, N>>> ArgSort<T, N>(Expr<T, N> x, int axis = -1, bool descending = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, axis, descending)));

    /// <summary>The places at which values would stand in a sorted vector, so that it stays sorted; NaN last. 0 bytes when assigned as it is, Temp of its
    /// size inside a larger expression.</summary>
    /// <param name="sorted">A vector that ascends; of another, NumPy's answers without a meaning.</param>
    /// <param name="x">The values.</param>
    /// <param name="right">Whether a value stands behind its equals.</param>
    /// <exception cref="ShapeMismatchException"><paramref name="sorted"/> is no vector.</exception>
    [ShapeRule(ShapeRule.Second), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(sorted) + computed(x)")]
    public static Expr<long, Computed<long, Searched<T, N1, N2>>> SearchSorted<T, N1, N2>(Expr<T, N1> sorted, Expr<T, N2> x, bool right = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new("SearchSorted", "sorted", sorted.Node, x.Node, right)));

    /// <inheritdoc cref="SearchSorted{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, bool)"/>
    [ShapeRule(ShapeRule.Second), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(sorted) + computed(x)")]
    public static Expr<long, Computed<long, Searched<T, N1, Leaf<G, T>>>> SearchSorted<T, N1, G>(Expr<T, N1> sorted, in G x, bool right = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new("SearchSorted", "sorted", sorted.Node, Lift<G, T>(in x), right)));

    /// <inheritdoc cref="SearchSorted{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, bool)"/>
    [ShapeRule(ShapeRule.Second), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(sorted) + computed(x)")]
    public static Expr<long, Computed<long, Searched<T, Leaf<G, T>, N1>>> SearchSorted<T, N1, G>(in G sorted, Expr<T, N1> x, bool right = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new("SearchSorted", "sorted", Lift<G, T>(in sorted), x.Node, right)));

    /// <summary>The bins that values fall into: bin i begins at edge i - 1 and ends before edge i. 0 bytes when assigned as it is, Temp of its size
    /// inside a larger expression.</summary>
    /// <param name="x">The values.</param>
    /// <param name="bins">The edges, a vector that ascends.</param>
    /// <param name="right">Whether a bin holds its right edge and not its left.</param>
    /// <exception cref="ShapeMismatchException"><paramref name="bins"/> is no vector.</exception>
    [ShapeRule(ShapeRule.First), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(bins) + computed(x)")]
    public static Expr<long, Computed<long, Searched<T, N2, N1>>> Digitize<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> bins, bool right = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new("Digitize", "bins", bins.Node, x.Node, !right)));

    /// <inheritdoc cref="Digitize{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, bool)"/>
    [ShapeRule(ShapeRule.First), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(bins) + computed(x)")]
    public static Expr<long, Computed<long, Searched<T, Leaf<G, T>, N1>>> Digitize<T, N1, G>(Expr<T, N1> x, in G bins, bool right = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new("Digitize", "bins", Lift<G, T>(in bins), x.Node, !right)));

    /// <summary>Whether elements are among those of a set; NaN never is. A Temp of the set, and one of the result's size inside a larger expression.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="set">The set, of any shape, in any order.</param>
    /// <param name="invert">Whether they are not.</param>
    [ShapeRule(ShapeRule.First), MemoryCost(MemoryCost.View, Temp = "nested(result) + set + computed(x)")]
    public static Expr<bool, ComputedMask<Contained<T, N1, N2>>> IsIn<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> set, bool invert = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, set.Node, invert)));

    /// <inheritdoc cref="IsIn{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, bool)"/>
    [ShapeRule(ShapeRule.First), MemoryCost(MemoryCost.View, Temp = "nested(result) + set + computed(x)")]
    public static Expr<bool, ComputedMask<Contained<T, N1, Leaf<G, T>>>> IsIn<T, N1, G>(Expr<T, N1> x, in G set, bool invert = false)
        where T : unmanaged, INumber<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in set), invert)));

    /// <summary>The piecewise linear function through given points; left and right of them it is their first and last value, or what is given. 0 bytes when assigned as it
    /// is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">Where it is wanted; NaN stays NaN.</param>
    /// <param name="xp">The abscissas of the points, a vector that ascends.</param>
    /// <param name="fp">Their ordinates, as many.</param>
    /// <param name="left">The value left of the first point, which itself keeps its own.</param>
    /// <param name="right">The value right of the last point.</param>
    /// <exception cref="ShapeMismatchException"><paramref name="xp"/> and <paramref name="fp"/> are no vectors of the same length.</exception>
    [ShapeRule(ShapeRule.First), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(xp) + computed(fp)")]
    public static Expr<T, Computed<T, Interpolated<T, N1, N2, N3>>> Interp<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> xp, Expr<T, N3> fp, T? left = null, T? right = null)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        where N3 : INode<T>, allows ref struct
        => new(new(new(x.Node, xp.Node, fp.Node, left, right)));
}
