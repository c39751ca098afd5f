using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>What generated indexers call: slices as views, transposes, and the setters of slices (<c>a[.., 0] = a[.., 1]</c>, <c>a[^1, ..] = 1f</c>).</summary>
public static partial class Views
{
    /// <summary>Writes an expression, or a scalar on its way, into a view. 0 bytes, or a Temp of the view's size where both overlap, displaced.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [MemoryCost(MemoryCost.Into, Temp = "overlap(target)")]
    public static void Set<T, L>(Expr<T, View<T, L>> target, Expr<T, View<T, L>> value)
        where T : unmanaged
        where L : struct, ILayout
    {
        if (value.Node.IsScalar)
        {
            AssignDriver.Assign<T, View<T, L>, Const<T>>(target.Node, new Const<T>(value.Node.Scalar));
        }
        else
        {
            AssignDriver.Assign<T, View<T, L>, View<T, L>>(target.Node, value.Node);
        }
    }

    /// <summary>Writes a mask, or a truth value on its way, into a view of truth values.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [MemoryCost(MemoryCost.Into, Temp = "overlap(target)")]
    public static void Set<L>(Expr<bool, MaskView<L>> target, Expr<bool, MaskView<L>> value)
        where L : struct, ILayout
    {
        if (value.Node.IsScalar)
        {
            MaskDriver.Assign(target.Node, new MaskConst(value.Node.Scalar));
        }
        else
        {
            MaskDriver.Assign(target.Node, value.Node);
        }
    }
}
