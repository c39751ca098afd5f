using System.Globalization;

namespace Tensors;

/// <summary>A NumPy type string, <c>&lt;f4</c>: byte order, kind and bytes.</summary>
internal readonly record struct NpyDescr(DType DType, int Size, bool ByteSwapped)
{
    /// <summary>Reads a type string.</summary>
    /// <param name="text">The string without its quotes.</param>
    /// <param name="descr">What it says.</param>
    /// <returns>False for Python objects, sub-byte types and anything that is no type string.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out NpyDescr descr)
    {
        descr = default;
        if (text is "?")
        {
            descr = new NpyDescr(DType.Bool, 1, false);
            return true;
        }

        char order = '=';
        if (text.Length > 0 && text[0] is '<' or '>' or '=' or '|')
        {
            order = text[0];
            text = text[1..];
        }

        if (text.Length == 0)
            return false;
        char kind = text[0];
        text = text[1..];

        // datetime64 and timedelta64 carry their unit in brackets behind the size.
        if (kind is 'M' or 'm' && text.IndexOf('[') is > 0 and int bracket)
            text = text[..bracket];
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int size))
            return false;
        if (kind == 'U')
            size = size > int.MaxValue / 4 ? -1 : size * 4;
        if (size < 0 || kind is not ('b' or 'i' or 'u' or 'f' or 'c' or 'S' or 'a' or 'U' or 'V' or 'M' or 'm'))
            return false;

        // One byte, raw bytes and strings of bytes have no order.
        bool swappable = size > 1 && kind is not ('S' or 'a' or 'V');
        bool swapped = swappable && (order == '<' ? !BitConverter.IsLittleEndian : order == '>' && BitConverter.IsLittleEndian);
        descr = new NpyDescr(DTypeOf(kind, size), size, swapped);
        return true;
    }

    /// <summary>The type string NumPy writes for a dtype on this machine.</summary>
    public static string Of(DType dtype, int elementSize)
    {
        string native = BitConverter.IsLittleEndian ? "<" : ">";
        return dtype switch
        {
            DType.Bool => "|b1",
            DType.Int8 => "|i1",
            DType.Int16 => native + "i2",
            DType.Int32 => native + "i4",
            DType.Int64 => native + "i8",
            DType.UInt8 => "|u1",
            DType.UInt16 => native + "u2",
            DType.UInt32 => native + "u4",
            DType.UInt64 => native + "u8",
            DType.Float16 => native + "f2",
            DType.Float32 => native + "f4",
            DType.Float64 => native + "f8",
            DType.Complex128 => native + "c16",
            _ => string.Create(CultureInfo.InvariantCulture, $"|V{elementSize}"),
        };
    }

    private static DType DTypeOf(char kind, int size) => (kind, size) switch
    {
        ('b', 1) => DType.Bool,
        ('i', 1) => DType.Int8,
        ('i', 2) => DType.Int16,
        ('i', 4) => DType.Int32,
        ('i', 8) => DType.Int64,
        ('u', 1) => DType.UInt8,
        ('u', 2) => DType.UInt16,
        ('u', 4) => DType.UInt32,
        ('u', 8) => DType.UInt64,
        ('f', 2) => DType.Float16,
        ('f', 4) => DType.Float32,
        ('f', 8) => DType.Float64,
        ('c', 16) => DType.Complex128,
        _ => DType.Struct,
    };
}
