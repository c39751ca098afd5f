using System.Numerics;

namespace Tensors;

/// <content>Elements by index.</content>
public static partial class Nd
{
    /// <summary>The slices of an axis that the indices name; the axes of the indices take the place of the axis. 0 bytes when assigned as it is, Temp of its
    /// size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="indices">Integers of any type and shape; negative ones count from the end. All are checked before anything is written.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.Take), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(indices)")]
    public static Expr<T, Computed<T, Taken<T, TI, N, NI>>> Take<T, TI, N, NI>(Expr<T, N> x, Expr<TI, NI> indices, int axis)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where N : INode<T>, allows ref struct
        where NI : INode<TI>, allows ref struct
        => new(new(new(x.Node, indices.Node, axis)));

    /// <summary>Elements along an axis, each by an index of its own: what <see cref="ArgSort{T, N}(Expr{T, N}, int, bool)"/> and the like find. 0 bytes when
    /// assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="indices">Integers of any type, of as many axes as <paramref name="x"/>; negative ones count from the end. All are checked before anything
    /// is written.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ShapeMismatchException">Ranks differ, or sizes off the axis that are not 1.</exception>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.TakeAlong), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(indices)")]
    public static Expr<T, Computed<T, TakenAlong<T, TI, N, NI>>> TakeAlongAxis<T, TI, N, NI>(Expr<T, N> x, Expr<TI, NI> indices, int axis = -1)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where N : INode<T>, allows ref struct
        where NI : INode<TI>, allows ref struct
        => new(new(new(x.Node, indices.Node, axis)));

    /// <summary>Writes slices of an axis by index: NumPy's <c>x[indices] = values</c>. Where an index comes twice, the later value stays. 0 bytes.</summary>
    /// <param name="x">The tensor to write to.</param>
    /// <param name="indices">Integers of any type and shape; negative ones count from the end. All are checked before anything is written.</param>
    /// <param name="values">The values: the shape of <paramref name="x"/> with the axes of the indices in place of the axis, or what broadcasts to it.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The values do not fit; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">An operand overlaps <paramref name="x"/>; nothing has been written.</exception>
    [ShapeRule(ShapeRule.Scatter), MemoryCost(MemoryCost.InPlace, Temp = "computed(indices) + computed(values)")]
    public static void Scatter<T, TI, G, NI, N>(ref G x, Expr<TI, NI> indices, Expr<T, N> values, int axis = 0)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where G : struct, ITensor<T>
        where NI : INode<TI>, allows ref struct
        where N : INode<T>, allows ref struct
        => Scattering.Slices<T, TI, NI, N, Replace<T>>("Scatter", Parts.Of<T, G>(ref x), indices.Node, values.Node, axis);

    /// <summary>Adds to slices of an axis by index: NumPy's <c>np.add.at(x, indices, values)</c>. Where an index comes twice, both values are added, in
    /// logical order. 0 bytes.</summary>
    /// <inheritdoc cref="Scatter{T, TI, G, NI, N}(ref G, Expr{TI, NI}, Expr{T, N}, int)"/>
    [ShapeRule(ShapeRule.Scatter), MemoryCost(MemoryCost.InPlace, Temp = "computed(indices) + computed(values)")]
    public static void ScatterAdd<T, TI, G, NI, N>(ref G x, Expr<TI, NI> indices, Expr<T, N> values, int axis = 0)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where TI : unmanaged, IBinaryInteger<TI>
        where G : struct, ITensor<T>
        where NI : INode<TI>, allows ref struct
        where N : INode<T>, allows ref struct
        => Scattering.Slices<T, TI, NI, N, Accumulate<T>>("ScatterAdd", Parts.Of<T, G>(ref x), indices.Node, values.Node, axis);

    /// <summary>Writes elements along an axis, each at an index of its own: NumPy's <c>put_along_axis</c>. Where an index comes twice, the later value
    /// stays. 0 bytes.</summary>
    /// <param name="x">The tensor to write to.</param>
    /// <param name="indices">Integers of any type, of as many axes as <paramref name="x"/>; negative ones count from the end. All are checked before anything
    /// is written.</param>
    /// <param name="values">The values: the shape of the indices, broadcast to <paramref name="x"/> off the axis, or what broadcasts to it.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The operands do not fit; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">An operand overlaps <paramref name="x"/>; nothing has been written.</exception>
    [ShapeRule(ShapeRule.PutAlong), MemoryCost(MemoryCost.InPlace, Temp = "computed(indices) + computed(values)")]
    public static void PutAlongAxis<T, TI, G, NI, N>(ref G x, Expr<TI, NI> indices, Expr<T, N> values, int axis = -1)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where G : struct, ITensor<T>
        where NI : INode<TI>, allows ref struct
        where N : INode<T>, allows ref struct
        => Scattering.Along<T, TI, NI, N, Replace<T>>("PutAlongAxis", Parts.Of<T, G>(ref x), indices.Node, values.Node, axis);
}
