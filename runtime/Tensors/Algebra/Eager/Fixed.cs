using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An operand at one index of one axis, which is dropped; the index moves on with <see cref="Next"/>.</summary>
/// <remarks>The operand has one axis more, so its plane is another than the one asked for. Which one is looked up, not built around the
/// type asked for: a plane around a plane would be an endless recursion of generic types to a compiler that works ahead of time, and
/// it would cut off every expression deeper than four nodes. No Fixed lies inside another, so the planes of the drivers are all there are.</remarks>
internal ref struct Fixed<T, K, X> : INode<T>
    where T : unmanaged
    where K : struct, IDigit
    where X : INode<T>, allows ref struct
{
    private X _x;

    /// <summary>Fixes the axis <typeparamref name="K"/> places before the last at index 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public Fixed(X x) => _x = x;

    /// <summary>Moves to the next index.</summary>
    public void Next() => _x.Move(K.Value, 1);

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
        get => X.IsVectorizable;
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
        get => _x.Rank - 1;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => _x.Dim(k < K.Value ? k : k + 1);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
    {
        if (typeof(A) == typeof(FirstPlane<_2>)) return _x.CanLoad<AroundFirst<_2, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_3>)) return _x.CanLoad<AroundFirst<_3, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_4>)) return _x.CanLoad<AroundFirst<_4, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_5>)) return _x.CanLoad<AroundFirst<_5, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_6>)) return _x.CanLoad<AroundFirst<_6, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_7>)) return _x.CanLoad<AroundFirst<_7, K>>(cols);
        if (typeof(A) == typeof(FirstPlane<_8>)) return _x.CanLoad<AroundFirst<_8, K>>(cols);
        return _x.CanLoad<AroundLast<K>>(cols);
    }

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
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
        _x.Move(k < K.Value ? k : k + 1, steps);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
    {
        if (typeof(A) == typeof(FirstPlane<_2>)) return _x.At<AroundFirst<_2, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_3>)) return _x.At<AroundFirst<_3, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_4>)) return _x.At<AroundFirst<_4, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_5>)) return _x.At<AroundFirst<_5, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_6>)) return _x.At<AroundFirst<_6, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_7>)) return _x.At<AroundFirst<_7, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_8>)) return _x.At<AroundFirst<_8, K>>(r, c);
        return _x.At<AroundLast<K>>(r, c);
    }

    /// <inheritdoc/>
    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
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
        if (typeof(A) == typeof(FirstPlane<_2>)) return _x.Load<V, AroundFirst<_2, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_3>)) return _x.Load<V, AroundFirst<_3, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_4>)) return _x.Load<V, AroundFirst<_4, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_5>)) return _x.Load<V, AroundFirst<_5, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_6>)) return _x.Load<V, AroundFirst<_6, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_7>)) return _x.Load<V, AroundFirst<_7, K>>(r, c);
        if (typeof(A) == typeof(FirstPlane<_8>)) return _x.Load<V, AroundFirst<_8, K>>(r, c);
        return _x.Load<V, AroundLast<K>>(r, c);
    }
}
