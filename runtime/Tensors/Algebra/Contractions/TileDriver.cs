using System.Numerics;

namespace Tensors;

/// <summary>Sums of products along contiguous elements of the destination. The loops over what is summed become a table of offsets, so that a
/// convolution and a trace are one inner loop; the table is filled piece by piece, between which the sums wait in the destination.</summary>
internal static unsafe class TileDriver
{
    /// <summary>The entries of the table: 512 bytes of stack, and one load and one store of the sums for every 32 multiply-adds.</summary>
    private const int Piece = 32;

    /// <summary>Whether rows move only the first operand and columns only the second: a product of matrices, which has kernels of its own.</summary>
    public static bool IsMatrixProduct<T>(ContractionLoops loops)
        where T : unmanaged
    {
        int column = loops.Outputs - 1;
        return LaneSupport.Has<T>() && column >= 1 && loops.Operand(column, 0) == 0 && loops.Operand(column - 1, 1) == 0;
    }

    /// <summary>A product of matrices, or a stack of them, by the kernels of <see cref="Gemm"/>: the same chains in the same order.</summary>
    public static void Multiply<T>(ref T d, ref T x, ref T y, ContractionLoops loops, bool add)
        where T : unmanaged, INumberBase<T>
    {
        StridedProduct product = new() { Accumulates = add };
        for (int loop = 0; loop < loops.Count; loop++)
        {
            if (loop < loops.Outputs)
            {
                product.Free(loops.Size(loop), loops.Destination(loop), loops.Operand(loop, 0), loops.Operand(loop, 1));
            }
            else
            {
                product.Contracted(loops.Size(loop), loops.Operand(loop, 0), loops.Operand(loop, 1));
            }
        }

        product.Run(ref d, ref x, ref y);
    }

    public static void Run<T>(T* d, T* x, T* y, ContractionLoops loops, bool add)
        where T : unmanaged, INumberBase<T>
    {
        if (!LaneSupport.Has<T>())
        {
            T** operands = stackalloc T*[] { x, y };
            ElementKernels.Run(d, operands, loops, add);
            return;
        }

        int outer = Math.Max(loops.Outputs - 2, 0);
        Span<nint> counters = stackalloc nint[Contraction.MaxLoops];
        counters.Clear();
        nint* tables = stackalloc nint[2 * Piece];
        nint total = loops.Product(loops.Outputs, loops.Count);
        nint none = 0, xSum = 0, ySum = 0;
        for (nint done = 0; done < total; done += Piece)
        {
            int count = (int)Math.Min(Piece, total - done);
            for (int i = 0; i < count; i++)
            {
                (tables[i], tables[Piece + i]) = (xSum, ySum);
                loops.Next(counters, loops.Outputs, loops.Count, ref none, ref xSum, ref ySum);
            }

            Offsets sums = new(tables, tables + Piece, count);
            nint dOffset = 0, xOffset = 0, yOffset = 0;
            do
            {
                Run(new Plane<T>(d + dOffset, x + xOffset, y == null ? null : y + yOffset, loops, add || done > 0), sums);
            }
            while (loops.Next(counters, 0, outer, ref dOffset, ref xOffset, ref yOffset));
        }
    }

    private static void Run<T>(Plane<T> plane, Offsets sums)
        where T : unmanaged, INumberBase<T>
    {
        switch (Kind(plane.XCol), plane.Y == null ? -1 : Kind(plane.YCol))
        {
            case (0, 1): Widths<T, Constant, Unit>(plane, sums); break;
            case (1, 1): Widths<T, Unit, Unit>(plane, sums); break;
            case (1, -1): Widths<T, Unit, One>(plane, sums); break;
            case (0, _): Widths<T, Constant, StridedColumns>(plane, sums); break;
            case (_, -1): Widths<T, StridedColumns, One>(plane, sums); break;
            default: Widths<T, StridedColumns, StridedColumns>(plane, sums); break;
        }
    }

    private static int Kind(nint stride) => stride is 0 or 1 ? (int)stride : 2;

    // Whole vectors of the widest kind, then of the narrower ones, then single elements: no element twice, since it may be added to.
    private static void Widths<T, X, Y>(Plane<T> plane, Offsets sums)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
    {
        nint j = 0;
        if (Lane512<T>.IsSupported && plane.Columns >= Lane512<T>.Count)
        {
            j = TileKernels.Columns<T, X, Y, Lane512<T>>(plane, sums, j);
        }

        if (Lane256<T>.IsSupported && plane.Columns - j >= Lane256<T>.Count)
        {
            j = TileKernels.Columns<T, X, Y, Lane256<T>>(plane, sums, j);
        }

        if (Lane128<T>.IsSupported && plane.Columns - j >= Lane128<T>.Count)
        {
            j = TileKernels.Columns<T, X, Y, Lane128<T>>(plane, sums, j);
        }

        if (j < plane.Columns)
        {
            TileKernels.Scalars(plane, sums, j);
        }
    }
}
