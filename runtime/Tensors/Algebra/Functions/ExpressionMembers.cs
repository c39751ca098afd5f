using System.Numerics;

namespace Tensors;

/// <summary>The reductions as members of expressions, whole and along an axis: <c>(a * b).Sum()</c>, <c>(a * b).Sum(axis: 0)</c>; and the transpose. Declared
/// tensors have the same ones.</summary>
public static class ExpressionMembers
{
    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Sum{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Sum() => Nd.Sum(x);

        /// <inheritdoc cref="Nd.Sum{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduced<T, Add<T>, N>>> Sum(ByName named = default, int axis = 0) => Nd.Sum(x, axis: axis);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Min{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Min() => Nd.Min(x);

        /// <inheritdoc cref="Nd.Min{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduced<T, Minimum<T>, N>>> Min(ByName named = default, int axis = 0) => Nd.Min(x, axis: axis);

        /// <inheritdoc cref="Nd.ArgMin{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public long ArgMin() => Nd.ArgMin(x);

        /// <inheritdoc cref="Nd.ArgMin{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(result) * sizeof(T)")]
        public Expr<long, Computed<long, ArgReduced<T, SmallerIs<T>, N>>> ArgMin(ByName named = default, int axis = 0) => Nd.ArgMin(x, axis: axis);

        /// <inheritdoc cref="Nd.Max{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Max() => Nd.Max(x);

        /// <inheritdoc cref="Nd.Max{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduced<T, Maximum<T>, N>>> Max(ByName named = default, int axis = 0) => Nd.Max(x, axis: axis);

        /// <inheritdoc cref="Nd.ArgMax{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public long ArgMax() => Nd.ArgMax(x);

        /// <inheritdoc cref="Nd.ArgMax{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result) + length(result) * sizeof(T)")]
        public Expr<long, Computed<long, ArgReduced<T, LargerIs<T>, N>>> ArgMax(ByName named = default, int axis = 0) => Nd.ArgMax(x, axis: axis);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Mean{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public T Mean() => Nd.Mean(x);

        /// <inheritdoc cref="Nd.Mean{T, N}(Expr{T, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Reduced<T, Add<T>, N>>> Mean(ByName named = default, int axis = 0) => Nd.Mean(x, axis: axis);
    }

    extension<T, N>(Expr<T, N> x)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Transpose{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Transpose), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Turned<T, N>>> Transpose() => Nd.Transpose(x);
    }

    extension<N>(Expr<bool, N> x)
        where N : IMaskNode, allows ref struct
    {
        /// <inheritdoc cref="Nd.Any{N}(Expr{bool, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public bool Any() => Nd.Any(x);

        /// <inheritdoc cref="Nd.Any{N}(Expr{bool, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<bool, ComputedMask<MaskReduced<MaskOr, N>>> Any(ByName named = default, int axis = 0) => Nd.Any(x, axis: axis);

        /// <inheritdoc cref="Nd.All{N}(Expr{bool, N})"/>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public bool All() => Nd.All(x);

        /// <inheritdoc cref="Nd.All{N}(Expr{bool, N}, ByName, int)"/>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<bool, ComputedMask<MaskReduced<MaskAnd, N>>> All(ByName named = default, int axis = 0) => Nd.All(x, axis: axis);
    }
}
