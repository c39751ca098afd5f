using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A statistic along one axis, several or all, which are dropped or kept with size 1. Reads the operand where it is, in one walk for all axes; takes no
/// scratch of its own unless the statistic does.</summary>
/// <typeparam name="T">The element type of the operand.</typeparam>
/// <typeparam name="R">The element type of the result.</typeparam>
/// <typeparam name="S">The statistic.</typeparam>
/// <typeparam name="X">The operand.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Reduction<T, R, S, X> : IComputation<R>
    where T : unmanaged
    where R : unmanaged
    where S : struct, IStatistic<T, R>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private S _statistic;
    private uint _reduced;
    private bool _keepDims;

    internal Reduction(X x, S statistic, Axes axes, bool keepDims)
    {
        _x = x;
        _statistic = statistic;
        _reduced = axes.Within(x.Rank);
        _keepDims = keepDims;
    }

    /// <inheritdoc/>
    int ISized.Rank => ReducedSizes.Rank(_x.Rank, _reduced, _keepDims);

    /// <inheritdoc/>
    int ISized.Dim(int k) => ReducedSizes.Source(k, _reduced, _keepDims) is >= 0 and var source ? _x.Dim(source) : 1;

    /// <inheritdoc/>
    bool IComputation<R>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<R>.Evaluate<D>(scoped ref D destination)
        => ReductionDriver.Evaluate<T, R, S, X, D>(_x, ref destination, _statistic, _reduced, _keepDims);

    /// <summary>The statistic of every element. 0 bytes.</summary>
    internal static R Whole(X x, S statistic)
    {
        Unsafe.SkipInit(out R result);
        View<R, Layout8<UnitLast>> destination = new(in result, default);
        ReductionDriver.Evaluate<T, R, S, X, View<R, Layout8<UnitLast>>>(x, ref destination, statistic, default(Axes).Within(x.Rank), keepDims: false);
        return result;
    }
}
