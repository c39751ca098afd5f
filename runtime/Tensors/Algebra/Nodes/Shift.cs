using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An operand displaced along one axis: element i is the operand's element i - offset, with a rule for what lies outside.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Shift<T, X> : INode<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;
    private nint _size;
    private nint _offset;
    private nint _stand;
    private BoundaryKind _kind;
    private T _outside;

    /// <summary>Displaces <paramref name="x"/> by <paramref name="offset"/> elements along the axis <paramref name="k"/> places before its last.</summary>
    public Shift(X x, int k, int offset, Boundary<T> boundary)
    {
        _x = x;
        _k = k;
        _size = x.Dim(k);
        _offset = offset;
        _kind = boundary.Kind;
        _outside = boundary.Value;
    }

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1 + X.Count;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && X.IsVectorizable;
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
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _x.CanLoad<A>(cols);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _x.Hazard(ref destination, moved: true);

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
        if (k != _k)
        {
            _x.Move(k, steps);
            return;
        }

        _stand += steps;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
    {
        nint index = Place(_stand + (_k == A.Col ? c : _k == A.Row ? r : 0)) - _offset;
        if (_kind == BoundaryKind.Constant && (nuint)index >= (nuint)_size)
        {
            return _outside;
        }

        nint inside = Inside(index);
        return _k == A.Col ? _x.At<A>(r, inside) : _k == A.Row ? _x.At<A>(inside, c) : AtStand<A>(r, c, inside);
    }

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
    {
        if (_k == A.Col)
        {
            nint first = _stand + c - _offset;
            return first >= 0 && first + V.Count <= _size ? _x.Load<V, A>(r, first) : Edge<V, A>(r, c);
        }

        nint index = Place(_stand + (_k == A.Row ? r : 0)) - _offset;
        if (_kind == BoundaryKind.Constant && (nuint)index >= (nuint)_size)
        {
            return V.Create(_outside);
        }

        return _k == A.Row ? _x.Load<V, A>(Inside(index), c) : LoadStand<V, A>(r, c, Inside(index));
    }

    // The axis is neither of the plane's: the operand itself stands still and is moved for the one access.
    private T AtStand<A>(nint r, nint c, nint index)
        where A : IPlane
    {
        _x.Move(_k, index);
        T value = _x.At<A>(r, c);
        _x.Move(_k, -index);
        return value;
    }

    private V LoadStand<V, A>(nint r, nint c, nint index)
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        _x.Move(_k, index);
        V value = _x.Load<V, A>(r, c);
        _x.Move(_k, -index);
        return value;
    }

    private V Edge<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        Unsafe.SkipInit(out V v);
        for (int n = 0; n < V.Count; n++)
        {
            Unsafe.Add(ref Unsafe.As<V, T>(ref v), n) = At<A>(r, c + n);
        }

        return v;
    }

    // An axis of one element is displaced first and repeated then, as in NumPy: each place of the destination is its place 0.
    [MethodImpl(AggressiveInlining)]
    private nint Place(nint i) => _size == 1 ? 0 : i;

    [MethodImpl(AggressiveInlining)]
    private nint Inside(nint index)
    {
        if ((nuint)index < (nuint)_size)
        {
            return index;
        }

        if (_kind != BoundaryKind.Wrap)
        {
            return index < 0 ? 0 : _size - 1;
        }

        nint wrapped = index % _size;
        return wrapped < 0 ? wrapped + _size : wrapped;
    }
}
