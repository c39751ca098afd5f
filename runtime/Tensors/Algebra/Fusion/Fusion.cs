using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>What the code that the generator writes for a hot call site asks of the operands of a tree. 0 bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Fusion
{
    /// <summary>The operands as one expression, evaluated by <typeparamref name="O"/>; it stands for a tree <typeparamref name="N"/>.</summary>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Expr<T, Fused<T, N, O, L>> Of<T, N, O, L>(Expr<T, N> tree, O operation, L operands)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IFusedOp<T, L>
        where L : INode, allows ref struct
        => new(new(operands));

    /// <summary>The same expression under the type that the compiler inferred where it was called.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static ref Expr<T, M> Known<T, N, M>(ref Expr<T, N> value)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where M : INode<T>, allows ref struct
    {
        if (typeof(N) != typeof(M))
        {
            throw new InvalidCastException();
        }

        return ref Unsafe.As<Expr<T, N>, Expr<T, M>>(ref value);
    }

    /// <summary>An operand behind those before.</summary>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Operands<X, Y> With<X, Y>(X head, Y last)
        where X : INode, allows ref struct
        where Y : INode, allows ref struct
        => new(head, last);

    /// <summary>Whether both are the same tensor.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Same<G, T>(scoped ref Leaf<G, T> x, scoped ref Leaf<G, T> y)
        where G : IShape
        where T : unmanaged
        => Unsafe.AreSame(ref x.First, ref y.First);

    /// <summary>Whether both are the same part of a tensor.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Same<T, L>(scoped ref View<T, L> x, scoped ref View<T, L> y)
        where T : unmanaged
        where L : struct, ILayout
        => !x.IsScalar && Unsafe.AreSame(ref x.First, ref y.First) && Regions.SameLayout(ref x, ref y);

    /// <summary>Whether both are the same number, bit for bit.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Same<T>(scoped ref Const<T> x, scoped ref Const<T> y)
        where T : unmanaged
        => x.HasBitsOf(ref y);

    /// <summary>Whether a number is the one that is written in the source, bit for bit.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Is<T>(scoped ref Const<T> x, T value)
        where T : unmanaged
    {
        Const<T> written = new(value);
        return x.HasBitsOf(ref written);
    }

    /// <summary>Whether a comparison is the one that is written in the source.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Is<O>(scoped ref O x, O written)
        where O : unmanaged
        => MemoryMarshal.AsBytes(new ReadOnlySpan<O>(in x)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<O>(in written)));

    /// <summary>Whether both are the same mask.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Same<G>(scoped ref MaskLeaf<G> x, scoped ref MaskLeaf<G> y)
        where G : IShape
        => Unsafe.AreSame(ref x.First, ref y.First);

    /// <summary>Whether both are the same part of a mask.</summary>
    [MemoryCost(MemoryCost.Value), MethodImpl(AggressiveInlining)]
    public static bool Same<L>(scoped ref MaskView<L> x, scoped ref MaskView<L> y)
        where L : struct, ILayout
        => !Unsafe.IsNullRef(ref x.First) && Unsafe.AreSame(ref x.First, ref y.First) && Regions.SameLayout(ref x, ref y);
}
