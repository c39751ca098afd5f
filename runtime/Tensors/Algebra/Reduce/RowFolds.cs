using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds for one result: rows along the inner axis, cut into blocks in the fixed tree of <see cref="ReduceKernels"/>, the blocks of all rows
/// pairwise.</summary>
internal static class RowFolds
{
    /// <summary>The fold at the present stand of the kept axes.</summary>
    [SkipLocalsInit]
    public static T Fold<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        nint block = ReduceKernels.BlockLength<T>();
        if (plan.Fast < 0 && plan.Inner <= block)
        {
            return ReduceKernels.Block<T, N, O, A>(node, 0, 0, plan.Inner);
        }

        Unsafe.SkipInit(out Cascade<T, O> cascade);
        cascade.Clear();
        nint offset = 0;
        do
        {
            for (nint start = 0; start < plan.Inner; start += block)
            {
                cascade.Push(ReduceKernels.Block<T, N, O, A>(node, 0, start, Math.Min(block, plan.Inner - start)));
            }
        }
        while (plan.Reduced.Step(ref offset, ref node));
        return cascade.Fold();
    }
}
