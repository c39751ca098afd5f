using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A reduction along axes on several cores: each thread computes a band of the results, each of them as one thread does. 0 bytes.</summary>
internal static unsafe class ReductionBands
{
    /// <summary>What all threads read; on the stack of the thread that waits for them.</summary>
    private struct Job
    {
        public void* Operand;
        public void* Plan;
        public void* Statistic;
        public void* First;
        public nint Stands;
        public nint Count;
        public nint Run;
        public int Chunks;
    }

    /// <summary>Computes every result. False, and nothing written, where the pool is not to be had or there are too few results to share.</summary>
    /// <remarks>Invariant: the operand has begun, the statistic takes no scratch, and no result lies where the operand is read.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool TryWalk<T, R, S, X, A>(scoped ref X x, ref R first, S statistic, scoped ref FoldPlan plan, nint count, nint run, long work)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        nint stands = plan.Kept.Slowest;
        nint pieces = stands > 1 ? stands : (count + run - 1) / run;
        int chunks = (int)Math.Min(Cores.Chunks(work), pieces);
        if (chunks < 2)
        {
            return false;
        }

        // Results may be memory of the collector's: pinned while other threads have its address.
        fixed (R* results = &first)
        {
            Job job = new()
            {
                Operand = Unsafe.AsPointer(ref x),
                Plan = Unsafe.AsPointer(ref plan),
                Statistic = Unsafe.AsPointer(ref statistic),
                First = results,
                Stands = stands,
                Count = count,
                Run = run,
                Chunks = chunks,
            };
            return CorePool.TryRun(&Band<T, R, S, X, A>, &job, chunks);
        }
    }

    // The owner of the job waits inside TryWalk until this has returned, so what the pointers lead to is there, and stays where it is.
    private static void Band<T, R, S, X, A>(void* state, int i)
        where T : unmanaged
        where R : unmanaged
        where S : struct, IStatistic<T, R>
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        ref readonly Job job = ref *(Job*)state;
        X x = Unsafe.AsRef<X>(job.Operand);
        FoldPlan plan = *(FoldPlan*)job.Plan;
        nint from = 0;
        nint to = job.Count;
        nint offset = 0;
        if (job.Stands > 1)
        {
            nint start = job.Stands * i / job.Chunks;
            plan.Kept.Narrow(start, (job.Stands * (i + 1) / job.Chunks) - start, ref offset, ref x);
        }
        else
        {
            nint runs = (job.Count + job.Run - 1) / job.Run;
            from = runs * i / job.Chunks * job.Run;
            to = Math.Min(runs * (i + 1) / job.Chunks * job.Run, job.Count);
        }

        ReductionDriver.Results<T, R, S, X, A>(ref x, ref Unsafe.Add(ref *(R*)job.First, offset), Unsafe.AsRef<S>(job.Statistic), ref plan, from, to);
    }
}
