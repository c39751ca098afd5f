using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The matrix product of (m, k) and (k, n); of a row of k and (k, n), which gives a row; of (m, k) and a column of k, which gives a column.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Product<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;

    /// <summary>Multiplies two matrices.</summary>
    /// <exception cref="ShapeMismatchException">The inner sizes differ, or an operand is not a matrix.</exception>
    internal Product(X x, Y y)
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
    int ISized.Rank => _y.Rank == 1 ? 1 : _x.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _y.Rank == 1 ? _x.Dim(k + 1) : k == 0 ? _y.Dim(0) : _x.Dim(k);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
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
