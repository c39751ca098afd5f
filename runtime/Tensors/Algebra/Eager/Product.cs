using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The matrix product of (m, k) and (k, n); of a row of k and (k, n), which gives a row; of (m, k) and a column of k, which gives a column.</summary>
/// <remarks>Evaluated once: as the whole of an assignment straight into the destination, 0 bytes; inside a larger expression into scratch before the
/// loop, a Temp of its own size.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Product<T, X, Y> : INode<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private ScratchLease<T> _lease;
    private View<T, Layout8<UnitLast>> _result;

    /// <summary>Multiplies two matrices.</summary>
    /// <exception cref="ShapeMismatchException">The inner sizes differ, or an operand is not a matrix.</exception>
    public Product(X x, Y y)
    {
        _x = x;
        _y = y;
        bool meet = y.Rank == 2 ? x.Rank is 1 or 2 && x.Dim(0) == y.Dim(1) : y.Rank == 1 && x.Rank == 2 && x.Dim(0) == y.Dim(0);
        if (!meet)
        {
            AlgebraErrors.MatMul(Broadcast.Text(ref x), Broadcast.Text(ref y));
        }
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
    public int Rank => _y.Rank == 1 ? 1 : _x.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => _y.Rank == 1 ? _x.Dim(k + 1) : k == 0 ? _y.Dim(0) : _x.Dim(k);

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

        if (_x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true))
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
        Y y = _y;
        try
        {
            // An operand that is computed is begun by the driver, which evaluates it into scratch: begun here as well, a product inside it would run twice.
            if (X.Count == 1)
            {
                x.Begin(2);
            }

            if (Y.Count == 1)
            {
                y.Begin(2);
            }

            MatMulDriver.Multiply<T, D, X, Y>(destination, x, y);
        }
        finally
        {
            x.End();
            y.End();
        }
    }
}
