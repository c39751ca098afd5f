using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>An unevaluated expression over tensors: a value on the stack that holds references to its operands and is evaluated in one pass
/// by <c>Assign</c>, a reduction, or an operator of assignment. It allocates nothing.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="N">The tree.</typeparam>
public ref struct Expr<T, N>
    where T : unmanaged
    where N : INode, allows ref struct
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
}
