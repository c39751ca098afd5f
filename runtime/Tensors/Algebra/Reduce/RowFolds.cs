using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds for a run of results, each of rows along the inner axis: rows are cut into blocks in the fixed tree of <see cref="ReduceKernels"/>, the
/// blocks of all rows of a result are folded pairwise.</summary>
internal static class RowFolds
{
    // Folds of rows that wait on the stack for the cascade.
    private const int Batch = 32;
    private const int BatchBytes = 2048;

    /// <summary>The results <paramref name="start"/> to <c>start + width - 1</c> of the lines at the present stand of the kept axes.</summary>
    [SkipLocalsInit]
    public static void Fold<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        N line = node;
        if (start > 0)
        {
            line.Move(plan.Line, start);
        }

        if (plan.Fast < 0 && plan.Inner <= ReduceKernels.BlockLength<T>())
        {
            ReduceKernels.Rows<T, N, O, A>(ref line, plan.Line, width, 0, plan.Inner, ref results);
            return;
        }

        for (nint i = 0; i < width; i++)
        {
            Unsafe.Add(ref results, i) = Long<T, N, O, A>(ref line, ref plan);
            if (i + 1 < width)
            {
                line.Move(plan.Line, 1);
            }
        }
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static T Long<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        Unsafe.SkipInit(out Cascade<T, O> cascade);
        cascade.Clear();
        nint offset = 0;
        do
        {
            Push<T, N, O, A>(ref node, Math.Max(plan.Fast, 0), plan.FastCount, plan.Inner, ref cascade);
        }
        while (plan.Around.Step(ref offset, ref node));
        return cascade.Fold();
    }

    /// <summary>Adds the blocks of <paramref name="rows"/> rows, from one to the next along axis <paramref name="line"/>, in order. The node stays where
    /// it is.</summary>
    [SkipLocalsInit]
    public static unsafe void Push<T, N, O, A>(scoped ref N node, int line, nint rows, nint count, scoped ref Cascade<T, O> cascade)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        N row = node;
        nint block = ReduceKernels.BlockLength<T>();
        if (count > block || rows == 1 || sizeof(T) > BatchBytes / Batch)
        {
            for (nint r = 0; r < rows; r++)
            {
                for (nint start = 0; start < count; start += block)
                {
                    cascade.Push(ReduceKernels.Block<T, N, O, A>(ref row, start, Math.Min(block, count - start)));
                }

                if (r + 1 < rows)
                {
                    row.Move(line, 1);
                }
            }

            return;
        }

        byte* memory = stackalloc byte[BatchBytes];
        ref T folds = ref *(T*)memory;
        for (nint done = 0; done < rows; done += Batch)
        {
            nint batch = Math.Min(Batch, rows - done);
            ReduceKernels.Rows<T, N, O, A>(ref row, line, batch, 0, count, ref folds);
            for (nint r = 0; r < batch; r++)
            {
                cascade.Push(Unsafe.Add(ref folds, r));
            }

            if (done + batch < rows)
            {
                row.Move(line, batch);
            }
        }
    }
}
