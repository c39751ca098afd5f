using System.Buffers.Binary;
using System.Text;

namespace Tensors;

/// <summary>Writes the directory of a zip archive; its layout stands at <see cref="ZipDirectory"/>.</summary>
internal static class ZipEnd
{
    private const uint Ones = uint.MaxValue;

    /// <summary>The entries, and the end record, with the wider one where the directory begins beyond 4 GiB.</summary>
    public static void Write(Stream stream, List<ZipEntry> entries, int date)
    {
        long start = stream.Position;
        foreach (ZipEntry entry in entries)
            WriteEntry(stream, entry, date);
        long bytes = stream.Position - start;
        bool wide = start >= Ones || entries.Count >= ushort.MaxValue;
        if (wide)
            WriteWideEnd(stream, entries.Count, start, bytes);

        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], checked((uint)bytes));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)Math.Min(start, Ones));
        stream.Write(end);
    }

    private static void WriteEntry(Stream stream, ZipEntry entry, int date)
    {
        byte[] name = Encoding.UTF8.GetBytes(entry.Name);
        bool wide = entry.HeaderOffset >= Ones;
        byte[] bytes = new byte[46 + name.Length + (wide ? 12 : 0)];
        Span<byte> to = bytes;
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], (ushort)(wide ? 45 : 20));
        BinaryPrimitives.WriteUInt16LittleEndian(to[6..], (ushort)(wide ? 45 : 20));
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], 0x800);
        BinaryPrimitives.WriteUInt16LittleEndian(to[10..], (ushort)entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(to[14..], (ushort)date);
        BinaryPrimitives.WriteUInt32LittleEndian(to[16..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[20..], (uint)entry.Compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], (uint)entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[28..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[30..], (ushort)(wide ? 12 : 0));
        BinaryPrimitives.WriteUInt32LittleEndian(to[42..], (uint)Math.Min(entry.HeaderOffset, Ones));
        name.CopyTo(to[46..]);
        if (wide)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(to[(46 + name.Length)..], 1);
            BinaryPrimitives.WriteUInt16LittleEndian(to[(48 + name.Length)..], 8);
            BinaryPrimitives.WriteInt64LittleEndian(to[(50 + name.Length)..], entry.HeaderOffset);
        }

        stream.Write(bytes);
    }

    private static void WriteWideEnd(Stream stream, int count, long start, long bytes)
    {
        long at = stream.Position;
        Span<byte> end = stackalloc byte[56 + 20];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(end[4..], 44);
        BinaryPrimitives.WriteUInt16LittleEndian(end[12..], 45);
        BinaryPrimitives.WriteUInt16LittleEndian(end[14..], 45);
        BinaryPrimitives.WriteInt64LittleEndian(end[24..], count);
        BinaryPrimitives.WriteInt64LittleEndian(end[32..], count);
        BinaryPrimitives.WriteInt64LittleEndian(end[40..], bytes);
        BinaryPrimitives.WriteInt64LittleEndian(end[48..], start);
        Span<byte> locator = end[56..];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(locator[8..], at);
        BinaryPrimitives.WriteUInt32LittleEndian(locator[16..], 1);
        stream.Write(end);
    }
}
