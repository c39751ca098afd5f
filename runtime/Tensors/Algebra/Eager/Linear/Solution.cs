using System.Numerics;

namespace Tensors;

/// <summary>The solutions x of a x = b, for the matrices in the last two axes of a; b is a vector or holds right sides as columns.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Solution<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _a;
    private Y _b;

    /// <summary>Of square matrices a of (..., n, n), with b of (n) or of (..., n, m).</summary>
    /// <exception cref="ShapeMismatchException">a is not square, b has not as many rows, or leading axes do not broadcast.</exception>
    internal Solution(X a, Y b)
    {
        _a = a;
        _b = b;
        LinearErrors.Square("Solve", ref a);
        bool meet = b.Rank > 0 && b.Dim(b.Rank == 1 ? 0 : 1) == a.Dim(0);
        for (int k = 2; k < Math.Max(a.Rank, b.Rank); k++)
        {
            meet &= a.Dim(k) == b.Dim(k) || a.Dim(k) == 1 || b.Dim(k) == 1;
        }

        if (!meet)
        {
            throw ProductErrors.Solve(Broadcast.Text(ref a), Broadcast.Text(ref b));
        }
    }

    /// <inheritdoc/>
    int ISized.Rank => _b.Rank == 1 ? _a.Rank - 1 : Math.Max(_a.Rank, _b.Rank);

    /// <inheritdoc/>
    int ISized.Dim(int k) => _b.Rank == 1 ? _a.Dim(k + 1) : k < 2 ? _b.Dim(k) : Math.Max(_a.Dim(k), _b.Dim(k));

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _a.Hazard(ref destination, moved: true) || _b.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    /// <exception cref="SingularMatrixException">A matrix has no inverse.</exception>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> left = Materialized<T>.Of(ref _a);
        using Materialized<T> right = Materialized<T>.Of(ref _b);
        int pivot = LinearDriver.Solve(ref destination, left.View, right.View, inverts: false, out long matrix);
        if (pivot >= 0)
        {
            throw LinearErrors.Singular("Solve", Broadcast.Text(ref _a), matrix, pivot);
        }
    }
}
