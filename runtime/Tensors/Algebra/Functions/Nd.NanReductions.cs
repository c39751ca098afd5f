using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Reductions that leave NaN out: what is missing is no number.</content>
public static partial class Nd
{
    /// <summary>The sum of the elements that are not NaN; 0 of none. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T NanSum<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, SumOf<T>, Unary<T, NanIsZero<T>, N>>.Whole(new(x.Node), default);

    /// <summary>The sums of the elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, SumOf<T>, Unary<T, NanIsZero<T>, N>>>> NanSum<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(new(x.Node), default, axis, keepDims)));

    /// <summary>The product of the elements that are not NaN; 1 of none. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T NanProd<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, FoldOf<T, Multiply<T>>, Unary<T, NanIsOne<T>, N>>.Whole(new(x.Node), default);

    /// <summary>The products of the elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Multiply<T>>, Unary<T, NanIsOne<T>, N>>>> NanProd<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(new(x.Node), default, axis, keepDims)));

    /// <summary>The mean of the elements that are not NaN; NaN of none. Two passes. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T NanMean<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, NanMeanOf<T>, N>.Whole(x.Node, default);

    /// <summary>The means of the elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, NanMeanOf<T>, N>>> NanMean<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The smallest element that is not NaN; NaN where there is no other. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T NanMin<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, FoldOf<T, MinimumNumber<T>>, N>.Whole(x.Node, default);

    /// <summary>The smallest elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, MinimumNumber<T>>, N>>> NanMin<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The largest element that is not NaN; NaN where there is no other. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T NanMax<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, FoldOf<T, MaximumNumber<T>>, N>.Whole(x.Node, default);

    /// <summary>The largest elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, FoldOf<T, MaximumNumber<T>>, N>>> NanMax<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));

    /// <summary>The variance of the elements that are not NaN, in two passes: the mean, then the squared deviations from it. Of Half in double. 0 bytes, where NumPy takes a copy of its operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
    public static T NanVar<T, N>(Expr<T, N> x, ByName named = default, double correction = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, NanVarianceOf<T>, N>.Whole(x.Node, new(correction, isRoot: false));

    /// <summary>The variances of the elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.
    /// Two passes, without a copy of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, NanVarianceOf<T>, N>>> NanVar<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(correction, isRoot: false), axis, keepDims)));

    /// <summary>The standard deviation of the elements that are not NaN, in two passes: the mean, then the squared deviations from it. Of Half in double. 0 bytes, where NumPy takes a copy of its operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
    public static T NanStd<T, N>(Expr<T, N> x, ByName named = default, double correction = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, NanVarianceOf<T>, N>.Whole(x.Node, new(correction, isRoot: true));

    /// <summary>The standard deviations of the elements that are not NaN along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.
    /// Two passes, without a copy of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, NanVarianceOf<T>, N>>> NanStd<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(correction, isRoot: true), axis, keepDims)));

    /// <summary>The median: the middle element, or the mean of the two in the middle; NaN is left out. Temp of the elements of the operand.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T NanMedian<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(skipsNan: true));

    /// <summary>The medians along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN is left out.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> NanMedian<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(skipsNan: true), axis, keepDims)));

    /// <summary>The quantile: a share of the elements lies below it; NaN is left out. Temp of the elements of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="q">The probability, 0 to 1.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie there.</exception>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T NanQuantile<T, N>(Expr<T, N> x, double q, ByName named = default, QuantileMethod method = QuantileMethod.Linear)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(q, method, skipsNan: true));

    /// <summary>The quantiles along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN is left out.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="q">The probability, 0 to 1.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> NanQuantile<T, N>(Expr<T, N> x, double q, ByName named = default, Axes axis = default, QuantileMethod method = QuantileMethod.Linear, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(q, method, skipsNan: true), axis, keepDims)));

    /// <summary>The percentile: a share of the elements lies below it; NaN is left out. Temp of the elements of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="p">The percentage, 0 to 100.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie there.</exception>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T NanPercentile<T, N>(Expr<T, N> x, double p, ByName named = default, QuantileMethod method = QuantileMethod.Linear)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(p / 100, method, skipsNan: true));

    /// <summary>The percentiles along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN is left out.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="p">The percentage, 0 to 100.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> NanPercentile<T, N>(Expr<T, N> x, double p, ByName named = default, Axes axis = default, QuantileMethod method = QuantileMethod.Linear, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(p / 100, method, skipsNan: true), axis, keepDims)));
}
