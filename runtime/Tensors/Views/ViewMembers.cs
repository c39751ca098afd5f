namespace Tensors;

/// <content>What expressions that are computed have of it: with a parameter that is never given, so that a view, which needs none, is better.</content>
public static partial class ViewMembers
{
    extension<T, N>(Expr<T, N> x)
        where T : unmanaged
        where N : INode<T>, allows ref struct
    {
        /// <inheritdoc cref="Nd.Transpose{T, N}(Expr{T, N})"/>
        [ShapeRule(ShapeRule.Transpose), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, Turned<T, N>>> Transpose(ByName computed = default) => Nd.Transpose(x);

        /// <summary>Other sizes over the elements in logical order, copied: what Reshape is where it is no view. 0 bytes when assigned as it is, else a Temp of
        /// its size; one size may be -1.</summary>
        /// <exception cref="ShapeMismatchException">The number of elements differs.</exception>
        [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, ReshapedCopy<T, N>>> ReshapeCopy(params ReadOnlySpan<int> sizes) => new(new(new(x.Node, sizes, Order.RowMajor)));

        /// <summary>Other sizes over the elements counted in an order, copied. 0 bytes when assigned as it is, else a Temp of its size.</summary>
        /// <exception cref="ShapeMismatchException">The number of elements differs.</exception>
        [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public Expr<T, Computed<T, ReshapedCopy<T, N>>> ReshapeCopy(Order order, params ReadOnlySpan<int> sizes) => new(new(new(x.Node, sizes, order)));
    }

    extension(Expr<bool, View<bool, Layout8<UnitNone>>> x)
    {
        /// <summary>A slice of a view of truth values as a mask, for <c>Nd.Where</c>, <c>Any</c> and the operators of masks. View, 0 bytes.</summary>
        [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
        public Expr<bool, MaskView<Layout8<UnitNone>>> AsMask() => ViewMaker.Mask(ref ViewMaker.First(x, "AsMask", out Strided shape), shape);
    }
}
