using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>One value for each result of a run, or one for all elements of a row, as an operand of the fold that makes the next result of them: the means
/// that deviations are taken from.</summary>
internal ref struct Held<T> : INode<T>
    where T : unmanaged
{
    private ref T _first;
    private nint _start;
    private bool _isOne;

    /// <summary>Holds values for the columns from <paramref name="start"/> on, or one for all columns.</summary>
    public Held(ref T first, nint start, bool isOne)
    {
        _first = ref first;
        _start = start;
        _isOne = isOne;
    }

    public static int Count => 1;

    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    public static bool HasTemp => false;

    public int Rank => 0;

    public int Dim(int k) => 1;

    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => true;

    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => true;

    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => false;

    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    public void Begin(int rank)
    {
    }

    public void End()
    {
    }

    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<T> memory)
    {
        memory = default;
        return false;
    }

    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps)
    {
    }

    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => _isOne ? _first : Unsafe.Add(ref _first, c - _start);

    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
        => false;

    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => _isOne ? V.Create(_first) : V.Load(in _first, c - _start);
}
