using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The index along one axis, as values: it takes its size from where it is used.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct IndexNode<T> : INode<T>
    where T : unmanaged, INumberBase<T>
{
    private int _axis;
    private int _k;
    private nint _stand;

    /// <summary>The index along <paramref name="axis"/> of the destination, counted from the first; negative from the last.</summary>
    [MethodImpl(AggressiveInlining)]
    public IndexNode(int axis) => _axis = axis;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    public static bool HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => 0;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => 1;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
        _k = _axis < 0 ? -1 - _axis : rank - 1 - _axis;
        if ((uint)_k >= (uint)rank)
        {
            AlgebraErrors.AxisOutOfRange(_axis, rank);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _stand += k == _k ? steps : 0;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => T.CreateTruncating(_stand + (_k == A.Col ? c : _k == A.Row ? r : 0));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public E Read<E, A>(nint r, nint c)
        where E : unmanaged
        where A : IPlane
        => Unsafe.BitCast<T, E>(At<A>(r, c));

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
        if (_k != A.Col)
        {
            return V.Create(At<A>(r, c));
        }

        // From 2^24 on not every index is a float, and adding to a rounded one would round twice.
        return typeof(T) == typeof(float) && _stand + c > (1 << 24) - V.Count
            ? OneByOne<V, A>(r, c)
            : V.Ramp() + V.Create(T.CreateTruncating(_stand + c));
    }

    private V OneByOne<V, A>(nint r, nint c)
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
}
