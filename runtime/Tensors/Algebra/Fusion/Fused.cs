using System.ComponentModel;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An expression that holds each of its operands once and is evaluated by one operation that the generator wrote for it. It stands for
/// <typeparamref name="N"/>: the same operations in the same order, so the same bits.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="N">The tree it stands for, which says what it counts for and whether it has vectors.</typeparam>
/// <typeparam name="O">The operation.</typeparam>
/// <typeparam name="L">The distinct operands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never), MemoryCost(MemoryCost.Value)]
public ref struct Fused<T, N, O, L> : INode<T>
    where T : unmanaged
    where N : INode<T>, allows ref struct
    where O : IFusedOp<T, L>
    where L : INode, allows ref struct
{
    private L _operands;

    /// <summary>Applies the operation.</summary>
    [MethodImpl(AggressiveInlining)]
    public Fused(L operands) => _operands = operands;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => N.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => N.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => L.HasTemp;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _operands.Rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => _operands.Dim(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => _operands.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _operands.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _operands.Hazard(ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank) => _operands.Begin(rank);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End() => _operands.End();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _operands.Move(k, steps);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => O.At<A>(ref _operands, r, c);

    /// <inheritdoc/>
    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<T> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => O.Load<V, A>(ref _operands, r, c);
}
