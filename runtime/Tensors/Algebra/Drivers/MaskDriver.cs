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
                Plane<N, FlatPlane>(ref first, 0, 1, 1, (nint)AssignDriver.Length(ref destination), node);
                return;
            }

            Odometer odometer = Odometer.Over<D, LastPlane>(ref destination);
            nint offset = 0;
            do
            {
                Plane<N, LastPlane>(ref Unsafe.Add(ref first, offset), destination.Stride(1), destination.Stride(0), destination.Dim(1), destination.Dim(0), node);
            }
            while (odometer.Step(ref offset, ref node));
        }
        finally
        {
            node.End();
        }
    }

    // As in AssignKernels.Vectors, the last whole chunk of a row overlaps the one before it and is evaluated before the row is written.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Plane<N, A>(ref bool d, nint rowStride, nint colStride, nint rows, nint cols, N node)
        where N : IMaskNode, allows ref struct
        where A : IPlane
    {
        bool whole = N.IsVectorizable && node.CanLoad<A>((int)Math.Min(cols, int.MaxValue));
        for (nint r = 0; r < rows; r++)
        {
            ref bool row = ref Unsafe.Add(ref d, r * rowStride);
            nint c = 0;
            if (whole && cols >= Chunk)
            {
                nint last = cols - Chunk;
                ulong end = node.Bits<A>(r, last, Chunk);
                for (; c < last; c += Chunk)
                {
                    MaskMemory.Store(node.Bits<A>(r, c, Chunk), ref Unsafe.Add(ref row, c * colStride), colStride, Chunk);
                }

                MaskMemory.Store(end, ref Unsafe.Add(ref row, last * colStride), colStride, Chunk);
                continue;
            }

            for (; c < cols; c++)
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
