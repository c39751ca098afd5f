using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The index of the extreme along one axis, which is dropped: an expression of <c>long</c>.</summary>
/// <remarks>Takes a Temp of the extremes found so far.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct ArgReduced<T, O, X> : IComputation<long>
    where T : unmanaged
    where O : IBeats<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;

    /// <summary>Searches along the axis <paramref name="k"/> places before the last.</summary>
    internal ArgReduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank - 1;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k < _k ? k : k + 1);

    /// <inheritdoc/>
    bool IComputation<long>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<long>.Evaluate<D>(scoped ref D destination)
    {
        // Before the operand, so that what both take adds up to the stated Temp whatever the operand is.
        using ScratchLease<T> best = Scratch.Rent<T>(AssignDriver.Length(ref destination));
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            ArgReduction.Search<T, O, D, X>(destination, ref best.First, x, _k);
        }
        finally
        {
            x.End();
        }
    }
}
