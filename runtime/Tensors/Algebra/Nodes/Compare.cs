using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A comparison of two operands, elementwise with broadcasting.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Compare<T, O, X, Y> : IMaskNode, ILaneSource<sbyte>, ILaneSource<short>, ILaneSource<int>, ILaneSource<long>
    where T : unmanaged
    where O : struct, ICompareOp<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private O _op;

    /// <summary>Applies the comparison.</summary>
    [MethodImpl(AggressiveInlining)]
    public Compare(X x, Y y, O op)
    {
        _x = x;
        _y = y;
        _op = op;
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

    /// <summary>The comparison, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never), UnscopedRef]
    public ref O Operation
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _op;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1 + X.Count + Y.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => O.IsVectorizable && X.IsVectorizable && Y.IsVectorizable;
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
        get => Math.Max(_x.Rank, _y.Rank);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => Broadcast.Join(ref _x, ref _y, _x.Dim(k), _y.Dim(k), k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => _x.IsFlatIn(ref destination) && _y.IsFlatIn(ref destination);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _x.CanLoad<A>(cols) && _y.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _x.Hazard(ref destination, moved) || _y.Hazard(ref destination, moved);

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
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
        _x.End();
        _y.End();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        _x.Move(k, steps);
        _y.Move(k, steps);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool At<A>(nint r, nint c)
        where A : IPlane
        => _op.Invoke(_x.At<A>(r, c), _y.At<A>(r, c));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane
    {
        ulong bits = 0;
        int n = 0;
        if (IsVectorizable && CanLoad<A>(count))
        {
            for (; n + Lane256<T>.Count <= count; n += Lane256<T>.Count)
            {
                bits |= Lane256<T>.Bits(_op.Invoke(_x.Load<Lane256<T>, A>(r, c + n), _y.Load<Lane256<T>, A>(r, c + n))) << n;
            }

            for (; n + Lane128<T>.Count <= count; n += Lane128<T>.Count)
            {
                bits |= Lane128<T>.Bits(_op.Invoke(_x.Load<Lane128<T>, A>(r, c + n), _y.Load<Lane128<T>, A>(r, c + n))) << n;
            }
        }

        for (; n < count; n++)
        {
            bits |= At<A>(r, c + n) ? 1UL << n : 0;
        }

        return bits;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Mask<V, E, A>(nint r, nint c)
        where V : struct, ILane<V, E>
        where E : unmanaged
        where A : IPlane
    {
        // Elements of the same size have the same lanes: the own mask serves as it is, and is converted to every other size.
        return Unsafe.SizeOf<E>() == Unsafe.SizeOf<T>() ? As<V, E, A>(r, c) : MaskLanes.Load<V, E, T, Compare<T, O, X, Y>, A>(ref this, r, c);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<sbyte>.Load<V, A>(nint r, nint c) => As<V, sbyte, A>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<short>.Load<V, A>(nint r, nint c) => As<V, short, A>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<int>.Load<V, A>(nint r, nint c) => As<V, int, A>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<long>.Load<V, A>(nint r, nint c) => As<V, long, A>(r, c);

    // The own mask in a vector of elements of the size of T.
    [MethodImpl(AggressiveInlining)]
    private V As<V, I, A>(nint r, nint c)
        where V : struct, ILane<V, I>
        where I : unmanaged
        where A : IPlane
    {
        if (typeof(V) == typeof(Lane256<I>))
        {
            return Unsafe.BitCast<Lane256<T>, V>(_op.Invoke(_x.Load<Lane256<T>, A>(r, c), _y.Load<Lane256<T>, A>(r, c)));
        }

        if (typeof(V) == typeof(Lane128<I>))
        {
            return Unsafe.BitCast<Lane128<T>, V>(_op.Invoke(_x.Load<Lane128<T>, A>(r, c), _y.Load<Lane128<T>, A>(r, c)));
        }

        if (typeof(V) == typeof(Lane512<I>))
        {
            return Unsafe.BitCast<Lane512<T>, V>(_op.Invoke(_x.Load<Lane512<T>, A>(r, c), _y.Load<Lane512<T>, A>(r, c)));
        }

        if (typeof(V) == typeof(LanePart<I, _8>))
        {
            return Unsafe.BitCast<LanePart<T, _8>, V>(_op.Invoke(_x.Load<LanePart<T, _8>, A>(r, c), _y.Load<LanePart<T, _8>, A>(r, c)));
        }

        if (typeof(V) == typeof(LanePart<I, _4>))
        {
            return Unsafe.BitCast<LanePart<T, _4>, V>(_op.Invoke(_x.Load<LanePart<T, _4>, A>(r, c), _y.Load<LanePart<T, _4>, A>(r, c)));
        }

        return Unsafe.BitCast<LanePart<T, _2>, V>(_op.Invoke(_x.Load<LanePart<T, _2>, A>(r, c), _y.Load<LanePart<T, _2>, A>(r, c)));
    }

    /// <inheritdoc/>
    public bool TryMemory(out View<bool, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<bool> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<bool>, allows ref struct
        => false;

    /// <inheritdoc/>
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, bool>
        where A : IPlane
        => throw AlgebraErrors.NoVectorOfBool();
}
