using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds a whole expression to one value. 0 bytes.</summary>
internal static class ReduceDriver
{
    /// <summary>The fold of every element in one fixed tree, which depends on the shape alone.</summary>
    /// <exception cref="ShapeMismatchException">Two operands do not broadcast.</exception>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Fold<T, N, O>(N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        Extent<UnitLast> rows = new(Layouts.Dense(ref node));
        Extent<UnitFirst> columns = new(Layouts.Dense(ref node));
        if (!N.HasTemp)
        {
            node.Begin(node.Rank);
            return Run<T, N, O>(node, ref rows, node.IsFlatIn(ref rows) || node.IsFlatIn(ref columns));
        }

        try
        {
            node.Begin(node.Rank);
            return Run<T, N, O>(node, ref rows, flat: false);
        }
        finally
        {
            node.End();
        }
    }

    /// <summary>The number of elements of an expression.</summary>
    public static long Length<N>(scoped ref N node)
        where N : INode, allows ref struct
        => (long)node.Dim(0) * node.Dim(1) * node.Dim(2) * node.Dim(3) * node.Dim(4) * node.Dim(5) * node.Dim(6) * node.Dim(7);

    private static T Run<T, N, O>(N node, scoped ref Extent<UnitLast> extent, bool flat)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        if (Cores.Pay(AssignDriver.Length(ref extent) * N.Count) && FoldBands.TryFold<T, N, O>(ref node, ref extent, flat, out T result))
        {
            return result;
        }

        Cascade<T, O> cascade = default;
        if (flat)
        {
            Row<T, N, O, FlatPlane>(node, 0, (nint)AssignDriver.Length(ref extent), ref cascade);
            return cascade.Fold();
        }

        Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
        nint offset = 0;
        do
        {
            for (nint r = 0; r < extent.Dim(1); r++)
            {
                Row<T, N, O, LastPlane>(node, r, extent.Dim(0), ref cascade);
            }
        }
        while (odometer.Step(ref offset, ref node));
        return cascade.Fold();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Row<T, N, O, A>(N node, nint r, nint count, ref Cascade<T, O> cascade)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        nint block = ReduceKernels.BlockLength<T>();
        for (nint start = 0; start < count; start += block)
        {
            cascade.Push(ReduceKernels.Block<T, N, O, A>(node, r, start, Math.Min(block, count - start)));
        }
    }
}
