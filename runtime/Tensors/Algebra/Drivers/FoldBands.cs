using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A whole reduction on several cores. Chunks are runs of 2^n blocks that begin at multiples of 2^n, which are subtrees of the tree one thread
/// folds in: so the bits are the same. 0 bytes.</summary>
internal static unsafe class FoldBands
{
    private const int MostResultBytes = 64;
    private const int MostChunks = 64;

    /// <summary>What all threads read; on the stack of the thread that waits for them.</summary>
    private struct Job
    {
        public void* Node;
        public void* Extent;
        public void* Results;
        public nint Blocks;
        public nint BlocksOfRow;
        public nint Cols;
        public int Level;
        public bool Flat;
    }

    /// <summary>Folds every element. False where the pool is not to be had or the elements are too large for its stack.</summary>
    /// <remarks>Invariant: <c>node.Begin</c> has been called; <paramref name="extent"/> has its sizes; flat as <c>IsFlatIn</c> says.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool TryFold<T, N, O>(scoped ref N node, scoped ref Extent<UnitLast> extent, bool flat, out T result)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        result = default;
        long length = AssignDriver.Length(ref extent);
        nint cols = flat ? (nint)length : extent.Dim(0);
        nint ofRow = Blocks(cols, ReduceKernels.BlockLength<T>());
        nint blocks = flat ? ofRow : ofRow * (nint)(length / cols);
        int level = 0;
        while (blocks >> level > Cores.Chunks(length * N.Count))
        {
            level++;
        }

        int chunks = (int)Blocks(blocks, (nint)1 << level);
        if (chunks is < 2 or > MostChunks || sizeof(T) > MostResultBytes)
        {
            return false;
        }

        T* results = stackalloc T[MostChunks];
        Job job = new()
        {
            Node = Unsafe.AsPointer(ref node),
            Extent = Unsafe.AsPointer(ref extent),
            Results = results,
            Blocks = blocks,
            BlocksOfRow = ofRow,
            Cols = cols,
            Level = level,
            Flat = flat,
        };
        if (!CorePool.TryRun(&Run<T, N, O>, &job, chunks))
        {
            return false;
        }

        Cascade<T, O> cascade = default;
        for (int i = 0; i < chunks; i++)
        {
            cascade.Push(results[i]);
        }

        result = cascade.Fold();
        return true;
    }

    private static nint Blocks(nint count, nint of) => (count + of - 1) / of;

    // The owner of the job waits inside TryFold until this has returned, so what the pointers lead to is there, and stays where it is: on a stack.
    private static void Run<T, N, O>(void* state, int i)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        ref readonly Job job = ref *(Job*)state;
        nint start = (nint)i << job.Level;
        nint end = Math.Min(start + ((nint)1 << job.Level), job.Blocks);
        ref N node = ref Unsafe.AsRef<N>(job.Node);
        ((T*)job.Results)[i] = job.Flat
            ? Row<T, N, O, FlatPlane>(ref node, in job, start, end)
            : Rows<T, N, O>(ref node, in job, start, end);
    }

    private static T Row<T, N, O, A>(ref N node, in Job job, nint start, nint end)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        Unsafe.SkipInit(out Cascade<T, O> cascade);
        cascade.Clear();
        Push<T, N, O, A>(ref node, in job, start, end, ref cascade);
        return cascade.Fold();
    }

    private static T Rows<T, N, O>(ref N node, in Job job, nint start, nint end)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        ref Extent<UnitLast> extent = ref Unsafe.AsRef<Extent<UnitLast>>(job.Extent);
        Unsafe.SkipInit(out Cascade<T, O> cascade);
        cascade.Clear();
        while (start < end)
        {
            nint row = start / job.BlocksOfRow;
            nint first = start - (row * job.BlocksOfRow);
            nint last = Math.Min(job.BlocksOfRow, first + (end - start));
            N stand = node;
            nint outer = row / extent.Dim(1);
            for (int k = 2; outer > 0; k++)
            {
                (outer, nint place) = Math.DivRem(outer, (nint)extent.Dim(k));
                stand.Move(k, place);
            }

            stand.Move(1, row % extent.Dim(1));
            Push<T, N, O, LastPlane>(ref stand, in job, first, last, ref cascade);
            start += last - first;
        }

        return cascade.Fold();
    }

    private static void Push<T, N, O, A>(scoped ref N node, in Job job, nint first, nint last, ref Cascade<T, O> cascade)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        nint length = ReduceKernels.BlockLength<T>();
        for (nint block = first; block < last; block++)
        {
            cascade.Push(ReduceKernels.Block<T, N, O, A>(ref node, block * length, Math.Min(length, job.Cols - (block * length))));
        }
    }
}
