namespace Tensors;

/// <content>Views whose sizes come from a declared type. Members and no extensions, so that only that type is written.</content>
public ref partial struct Expr<T, N>
{
    /// <summary>The sizes of a declared type over the same elements, counted in an order, the last index fastest if none is given. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type, of as many elements.</typeparam>
    /// <exception cref="ShapeMismatchException">It has another number of elements.</exception>
    /// <exception cref="InvalidOperationException">It is no view: write ReshapeCopy.</exception>
    [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View)]
    public readonly Expr<T, View<T, Layout8<UnitNone>>> Reshape<B>(Order order = Order.RowMajor)
        where B : struct, ITensor<T>
        => ViewMaker.View(ref ViewMaker.First(this, "Reshape", out Strided shape), shape.Reshape(Elements.Sizes<B>(), order));

    /// <summary>The sizes of a declared type over the elements counted in an order, copied: what Reshape is where it is no view. 0 bytes when assigned as it
    /// is, else a Temp of its size.</summary>
    /// <typeparam name="B">The declared type, of as many elements.</typeparam>
    /// <exception cref="ShapeMismatchException">It has another number of elements.</exception>
    [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public readonly Expr<T, Computed<T, ReshapedCopy<T, N>>> ReshapeCopy<B>(Order order = Order.RowMajor)
        where B : struct, ITensor<T>
        => new(new(new(Node, Elements.Sizes<B>(), order)));

    /// <summary>Stretched to the sizes of a declared type by the rule of broadcasting. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type.</typeparam>
    /// <exception cref="ShapeMismatchException">It does not stretch to them.</exception>
    [ShapeRule(ShapeRule.BroadcastTo), MemoryCost(MemoryCost.View)]
    public readonly Expr<T, View<T, Layout8<UnitNone>>> BroadcastTo<B>()
        where B : struct, ITensor<T>
        => ViewMaker.View(ref ViewMaker.First(this, "BroadcastTo", out Strided shape), shape.BroadcastTo(Elements.Sizes<B>()));
}
