using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The loops of an assignment over one plane. Each is a method of its own that takes the tree by value, so that the JIT holds the
/// operands in registers.</summary>
internal static class AssignKernels
{
    /// <summary>Whole vectors; the last one of a row overlaps the one before it. It is evaluated before the row is written, so that a
    /// destination that is also an operand is read before it changes.</summary>
    /// <remarks>Invariant: the destination's columns are contiguous, <c>cols &gt;= V.Count</c>, and every operand can load whole vectors.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Vectors<T, N, V, A>(ref T d, nint rowStride, nint rows, nint cols, N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint last = cols - V.Count;
        for (nint r = 0; r < rows; r++)
        {
            if (r > 0)
            {
                // Moving the operands, and not multiplying the row into each address, keeps one register an operand.
                node.Move(A.Row, 1);
                d = ref Unsafe.Add(ref d, rowStride);
            }

            // A copy that nothing moves: the JIT holds its fields in registers along the row, and would reload those of a moved one.
            N operands = node;
            if (N.IsFunction)
            {
                Row<T, N, V, A>(ref d, last, operands, apart: false);
                continue;
            }

            V end = operands.Load<V, A>(0, last);
            for (nint c = 0; c < last; c += V.Count)
            {
                V.Store(operands.Load<V, A>(0, c), ref d, c);
            }

            V.Store(end, ref d, last);
        }
    }

    /// <summary>As <see cref="Vectors"/> where whole vectors fill a row: the tree stands in the loop alone, which is half of what the compiler has to
    /// inline, and no vector waits for the end of the row in a register.</summary>
    /// <remarks>Invariant: that of <see cref="Vectors"/>, and that <c>cols</c> is a multiple of <c>V.Count</c>.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void VectorsWhole<T, N, V, A>(ref T d, nint rowStride, nint rows, nint cols, N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        for (nint r = 0; r < rows; r++)
        {
            if (r > 0)
            {
                node.Move(A.Row, 1);
                d = ref Unsafe.Add(ref d, rowStride);
            }

            N operands = node;
            for (nint c = 0; c < cols; c += V.Count)
            {
                V.Store(operands.Load<V, A>(0, c), ref d, c);
            }
        }
    }

    /// <summary>One row of a statement whose outermost operation is a long function, which is compiled into the loop. A method of its own: the call of the
    /// function's far cases leaves five registers that keep their values, enough for a row, not for rows of rows; and the last vector waits in memory, since
    /// no register keeps one.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Row<T, N, V, A>(ref T d, nint last, N operands, bool apart)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[64];
        if (!apart)
        {
            V.Store(operands.Load<V, A>(0, last), ref *(T*)memory, 0);
        }

        for (nint c = 0; c < last; c += V.Count)
        {
            V.Store(N.LoadOutermost<V, A, N>(ref operands, 0, c), ref d, c);
        }

        V.Store(apart ? operands.Load<V, A>(0, last) : V.Load(in *(T*)memory, 0), ref d, last);
    }

    /// <summary>As <see cref="Vectors"/> where no operand is the destination: the last vector of a row is evaluated last. Evaluated first, it waits in
    /// every row for memory that no prefetcher has fetched yet.</summary>
    /// <remarks>Invariant: that of <see cref="Vectors"/>, and that no operand shares an element with the destination.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void VectorsApart<T, N, V, A>(ref T d, nint rowStride, nint rows, nint cols, N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint last = cols - V.Count;
        for (nint r = 0; r < rows; r++)
        {
            if (r > 0)
            {
                node.Move(A.Row, 1);
                d = ref Unsafe.Add(ref d, rowStride);
            }

            N operands = node;
            if (N.IsFunction)
            {
                Row<T, N, V, A>(ref d, last, operands, apart: true);
                continue;
            }

            for (nint c = 0; c < last; c += V.Count)
            {
                V.Store(operands.Load<V, A>(0, c), ref d, c);
            }

            V.Store(operands.Load<V, A>(0, last), ref d, last);
        }
    }

    /// <summary>One element at a time: dtypes without vectors, rows shorter than a vector, strided destinations.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scalars<T, N, A>(ref T d, nint rowStride, nint colStride, nint rows, nint cols, N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where A : IPlane
    {
        for (nint r = 0; r < rows; r++)
        {
            ref T row = ref Unsafe.Add(ref d, r * rowStride);
            for (nint c = 0; c < cols; c++)
            {
                Unsafe.Add(ref row, c * colStride) = node.At<A>(r, c);
            }
        }
    }
}
