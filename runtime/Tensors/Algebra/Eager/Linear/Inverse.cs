using System.Numerics;

namespace Tensors;

/// <summary>The inverses of the matrices in the last two axes.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Inverse<T, X> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
{
    private X _x;

    /// <summary>Of square matrices.</summary>
    /// <exception cref="ShapeMismatchException">The operand is no square matrix and no stack of them.</exception>
    internal Inverse(X x)
    {
        _x = x;
        LinearErrors.Square("Inv", ref x);
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    /// <exception cref="SingularMatrixException">A matrix has no inverse.</exception>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> operand = Materialized<T>.Of(ref _x);
        int pivot = LinearDriver.Solve(ref destination, operand.View, operand.View, inverts: true, out long matrix);
        if (pivot >= 0)
        {
            throw LinearErrors.Singular("Inv", Broadcast.Text(ref _x), matrix, pivot);
        }
    }
}
