using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The mean: the sum divided by the number of elements; of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct MeanOf<T> : IStatistic<T, T>
    where T : unmanaged, INumberBase<T>
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
            Folds.InDouble<T, X, ExactMeanOf<double>, A>(ref x, ref plan, start, width, ref results, default);
            return;
        }

        Moments.Mean<T, X, A>(ref x, ref plan, start, width, ref results);
    }
}

/// <summary>The mean in the element type itself.</summary>
internal readonly struct ExactMeanOf<T> : IExactStatistic<T>
    where T : unmanaged, INumberBase<T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => Moments.Mean<T, X, A>(ref x, ref plan, start, width, ref results);
}

/// <summary>The variance, or its root, in two passes: the mean, then the squared deviations from it, which reads the operand twice and stores nothing;
/// of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct VarianceOf<T> : IStatistic<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly double _correction;
    private readonly bool _isRoot;

    internal VarianceOf(double correction, bool isRoot)
    {
        _correction = correction;
        _isRoot = isRoot;
    }

    /// <inheritdoc/>
    static bool IStatistic<T, T>.IsOrdered => false;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.HasLines => true;

    /// <inheritdoc/>
    void IStatistic<T, T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
    {
        if (typeof(T) == typeof(Half))
        {
            Folds.InDouble<T, X, ExactVarianceOf<double>, A>(ref x, ref plan, start, width, ref results, new(_correction, _isRoot));
            return;
        }

        Moments.Variance<T, X, A>(ref x, ref plan, start, width, ref results, _correction, _isRoot);
    }
}

/// <summary>The variance in the element type itself.</summary>
internal readonly struct ExactVarianceOf<T>(double correction, bool isRoot) : IExactStatistic<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => Moments.Variance<T, X, A>(ref x, ref plan, start, width, ref results, correction, isRoot);
}

/// <summary>Means and variances of one run of results.</summary>
internal static class Moments
{
    /// <summary>The means.</summary>
    public static void Mean<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged, INumberBase<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Folds.Into<T, X, Add<T>, A>(ref x, ref plan, start, width, ref results);
        Folds.Divide(ref results, width, T.CreateTruncating(plan.Count));
    }

    /// <summary>The variances, or their roots.</summary>
    [SkipLocalsInit]
    public static void Variance<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results, double correction, bool isRoot)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Span<T> means = stackalloc T[(int)width];
        Mean<T, X, A>(ref x, ref plan, start, width, ref means[0]);
        if (plan.IsInnerReduced)
        {
            Squares<T, X, HeldByLine, A>(ref x, ref plan, start, width, ref means[0], ref results);
        }
        else
        {
            Squares<T, X, HeldByColumn, A>(ref x, ref plan, start, width, ref means[0], ref results);
        }

        // As NumPy has it: with as many degrees of freedom taken away as there are, 0 / 0 or x / 0.
        Folds.Divide(ref results, width, T.CreateTruncating(Math.Max(plan.Count - correction, 0)));
        for (nint i = 0; isRoot && i < width; i++)
        {
            Unsafe.Add(ref results, i) = T.Sqrt(Unsafe.Add(ref results, i));
        }
    }

    private static void Squares<T, X, H, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, ref T means, scoped ref T results)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where H : struct, IHeldBy
        where A : IPlane
    {
        Binary<T, SquaredDeviation<T>, X, Held<T, H>> squares = new(x, new(ref means, start, plan.Line));
        Folds.Into<T, Binary<T, SquaredDeviation<T>, X, Held<T, H>>, Add<T>, A>(ref squares, ref plan, start, width, ref results);
    }
}
