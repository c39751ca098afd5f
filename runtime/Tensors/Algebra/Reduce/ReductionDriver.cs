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
        if (X.HasTemp)
        {
            WithTemp<T, R, S, X, D>(ref x, ref destination, statistic, reduced, keepDims);
            return;
        }

        // The sizes are asked of the operand itself, and of declared tensors all of this is decided when it is compiled.
        x.Begin(x.Rank);
        bool byRows = Extents.IsFlatByRows(ref x);
        bool byColumns = !byRows && Extents.IsFlatByColumns(ref x) && (!S.IsOrdered || uint.IsPow2(reduced));
        if (reduced == (1u << x.Rank) - 1 && (byRows || byColumns))
        {
            Whole<T, R, S, X>(ref x, ref Unsafe.As<byte, R>(ref destination.Origin), statistic, (nint)ReduceDriver.Length(ref x));
        }
        else if (byColumns)
        {
            ByColumns<T, R, S, X, D>(ref x, ref destination, statistic, reduced, keepDims);
        }
        else
        {
            Along<T, R, S, X, D, LastPlane>(ref x, ref destination, statistic, reduced, keepDims);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void WithTemp<T, R, S, X, D>(scoped ref X x, scoped ref D destination, S statistic, uint reduced, bool keepDims)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
    {
        try
        {
            Begin<T, R, S, X>(ref x, reduced);
            Along<T, R, S, X, D, LastPlane>(ref x, ref destination, statistic, reduced, keepDims);
        }
        finally
        {
            x.End();
        }
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Whole<T, R, S, X>(scoped ref X x, ref R result, S statistic, nint length)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
    {
        Unsafe.SkipInit(out FoldPlan plan);
        FoldPlan.Flat(ref plan, length);
        statistic.Compute<X, FlatPlane>(ref x, ref plan, 0, 1, ref result);
    }

    // Dense column-major operands are walked along their columns; those of higher rank by the general way, which reads them with strides.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void ByColumns<T, R, S, X, D>(scoped ref X x, scoped ref D destination, S statistic, uint reduced, bool keepDims)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
    {
        switch (x.Rank)
        {
            case 2: Along<T, R, S, X, D, FirstPlane<_2>>(ref x, ref destination, statistic, reduced, keepDims); break;
            case 3: Along<T, R, S, X, D, FirstPlane<_3>>(ref x, ref destination, statistic, reduced, keepDims); break;
            case 4: Along<T, R, S, X, D, FirstPlane<_4>>(ref x, ref destination, statistic, reduced, keepDims); break;
            default: Along<T, R, S, X, D, LastPlane>(ref x, ref destination, statistic, reduced, keepDims); break;
        }
    }

    // What the statistic will take is held while the operand is begun, so that what both take at one time is the stated Temp, whatever the operand is.
    private static void Begin<T, R, S, X>(scoped ref X x, uint reduced)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
    {
        if (!S.TakesScratch)
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

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Along<T, R, S, X, D, A>(scoped ref X x, scoped ref D destination, S statistic, uint reduced, bool keepDims)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        Unsafe.SkipInit(out FoldPlan plan);
        FoldPlan.Over<X, D, A>(ref plan, ref x, ref destination, reduced, keepDims);
        if (S.HasLines)
        {
            plan.TakeLine();
        }

        ref R first = ref Unsafe.As<byte, R>(ref destination.Origin);
        nint run = plan.IsInnerReduced ? 1 : Run<T>(ref plan);
        long work = plan.Count * AssignDriver.Length(ref destination) * X.Count;
        if (S.TakesScratch || !Cores.Pay(work) || !ReductionBands.TryWalk<T, R, S, X, A>(ref x, ref first, statistic, ref plan, plan.LineCount, run, work))
        {
            Results<T, R, S, X, A>(ref x, ref first, statistic, ref plan, 0, plan.LineCount);
        }
    }

    /// <summary>Computes results <paramref name="from"/> to <paramref name="to"/> of the plan's line at each stand of the other kept axes.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Results<T, R, S, X, A>(scoped ref X x, ref R first, S statistic, scoped ref FoldPlan plan, nint from, nint to)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        nint run = Math.Min(to - from, Run<T>(ref plan));
        nint offset = 0;
        do
        {
            for (nint start = from; start < to; start += run)
            {
                nint width = Math.Min(run, to - start);
                ref R results = ref Unsafe.Add(ref first, offset + (start * plan.LineStride));
                if (plan.LineStride == 1 || width == 1)
                {
                    statistic.Compute<X, A>(ref x, ref plan, start, width, ref results);
                }
                else
                {
                    Scattered<T, R, S, X, A>(ref x, statistic, ref plan, start, width, ref results);
                }
            }
        }
        while (plan.Kept.Step(ref offset, ref x));
    }

    // Results that lie apart are computed on the stack.
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Scattered<T, R, S, X, A>(scoped ref X x, S statistic, scoped ref FoldPlan plan, nint start, nint width, ref R first)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        Span<R> results = stackalloc R[(int)width];
        statistic.Compute<X, A>(ref x, ref plan, start, width, ref results[0]);
        for (nint c = 0; c < width; c++)
        {
            Unsafe.Add(ref first, c * plan.LineStride) = results[(int)c];
        }
    }

    /// <summary>How many results are computed together.</summary>
    /// <remarks>Columns: as many as fill 8 KiB, so that rows are read far along, where their partial rows do not fill the first-level cache; at least 2 KiB.
    /// Rows: as many as fill 64 KiB, which statistics that read them twice find in the second-level cache; 4 at least.</remarks>
    private static nint Run<T>(scoped ref FoldPlan plan)
        where T : unmanaged
    {
        nint size = Math.Max(8, Unsafe.SizeOf<T>());
        if (plan.IsInnerReduced)
        {
            nint row = plan.Inner * plan.FastCount * Unsafe.SizeOf<T>();
            return Math.Clamp(65536 / Math.Max(1, row), 4, Math.Max(4, 2048 / size));
        }

        long blocks = ColumnFolds.Blocks(ref plan);
        return Math.Max(1, (blocks <= 16 ? 8192 : 2048) / size);
    }
}
