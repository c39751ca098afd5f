using System.IO.Compression;
using System.Text;

namespace Tensors.Interop.Tests.Files;

/// <summary>A member of an archive that is built by hand, true or false in every field.</summary>
internal sealed record ZipPart(string Name, byte[] Data)
{
    public bool Deflate { get; init; }

    public int? Method { get; init; }

    public int? LocalMethod { get; init; }

    public uint? Crc { get; init; }

    public long? Length { get; init; }

    public long? Compressed { get; init; }

    public long? Offset { get; init; }

    public int Flags { get; init; }

    public uint LocalSignature { get; init; } = 0x04034B50;

    public uint Signature { get; init; } = 0x02014B50;

    public int? NameLength { get; init; }

    public int? ExtraLength { get; init; }

    public byte[] Extra { get; init; } = [];
}

/// <summary>Builds archives.</summary>
internal sealed record Zip(params ZipPart[] Parts)
{
    public int? Count { get; init; }

    public long? DirectoryOffset { get; init; }

    public long? DirectoryBytes { get; init; }

    public int Disk { get; init; }

    public byte[] BeforeEnd { get; init; } = [];

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using var to = new BinaryWriter(file);
        var directory = new MemoryStream();
        using var entries = new BinaryWriter(directory);
        foreach (ZipPart part in Parts)
        {
            byte[] name = Encoding.UTF8.GetBytes(part.Name), packed = part.Deflate ? Deflated(part.Data) : part.Data;
            int method = part.Method ?? (part.Deflate ? 8 : 0);
            long offset = part.Offset ?? file.Position;
            uint crc = part.Crc ?? Crc(part.Data), compressed = (uint)(part.Compressed ?? packed.Length), length = (uint)(part.Length ?? part.Data.Length);
            Write(to, part.LocalSignature, (ushort)20, (ushort)part.Flags, (ushort)(part.LocalMethod ?? method), 0u, crc, compressed, length, (ushort)name.Length, (ushort)0);
            to.Write(name);
            to.Write(packed);
            Write(entries, part.Signature, (ushort)20, (ushort)20, (ushort)(part.Flags | 0x800), (ushort)method, 0u, crc, compressed, length, (ushort)(part.NameLength ?? name.Length), (ushort)(part.ExtraLength ?? part.Extra.Length), (ushort)0, (ushort)0, (ushort)0, 0u, (uint)offset);
            entries.Write(name);
            entries.Write(part.Extra);
        }

        long at = file.Position;
        to.Write(directory.ToArray());
        to.Write(BeforeEnd);
        Write(to, 0x06054B50u, (ushort)Disk, (ushort)Disk, (ushort)(Count ?? Parts.Length), (ushort)(Count ?? Parts.Length), (uint)(DirectoryBytes ?? directory.Length), (uint)(DirectoryOffset ?? at), (ushort)0);
        return file.ToArray();
    }

    public static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return packed.ToArray();
    }

    public static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private static void Write(BinaryWriter to, params object[] fields)
    {
        foreach (object field in fields)
        {
            if (field is uint four)
                to.Write(four);
            else
                to.Write((ushort)field);
        }
    }
}
