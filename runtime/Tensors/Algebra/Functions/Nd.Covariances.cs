using System.Numerics;

namespace Tensors;

/// <content>Covariances, correlations, weighted means, and the mean of complex numbers.</content>
public static partial class Nd
{
    /// <summary>The covariances of the rows of a matrix, each row a variable and each column an observation: NumPy's <c>cov</c>. Variables that are columns are
    /// given as <c>x.Transpose()</c>. A Temp of the operand's size; inside a larger expression one of the result's too.</summary>
    /// <param name="x">(variables, observations).</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="correction">What is taken from the number of observations before dividing by it: 1 for a sample, 0 for a whole population.</param>
    /// <returns>(variables, variables); the variances on the diagonal.</returns>
    /// <exception cref="ShapeMismatchException">The operand has not two axes.</exception>
    [ShapeRule(ShapeRule.Covariance), MemoryCost(MemoryCost.View, Temp = "nested(result) + x")]
    public static Expr<T, Computed<T, Covariance<T, N>>> Cov<T, N>(Expr<T, N> x, ByName named = default, double correction = 1)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(nameof(Cov), x.Node, correction, isCorrelation: false)));

    /// <summary>Pearson's correlation coefficients of the rows of a matrix, from -1 to 1: NumPy's <c>corrcoef</c>. NaN for a row whose elements are all equal.
    /// A Temp of the operand's size; inside a larger expression one of the result's too.</summary>
    /// <param name="x">(variables, observations).</param>
    /// <returns>(variables, variables).</returns>
    /// <exception cref="ShapeMismatchException">The operand has not two axes.</exception>
    [ShapeRule(ShapeRule.Covariance), MemoryCost(MemoryCost.View, Temp = "nested(result) + x")]
    public static Expr<T, Computed<T, Covariance<T, N>>> CorrCoef<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(nameof(CorrCoef), x.Node, correction: 1, isCorrelation: true)));

    /// <summary>The mean of all elements, each counted by its weight: NumPy's <c>average</c>. Along an axis it is <c>Nd.Sum(x * w, axis: 0) / Nd.Sum(w)</c>. 0 bytes.</summary>
    /// <param name="x">The elements.</param>
    /// <param name="weights">The weights, of the same shape or what broadcasts with it; NaN where they add up to 0.</param>
    /// <exception cref="ShapeMismatchException">They do not meet.</exception>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Average<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> weights)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        Binary<T, Multiply<T>, N1, N2> weighted = new(x.Node, weights.Node);
        T repeated = T.CreateTruncating(Parts.Length(ref weighted) / Parts.Length(ref weights.Node));
        return Sum(new Expr<T, Binary<T, Multiply<T>, N1, N2>>(weighted)) / (Sum(weights) * repeated);
    }

    /// <inheritdoc cref="Average{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Average<T, N1, G>(Expr<T, N1> x, in G weights)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => Average(x, new Expr<T, Leaf<G, T>>(Lift<G, T>(in weights)));

    /// <inheritdoc cref="Average{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Average<T, N1, G>(in G x, Expr<T, N1> weights)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => Average(new Expr<T, Leaf<G, T>>(Lift<G, T>(in x)), weights);

    /// <summary>The mean of complex numbers: the sum divided by the number of elements. 0 bytes.</summary>
    /// <param name="x">The expression.</param>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static Complex Mean<N>(Expr<Complex, N> x)
        where N : INode<Complex>, allows ref struct
        => Reduction<Complex, Complex, MeanOf<Complex>, N>.Whole(x.Node, default);

    /// <summary>The means of complex numbers along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="named">Not to be given: what follows is named.</param>
    /// <param name="axis">The axes, counted from the first, negative from the last: <c>0</c>, <c>(0, 2)</c>; all where none is named.</param>
    /// <param name="keepDims">Whether the reduced axes stay, with size 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<Complex, Computed<Complex, Reduction<Complex, Complex, MeanOf<Complex>, N>>> Mean<N>(Expr<Complex, N> x, ByName named = default, Axes axis = default, bool keepDims = false)
        where N : INode<Complex>, allows ref struct
        => new(new(new(x.Node, default, axis, keepDims)));
}
