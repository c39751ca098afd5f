using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>To what a held value belongs.</summary>
internal interface IHeldBy
{
    /// <summary>Whether to all columns of a line; else to one column.</summary>
    static abstract bool IsLine { get; }
}

/// <summary>A value for all columns of each line.</summary>
internal readonly struct HeldByLine : IHeldBy
{
    public static bool IsLine => true;
}

/// <summary>A value for each column.</summary>
internal readonly struct HeldByColumn : IHeldBy
{
    public static bool IsLine => false;
}

/// <summary>One value for each result of a run as an operand of the fold that makes the next result of them: the means that deviations are taken from.</summary>
internal ref struct Held<T, H> : INode<T>
    where T : unmanaged
    where H : struct, IHeldBy
{
    private ref T _first;
    private int _line;

    /// <summary>Holds the values of results <paramref name="start"/> and on along axis <paramref name="line"/>, which is the inner one where each belongs to a
    /// column.</summary>
    public Held(ref T first, nint start, int line)
    {
        // Where result 0 would be: the fold moves to the first of the run.
        _first = ref Unsafe.Subtract(ref first, start);
        _line = line;
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
        if (H.IsLine && k == _line)
        {
            _first = ref Unsafe.Add(ref _first, steps);
        }
    }

    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => H.IsLine ? _first : Unsafe.Add(ref _first, c);

    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
        => false;

    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => H.IsLine ? V.Create(_first) : V.Load(in _first, c);
}
