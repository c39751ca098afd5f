using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The loops of an assignment for destinations that no cache holds: stores that pass the caches by. An ordinary store first reads the line it writes to, a third
/// of the traffic of a sum of two tensors, and drives out of the caches what the operands could still use.</summary>
internal static unsafe class StreamKernels
{
    /// <summary>The bytes of a destination from which on streaming pays: beyond what the last-level cache keeps for one core. Below it, what is written is likely to be
    /// read soon, and from the cache.</summary>
    public const long Bytes = 32 << 20;

    /// <summary>Whether a destination without operands in it is to be streamed into: it is large, and its elements lie where aligned vectors can hold them.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool Pay<D>(scoped ref D destination)
        where D : struct, IRegion, allows ref struct
        => AssignDriver.Length(ref destination) * D.ElementSize >= Bytes && IsAligned(ref destination.Origin, D.ElementSize);

    /// <summary>As <see cref="AssignKernels.VectorsApart"/>, streaming: the first and the last vector of a row are stored as they come, and overlap the aligned ones between
    /// them.</summary>
    /// <remarks>Invariant: that of <see cref="AssignKernels.VectorsApart"/>, and that an address of the row is a multiple of an element's size.</remarks>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Vectors<T, N, V, A>(ref T d, nint rowStride, nint rows, nint cols, N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        fixed (T* first = &d)
        {
            T* row = first;
            for (nint r = 0; r < rows; r++)
            {
                if (r > 0)
                {
                    node.Move(A.Row, 1);
                    row += rowStride;
                }

                N operands = node;
                nint bytes = V.Count * sizeof(T);
                nint c = (nint)((nuint)(-(nint)row) & (nuint)(bytes - 1)) / sizeof(T);
                V.Store(operands.Load<V, A>(0, 0), ref *row, 0);
                for (; c <= cols - V.Count; c += V.Count)
                {
                    Stream(operands.Load<V, A>(0, c), row + c);
                }

                V.Store(operands.Load<V, A>(0, cols - V.Count), ref *row, cols - V.Count);
            }
        }

        Fence();
    }

    /// <summary>Streaming stores are ordered by nothing else: whoever sees what this thread writes from here on sees what it has streamed.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Fence()
    {
        if (Sse.IsSupported)
        {
            Sse.StoreFence();
        }
        else
        {
            Interlocked.MemoryBarrier();
        }
    }

    private static bool IsAligned(ref byte first, int size) => (nuint)Unsafe.AsPointer(ref first) % (nuint)size == 0;

    [MethodImpl(AggressiveInlining)]
    private static void Stream<V, T>(V v, T* to)
        where V : struct, ILane<V, T>
        where T : unmanaged
    {
        if (typeof(V) == typeof(Lane256<T>))
        {
            Unsafe.BitCast<V, Lane256<T>>(v).Value.StoreAlignedNonTemporal(to);
        }
        else if (typeof(V) == typeof(Lane512<T>))
        {
            Unsafe.BitCast<V, Lane512<T>>(v).Value.StoreAlignedNonTemporal(to);
        }
        else
        {
            Unsafe.BitCast<V, Lane128<T>>(v).Value.StoreAlignedNonTemporal(to);
        }
    }
}
