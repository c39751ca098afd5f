using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>An assignment on several cores: the destination is cut into bands along its slowest axis, and each thread evaluates bands of the tree
/// with a copy of its own. 0 bytes.</summary>
/// <remarks>Which element is computed how does not depend on the band it is in, so the bits are those of one thread.</remarks>
internal static unsafe class BandDriver
{
    // Bands of a single row begin where vectors and cache lines of an aligned destination do.
    private const nint Aligned = 1024;

    /// <summary>What all threads read. Destination and tree lie on the stack of the thread that waits for them.</summary>
    private ref struct Job
    {
        public void* Destination;
        public void* Node;
        public int Axis;
        public nint Size;
        public nint Grain;
        public int Chunks;
        public bool Flat;
        public bool Apart;
        public bool Streamed;

        /// <summary>Where band <paramref name="i"/> begins, and band i - 1 ends.</summary>
        public readonly nint Start(int i) => i == Chunks ? Size : (nint)((Int128)Size * i / Chunks) / Grain * Grain;
    }

    /// <summary>Writes every element. False, and nothing written, where the pool is not to be had.</summary>
    /// <remarks>Invariant: writing one element changes nothing that another one reads, and <c>node.Begin</c> has been called.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool TryAssign<T, D, N>(scoped ref D destination, scoped ref N node, bool flat)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
    {
        long length = AssignDriver.Length(ref destination);
        int axis = flat ? Fastest(ref destination) : Slowest(ref destination);
        nint size = flat ? (nint)length : destination.Dim(axis);
        nint grain = flat || axis == Fastest(ref destination) ? Aligned : 1;
        Job job = new()
        {
            Destination = Unsafe.AsPointer(ref destination),
            Node = Unsafe.AsPointer(ref node),
            Axis = axis,
            Size = size,
            Grain = grain,
            Chunks = (int)Math.Min(Cores.Chunks(length * N.Count), Math.Max(1, size / grain)),
            Flat = flat,
            Apart = !flat && AssignDriver.IsApart(ref destination, ref node),
            Streamed = flat && AssignDriver.IsStreamed(ref destination, ref node),
        };
        return job.Chunks > 1 && CorePool.TryRun(&Run<T, D, N>, &job, job.Chunks);
    }

    // The owner of the job waits inside TryAssign until this has returned, so what the pointers lead to is there, and stays where it is: on a stack.
    private static void Run<T, D, N>(void* state, int i)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
    {
        ref readonly Job job = ref *(Job*)state;
        nint start = job.Start(i);
        nint count = job.Start(i + 1) - start;
        if (count == 0)
        {
            return;
        }

        Band<D> band = new(Unsafe.AsRef<D>(job.Destination), job.Axis, start, count);
        N node = Unsafe.AsRef<N>(job.Node);
        node.Move(job.Axis, start);
        if (job.Flat)
        {
            AssignDriver.Flat<T, N>(ref Unsafe.As<byte, T>(ref band.Origin), count, ref node, job.Streamed);
        }
        else
        {
            AssignDriver.Band<T, Band<D>, N>(ref band, ref node, flat: false, job.Apart);
        }
    }

    /// <summary>The axis whose neighbours lie closest, among those of more than one place: element n in memory order is n steps along it.</summary>
    private static int Fastest<D>(scoped ref D destination)
        where D : struct, IRegion, allows ref struct
    {
        int fastest = 0;
        for (int k = 0; k < destination.Rank; k++)
        {
            if (destination.Dim(k) > 1 && (destination.Dim(fastest) == 1 || Math.Abs(destination.Stride(k)) < Math.Abs(destination.Stride(fastest))))
            {
                fastest = k;
            }
        }

        return fastest;
    }

    private static int Slowest<D>(scoped ref D destination)
        where D : struct, IRegion, allows ref struct
    {
        int slowest = 0;
        for (int k = 0; k < destination.Rank; k++)
        {
            if (destination.Dim(k) > 1 && (destination.Dim(slowest) == 1 || Math.Abs(destination.Stride(k)) > Math.Abs(destination.Stride(slowest))))
            {
                slowest = k;
            }
        }

        return slowest;
    }
}
