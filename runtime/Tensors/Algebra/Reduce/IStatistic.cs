using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>What a reduction makes of the elements that fall on one result: a sum, a variance, a median.</summary>
/// <typeparam name="T">The element type of the operand.</typeparam>
/// <typeparam name="R">The element type of the result.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface IStatistic<T, R>
    where T : unmanaged
    where R : unmanaged
{
    /// <summary>Whether a result takes scratch for the elements it is made of.</summary>
    internal static virtual bool TakesScratch => false;

    /// <summary>Whether it matters in which order elements come: for the place of an extreme.</summary>
    internal static abstract bool IsOrdered { get; }

    /// <summary>Whether a run of results can be computed where the inner axis is reduced: along another axis, which is the plan's line. Else one at a time.</summary>
    internal static virtual bool HasLines => false;

    /// <summary>Computes the results <paramref name="start"/> to <c>start + width - 1</c> at the present stand of the kept axes. The operand stands there
    /// again afterwards.</summary>
    internal void Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref R results)
        where X : INode<T>, allows ref struct
        where A : IPlane;
}

/// <summary>What a statistic of Half computes in double. An interface of its own: through <see cref="IStatistic{T, R}"/> a statistic of an operand would
/// lead to one of a larger operand, and so on without an end, as the compiler that works ahead of time sees it.</summary>
internal interface IExactStatistic<T>
    where T : unmanaged
{
    /// <inheritdoc cref="IStatistic{T, R}.Compute"/>
    void Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where X : INode<T>, allows ref struct
        where A : IPlane;
}

/// <summary>The folds that statistics are made of.</summary>
internal static class Folds
{
    /// <summary>Folds into the results at the present stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Into<T, X, O, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged
        where X : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        if (plan.IsInnerReduced)
        {
            RowFolds.Fold<T, X, O, A>(ref x, ref plan, start, width, ref results);
        }
        else
        {
            ColumnFolds.Fold<T, X, O, A>(ref x, ref plan, start, width, ref results);
        }
    }

    /// <summary>Divides a run of results by a number.</summary>
    public static void Divide<T>(scoped ref T results, nint width, T divisor)
        where T : unmanaged, INumberBase<T>
    {
        nint i = 0;
        if (LaneSupport.IsFloat<T>() && Lane128<T>.IsSupported)
        {
            for (; i + Lane128<T>.Count <= width; i += Lane128<T>.Count)
            {
                Lane128<T>.Store(Lane128<T>.Load(in results, i) / Lane128<T>.Create(divisor), ref results, i);
            }
        }

        for (; i < width; i++)
        {
            Unsafe.Add(ref results, i) /= divisor;
        }
    }

    /// <summary>Computes a statistic of Half in double, and rounds its results once: Half counts to 2,048 and ends at 65,504.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void InDouble<T, X, S, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results, S statistic)
        where T : unmanaged
        where X : INode<T>, allows ref struct
        where S : struct, IExactStatistic<double>
        where A : IPlane
    {
        Cast<T, double, CastTruncating<T, double>, X> wide = new(x);
        Span<double> exact = stackalloc double[(int)width];
        statistic.Compute<Cast<T, double, CastTruncating<T, double>, X>, A>(ref wide, ref plan, start, width, ref exact[0]);
        for (int i = 0; i < exact.Length; i++)
        {
            Unsafe.Add(ref results, i) = Unsafe.BitCast<Half, T>((Half)exact[i]);
        }
    }
}
