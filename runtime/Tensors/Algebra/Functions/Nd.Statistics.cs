using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Variances, norms, medians and quantiles, whole and along axes.</content>
public static partial class Nd
{
    /// <summary>The variance, in two passes: the mean, then the squared deviations from it. Of Half in double. 0 bytes, where NumPy takes a copy of its operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
    public static T Var<T, N>(Expr<T, N> x, ByName named = default, double correction = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, VarianceOf<T>, N>.Whole(x.Node, new(correction, isRoot: false));

    /// <summary>The variances along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.
    /// Two passes, without a copy of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, VarianceOf<T>, N>>> Var<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(correction, isRoot: false), axis, keepDims)));

    /// <summary>The standard deviation, in two passes: the mean, then the squared deviations from it. Of Half in double. 0 bytes, where NumPy takes a copy of its operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
    public static T Std<T, N>(Expr<T, N> x, ByName named = default, double correction = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, VarianceOf<T>, N>.Whole(x.Node, new(correction, isRoot: true));

    /// <summary>The standard deviations along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.
    /// Two passes, without a copy of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="correction">What is taken from the number of elements before dividing by it: 0 for a whole population, 1 for a sample.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, VarianceOf<T>, N>>> Std<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(correction, isRoot: true), axis, keepDims)));

    /// <summary>The norm of all elements as one vector, its length where nothing is said. 0 bytes.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="ord">The order: 2 is the length, 1 the sum of |x|, the infinities the largest and smallest |x|, 0 the number of elements that are not 0, any other p the root of the sum of |x|^p.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
    public static T VectorNorm<T, N>(Expr<T, N> x, ByName named = default, double ord = 2)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, NormOf<T>, N>.Whole(x.Node, new(ord));

    /// <summary>The norms of the vectors along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="ord">The order: 2 is the length, 1 the sum of |x|, the infinities the largest and smallest |x|, 0 the number of elements that are not 0, any other p the root of the sum of |x|^p.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, NormOf<T>, N>>> VectorNorm<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, double ord = 2, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(ord), axis, keepDims)));

    /// <summary>The median: the middle element, or the mean of the two in the middle; NaN where there is one. Temp of the elements of the operand.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T Median<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(skipsNan: false));

    /// <summary>The medians along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN where there is one.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> Median<T, N>(Expr<T, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(skipsNan: false), axis, keepDims)));

    /// <summary>The quantile: a share of the elements lies below it; NaN where there is one. Temp of the elements of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="q">The probability, 0 to 1.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie there.</exception>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T Quantile<T, N>(Expr<T, N> x, double q, ByName named = default, QuantileMethod method = QuantileMethod.Linear)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(q, method, skipsNan: false));

    /// <summary>The quantiles along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN where there is one.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="q">The probability, 0 to 1.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> Quantile<T, N>(Expr<T, N> x, double q, ByName named = default, Axes axis = default, QuantileMethod method = QuantileMethod.Linear, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(q, method, skipsNan: false), axis, keepDims)));

    /// <summary>The percentile: a share of the elements lies below it; NaN where there is one. Temp of the elements of the operand.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="p">The percentage, 0 to 100.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie there.</exception>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value, Temp = "length(x) * sizeof(T)"), OverloadResolutionPriority(1)]
    public static T Percentile<T, N>(Expr<T, N> x, double p, ByName named = default, QuantileMethod method = QuantileMethod.Linear)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => Reduction<T, T, QuantileOf<T>, N>.Whole(x.Node, new(p / 100, method, skipsNan: false));

    /// <summary>The percentiles along axes, which are dropped or kept with size 1. Temp of the elements that one result is made of; inside a larger expression one of its own size too. NaN where there is one.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="p">The percentage, 0 to 100.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="method">What lies between two elements.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(x) * sizeof(T) / length(result)")]
    public static Expr<T, Computed<T, Reduction<T, T, QuantileOf<T>, N>>> Percentile<T, N>(Expr<T, N> x, double p, ByName named = default, Axes axis = default, QuantileMethod method = QuantileMethod.Linear, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, new(p / 100, method, skipsNan: false), axis, keepDims)));
}
