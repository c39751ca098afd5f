using System.Numerics;

namespace Tensors;

/// <content>Masks, joined, taken and chosen as numbers are. Of declared masks and expressions mixed, the masks are written <c>x.E</c>.</content>
public static partial class Nd
{
    /// <summary>Masks one behind the other along an axis; every other axis has the same size in both. 0 bytes when assigned as it is, Temp of its size inside a
    /// larger expression.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="ShapeMismatchException">Ranks, or sizes off the axis, differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.Concat), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<bool, ComputedMask<Truths<Joined<byte, Where<byte, M1, Const<byte>, Const<byte>>, Where<byte, M2, Const<byte>, Const<byte>>, Const<byte>, Const<byte>>>>> Concat<M1, M2>(Expr<bool, M1> x, Expr<bool, M2> y, int axis = 0)
        where M1 : IMaskNode, allows ref struct
        where M2 : IMaskNode, allows ref struct
        => Truth.Of(Concat(Truth.Bytes(x), Truth.Bytes(y), axis));

    /// <summary>Masks of one shape as the elements of a new axis. 0 bytes when assigned as it is, Temp of its size inside a larger expression.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    /// <param name="axis">Where the new axis stands in the result, counted from the first; negative from the last.</param>
    /// <exception cref="ShapeMismatchException">The shapes differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    [ShapeRule(ShapeRule.Stack), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
    public static Expr<bool, ComputedMask<Truths<Stacked<byte, Where<byte, M1, Const<byte>, Const<byte>>, Where<byte, M2, Const<byte>, Const<byte>>, Const<byte>, Const<byte>>>>> Stack<M1, M2>(Expr<bool, M1> x, Expr<bool, M2> y, int axis = 0)
        where M1 : IMaskNode, allows ref struct
        where M2 : IMaskNode, allows ref struct
        => Truth.Of(Stack(Truth.Bytes(x), Truth.Bytes(y), axis));

    /// <summary>The slices of an axis of a mask that the indices name; the axes of the indices take the place of the axis. A Temp of the mask, a byte an element; inside a
    /// larger expression one of the result's size too.</summary>
    /// <param name="x">The mask.</param>
    /// <param name="indices">Integers of any type and shape; negative ones count from the end. All are checked before anything is written.</param>
    /// <param name="axis">The axis, counted from the first; negative from the last.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    [ShapeRule(ShapeRule.Take), MemoryCost(MemoryCost.View, Temp = "nested(result) + x + computed(indices)")]
    public static Expr<bool, ComputedMask<Truths<Taken<byte, TI, Where<byte, M, Const<byte>, Const<byte>>, NI>>>> Take<TI, M, NI>(Expr<bool, M> x, Expr<TI, NI> indices, int axis)
        where TI : unmanaged, IBinaryInteger<TI>
        where M : IMaskNode, allows ref struct
        where NI : INode<TI>, allows ref struct
        => Truth.Of(Take(Truth.Bytes(x), indices, axis));

    /// <summary>One mask where another is set, else a third. All are evaluated. 0 bytes.</summary>
    /// <param name="mask">The mask that chooses.</param>
    /// <param name="x">What it chooses where it is set.</param>
    /// <param name="y">What it chooses elsewhere.</param>
    /// <exception cref="ShapeMismatchException">They do not meet.</exception>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View)]
    public static Expr<bool, Compare<byte, IsEqual<byte>, Where<byte, M, Where<byte, M1, Const<byte>, Const<byte>>, Where<byte, M2, Const<byte>, Const<byte>>>, Const<byte>>> Where<M, M1, M2>(Expr<bool, M> mask, Expr<bool, M1> x, Expr<bool, M2> y)
        where M : IMaskNode, allows ref struct
        where M1 : IMaskNode, allows ref struct
        where M2 : IMaskNode, allows ref struct
        => Truth.Set(Where(mask, Truth.Bytes(x), Truth.Bytes(y)));
}
