using System.Numerics;

namespace Tensors;

/// <content>Determinants, inverses and systems of linear equations.</content>
public static partial class Nd
{
    /// <summary>The determinants of the matrices in the last two axes, which are dropped: of a matrix a single value, <c>Nd.Det(m).Item()</c>. By elimination with
    /// partial pivoting; 0 for a singular matrix. 0 bytes when assigned as it is for up to four rows, for more a Temp of one matrix.</summary>
    /// <param name="x">A square matrix, or a stack of them.</param>
    /// <exception cref="ShapeMismatchException">The operand is no square matrix and no stack of them.</exception>
    [ShapeRule(ShapeRule.Determinant), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + factors(x)")]
    public static Expr<T, Computed<T, Determinant<T, N>>> Det<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node)));

    /// <summary>The inverses of the matrices in the last two axes, by elimination with partial pivoting. 0 bytes when assigned as it is for up to four rows, for
    /// more a Temp of two matrices.</summary>
    /// <param name="x">A square matrix, or a stack of them.</param>
    /// <exception cref="ShapeMismatchException">The operand is no square matrix and no stack of them.</exception>
    /// <exception cref="SingularMatrixException">While it is evaluated: a matrix has no inverse; <c>TryInv</c> tells without an exception.</exception>
    [ShapeRule(ShapeRule.Square), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + factors(x, x)")]
    public static Expr<T, Computed<T, Inverse<T, N>>> Inv<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => new(new(new(x.Node)));

    /// <summary>The x for which the matrix product of a and x is b, by elimination with partial pivoting. b is a vector (n), or holds right sides as the columns of (..., n, m);
    /// leading axes broadcast. 0 bytes when assigned as it is for up to four rows, for more a Temp of one matrix and its right sides.</summary>
    /// <param name="x">The square matrix a, or a stack of them.</param>
    /// <param name="y">The right sides b.</param>
    /// <exception cref="ShapeMismatchException">a is not square, b has not as many rows, or leading axes do not broadcast.</exception>
    /// <exception cref="SingularMatrixException">While it is evaluated: a matrix has no inverse; <c>TrySolve</c> tells without an exception.</exception>
    [ShapeRule(ShapeRule.Solve), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y) + factors(x, y)")]
    public static Expr<T, Computed<T, Solution<T, N1, N2>>> Solve<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(new(x.Node, y.Node)));

    /// <inheritdoc cref="Solve{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Solve), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y) + factors(x, y)")]
    public static Expr<T, Computed<T, Solution<T, N1, Leaf<G, T>>>> Solve<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(x.Node, Lift<G, T>(in y))));

    /// <inheritdoc cref="Solve{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Solve), MemoryCost(MemoryCost.View, Temp = "nested(result) + computed(x) + computed(y) + factors(x, y)")]
    public static Expr<T, Computed<T, Solution<T, Leaf<G, T>, N1>>> Solve<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(new(Lift<G, T>(in x), y.Node)));

    internal static bool TryInvert<T, G1, G2>(ref readonly G1 x, ref G2 result)
        where T : unmanaged, INumberBase<T>
        where G1 : struct, ITensor<T>
        where G2 : struct, ITensor<T>
    {
        Leaf<G1, T> node = Lift<G1, T>(in x);
        Leaf<G2, T> destination = Lift<G2, T>(in result);
        Inverse<T, Leaf<G1, T>> inverse = new(node);
        if (!Layouts.SameSizes(ref inverse, ref destination))
        {
            throw ProductErrors.Result("TryInv", Broadcast.Text(ref node), Broadcast.Text(ref destination));
        }

        node.TryMemory(out View<T, Layout8<UnitNone>> view);
        return LinearDriver.Solve(ref destination, view, view, inverts: true, out _) < 0;
    }

    internal static bool TrySolve<T, G1, G2, G3>(ref readonly G1 x, ref readonly G2 y, ref G3 result)
        where T : unmanaged, INumberBase<T>
        where G1 : struct, ITensor<T>
        where G2 : struct, ITensor<T>
        where G3 : struct, ITensor<T>
    {
        Leaf<G1, T> left = Lift<G1, T>(in x);
        Leaf<G2, T> right = Lift<G2, T>(in y);
        Leaf<G3, T> destination = Lift<G3, T>(in result);
        Solution<T, Leaf<G1, T>, Leaf<G2, T>> solution = new(left, right);
        if (!Layouts.SameSizes(ref solution, ref destination))
        {
            throw ProductErrors.Result("TrySolve", Broadcast.Text(ref solution), Broadcast.Text(ref destination));
        }

        left.TryMemory(out View<T, Layout8<UnitNone>> a);
        right.TryMemory(out View<T, Layout8<UnitNone>> b);
        return LinearDriver.Solve(ref destination, a, b, inverts: false, out _) < 0;
    }
}
