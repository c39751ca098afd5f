using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Walks the results of a reduction and computes them, a run at a time.</summary>
internal static class ReductionDriver
{
    /// <summary>Begins the operand, computes every result, ends it. Not inlined into the caller: there it would overrun the JIT's budget.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Evaluate<T, R, S, X, D>(X x, scoped ref D destination, S statistic, uint reduced, bool keepDims)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
    {
        try
        {
            Begin<T, R, S, X>(ref x, reduced);
            Extent<UnitLast> rows = new(Layouts.Dense(ref x));
            Extent<UnitFirst> columns = new(Layouts.Dense(ref x));
            bool byRows = !X.HasTemp && x.IsFlatIn(ref rows);
            bool byColumns = !X.HasTemp && !byRows && x.IsFlatIn(ref columns) && (!S.IsOrdered || uint.IsPow2(reduced));
            if (reduced == (1u << x.Rank) - 1 && (byRows || byColumns))
            {
                FoldPlan flat = FoldPlan.Flat((nint)AssignDriver.Length(ref rows));
                Walk<T, R, S, X, D, FlatPlane>(ref x, ref destination, statistic, ref flat);
                return;
            }

            // Dense column-major operands are walked along their columns; those of higher rank by the general way, which reads them with strides.
            switch (byColumns ? x.Rank : 0)
            {
                case 2: Along<T, R, S, X, D, FirstPlane<_2>>(ref x, ref destination, statistic, reduced, keepDims); break;
                case 3: Along<T, R, S, X, D, FirstPlane<_3>>(ref x, ref destination, statistic, reduced, keepDims); break;
                case 4: Along<T, R, S, X, D, FirstPlane<_4>>(ref x, ref destination, statistic, reduced, keepDims); break;
                default: Along<T, R, S, X, D, LastPlane>(ref x, ref destination, statistic, reduced, keepDims); break;
            }
        }
        finally
        {
            x.End();
        }
    }

    // What the statistic will take is held while the operand is begun, so that what both take at one time is the stated Temp, whatever the operand is.
    private static void Begin<T, R, S, X>(scoped ref X x, uint reduced)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
    {
        if (!S.TakesScratch || !X.HasTemp)
        {
            x.Begin(x.Rank);
            return;
        }

        long count = 1;
        for (int k = 0; k < x.Rank; k++)
        {
            count *= (reduced >> k & 1) != 0 ? x.Dim(k) : 1;
        }

        using ScratchLease<T> held = Scratch.Rent<T>(count);
        x.Begin(x.Rank);
    }

    private static void Along<T, R, S, X, D, A>(scoped ref X x, scoped ref D destination, S statistic, uint reduced, bool keepDims)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        FoldPlan plan = FoldPlan.Over<X, D, A>(ref x, ref destination, reduced, keepDims);
        Walk<T, R, S, X, D, A>(ref x, ref destination, statistic, ref plan);
    }

    private static void Walk<T, R, S, X, D, A>(scoped ref X x, scoped ref D destination, S statistic, scoped ref FoldPlan plan)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        ref R first = ref Unsafe.As<byte, R>(ref destination.Origin);
        nint count = plan.IsInnerReduced ? 1 : plan.Inner;
        long work = plan.Count * AssignDriver.Length(ref destination) * X.Count;
        if (S.TakesScratch || !Cores.Pay(work) || !ReductionBands.TryWalk<T, R, S, X, A>(ref x, ref first, statistic, ref plan, count, Run<T>(), work))
        {
            Results<T, R, S, X, A>(ref x, ref first, statistic, ref plan, 0, count);
        }
    }

    /// <summary>Computes results <paramref name="from"/> to <paramref name="to"/> of the inner axis, where it is kept, at each stand of the other kept axes.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Results<T, R, S, X, A>(scoped ref X x, ref R first, S statistic, scoped ref FoldPlan plan, nint from, nint to)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        nint run = Math.Min(to - from, Run<T>());
        Span<R> results = stackalloc R[(int)run];
        nint offset = 0;
        do
        {
            for (nint start = from; start < to; start += run)
            {
                nint width = Math.Min(run, to - start);
                statistic.Compute<X, A>(ref x, ref plan, start, width, ref results[0]);
                for (nint c = 0; c < width; c++)
                {
                    Unsafe.Add(ref first, offset + ((start + c) * plan.InnerStride)) = results[(int)c];
                }
            }
        }
        while (plan.Kept.Step(ref offset, ref x));
    }

    // Partial rows of 2 KiB at most: some ten of them stay in the first-level cache.
    private static nint Run<T>()
        where T : unmanaged
        => Math.Max(1, 2048 / Math.Max(8, Unsafe.SizeOf<T>()));
}
