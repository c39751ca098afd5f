using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>One operation on three operands, elementwise with broadcasting.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Ternary<T, O, X, Y, Z> : INode<T>
    where T : unmanaged
    where O : ITernaryOp<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
    where Z : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private Z _z;

    /// <summary>Applies the operation.</summary>
    [MethodImpl(AggressiveInlining)]
    public Ternary(X x, Y y, Z z)
    {
        _x = x;
        _y = y;
        _z = z;
    }

    /// <summary>Operand 1, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref X Operand1
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _x;
    }

    /// <summary>Operand 2, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref Y Operand2
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _y;
    }

    /// <summary>Operand 3, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref Z Operand3
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _z;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1 + X.Count + Y.Count + Z.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => O.IsVectorizable && X.IsVectorizable && Y.IsVectorizable && Z.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => X.HasTemp || Y.HasTemp || Z.HasTemp;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => Math.Max(_x.Rank, Math.Max(_y.Rank, _z.Rank));
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k)
        => Broadcast.Join(ref _x, ref _z, Broadcast.Join(ref _x, ref _y, _x.Dim(k), _y.Dim(k), k), _z.Dim(k), k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => _x.IsFlatIn(ref destination) && _y.IsFlatIn(ref destination) && _z.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _x.CanLoad<A>(cols) && _y.CanLoad<A>(cols) && _z.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _x.Hazard(ref destination, moved) || _y.Hazard(ref destination, moved) || _z.Hazard(ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
        _x.Begin(rank);
        _y.Begin(rank);
        _z.Begin(rank);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
        _x.End();
        _y.End();
        _z.End();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        _x.Move(k, steps);
        _y.Move(k, steps);
        _z.Move(k, steps);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => O.Invoke(_x.At<A>(r, c), _y.At<A>(r, c), _z.At<A>(r, c));

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
        => O.Invoke(_x.Load<V, A>(r, c), _y.Load<V, A>(r, c), _z.Load<V, A>(r, c));
}
