using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>The elements behind a header: straight into the tensor's bytes, then put right in place.</summary>
internal static class NpyElements
{
    /// <summary>Reads the elements behind <paramref name="header"/>, which fits the tensor but for its order.</summary>
    /// <exception cref="NpyFormatException">The stream ends before, or a bool is none.</exception>
    public static void Read<G>(Stream stream, string file, NpyHeader header, ref G destination)
        where G : struct, ITensor
    {
        Span<byte> bytes = RawBytes.Of(ref destination);
        if (NpyShape.IsTurned<G>(header))
            NpyTurned.Read<G>(stream, file, bytes);
        else
            Read(stream, file, bytes);
        if (header.ByteSwapped)
            SwapBytes(bytes, G.DType, header.ElementSize);
        if (G.DType == DType.Bool)
            CheckBools(file, bytes);
    }

    /// <summary>Reads all of <paramref name="bytes"/>.</summary>
    /// <exception cref="NpyFormatException">The stream ends before.</exception>
    public static void Read(Stream stream, string file, Span<byte> bytes)
    {
        int got = 0;
        while (got < bytes.Length)
        {
            int count = stream.Read(bytes[got..]);
            if (count == 0)
                throw Truncated(file, bytes.Length, got);
            got += count;
        }
    }

    /// <summary>The file ends inside the elements.</summary>
    public static NpyFormatException Truncated(string file, long expected, long found) => new(
        file,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"truncated: expected {expected:N0} bytes of elements, found {found:N0}"));

    /// <summary>The file goes on behind the elements.</summary>
    public static NpyFormatException TooLong(string file, long extra) =>
        new(file, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{extra:N0} bytes or more follow the last element"));

    /// <summary>Swaps the bytes of each element; of each part, for complex numbers.</summary>
    public static void SwapBytes(Span<byte> bytes, DType dtype, int elementSize)
    {
        int word = dtype == DType.Complex128 ? elementSize / 2 : elementSize;
        if (word == 2)
            Swap(MemoryMarshal.Cast<byte, ushort>(bytes));
        else if (word == 4)
            Swap(MemoryMarshal.Cast<byte, uint>(bytes));
        else if (word == 8)
            Swap(MemoryMarshal.Cast<byte, ulong>(bytes));
    }

    /// <summary>Refuses bytes that are no bool: they would be neither true nor false. Clears the destination, so that none stays behind.</summary>
    /// <exception cref="NpyFormatException">A byte is neither 0 nor 1.</exception>
    public static void CheckBools(string file, Span<byte> bytes)
    {
        int at = bytes.IndexOfAnyExceptInRange((byte)0, (byte)1);
        if (at < 0)
            return;
        byte found = bytes[at];
        bytes.Clear();
        throw new NpyFormatException(file, $"element {at} is {found}; a bool is 0 or 1");
    }

    private static void Swap(Span<ushort> words) => BinaryPrimitives.ReverseEndianness(words, words);

    private static void Swap(Span<uint> words) => BinaryPrimitives.ReverseEndianness(words, words);

    private static void Swap(Span<ulong> words) => BinaryPrimitives.ReverseEndianness(words, words);
}
