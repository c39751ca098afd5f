using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The index of the extreme along one axis, which is dropped: an expression of <c>long</c>.</summary>
/// <remarks>Evaluated once, before the loop: a Temp of its own size and one of the extremes found so far.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct ArgReduced<T, O, X> : INode<long>
    where T : unmanaged
    where O : IBeats<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;
    private ScratchLease<long> _lease;
    private View<long, Layout8<UnitLast>> _result;

    /// <summary>Searches along the axis <paramref name="k"/> places before the last.</summary>
    public ArgReduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsVectorizable => true;

    /// <inheritdoc/>
    public static bool HasTemp => true;

    /// <inheritdoc/>
    public int Rank => _x.Rank - 1;

    /// <inheritdoc/>
    public int Dim(int k) => _x.Dim(k < _k ? k : k + 1);

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
    /// <remarks>Evaluated before the loop writes anything.</remarks>
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
        Layout8<UnitLast> layout = Layouts.Dense(ref this);
        Extent<UnitLast> extent = new(layout);
        _lease = Scratch.Rent<long>(AssignDriver.Length(ref extent));
        _result = new(in _lease.First, layout);
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            ArgReduction.Search<T, O, X>(ref _lease.First, extent, x, _k);
        }
        finally
        {
            x.End();
        }
    }

    /// <inheritdoc/>
    public void End() => _lease.Dispose();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _result.Move(k, steps);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public long At<A>(nint r, nint c)
        where A : IPlane
        => _result.At<A>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public E Read<E, A>(nint r, nint c)
        where E : unmanaged
        where A : IPlane
        => Unsafe.BitCast<long, E>(At<A>(r, c));

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<long>, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, long>
        where A : IPlane
        => _result.Load<V, A>(r, c);
}
