using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>An unevaluated expression over tensors: a value on the stack that holds references to its operands and is evaluated in one pass
/// by <c>Assign</c>, a reduction, or an operator of assignment. It allocates nothing.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="N">The tree.</typeparam>
[MemoryCost(MemoryCost.Value)]
public ref partial struct Expr<T, N>
    where T : unmanaged
    where N : INode<T>, allows ref struct
{
    /// <summary>The root of the tree.</summary>
    public N Node;

    /// <summary>Wraps a tree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Expr(N node) => Node = node;

    /// <summary>A scalar as a slice's value: <c>a[^1, ..] = 1f</c>. Elsewhere operators take scalars directly.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="N"/> is not a view.</exception>
    public static implicit operator Expr<T, N>(T value)
    {
        N node = default!;
        node.Become(value);
        return new(node);
    }

    // Members and no extensions: an extension's type arguments are all inferred or all written, and here only the target is to be written.
    // Such a member makes an expression of a larger one, a recursion of generic types without an end, as the compiler that works ahead of time
    // sees it: calls it finds in these bodies it refuses beyond four levels. So the bodies call nothing, not even constructors.

    /// <summary>Another element type, converted inside the loop as C# does it unchecked: integers keep their low bits, floating-point values are
    /// cut toward zero and saturate; true is 1. 0 bytes.</summary>
    /// <typeparam name="U">The element type to convert to.</typeparam>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public readonly Expr<U, Cast<T, U, CastTruncating<T, U>, N>> Cast<U>()
        where U : unmanaged, INumberBase<U>
    {
        Expr<U, Cast<T, U, CastTruncating<T, U>, N>> cast;
        cast.Node.Operand = Node;
        return cast;
    }

    /// <summary>Another element type, converted to the nearest value that it can hold; NaN becomes 0 in an integer, true is 1. 0 bytes.</summary>
    /// <typeparam name="U">The element type to convert to.</typeparam>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public readonly Expr<U, Cast<T, U, CastSaturating<T, U>, N>> CastSaturating<U>()
        where U : unmanaged, INumberBase<U>
    {
        Expr<U, Cast<T, U, CastSaturating<T, U>, N>> cast;
        cast.Node.Operand = Node;
        return cast;
    }

    /// <summary>Another element type; a value that it cannot hold is an <see cref="OverflowException"/> while the expression is evaluated, and what
    /// has been written by then stays written. 0 bytes.</summary>
    /// <typeparam name="U">The element type to convert to.</typeparam>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public readonly Expr<U, Cast<T, U, CastChecked<T, U>, N>> CastChecked<U>()
        where U : unmanaged, INumberBase<U>
    {
        Expr<U, Cast<T, U, CastChecked<T, U>, N>> cast;
        cast.Node.Operand = Node;
        return cast;
    }
}
