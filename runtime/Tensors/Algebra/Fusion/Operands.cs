using System.ComponentModel;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Operands of a fused expression, one after the other: a chain whose first link holds the first two. It is walked like a tree and yields
/// nothing itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never), MemoryCost(MemoryCost.Value)]
public ref struct Operands<X, Y> : INode
    where X : INode, allows ref struct
    where Y : INode, allows ref struct
{
    /// <summary>Those before, or the first.</summary>
    public X Head;

    /// <summary>The last.</summary>
    public Y Last;

    /// <summary>Chains an operand to those before.</summary>
    [MethodImpl(AggressiveInlining)]
    public Operands(X head, Y last)
    {
        Head = head;
        Last = last;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => X.Count + Y.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => X.IsVectorizable && Y.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => X.HasTemp || Y.HasTemp;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => Math.Max(Head.Rank, Last.Rank);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => Broadcast.Join(ref Head, ref Last, Head.Dim(k), Last.Dim(k), k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => Head.IsFlatIn(ref destination) && Last.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => Head.CanLoad<A>(cols) && Last.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => Head.Hazard(ref destination, moved) || Last.Hazard(ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
        Head.Begin(rank);
        Last.Begin(rank);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
        Head.End();
        Last.End();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        Head.Move(k, steps);
        Last.Move(k, steps);
    }
}
