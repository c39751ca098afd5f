using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A choice between two operands by a mask, elementwise with broadcasting. Both are evaluated.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Where<T, M, X, Y> : INode<T>
    where T : unmanaged
    where M : IMaskNode, allows ref struct
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private M _mask;
    private X _x;
    private Y _y;

    /// <summary>Chooses <paramref name="x"/> where the mask is set, else <paramref name="y"/>.</summary>
    [MethodImpl(AggressiveInlining)]
    public Where(M mask, X x, Y y)
    {
        _mask = mask;
        _x = x;
        _y = y;
    }

    /// <summary>Operand 1, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref M Operand1
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _mask;
    }

    /// <summary>Operand 2, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref X Operand2
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _x;
    }

    /// <summary>Operand 3, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref Y Operand3
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _y;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1 + M.Count + X.Count + Y.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => M.IsVectorizable && X.IsVectorizable && Y.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => M.HasTemp || X.HasTemp || Y.HasTemp;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => Math.Max(_mask.Rank, Math.Max(_x.Rank, _y.Rank));
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k)
        => Broadcast.Join(ref _mask, ref _y, Broadcast.Join(ref _mask, ref _x, _mask.Dim(k), _x.Dim(k), k), _y.Dim(k), k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => _mask.IsFlatIn(ref destination) && _x.IsFlatIn(ref destination) && _y.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _mask.CanLoad<A>(cols) && _x.CanLoad<A>(cols) && _y.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _mask.Hazard(ref destination, moved) || _x.Hazard(ref destination, moved) || _y.Hazard(ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
        _mask.Begin(rank);
        _x.Begin(rank);
        _y.Begin(rank);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
        _mask.End();
        _x.End();
        _y.End();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        _mask.Move(k, steps);
        _x.Move(k, steps);
        _y.Move(k, steps);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => _mask.At<A>(r, c) ? _x.At<A>(r, c) : _y.At<A>(r, c);

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
        => V.Select(_mask.Mask<V, T, A>(r, c), _x.Load<V, A>(r, c), _y.Load<V, A>(r, c));
}
