using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Reductions: whole ones give a value; along axes, <see cref="Axes"/>, an expression without them. Axes are always named, <c>axis: 0</c>, so that a
/// number by place is an operand.</content>
public static partial class Nd
{
    /// <summary>The sum of every element, in a fixed tree: runs of 256 within a block, blocks pairwise, so the error grows with 256 + log n.
    /// Half is added up in double. Integers wrap: x.Cast&lt;long&gt;() adds up in another type. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Sum<T, N>(Expr<T, N> x)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N : INode<T>, allows ref struct
        => typeof(T) == typeof(Half)
            ? Unsafe.BitCast<Half, T>((Half)ReduceDriver.Fold<double, Cast<T, double, CastTruncating<T, double>, N>, Add<double>>(new(x.Node)))
            : ReduceDriver.Fold<T, N, Add<T>>(x.Node);

    /// <summary>The product of every element, in the fixed tree of <see cref="Sum{T, N}(Expr{T, N})"/>. Integers wrap. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Prod<T, N>(Expr<T, N> x)
        where T : unmanaged, INumberBase<T>
        where N : INode<T>, allows ref struct
        => ReduceDriver.Fold<T, N, Multiply<T>>(x.Node);

    /// <summary>The mean of every element: the sum divided by the number of elements; of Half in double, since Half ends at 65,504. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Mean<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        => typeof(T) == typeof(Half)
            ? T.CreateTruncating(Sum(x.Cast<double>()) / ReduceDriver.Length(ref x.Node))
            : Sum(x) / T.CreateTruncating(ReduceDriver.Length(ref x.Node));

    /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Min<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => ReduceDriver.Fold<T, N, Minimum<T>>(x.Node);

    /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static T Max<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => ReduceDriver.Fold<T, N, Maximum<T>>(x.Node);

    /// <summary>The index, in logical order (the last axis fastest), of the first largest element, or of the first NaN. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static long ArgMax<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => ArgDriver.First<T, N, LargerIs<T>>(x.Node);

    /// <summary>The index, in logical order (the last axis fastest), of the first smallest element, or of the first NaN. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static long ArgMin<T, N>(Expr<T, N> x)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        => ArgDriver.First<T, N, SmallerIs<T>>(x.Node);

    /// <summary>The sum of the products of two expressions of the same shape (they broadcast). 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">They do not meet.</exception>
    [ShapeRule(ShapeRule.Dot), MemoryCost(MemoryCost.Value)]
    public static T Dot<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => ReduceDriver.Fold<T, Binary<T, Multiply<T>, N1, N2>, Add<T>>(new(x.Node, y.Node));

    /// <inheritdoc cref="Dot{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Dot), MemoryCost(MemoryCost.Value)]
    public static T Dot<T, N1, G>(Expr<T, N1> x, in G y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => Dot(x, new Expr<T, Leaf<G, T>>(Lift<G, T>(in y)));

    /// <inheritdoc cref="Dot{T, N1, N2}(Expr{T, N1}, Expr{T, N2})"/>
    [ShapeRule(ShapeRule.Dot), MemoryCost(MemoryCost.Value)]
    public static T Dot<T, N1, G>(in G x, Expr<T, N1> y)
        where T : unmanaged, INumberBase<T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => Dot(new Expr<T, Leaf<G, T>>(Lift<G, T>(in x)), y);

    /// <summary>Whether any element of the mask is set. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static bool Any<N>(Expr<bool, N> x)
        where N : IMaskNode, allows ref struct
        => MaskReduceDriver.Any(x.Node);

    /// <summary>Whether every element of the mask is set. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
    public static bool All<N>(Expr<bool, N> x)
        where N : IMaskNode, allows ref struct
        => !MaskReduceDriver.Any(new MaskNot<N>(x.Node));

    /// <summary>The axis counted from the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int FromLast(int axis, int rank)
    {
        int k = axis < 0 ? -1 - axis : rank - 1 - axis;
        if ((uint)k >= (uint)rank)
        {
            AlgebraErrors.AxisOutOfRange(axis, rank);
        }

        return k;
    }
}
