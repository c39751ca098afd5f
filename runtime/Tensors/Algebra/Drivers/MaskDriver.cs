using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Evaluates a mask into a tensor of truth values in one pass.</summary>
internal static class MaskDriver
{
    private const int Chunk = 32;

    /// <summary>Checks the shapes, decides overlap, and writes every truth value once.</summary>
    /// <remarks>0 bytes; when the expression reads, displaced, what it overwrites: Temp of the destination's size.</remarks>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Assign<D, N>(D destination, N node, bool ordered = true)
        where D : struct, IRegion, INode<bool>, allows ref struct
        where N : IMaskNode, allows ref struct
    {
        Broadcast.Fit(ref destination, ref node);
        if (ordered && node.Hazard(ref destination, moved: false))
        {
            AssignThroughTemp(destination, node);
        }
        else
        {
            Run(destination, node);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Run<D, N>(D destination, N node)
        where D : struct, IRegion, INode<bool>, allows ref struct
        where N : IMaskNode, allows ref struct
    {
        if (N.HasTemp && node.TryEvaluateInto(ref destination))
        {
            return;
        }

        ref bool first = ref Unsafe.As<byte, bool>(ref destination.Origin);
        try
        {
            node.Begin(destination.Rank);
            if (D.IsDense && node.IsFlatIn(ref destination))
            {
                Plane<N, FlatPlane>(ref first, 0, 1, 1, (nint)AssignDriver.Length(ref destination), ref node);
                return;
            }

            Odometer odometer = Odometer.Over<D, LastPlane>(ref destination);
            nint offset = 0;
            do
            {
                Plane<N, LastPlane>(ref Unsafe.Add(ref first, offset), destination.Stride(1), destination.Stride(0), destination.Dim(1), destination.Dim(0), ref node);
            }
            while (odometer.Step(ref offset, ref node));
        }
        finally
        {
            node.End();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Plane<N, A>(ref bool d, nint rowStride, nint colStride, nint rows, nint cols, scoped ref N node)
        where N : IMaskNode, allows ref struct
        where A : IPlane
    {
        if (N.IsVectorizable && node.CanLoad<A>((int)Math.Min(cols, int.MaxValue)))
        {
            if (colStride == 1 && Lane256<byte>.IsSupported && cols >= Lane256<byte>.Count)
            {
                Vectors<N, Lane256<byte>, A>(ref Unsafe.As<bool, byte>(ref d), rowStride, rows, cols, node);
                return;
            }

            if (colStride == 1 && Lane128<byte>.IsSupported && cols >= Lane128<byte>.Count)
            {
                Vectors<N, Lane128<byte>, A>(ref Unsafe.As<bool, byte>(ref d), rowStride, rows, cols, node);
                return;
            }

            if (cols >= Chunk)
            {
                Bits<N, A>(ref d, rowStride, colStride, rows, cols, node);
                return;
            }
        }

        Scalars<N, A>(ref d, rowStride, colStride, rows, cols, node);
    }

    // The loops of AssignKernels.Vectors over bytes 0 and 1: masks over the destination's own elements. The last vector of a row overlaps the one before it and is
    // evaluated before the row is written.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Vectors<N, V, A>(ref byte d, nint rowStride, nint rows, nint cols, N node)
        where N : IMaskNode, allows ref struct
        where V : struct, ILane<V, byte>
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
            V end = operands.Mask<V, byte, A>(0, last) & V.Create(1);
            for (nint c = 0; c < last; c += V.Count)
            {
                V.Store(operands.Mask<V, byte, A>(0, c) & V.Create(1), ref d, c);
            }

            V.Store(end, ref d, last);
        }
    }

    // Destinations whose truth values lie apart.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Bits<N, A>(ref bool d, nint rowStride, nint colStride, nint rows, nint cols, N node)
        where N : IMaskNode, allows ref struct
        where A : IPlane
    {
        nint last = cols - Chunk;
        for (nint r = 0; r < rows; r++)
        {
            ref bool row = ref Unsafe.Add(ref d, r * rowStride);
            ulong end = node.Bits<A>(r, last, Chunk);
            for (nint c = 0; c < last; c += Chunk)
            {
                MaskMemory.Store(node.Bits<A>(r, c, Chunk), ref Unsafe.Add(ref row, c * colStride), colStride, Chunk);
            }

            MaskMemory.Store(end, ref Unsafe.Add(ref row, last * colStride), colStride, Chunk);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Scalars<N, A>(ref bool d, nint rowStride, nint colStride, nint rows, nint cols, N node)
        where N : IMaskNode, allows ref struct
        where A : IPlane
    {
        for (nint r = 0; r < rows; r++)
        {
            ref bool row = ref Unsafe.Add(ref d, r * rowStride);
            for (nint c = 0; c < cols; c++)
            {
                Unsafe.Add(ref row, c * colStride) = node.At<A>(r, c);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AssignThroughTemp<D, N>(D destination, N node)
        where D : struct, IRegion, INode<bool>, allows ref struct
        where N : IMaskNode, allows ref struct
    {
        using ScratchLease<bool> temp = Scratch.Rent<bool>(AssignDriver.Length(ref destination));
        MaskView<Layout8<UnitLast>> buffer = new(in temp.First, AssignDriver.Dense(ref destination));
        Run(buffer, node);
        Run(destination, buffer);
    }
}
