using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Products on several cores: each thread computes products of its own, or a band of the columns or rows of one. Every element is the chain it is
/// on one thread. 0 bytes, but the stack that <see cref="GemmBlocks"/> takes on each.</summary>
internal static unsafe class GemmBands
{
    // Whole tiles: columns of a few vectors of any width, rows of a tile.
    private const nint Columns = 64;
    private const nint Rows = 12;

    private enum Axis
    {
        Products,
        Columns,
        Rows,
    }

    /// <summary>What all threads read; on the stack of the thread that waits for them.</summary>
    private struct Job
    {
        public Gemm Whole;
        public void* D, X, Y;
        public Axis Axis;
        public nint Size;
        public nint Grain;
        public int Chunks;

        /// <summary>Where band <paramref name="i"/> begins, and band i - 1 ends.</summary>
        public readonly nint Start(int i) => i == Chunks ? Size : Size * i / Chunks / Grain * Grain;
    }

    /// <summary>Computes everything. False, and nothing written, where the pool is not to be had or there is too little to share.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool TryRun<T, S>(in Gemm gemm, ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        (Axis axis, nint size, nint grain) = gemm.B >= Cores.Count ? (Axis.Products, gemm.B, 1)
            : gemm.N >= 2 * Columns ? (Axis.Columns, gemm.N, Columns)
            : (Axis.Rows, gemm.M, Rows);

        // As few bands as there are threads, since each copies a factor together for itself; of products, which share nothing, more.
        int chunks = (int)Math.Min(axis == Axis.Products ? 4 * Cores.Count : Cores.Count, size / grain);
        if (chunks < 2)
        {
            return false;
        }

        fixed (T* to = &d, left = &x, right = &y)
        {
            Job job = new() { Whole = gemm, D = to, X = left, Y = right, Axis = axis, Size = size, Grain = grain, Chunks = chunks };
            return CorePool.TryRun(&Run<T, S>, &job, chunks);
        }
    }

    // The owner of the job waits inside TryRun until this has returned, so what the pointers lead to is there, and pinned.
    private static void Run<T, S>(void* state, int i)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        ref readonly Job job = ref *(Job*)state;
        Gemm band = job.Whole;
        T* d = (T*)job.D, x = (T*)job.X, y = (T*)job.Y;
        nint start = job.Start(i);
        nint count = job.Start(i + 1) - start;
        switch (job.Axis)
        {
            case Axis.Products:
                band.B = count;
                d += start * band.DB;
                x += start * band.XB;
                y += start * band.YB;
                break;
            case Axis.Columns:
                band.N = count;
                d += start * band.DN;
                y += start * band.YN;
                break;
            default:
                band.M = count;
                d += start * band.DM;
                x += start * band.XM;
                break;
        }

        if (count > 0)
        {
            band.Pick<T, S>(ref *d, ref *x, ref *y);
        }
    }
}
