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
        if (N.HasTemp)
        {
            return WithTemp<T, N, O>(ref node);
        }

        node.Begin(node.Rank);
        long length = Length(ref node);
        bool flat = Extents.IsFlat(ref node);
        if (Cores.Pay(length * N.Count) && InBands<T, N, O>(ref node, flat, out T result))
        {
            return result;
        }

        return flat && length <= ReduceKernels.BlockLength<T>()
            ? ReduceKernels.Block<T, N, O, FlatPlane>(ref node, 0, (nint)length)
            : Run<T, N, O>(ref node, length, flat);
    }

    /// <summary>The number of elements of an expression.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Length<N>(scoped ref N node)
        where N : INode, allows ref struct
        => (long)node.Dim(0) * node.Dim(1) * node.Dim(2) * node.Dim(3) * node.Dim(4) * node.Dim(5) * node.Dim(6) * node.Dim(7);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static T WithTemp<T, N, O>(scoped ref N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        try
        {
            node.Begin(node.Rank);
            long length = Length(ref node);
            return Cores.Pay(length * N.Count) && InBands<T, N, O>(ref node, flat: false, out T result) ? result : Run<T, N, O>(ref node, length, flat: false);
        }
        finally
        {
            node.End();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool InBands<T, N, O>(scoped ref N node, bool flat, out T result)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        Extent<UnitLast> extent = new(Layouts.Dense(ref node));
        return FoldBands.TryFold<T, N, O>(ref node, ref extent, flat, out result);
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static T Run<T, N, O>(scoped ref N node, long length, bool flat)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
    {
        Unsafe.SkipInit(out Cascade<T, O> cascade);
        cascade.Clear();
        if (flat)
        {
            RowFolds.Push<T, N, O, FlatPlane>(ref node, 1, 1, (nint)length, ref cascade);
            return cascade.Fold();
        }

        Extent<UnitLast> extent = new(Layouts.Dense(ref node));
        Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
        nint offset = 0;
        do
        {
            RowFolds.Push<T, N, O, LastPlane>(ref node, 1, extent.Dim(1), extent.Dim(0), ref cascade);
        }
        while (odometer.Step(ref offset, ref node));
        return cascade.Fold();
    }
}
