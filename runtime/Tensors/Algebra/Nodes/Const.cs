using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A scalar: it broadcasts to every shape.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Const<T> : INode<T>
    where T : unmanaged
{
    private T _value;

    /// <summary>Wraps a value.</summary>
    [MethodImpl(AggressiveInlining)]
    public Const(T value)
    {
        _value = value;
    }

    /// <summary>Whether both hold the same value, bit for bit.</summary>
    [MethodImpl(AggressiveInlining)]
    internal bool HasBitsOf(scoped ref Const<T> other)
        => MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in _value)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in other._value)));

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
        => true;

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
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => _value;

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
        => V.Create(_value);
}
