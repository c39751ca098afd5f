using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The mean of the elements that are not NaN; NaN where there are none. Two passes, the sum and the count; of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct NanMeanOf<T> : IStatistic<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
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
            Folds.InDouble<T, X, ExactNanMeanOf<double>, A>(ref x, ref plan, start, width, ref results, default);
            return;
        }

        NanMoments.Mean<T, X, A>(ref x, ref plan, start, width, ref results);
    }
}

/// <summary>The mean in the element type itself.</summary>
internal readonly struct ExactNanMeanOf<T> : IExactStatistic<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => NanMoments.Mean<T, X, A>(ref x, ref plan, start, width, ref results);
}

/// <summary>The variance, or its root, of the elements that are not NaN; NaN where no degree of freedom is left. Of Half in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct NanVarianceOf<T> : IStatistic<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly double _correction;
    private readonly bool _isRoot;

    internal NanVarianceOf(double correction, bool isRoot)
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
            Folds.InDouble<T, X, ExactNanVarianceOf<double>, A>(ref x, ref plan, start, width, ref results, new(_correction, _isRoot));
            return;
        }

        NanMoments.Variance<T, X, A>(ref x, ref plan, start, width, ref results, _correction, _isRoot);
    }
}

/// <summary>The variance in the element type itself.</summary>
internal readonly struct ExactNanVarianceOf<T>(double correction, bool isRoot) : IExactStatistic<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    void IExactStatistic<T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        => NanMoments.Variance<T, X, A>(ref x, ref plan, start, width, ref results, correction, isRoot);
}

/// <summary>Means and variances of one run of results, NaN left out.</summary>
internal static class NanMoments
{
    /// <summary>The means.</summary>
    [SkipLocalsInit]
    public static void Mean<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Span<T> counts = stackalloc T[(int)width];
        Sums<T, X, NanIsZero<T>, A>(ref x, ref plan, start, width, ref results);
        Sums<T, X, OneUnlessNan<T>, A>(ref x, ref plan, start, width, ref counts[0]);
        for (int i = 0; i < counts.Length; i++)
        {
            Unsafe.Add(ref results, i) /= counts[i];
        }
    }

    /// <summary>The variances, or their roots.</summary>
    [SkipLocalsInit]
    public static void Variance<T, X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results, double correction, bool isRoot)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Span<T> counts = stackalloc T[(int)width];
        Span<T> means = stackalloc T[(int)width];
        Sums<T, X, NanIsZero<T>, A>(ref x, ref plan, start, width, ref means[0]);
        Sums<T, X, OneUnlessNan<T>, A>(ref x, ref plan, start, width, ref counts[0]);
        for (int i = 0; i < counts.Length; i++)
        {
            means[i] /= counts[i];
        }

        if (plan.IsInnerReduced)
        {
            Squares<T, X, HeldByLine, A>(ref x, ref plan, start, width, ref means[0], ref results);
        }
        else
        {
            Squares<T, X, HeldByColumn, A>(ref x, ref plan, start, width, ref means[0], ref results);
        }

        T taken = T.CreateTruncating(correction);
        for (int i = 0; i < counts.Length; i++)
        {
            T count = counts[i] - taken;
            T variance = count > T.Zero ? Unsafe.Add(ref results, i) / count : T.NaN;
            Unsafe.Add(ref results, i) = isRoot ? T.Sqrt(variance) : variance;
        }
    }

    private static void Squares<T, X, H, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, ref T means, scoped ref T results)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where H : struct, IHeldBy
        where A : IPlane
    {
        Binary<T, SquaredDeviationUnlessNan<T>, X, Held<T, H>> squares = new(x, new(ref means, start, plan.Line));
        Folds.Into<T, Binary<T, SquaredDeviationUnlessNan<T>, X, Held<T, H>>, Add<T>, A>(ref squares, ref plan, start, width, ref results);
    }

    private static void Sums<T, X, O, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged, IFloatingPointIeee754<T>
        where X : INode<T>, allows ref struct
        where O : IUnaryOp<T>
        where A : IPlane
    {
        Unary<T, O, X> node = new(x);
        Folds.Into<T, Unary<T, O, X>, Add<T>, A>(ref node, ref plan, start, width, ref results);
    }
}
