using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Tensors;

/// <summary>Headers of <c>.npy</c> files as bytes.</summary>
/// <remarks>
/// <code>
/// 0  93 'N' 'U' 'M' 'P' 'Y'   magic
/// 6  major, minor             1.0, 2.0 or 3.0
/// 8  length of the text       2 bytes in version 1, 4 bytes from version 2 on; little-endian
///    text                     a Python dict, padded with blanks and ended by \n so that the elements begin on 64 bytes
///    elements
/// </code>
/// </remarks>
internal static class NpyHeaderIO
{
    /// <summary>Longer texts are refused: NumPy itself stops at 10,000 characters, and a hostile length must not become an allocation.</summary>
    public const int MaxTextBytes = 64 * 1024;

    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads a header and leaves the stream at the first element.</summary>
    /// <exception cref="NpyFormatException">There is no header.</exception>
    public static NpyHeader Read(Stream stream, string file)
    {
        Span<byte> start = stackalloc byte[12];
        int got = stream.ReadAtLeast(start[..8], 8, throwOnEndOfStream: false);
        CheckMagic(file, start[..got]);
        if (got < 8)
            throw new NpyFormatException(file, $"truncated: a header has 10 bytes at least, there are {got}");

        byte major = start[6];
        byte minor = start[7];
        if (major is not (1 or 2 or 3) || minor != 0)
            throw new NpyFormatException(file, $"expected format version 1.0, 2.0 or 3.0, found {major}.{minor}");

        Span<byte> field = start.Slice(8, major == 1 ? 2 : 4);
        if (stream.ReadAtLeast(field, field.Length, throwOnEndOfStream: false) < field.Length)
            throw new NpyFormatException(file, "truncated inside the header");
        uint length = major == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(field) : BinaryPrimitives.ReadUInt32LittleEndian(field);
        if (length > MaxTextBytes)
            throw new NpyFormatException(file, string.Create(CultureInfo.InvariantCulture, $"the header claims {length:N0} bytes, the limit is {MaxTextBytes:N0}"));

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            Span<byte> text = buffer.AsSpan(0, (int)length);
            if (stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false) < text.Length)
                throw new NpyFormatException(file, $"truncated inside the header: it claims {length} bytes of text");
            Encoding encoding = major == 3 ? Encoding.UTF8 : Encoding.Latin1;
            return NpyHeaderParser.Parse(file, encoding.GetString(text), 8 + field.Length + length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The header of a tensor, byte for byte as NumPy 1.24 writes it.</summary>
    public static byte[] Build<G>()
        where G : struct, ITensor
    {
        bool fortran = G.Order == Order.ColumnMajor && !NpyShape.IsOrderFree<G>();
        var text = new StringBuilder();
        text.Append("{'descr': '").Append(NpyDescr.Of(G.DType, G.ElementSize))
            .Append("', 'fortran_order': ").Append(fortran ? "True" : "False")
            .Append(", 'shape': ").Append(NpyHeader.ShapeText(NpyShape.Of<G>())).Append(", }");

        // NumPy leaves room for the growing axis to become 21 digits long, so that appending can patch the header in place.
        if (G.Rank > 0)
            text.Append(' ', 21 - G.Dim(fortran ? G.Rank - 1 : 0).ToString(CultureInfo.InvariantCulture).Length);
        int unpadded = 10 + text.Length + 1;
        text.Append(' ', (Alignment - (unpadded % Alignment)) % Alignment).Append('\n');

        byte[] header = new byte[10 + text.Length];
        Magic.CopyTo(header);
        header[6] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), (ushort)text.Length);
        Encoding.ASCII.GetBytes(text.ToString(), header.AsSpan(10));
        return header;
    }

    private static void CheckMagic(string file, ReadOnlySpan<byte> found)
    {
        int known = Math.Min(found.Length, Magic.Length);
        if (known > 0 && found[..known].SequenceEqual(Magic[..known]))
            return;
        if (found.IsEmpty)
            throw new NpyFormatException(file, "the file is empty; expected a .npy file");
        if (found.StartsWith("PK"u8))
            throw new NpyFormatException(file, "it is an archive (.npz); unpack it and read the .npy files inside");
        throw new NpyFormatException(file, $"not a .npy file: expected the bytes {Convert.ToHexString(Magic)} first, found {Convert.ToHexString(found[..known])}");
    }
}
