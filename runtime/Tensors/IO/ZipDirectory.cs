using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Tensors;

/// <summary>The directory at the end of a zip archive, read with distrust: an archive comes from anywhere.</summary>
/// <remarks>
/// <code>
/// local header, name, extra, bytes      one a member
/// ...
/// directory entry, name, extra, text    one a member, with the sizes and where the local header is
/// ...
/// end record (22 bytes), comment        how many entries, where they begin; before it, where 4 GiB do not do, a wider one and its address
/// </code>
/// The framework's reader takes sizes and names as they come and does not check the checksum. Here nothing is allocated that the file's own length does not pay
/// for, and everything must lie where the directory says.
/// </remarks>
internal static class ZipDirectory
{
    /// <summary>More members are refused.</summary>
    public const int MaxMembers = 65_535;

    /// <summary>Longer directories are refused: 1 KiB for each of so many members.</summary>
    public const long MaxBytes = 64 << 20;

    private const uint EndSignature = 0x06054B50, WideEndSignature = 0x06064B50, WideLocatorSignature = 0x07064B50, EntrySignature = 0x02014B50, LocalSignature = 0x04034B50;
    private const int EndBytes = 22, WideLocatorBytes = 20, WideEndBytes = 56, EntryBytes = 46, LocalBytes = 30;

    /// <summary>All entries.</summary>
    /// <exception cref="NpyFormatException">There is no directory, or it contradicts itself or the file.</exception>
    public static ZipEntry[] Read(Stream stream, string file)
    {
        long length = stream.Length;
        if (length < EndBytes)
            throw new NpyFormatException(file, Text($"not an archive (.npz): it has {length:N0} bytes, an empty archive has {EndBytes}"));
        (long count, long offset, long bytes, long endAt) = FindEnd(stream, file, length);
        if (count > MaxMembers)
            throw new NpyFormatException(file, Text($"the directory claims {count:N0} members, the limit is {MaxMembers:N0}"));
        if (offset < 0 || bytes < count * EntryBytes || bytes > endAt || offset > endAt - bytes)
            throw new NpyFormatException(file, Text($"the directory claims {count:N0} members in {bytes:N0} bytes at {offset:N0}, before the {endAt:N0} that precede its end"));

        if (bytes > MaxBytes)
            throw new NpyFormatException(file, Text($"the directory claims {bytes:N0} bytes, the limit is {MaxBytes:N0}"));

        byte[] directory = new byte[bytes];
        stream.Position = offset;
        stream.ReadExactly(directory);
        var entries = new ZipEntry[count];
        ReadOnlySpan<byte> rest = directory;
        for (int n = 0; n < entries.Length; n++)
            entries[n] = TakeEntry(ref rest, file, n, offset);
        return entries;
    }

    /// <summary>Where the bytes of a member begin.</summary>
    /// <exception cref="NpyFormatException">The directory leads astray.</exception>
    public static long DataOffset(Stream stream, string member, ZipEntry entry)
    {
        Span<byte> local = stackalloc byte[LocalBytes];
        stream.Position = entry.HeaderOffset;
        if (stream.ReadAtLeast(local, LocalBytes, throwOnEndOfStream: false) < LocalBytes || BinaryPrimitives.ReadUInt32LittleEndian(local) != LocalSignature)
            throw new NpyFormatException(member, Text($"the directory says it begins at {entry.HeaderOffset:N0}, where no member begins"));
        if (U16(local, 8) != entry.Method)
            throw new NpyFormatException(member, $"the directory says method {entry.Method}, the member itself {U16(local, 8)}");
        long data = entry.HeaderOffset + LocalBytes + U16(local, 26) + U16(local, 28);
        if (data > stream.Length || entry.Compressed > stream.Length - data)
            throw new NpyFormatException(member, Text($"truncated: {entry.Compressed:N0} bytes are to begin at {data:N0}, the archive has {stream.Length:N0}"));
        return data;
    }

    private static (long Count, long Offset, long Bytes, long EndAt) FindEnd(Stream stream, string file, long length)
    {
        // The record is the last thing but for a comment of up to 65,535 bytes.
        int window = (int)Math.Min(length, EndBytes + ushort.MaxValue);
        byte[] tail = new byte[window];
        stream.Position = length - window;
        stream.ReadExactly(tail);
        for (int at = window - EndBytes; at >= 0; at--)
        {
            ReadOnlySpan<byte> end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature || U16(end, 20) != end.Length - EndBytes)
                continue;
            long endAt = length - window + at;
            if (U16(end, 4) != 0 || U16(end, 6) != 0 || U16(end, 8) != U16(end, 10))
                throw new NpyFormatException(file, "the archive is in several parts; join them");
            if (U16(end, 10) != ushort.MaxValue && U32(end, 12) != uint.MaxValue && U32(end, 16) != uint.MaxValue)
                return (U16(end, 10), U32(end, 16), U32(end, 12), endAt);
            return FindWideEnd(stream, file, endAt) ?? (U16(end, 10), U32(end, 16), U32(end, 12), endAt);
        }

        throw new NpyFormatException(file, "not an archive (.npz), or cut off: it does not end with a directory");
    }

    private static (long Count, long Offset, long Bytes, long EndAt)? FindWideEnd(Stream stream, string file, long endAt)
    {
        if (endAt < WideLocatorBytes)
            return null;
        Span<byte> record = stackalloc byte[WideEndBytes];
        Span<byte> locator = record[..WideLocatorBytes];
        stream.Position = endAt - WideLocatorBytes;
        stream.ReadExactly(locator);
        if (U32(locator, 0) != WideLocatorSignature)
            return null;
        long at = I64(locator, 8);
        if (at < 0 || at > endAt - WideLocatorBytes - WideEndBytes)
            throw new NpyFormatException(file, Text($"the wide end of the directory is said to be at {at:N0}, outside the archive"));
        stream.Position = at;
        stream.ReadExactly(record);
        if (U32(record, 0) != WideEndSignature)
            throw new NpyFormatException(file, Text($"the wide end of the directory is said to be at {at:N0}, where it is not"));
        long count = I64(record, 32);
        return (count < 0 ? long.MaxValue : count, I64(record, 48), Math.Max(-1, I64(record, 40)), at);
    }

    private static ZipEntry TakeEntry(ref ReadOnlySpan<byte> rest, string file, int n, long end)
    {
        if (rest.Length < EntryBytes || U32(rest, 0) != EntrySignature)
            throw new NpyFormatException(file, $"the directory is damaged: member {n} has no entry");
        int name = U16(rest, 28), extra = U16(rest, 30), comment = U16(rest, 32);
        if (rest.Length - EntryBytes < name + extra + comment)
            throw new NpyFormatException(file, $"the directory is damaged: the entry of member {n} reaches beyond its end");
        int flags = U16(rest, 8), method = U16(rest, 10);
        uint crc = U32(rest, 16);
        string text = ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(rest.Slice(EntryBytes, name));
        long compressed = U32(rest, 20), length = U32(rest, 24), offset = U32(rest, 42);
        Widen(rest.Slice(EntryBytes + name, extra), ref length, ref compressed, ref offset);
        rest = rest[(EntryBytes + name + extra + comment)..];
        if ((flags & 1) != 0)
            throw new NpyFormatException(MemberName(file, text), "it is encrypted");
        if (method is not (0 or 8))
            throw new NpyFormatException(MemberName(file, text), $"compressed by method {method}; np.savez stores (0), np.savez_compressed deflates (8)");
        if (length < 0 || compressed < 0 || offset < 0 || offset > end || compressed > end - offset)
            throw new NpyFormatException(MemberName(file, text), Text($"the directory claims {compressed:N0} bytes at {offset:N0}, outside the {end:N0} before it"));
        if (method == 0 && length != compressed)
            throw new NpyFormatException(MemberName(file, text), Text($"stored, yet of {length:N0} bytes in {compressed:N0}"));
        return new ZipEntry(text, method, crc, compressed, length, offset);
    }

    // Sizes that do not fit 4 bytes stand in the extra field 1, in this order, each only where its 4 bytes are all ones.
    private static void Widen(ReadOnlySpan<byte> extra, ref long length, ref long compressed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            int id = U16(extra, 0), size = Math.Min(U16(extra, 2), extra.Length - 4);
            ReadOnlySpan<byte> field = extra.Slice(4, size);
            extra = extra[(4 + size)..];
            if (id != 1)
                continue;
            Take(ref field, ref length);
            Take(ref field, ref compressed);
            Take(ref field, ref offset);
            return;
        }
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value != uint.MaxValue || field.Length < 8)
            return;
        value = I64(field, 0);
        field = field[8..];
    }

    /// <summary>How messages call a member.</summary>
    public static string MemberName(string file, string name) => $"{file}, member '{NpyFormatException.Quoted(name)}'";

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long I64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
