using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Truth values, rearranged as the bytes they are: every operation on memory that moves elements moves masks, too.</summary>
/// <typeparam name="C">The operation on bytes, each 0 or 1.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Truths<C> : IComputation<bool>
    where C : struct, IComputation<byte>, allows ref struct
{
    private C _bytes;

    internal Truths(C bytes) => _bytes = bytes;

    /// <inheritdoc/>
    int ISized.Rank => _bytes.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _bytes.Dim(k);

    /// <inheritdoc/>
    bool IComputation<bool>.Hazard<D>(scoped ref D destination) => _bytes.Hazard(ref destination);

    /// <inheritdoc/>
    void IComputation<bool>.Evaluate<D>(scoped ref D destination)
    {
        View<byte, Layout8<UnitNone>> bytes = Parts.Whole<byte, D>(ref destination);
        _bytes.Evaluate(ref bytes);
    }
}

/// <summary>Masks as bytes and back.</summary>
internal static class Truth
{
    /// <summary>The memory of a declared mask. 0 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<byte, Leaf<G, byte>> Bytes<G>(ref readonly G mask)
        where G : struct, ITensor<bool>
        => new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in mask))));

    /// <summary>A mask as ones and zeros. 0 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<byte, Where<byte, M, Const<byte>, Const<byte>>> Bytes<M>(Expr<bool, M> mask)
        where M : IMaskNode, allows ref struct
        => new(new(mask.Node, new Const<byte>(1), new Const<byte>(0)));

    /// <summary>Bytes that are moved as a whole, as the mask they came from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<bool, ComputedMask<Truths<C>>> Of<C>(Expr<byte, Computed<byte, C>> bytes)
        where C : struct, IComputation<byte>, allows ref struct
        => new(new(new(bytes.Node.Computation)));

    /// <summary>Bytes of a loop as a mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<bool, Compare<byte, IsEqual<byte>, N, Const<byte>>> Set<N>(Expr<byte, N> bytes)
        where N : INode<byte>, allows ref struct
        => new(new(bytes.Node, new Const<byte>(0), new(true)));
}
