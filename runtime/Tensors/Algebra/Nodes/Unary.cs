using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>One operation on one operand, elementwise.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Unary<T, O, X> : INode<T>
    where T : unmanaged
    where O : IUnaryOp<T>
    where X : INode<T>, allows ref struct
{
    private X _x;

    /// <summary>Applies the operation.</summary>
    [MethodImpl(AggressiveInlining)]
    public Unary(X x)
    {
        _x = x;
    }

    /// <summary>Operand 1, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref X Operand1
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _x;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => O.Weight + X.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => O.IsVectorizable && X.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => X.HasTemp;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _x.Rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => _x.Dim(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => _x.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _x.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _x.Hazard(ref destination, moved);

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
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
        _x.End();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        _x.Move(k, steps);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => O.Invoke(_x.At<A>(r, c));

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
        => O.Invoke(_x.Load<V, A>(r, c));

    /// <inheritdoc/>
    static bool INode<T>.IsFunction
    {
        [MethodImpl(AggressiveInlining)]
        get => O.HasInline;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    static V INode<T>.LoadOutermost<V, A, N>(scoped ref N node, nint r, nint c)
    {
        V x = Unsafe.As<N, Unary<T, O, X>>(ref node)._x.Load<V, A>(r, c);
        return O.HasInline ? O.Inline(x) : O.Invoke(x);
    }
}
