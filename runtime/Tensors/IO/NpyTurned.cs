using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Elements of a file in the other memory order than the tensor's: read a block at a time, each put where it belongs.</summary>
internal static class NpyTurned
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>Reads all elements.</summary>
    /// <exception cref="NpyFormatException">The stream ends before.</exception>
    public static void Read<G>(Stream stream, string file, Span<byte> bytes)
        where G : struct, ITensor
    {
        byte[] block = ArrayPool<byte>.Shared.Rent(Math.Max(BlockBytes, G.ElementSize));
        try
        {
            // The tensor's slowest axis is the file's fastest. Counters of the axes, and where in memory they lead.
            Span<int> index = stackalloc int[8];
            int place = 0;
            long left = ShapeFacts<G>.Length;
            int whole = block.Length / G.ElementSize;
            for (long got = 0; left > 0;)
            {
                Span<byte> part = block.AsSpan(0, (int)Math.Min(left, whole) * G.ElementSize);
                int count = stream.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
                got += count;
                if (count < part.Length)
                    throw NpyElements.Truncated(file, bytes.Length, got);
                switch (G.ElementSize)
                {
                    case 1: place = Scatter<G, byte>(bytes, part, index, place); break;
                    case 2: place = Scatter<G, ushort>(bytes, part, index, place); break;
                    case 4: place = Scatter<G, uint>(bytes, part, index, place); break;
                    case 8: place = Scatter<G, ulong>(bytes, part, index, place); break;
                    case 16: place = Scatter<G, Guid>(bytes, part, index, place); break;
                    default: place = Scatter<G>(bytes, part, index, place); break;
                }

                left -= part.Length / G.ElementSize;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static int Scatter<G, W>(Span<byte> bytes, ReadOnlySpan<byte> part, Span<int> index, int place)
        where G : struct, ITensor
        where W : unmanaged
    {
        Span<W> destination = MemoryMarshal.Cast<byte, W>(bytes);
        foreach (W word in MemoryMarshal.Cast<byte, W>(part))
        {
            destination[place] = word;
            place = Next<G>(index, place);
        }

        return place;
    }

    // Structs of any size.
    private static int Scatter<G>(Span<byte> bytes, ReadOnlySpan<byte> part, Span<int> index, int place)
        where G : struct, ITensor
    {
        int size = G.ElementSize;
        for (int at = 0; at < part.Length; at += size)
        {
            part.Slice(at, size).CopyTo(bytes.Slice(place * size, size));
            place = Next<G>(index, place);
        }

        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next<G>(Span<int> index, int place)
        where G : struct, ITensor
    {
        for (int k = 0; k < G.Rank; k++)
        {
            int axis = G.Order == Order.RowMajor ? k : G.Rank - 1 - k;
            place += (int)ShapeFacts<G>.Step(axis);
            if (++index[axis] < G.Dim(axis))
                return place;
            place -= (int)ShapeFacts<G>.Step(axis) * G.Dim(axis);
            index[axis] = 0;
        }

        return place;
    }
}
