using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The matrix product of (..., m, k) and (..., k, n), which gives (..., m, n); leading axes broadcast. A vector on the left stands for one row, on the
/// right for one column, and its axis is dropped from the result: two vectors give a single value.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Product<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    // From so many multiplications on it pays to look how the operands lie, some 50 ns.
    private const long Large = 4096;

    private X _x;
    private Y _y;

    /// <summary>Multiplies two matrices, vectors, or stacks of matrices.</summary>
    /// <exception cref="ShapeMismatchException">The inner sizes differ, leading axes do not broadcast, or an operand is a single value.</exception>
    internal Product(X x, Y y)
    {
        _x = x;
        _y = y;
        bool meet = x.Rank > 0 && y.Rank > 0 && x.Dim(0) == y.Dim(y.Rank == 1 ? 0 : 1);
        for (int k = 2; k < Math.Max(x.Rank, y.Rank); k++)
        {
            meet &= x.Dim(k) == y.Dim(k) || x.Dim(k) == 1 || y.Dim(k) == 1;
        }

        if (!meet)
        {
            AlgebraErrors.MatMul(Broadcast.Text(ref x), Broadcast.Text(ref y));
        }
    }

    /// <inheritdoc/>
    int ISized.Rank => Rows + Columns + Math.Max(0, Math.Max(_x.Rank, _y.Rank) - 2);

    private int Rows
    {
        [MethodImpl(AggressiveInlining)]
        get => _x.Rank > 1 ? 1 : 0;
    }

    private int Columns
    {
        [MethodImpl(AggressiveInlining)]
        get => _y.Rank > 1 ? 1 : 0;
    }

    /// <inheritdoc/>
    int ISized.Dim(int k)
    {
        if (k < Columns)
        {
            return _y.Dim(0);
        }

        k -= Columns;
        if (k < Rows)
        {
            return _x.Dim(1);
        }

        k += 2 - Rows;
        return Math.Max(_x.Dim(k), _y.Dim(k));
    }

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        X x = _x;
        Y y = _y;
        if (!IsPlain(ref destination, ref x, ref y))
        {
            Contract(ref destination, ref x, ref y);
            return;
        }

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

    /// <summary>Whether this is one product whose rows are contiguous in the result and, where it is large, in the operand that vectors are loaded from:
    /// sizes and strides of declared tensors are then constants of the loops.</summary>
    private static bool IsPlain<D>(scoped ref D destination, scoped ref X x, scoped ref Y y)
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        if (x.Rank > 2 || y.Rank > 2 || x.Rank + y.Rank < 3 || destination.Stride(0) > 1)
        {
            return false;
        }

        if ((long)x.Dim(1) * x.Dim(0) * (y.Rank == 1 ? 1 : y.Dim(0)) < Large)
        {
            return true;
        }

        return y.Rank == 1
            ? !x.TryMemory(out View<T, Layout8<UnitNone>> left) || left.Stride(0) == 1
            : !y.TryMemory(out View<T, Layout8<UnitNone>> right) || right.Stride(0) == 1;
    }

    private static void Contract<D>(scoped ref D destination, scoped ref X x, scoped ref Y y)
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        using Materialized<T> left = Materialized<T>.Of(ref x);
        using Materialized<T> right = Materialized<T>.Of(ref y);
        View<T, Layout8<UnitNone>> a = left.View, b = right.View;
        int columns = b.Rank > 1 ? 1 : 0, rows = a.Rank > 1 ? 1 : 0;
        StridedProduct plan = default;
        for (int k = Math.Max(a.Rank, b.Rank) - 1; k >= 2; k--)
        {
            int of = k - 2 + columns + rows;
            plan.Free(destination.Dim(of), destination.Stride(of), a.Stride(k), b.Stride(k));
        }

        if (rows == 1)
        {
            plan.Free(a.Dim(1), destination.Stride(columns), a.Stride(1), 0);
        }

        if (columns == 1)
        {
            plan.Free(b.Dim(0), destination.Stride(0), 0, b.Stride(0));
        }

        plan.Contracted(a.Dim(0), a.Stride(0), b.Stride(b.Rank > 1 ? 1 : 0));
        plan.Run(ref Unsafe.As<byte, T>(ref destination.Origin), ref a.First, ref b.First);
    }
}
