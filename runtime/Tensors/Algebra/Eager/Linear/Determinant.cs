using System.Numerics;

namespace Tensors;

/// <summary>The determinants of the matrices in the last two axes.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Determinant<T, X> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
{
    private X _x;

    /// <summary>Of square matrices.</summary>
    /// <exception cref="ShapeMismatchException">The operand is no square matrix and no stack of them.</exception>
    internal Determinant(X x)
    {
        _x = x;
        LinearErrors.Square("Det", ref x);
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank - 2;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k + 2);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> operand = Materialized<T>.Of(ref _x);
        LinearDriver.Determinants(ref destination, operand.View);
    }
}
