using System.Numerics;

namespace Tensors;

/// <content>Sums, products, extremes and counts along axes.</content>
public static partial class Nd
{
    /// <summary>The sums along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.
    /// Added up pairwise; Half in double.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, SumOf<T>, N>>> Sum<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The products along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Multiply<T>>, N>>> Prod<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The means along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, MeanOf<T>, N>>> Mean<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The smallest elements along axes, NaN where there is one, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Minimum<T>>, N>>> Min<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The largest elements along axes, NaN where there is one, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Maximum<T>>, N>>> Max<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The places of the first largest elements along an axis, or of the first NaN; along several, counted over them, the last fastest, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<long, Computed<long, Reduction<T, long, ArgOf<T, LargerIs<T>, Maximum<T>>, N>>> ArgMax<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The places of the first smallest elements along an axis, or of the first NaN; along several, counted over them, the last fastest, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<long, Computed<long, Reduction<T, long, ArgOf<T, SmallerIs<T>, Minimum<T>>, N>>> ArgMin<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>Whether any element of the mask is set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The mask.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<bool, ComputedMask<MaskReduction<N>>> Any<N>(Expr<bool, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where N : IMaskNode, allows ref struct
        => new(new(new(x.Node, all: false, axis, keepDims)));

    /// <summary>Whether every element of the mask is set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The mask.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<bool, ComputedMask<MaskReduction<N>>> All<N>(Expr<bool, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where N : IMaskNode, allows ref struct
        => new(new(new(x.Node, all: true, axis, keepDims)));

    /// <summary>How many elements are not 0; NaN is not. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static long CountNonZero<T, N>(Expr<T, N> x)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => ReduceDriver.Fold<long, Cast<T, long, OneUnlessZero<T, long>, N>, Add<long>>(new(x.Node));

    /// <summary>How many truth values are set. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static long CountNonZero<N>(Expr<bool, N> x)
        where N : IMaskNode, allows ref struct
        => MaskReduceDriver.Count(x.Node);

    /// <summary>How many elements are not 0 along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<long, Computed<long, Reduction<long, long, FoldOf<long, Add<long>>, Cast<T, long, OneUnlessZero<T, long>, N>>>> CountNonZero<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => new(new(new(new(x.Node), default, axis, keepDims)));

    /// <summary>How many truth values are set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The mask.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<long, Computed<long, Reduction<long, long, FoldOf<long, Add<long>>, Cast<bool, long, CastTruncating<bool, long>, N>>>> CountNonZero<N>(Expr<bool, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where N : IMaskNode, allows ref struct
        => new(new(new(new(x.Node), default, axis, keepDims)));
}
