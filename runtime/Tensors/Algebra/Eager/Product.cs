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
    private X _x;
    private Y _y;

    /// <summary>Multiplies two matrices, vectors, or stacks of matrices.</summary>
    /// <exception cref="ShapeMismatchException">The inner sizes differ, leading axes do not broadcast, or an operand is a single value.</exception>
    [MethodImpl(AggressiveInlining)]
    internal Product(X x, Y y)
    {
        _x = x;
        _y = y;
        bool meet = x.Rank > 0 && y.Rank > 0 && x.Dim(0) == y.Dim(y.Rank == 1 ? 0 : 1);
        if (x.Rank > 2 || y.Rank > 2)
        {
            for (int k = 2; k < 8; k++)
            {
                meet &= x.Dim(k) == y.Dim(k) || x.Dim(k) == 1 || y.Dim(k) == 1;
            }
        }

        if (!meet)
        {
            Unmet(x, y);
        }
    }

    // By value: an operand whose address is taken is kept in memory in the caller.
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Unmet(X x, Y y) => AlgebraErrors.MatMul(Broadcast.Text(ref x), Broadcast.Text(ref y));

    /// <inheritdoc/>
    int ISized.Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => Rows + Columns + Math.Max(0, Math.Max(_x.Rank, _y.Rank) - 2);
    }

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
    [MethodImpl(AggressiveInlining)]
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
        if (_x.Rank <= 2 && _y.Rank <= 2 && _x.TryPlane(out PlaneMemory<T> x) && _y.TryPlane(out PlaneMemory<T> y))
        {
            // One product of operands in memory: sizes and strides of declared tensors are constants here.
            ref T d = ref Unsafe.As<byte, T>(ref destination.Origin);
            nint m = Rows == 1 ? _x.Dim(1) : 1, n = Columns == 1 ? _y.Dim(0) : 1, k = _x.Dim(0);
            nint dm = Rows == 1 ? destination.Stride(Columns) : 0, dn = Columns == 1 ? destination.Stride(0) : 0;
            nint yk = Columns == 1 ? y.Row : y.Column, yn = Columns == 1 ? y.Column : 0;
            if (D.IsDense && GemmSmall.Takes<T>(m, n, k, dn, x.Column, yk, yn))
            {
                GemmSmall.Run(ref d, dm, ref x.First, x.Row, x.Column, ref y.First, yk, m, n, k);
                return;
            }

            new Gemm { M = m, N = n, K = k, B = 1, DM = dm, DN = dn, XM = x.Row, XK = x.Column, YK = yk, YN = yn }
                .Run<T, PlusTerms>(ref d, ref x.First, ref y.First);
            return;
        }

        Contract(ref destination, ref _x, ref _y);
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
