using System.Numerics;

namespace Tensors;

/// <summary>The fold with an operation: a product, an extreme.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="O">The operation.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct FoldOf<T, O> : IStatistic<T, T>
    where T : unmanaged
    where O : IReduceOp<T>
{
    /// <inheritdoc/>
    static bool IStatistic<T, T>.IsOrdered => false;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.HasLines => true;

    /// <inheritdoc/>
    void IStatistic<T, T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => Folds.Into<T, X, O, A>(ref x, ref plan, start, width, ref results);
}

/// <summary>The sum; of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct SumOf<T> : IStatistic<T, T>
    where T : unmanaged, IAdditionOperators<T, T, T>
{
    /// <inheritdoc/>
    static bool IStatistic<T, T>.IsOrdered => false;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.HasLines => true;

    /// <inheritdoc/>
    void IStatistic<T, T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
    {
        if (typeof(T) == typeof(Half))
        {
            Folds.InDouble<T, X, ExactSumOf<double>, A>(ref x, ref plan, start, width, ref results, default);
            return;
        }

        Folds.Into<T, X, Add<T>, A>(ref x, ref plan, start, width, ref results);
    }
}

/// <summary>The sum in the element type itself.</summary>
internal readonly struct ExactSumOf<T> : IExactStatistic<T>
    where T : unmanaged, IAdditionOperators<T, T, T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => Folds.Into<T, X, Add<T>, A>(ref x, ref plan, start, width, ref results);
}
