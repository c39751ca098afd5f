using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The reductions as members of expressions, whole and along axes: <c>(a * b).Sum()</c>, <c>(a * b).Sum(axis: 0)</c>; and scans.
/// Declared tensors have the same ones.</summary>
public static class ExpressionMembers
{
    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Sum{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Sum() => Nd.Sum(x);

        /// <inheritdoc cref="Nd.Sum{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, SumOf<T>, N>>> Sum(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Sum(x, axis: axis, keepDims: keepDims);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Min{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Min() => Nd.Min(x);

        /// <inheritdoc cref="Nd.Min{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Minimum<T>>, N>>> Min(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Min(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.ArgMin{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public long ArgMin() => Nd.ArgMin(x);

        /// <inheritdoc cref="Nd.ArgMin{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<long, Computed<long, Reduction<T, long, ArgOf<T, SmallerIs<T>, Minimum<T>>, N>>> ArgMin(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.ArgMin(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.Max{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Max() => Nd.Max(x);

        /// <inheritdoc cref="Nd.Max{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Maximum<T>>, N>>> Max(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Max(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.ArgMax{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public long ArgMax() => Nd.ArgMax(x);

        /// <inheritdoc cref="Nd.ArgMax{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<long, Computed<long, Reduction<T, long, ArgOf<T, LargerIs<T>, Maximum<T>>, N>>> ArgMax(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.ArgMax(x, axis: axis, keepDims: keepDims);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Mean{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Mean() => Nd.Mean(x);

        /// <inheritdoc cref="Nd.Mean{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, MeanOf<T>, N>>> Mean(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Mean(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.Var{T, N}(Expr{T, N}, ByName, double)"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
        public T Var(ByName named = default, double correction = 0) => Nd.Var(x, correction: correction);

        /// <inheritdoc cref="Nd.Var{T, N}(Expr{T, N}, ByName, Axes, double, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, VarianceOf<T>, N>>> Var(ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false) => Nd.Var(x, axis: axis, correction: correction, keepDims: keepDims);

        /// <inheritdoc cref="Nd.Std{T, N}(Expr{T, N}, ByName, double)"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value), OverloadResolutionPriority(1)]
        public T Std(ByName named = default, double correction = 0) => Nd.Std(x, correction: correction);

        /// <inheritdoc cref="Nd.Std{T, N}(Expr{T, N}, ByName, Axes, double, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, VarianceOf<T>, N>>> Std(ByName named = default, Axes axis = default, double correction = 0, bool keepDims = false) => Nd.Std(x, axis: axis, correction: correction, keepDims: keepDims);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Prod{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Prod() => Nd.Prod(x);

        /// <inheritdoc cref="Nd.Prod{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduction<T, T, FoldOf<T, Multiply<T>>, N>>> Prod(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Prod(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.CumulativeSum{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Scan), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Scan<T, Add<T>, N>>> CumulativeSum(ByName named = default, Axes axis = default, bool includeInitial = false) => Nd.CumulativeSum(x, axis: axis, includeInitial: includeInitial);

        /// <inheritdoc cref="Nd.CumulativeProd{T, N}(Expr{T, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Scan), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Scan<T, Multiply<T>, N>>> CumulativeProd(ByName named = default, Axes axis = default, bool includeInitial = false) => Nd.CumulativeProd(x, axis: axis, includeInitial: includeInitial);
    }

    extension<N>(Expr<bool, N> x)
        where N : IMaskNode, allows ref struct
    {
        /// <inheritdoc cref="Nd.Any{N}(Expr{bool, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public bool Any() => Nd.Any(x);

        /// <inheritdoc cref="Nd.Any{N}(Expr{bool, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<bool, ComputedMask<MaskReduction<N>>> Any(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.Any(x, axis: axis, keepDims: keepDims);

        /// <inheritdoc cref="Nd.All{N}(Expr{bool, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public bool All() => Nd.All(x);

        /// <inheritdoc cref="Nd.All{N}(Expr{bool, N}, ByName, Axes, bool)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<bool, ComputedMask<MaskReduction<N>>> All(ByName named = default, Axes axis = default, bool keepDims = false) => Nd.All(x, axis: axis, keepDims: keepDims);
    }
}
