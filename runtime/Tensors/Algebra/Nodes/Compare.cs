using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A comparison of two operands, elementwise with broadcasting.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Compare<T, O, X, Y> : IMaskNode
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
        // Elements of the same size have the same lanes: the comparison's own mask serves as it is.
        if (Unsafe.SizeOf<E>() == Unsafe.SizeOf<T>() && IsVectorizable)
        {
            if (typeof(V) == typeof(Lane128<E>))
            {
                return Unsafe.BitCast<Lane128<T>, V>(_op.Invoke(_x.Load<Lane128<T>, A>(r, c), _y.Load<Lane128<T>, A>(r, c)));
            }

            if (typeof(V) == typeof(Lane256<E>))
            {
                return Unsafe.BitCast<Lane256<T>, V>(_op.Invoke(_x.Load<Lane256<T>, A>(r, c), _y.Load<Lane256<T>, A>(r, c)));
            }

            if (typeof(V) == typeof(Lane512<E>))
            {
                return Unsafe.BitCast<Lane512<T>, V>(_op.Invoke(_x.Load<Lane512<T>, A>(r, c), _y.Load<Lane512<T>, A>(r, c)));
            }
        }

        return V.Mask(Bits<A>(r, c, V.Count));
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
