using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>The checksum of zip archives: the CRC of polynomial 0xEDB88320 (ISO 3309), four bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] s_tables = Tables();

    /// <summary>The checksum of what went before and <paramref name="bytes"/>; begin with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> t = s_tables;
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            ulong word = MemoryMarshal.Read<ulong>(bytes);
            if (!BitConverter.IsLittleEndian)
                word = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word);
            uint low = (uint)word ^ crc, high = (uint)(word >> 32);
            crc = t[0x700 + (int)(low & 0xFF)] ^ t[0x600 + (int)((low >> 8) & 0xFF)] ^ t[0x500 + (int)((low >> 16) & 0xFF)] ^ t[0x400 + (int)(low >> 24)]
                ^ t[0x300 + (int)(high & 0xFF)] ^ t[0x200 + (int)((high >> 8) & 0xFF)] ^ t[0x100 + (int)((high >> 16) & 0xFF)] ^ t[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (byte b in bytes)
            crc = (crc >> 8) ^ t[(int)((crc ^ b) & 0xFF)];
        return ~crc;
    }

    private static uint[] Tables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n;
            for (int bit = 0; bit < 8; bit++)
                c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            tables[n] = c;
        }

        for (int n = 256; n < tables.Length; n++)
            tables[n] = (tables[n - 256] >> 8) ^ tables[tables[n - 256] & 0xFF];
        return tables;
    }
}
