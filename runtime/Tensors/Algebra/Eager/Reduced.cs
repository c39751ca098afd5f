using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The fold of an expression along one axis, which is dropped.</summary>
/// <remarks>Evaluated once: as the whole of an assignment straight into the destination, 0 bytes; inside a larger expression into scratch before the
/// loop, a Temp of its own size.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Reduced<T, O, X> : INode<T>
    where T : unmanaged
    where O : IReduceOp<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;
    private T _divisor;
    private bool _divides;
    private ScratchLease<T> _lease;
    private View<T, Layout8<UnitLast>> _result;

    /// <summary>Folds along the axis <paramref name="k"/> places before the last.</summary>
    public Reduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <summary>Folds along an axis and divides every result: a mean.</summary>
    public Reduced(X x, int k, T divisor)
        : this(x, k)
    {
        _divisor = divisor;
        _divides = true;
    }

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
        Layout8<UnitLast> layout = Layouts.Dense(ref this);
        Extent<UnitLast> extent = new(layout);
        _lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
        _result = new(in _lease.First, layout);
        Evaluate(ref _result);
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

        Evaluate(ref destination);
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => _result.Load<V, A>(r, c);

    private void Evaluate<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            if (typeof(T) == typeof(Half) && _divides)
            {
                HalfMeans.Evaluate<T, D, X>(destination, x, _k);
                return;
            }

            AxisReduction.Fold<T, D, X, O>(destination, x, _k);
        }
        finally
        {
            x.End();
        }

        if (_divides)
        {
            AxisReduction.Divide<T, D>(destination, _divisor);
        }
    }
}
