using System.Numerics;

namespace Tensors;

/// <content>Scans: partial results along an axis, and differences.</content>
public static partial class Nd
{
    /// <summary>The sums up to each element along an axis, in order: the rounding error grows with the place, as NumPy's does. Integers wrap. 0 bytes when
    /// assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axis, counted from the first, negative from the last; rank 1 needs none.</param>
    /// <param name="includeInitial">Whether the sum of no element, 0, stands in front: the axis is one longer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">Not exactly one axis.</exception>
    [ShapeRule(ShapeRule.Scan), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Scan<T, Add<T>, N>>> CumulativeSum<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool includeInitial = false)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, axis.Single(x.Node.Rank, nameof(CumulativeSum)), T.Zero, includeInitial)));

    /// <summary>The products up to each element along an axis, in order: the rounding error grows with the place, as NumPy's does. Integers wrap. 0 bytes when
    /// assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axis, counted from the first, negative from the last; rank 1 needs none.</param>
    /// <param name="includeInitial">Whether the product of no element, 1, stands in front: the axis is one longer.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">Not exactly one axis.</exception>
    [ShapeRule(ShapeRule.Scan), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Scan<T, Multiply<T>, N>>> CumulativeProd<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool includeInitial = false)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, axis.Single(x.Node.Rank, nameof(CumulativeProd)), T.One, includeInitial)));

    /// <summary>The differences of neighbours along an axis, taken <paramref name="n"/> times: the axis is as much shorter. 0 bytes when assigned as it is, Temp of its
    /// size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="n">How many times, 0 to 1,024 and less than the axis has elements.</param>
    /// <param name="axis">The axis, counted from the first, negative from the last; the last where none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or nothing would be left of it.</exception>
    [ShapeRule(ShapeRule.Difference), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Differences<T, Subtract<T>, N>>> Diff<T, N>(Expr<T, N> x, ByName named = default, int n = 1, int axis = -1)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, FromLast(axis, x.Node.Rank), n)));
}
