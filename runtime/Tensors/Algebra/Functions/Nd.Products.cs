using System.Numerics;

namespace Tensors;

/// <content>Products of vectors, matrices and tensors; <c>MatMul</c> stands in Nd.Structure.cs.</content>
public static partial class Nd
{
    /// <summary>The sums of products along one axis, which is dropped; the other axes broadcast. Each sum is one chain of fused multiply-adds in order; complex
    /// elements of x are conjugated. 0 bytes when assigned as it is, Temp of its size inside a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <param name="axis">The axis of both, counted from the first; negative from the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">An operand has no such axis.</exception>
    /// <exception cref="ShapeMismatchException">The sizes differ along the axis, or others do not broadcast.</exception>
    [ShapeRule(ShapeRule.VecDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, N2>>> VecDot<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(TensorProduct<T, N1, N2>.VecDot(x.Node, y.Node, axis)));

    /// <inheritdoc cref="VecDot{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.VecDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, Leaf<G, T>>>> VecDot<T, N1, G>(Expr<T, N1> x, in G y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, N1, Leaf<G, T>>.VecDot(x.Node, Lift<G, T>(in y), axis)));

    /// <inheritdoc cref="VecDot{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.VecDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, Leaf<G, T>, N1>>> VecDot<T, N1, G>(in G x, Expr<T, N1> y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, Leaf<G, T>, N1>.VecDot(Lift<G, T>(in x), y.Node, axis)));

    /// <summary>The sums of products over pairs of axes: of the last n of x and the first n of y, or of those that are named. The other axes of x come first in
    /// the result, then those of y. 0 bytes when assigned as it is, Temp of its size inside a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <param name="axes">How many, <c>2</c>; or which, <c>(1, 0)</c> for axis 1 of x with axis 0 of y, <c>((0, 1), (1, 0))</c> for two pairs.</param>
    /// <exception cref="ArgumentOutOfRangeException">An operand has no such axis, or one is named twice.</exception>
    /// <exception cref="ShapeMismatchException">The sizes of two axes differ, or the result would have more than eight axes.</exception>
    [ShapeRule(ShapeRule.TensorDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, N2>>> TensorDot<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, AxisPairs axes)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(TensorProduct<T, N1, N2>.TensorDot(x.Node, y.Node, axes)));

    /// <inheritdoc cref="TensorDot{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, AxisPairs)"/>
    [ShapeRule(ShapeRule.TensorDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, Leaf<G, T>>>> TensorDot<T, N1, G>(Expr<T, N1> x, in G y, AxisPairs axes)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, N1, Leaf<G, T>>.TensorDot(x.Node, Lift<G, T>(in y), axes)));

    /// <inheritdoc cref="TensorDot{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, AxisPairs)"/>
    [ShapeRule(ShapeRule.TensorDot), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, Leaf<G, T>, N1>>> TensorDot<T, N1, G>(in G x, Expr<T, N1> y, AxisPairs axes)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, Leaf<G, T>, N1>.TensorDot(Lift<G, T>(in x), y.Node, axes)));

    /// <summary>The sums of products along the last axes of both; the other axes of x come first in the result, then those of y. 0 bytes when assigned as it is,
    /// Temp of its size inside a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <exception cref="ShapeMismatchException">The last sizes differ, or the result would have more than eight axes.</exception>
    [ShapeRule(ShapeRule.Inner), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, N2>>> Inner<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(TensorProduct<T, N1, N2>.TensorDot(x.Node, y.Node, (-1, -1), nameof(Inner))));

    /// <inheritdoc cref="Inner{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Inner), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, N1, Leaf<G, T>>>> Inner<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, N1, Leaf<G, T>>.TensorDot(x.Node, Lift<G, T>(in y), (-1, -1), nameof(Inner))));

    /// <inheritdoc cref="Inner{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Inner), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, TensorProduct<T, Leaf<G, T>, N1>>> Inner<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(TensorProduct<T, Leaf<G, T>, N1>.TensorDot(Lift<G, T>(in x), y.Node, (-1, -1), nameof(Inner))));

    /// <summary>The products of every element of a vector of m with every one of a vector of n: (m, n). 0 bytes when assigned as it is, Temp of its size inside
    /// a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <exception cref="ShapeMismatchException">An operand is no vector.</exception>
    [ShapeRule(ShapeRule.Outer), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, N1, N2>>> Outer<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, y.Node, interleaves: false)));

    /// <inheritdoc cref="Outer{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Outer), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, N1, Leaf<G, T>>>> Outer<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in y), interleaves: false)));

    /// <inheritdoc cref="Outer{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Outer), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, Leaf<G, T>, N1>>> Outer<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(Lift<G, T>(in x), y.Node, interleaves: false)));

    /// <summary>The Kronecker product: x with each element replaced by that element times y. The sizes multiply, axis by axis from the last. 0 bytes when assigned
    /// as it is, Temp of its size inside a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <exception cref="ShapeMismatchException">An operand has more than four axes.</exception>
    [ShapeRule(ShapeRule.Kron), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, N1, N2>>> Kron<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, y.Node, interleaves: true)));

    /// <inheritdoc cref="Kron{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Kron), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, N1, Leaf<G, T>>>> Kron<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in y), interleaves: true)));

    /// <inheritdoc cref="Kron{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Kron), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, OuterProduct<T, Leaf<G, T>, N1>>> Kron<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(Lift<G, T>(in x), y.Node, interleaves: true)));

    /// <summary>The cross products of vectors of three elements along one axis; the other axes broadcast. 0 bytes when assigned as it is, Temp of its size inside
    /// a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <param name="x">The left operand.</param>
    /// <param name="y">The right operand.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ShapeMismatchException">The axis has not three elements in both, or others do not broadcast.</exception>
    [ShapeRule(ShapeRule.Cross), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, CrossProduct<T, N1, N2>>> Cross<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, y.Node, axis)));

    /// <inheritdoc cref="Cross{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Cross), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, CrossProduct<T, N1, Leaf<G, T>>>> Cross<T, N1, G>(Expr<T, N1> x, in G y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in y), axis)));

    /// <inheritdoc cref="Cross{T, N1, N2}(Expr{T, N1}, Expr{T, N2}, int)"/>
    [ShapeRule(ShapeRule.Cross), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, CrossProduct<T, Leaf<G, T>, N1>>> Cross<T, N1, G>(in G x, Expr<T, N1> y, int axis = -1)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(Lift<G, T>(in x), y.Node, axis)));

    /// <summary>The sums of a diagonal of the matrices in the last two axes, which are dropped: of a matrix a single value, <c>Nd.Trace(m).Item()</c>. 0 bytes when
    /// assigned as it is, Temp of its size inside a larger expression; an operand that is an expression costs a Temp of its own.</summary>
    /// <param name="x">A matrix, or a stack of matrices.</param>
    /// <param name="offset">How many columns right of the main diagonal; negative below it. A diagonal outside the matrix has the sum 0.</param>
    /// <exception cref="ShapeMismatchException">The operand has fewer than two axes.</exception>
    [ShapeRule(ShapeRule.Trace), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x)")]
    public static Expr<T, Computed<T, DiagonalSum<T, N>>> Trace<T, N>(Expr<T, N> x, int offset = 0)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node, offset)));

    /// <summary>The one element of an expression that has one: of a product of two vectors, of a determinant, of any part of one element. 0 bytes beside those of the expression.</summary>
    /// <exception cref="ShapeMismatchException">There are more elements.</exception>
    [ShapeRule(ShapeRule.Item), MemoryCost(MemoryCost.Value)]
    public static T Item<T, N>(this Expr<T, N> x)
        where T : unmanaged
        where N : INode<T>, allows ref struct
    {
        for (int k = 0; k < 8; k++)
        {
            if (x.Node.Dim(k) != 1)
            {
                throw ProductErrors.NoItem(Broadcast.Text(ref x.Node));
            }
        }

        N node = x.Node;
        try
        {
            node.Begin(0);
            return node.At<LastPlane>(0, 0);
        }
        finally
        {
            node.End();
        }
    }
}
