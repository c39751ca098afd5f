using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Functions of tensors, expressions and scalars, in NumPy's vocabulary.</summary>
public static partial class Nd
{
    /// <summary>The index along one axis as values; it takes its size from where it is used. 0 bytes.</summary>
    /// <param name="axis">The axis of the destination, counted from the first; negative from the last.</param>
    [ShapeRule(ShapeRule.Open), MemoryCost(MemoryCost.View)]
    public static Expr<T, IndexNode<T>> Index<T>(int axis)
        where T : unmanaged, INumberBase<T>
        => new(new(axis));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, M, N1, N2>> Where<T, M, N1, N2>(Expr<bool, M> mask, Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(mask.Node, x.Node, y.Node));

    /// <summary>x where the mask is set, else y. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, M, N1, Const<T>>> Where<T, M, N1>(Expr<bool, M> mask, Expr<T, N1> x, T y)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N1 : INode<T>, allows ref struct
        => new(new(mask.Node, x.Node, new Const<T>(y)));

    /// <summary>x where the mask is set, else y. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, M, Const<T>, N1>> Where<T, M, N1>(Expr<bool, M> mask, T x, Expr<T, N1> y)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N1 : INode<T>, allows ref struct
        => new(new(mask.Node, new Const<T>(x), y.Node));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, M, N1, Leaf<G, T>>> Where<T, M, N1, G>(Expr<bool, M> mask, Expr<T, N1> x, in G y)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(mask.Node, x.Node, Lift<G, T>(in y)));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, M, Leaf<G, T>, N1>> Where<T, M, N1, G>(Expr<bool, M> mask, in G x, Expr<T, N1> y)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(mask.Node, Lift<G, T>(in x), y.Node));

    /// <summary>An expression displaced along one axis: element i is element i - offset, as NumPy's <c>roll</c> moves it. 0 bytes.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <param name="offset">How far elements move toward higher indices.</param>
    /// <param name="boundary">What moves in from outside.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.AlongAxis), MemoryCost(MemoryCost.View)]
    public static Expr<T, Shift<T, N>> Shift<T, N>(Expr<T, N> x, int axis, int offset, Boundary<T> boundary)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(x.Node, FromLast(axis, x.Node.Rank), offset, boundary));

    /// <summary>The matrix product of (m, k) and (k, n); a vector on the left stands for one row, on the right for one column. 0 bytes when assigned as it is, Temp of its size
    /// inside a larger expression; operands that are expressions cost a Temp of theirs.</summary>
    /// <exception cref="ShapeMismatchException">The inner sizes differ.</exception>
    [ShapeRule(ShapeRule.MatMul), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, Product<T, N1, N2>>> MatMul<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, y.Node)));

    /// <inheritdoc cref="MatMul{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.MatMul), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, Product<T, N1, Leaf<G, T>>>> MatMul<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in y))));

    /// <inheritdoc cref="MatMul{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.MatMul), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y)")]
    public static Expr<T, Computed<T, Product<T, Leaf<G, T>, N1>>> MatMul<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(Lift<G, T>(in x), y.Node)));

    /// <summary>The axes in reverse. 0 bytes when assigned as it is, Temp of its size inside a larger expression; to transpose the operands instead
    /// is a view of 0 bytes everywhere.</summary>
    [ShapeRule(ShapeRule.Transpose), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<T, Computed<T, Turned<T, N>>> Transpose<T, N>(Expr<T, N> x)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Leaf<G, T> Lift<G, T>(ref readonly G g)
        where T : unmanaged
        where G : struct, ITensor<T>
        => new(in Unsafe.As<G, T>(ref Unsafe.AsRef(in g)));
}
