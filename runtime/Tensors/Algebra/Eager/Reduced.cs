using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The fold of an expression along one axis, which is dropped.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Reduced<T, O, X> : IComputation<T>
    where T : unmanaged
    where O : IReduceOp<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;
    private T _divisor;
    private bool _divides;

    /// <summary>Folds along the axis <paramref name="k"/> places before the last.</summary>
    internal Reduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <summary>Folds along an axis and divides every result: a mean.</summary>
    internal Reduced(X x, int k, T divisor)
        : this(x, k)
    {
        _divisor = divisor;
        _divides = true;
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank - 1;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k < _k ? k : k + 1);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
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
