using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An expression with its axes in reverse.</summary>
/// <remarks>Evaluated once: as the whole of an assignment straight into the destination, turned, 0 bytes; inside a larger expression into scratch before
/// the loop, a Temp of its own size. A tensor is turned without either: that is a view.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Turned<T, X> : INode<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private ScratchLease<T> _lease;
    private View<T, Layout8<UnitNone>> _result;

    /// <summary>Reverses the axes.</summary>
    public Turned(X x) => _x = x;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    public static bool HasTemp => true;

    /// <inheritdoc/>
    public int Rank => _x.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => k < _x.Rank ? _x.Dim(_x.Rank - 1 - k) : 1;

    /// <inheritdoc/>
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _result.CanLoad<A>(cols);

    /// <inheritdoc/>
    /// <remarks>Evaluated before the loop writes anything. Only <see cref="TryEvaluateInto"/> writes while the operands are still read.</remarks>
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    public void Begin(int rank)
    {
        Layout8<UnitLast> dense = Layouts.Dense(ref _x);
        Extent<UnitLast> extent = new(dense);
        _lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
        AssignDriver.Assign<T, View<T, Layout8<UnitLast>>, X>(new(in _lease.First, dense), _x, ordered: false);
        Layout8<UnitNone> turned = default;
        for (int k = dense.Rank - 1; k >= 0; k--)
        {
            turned.Push(dense.Dim(k), dense.Stride(k));
        }

        _result = new(in _lease.First, turned);
    }

    /// <inheritdoc/>
    public void End() => _lease.Dispose();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _result.Move(k, steps);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => _result.At<A>(r, c);

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        for (int k = 0; k < 8; k++)
        {
            if (destination.Dim(k) != Dim(k))
            {
                return false;
            }
        }

        if (_x.Hazard(ref destination, moved: true))
        {
            return false;
        }

        // Invariant: the destination has the sizes of the turned expression, so its strides in reverse stay inside it.
        Layout8<UnitNone> turned = default;
        for (int k = 0; k < _x.Rank; k++)
        {
            turned.Push(_x.Dim(k), destination.Stride(_x.Rank - 1 - k));
        }

        AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, X>(new(in Unsafe.As<byte, T>(ref destination.Origin), turned), _x, ordered: false);
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => _result.Load<V, A>(r, c);
}
