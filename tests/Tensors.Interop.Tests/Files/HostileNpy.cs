using System.Buffers.Binary;
using System.Text;

namespace Tensors.Interop.Tests.Files;

/// <summary>A file made to do harm, or made wrong on the way, and what must be said of it.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Says">A part of the message.</param>
internal sealed record Hostile(string Name, byte[] Bytes, string Says);

/// <summary>Hostile <c>.npy</c> files, all for a tensor float32 (2, 3).</summary>
internal static class HostileNpy
{
    public const string GoodText = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";

    public static byte[] Build(string text, int elementBytes = 24, byte major = 1, byte minor = 0, uint? length = null)
    {
        byte[] header = Encoding.UTF8.GetBytes(text);
        byte[] field = new byte[major == 1 ? 2 : 4];
        if (major == 1)
            BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)(length ?? (uint)header.Length));
        else
            BinaryPrimitives.WriteUInt32LittleEndian(field, length ?? (uint)header.Length);
        return [0x93, .. "NUMPY"u8, major, minor, .. field, .. header, .. new byte[elementBytes]];
    }

    public static IEnumerable<Hostile> All() => [.. Magics(), .. Versions(), .. Lengths(), .. Cut(), .. Shapes(), .. Dtypes(), .. Texts(), .. Flipped()];

    private static IEnumerable<Hostile> Magics()
    {
        byte[] good = Build(GoodText);
        for (int at = 0; at < 6; at++)
        {
            byte[] bytes = [.. good];
            bytes[at] ^= 0x20;
            yield return new($"magic, byte {at}", bytes, "not a .npy file: expected the bytes 934E554D5059 first");
        }

        yield return new("gzip", [0x1F, 0x8B, 8, 0, .. new byte[60]], "not a .npy file");
        yield return new("pickle", [0x80, 4, 0x95, .. "c__builtin__\neval\n"u8], "not a .npy file");
        yield return new("text", [.. "1.0,2.0,3.0\n4.0,5.0,6.0\n"u8], "not a .npy file");
        yield return new("HDF5", [0x89, .. "HDF\r\n"u8, 0x1A, 0x0A, .. new byte[40]], "not a .npy file");
        yield return new("an archive", [.. "PK"u8, 3, 4, .. new byte[40]], "it is an archive (.npz)");
        yield return new("nothing", [], "the file is empty");
        yield return new("zeros", new byte[200], "not a .npy file");
        yield return new("ones", [.. Enumerable.Repeat((byte)0xFF, 200)], "not a .npy file");
        var random = new Random(1);
        for (int n = 0; n < 8; n++)
        {
            byte[] noise = new byte[random.Next(1, 300)];
            random.NextBytes(noise);
            noise[0] &= 0x7F;
            yield return new($"noise {n}", noise, "not a .npy file");
        }
    }

    private static IEnumerable<Hostile> Versions()
    {
        foreach ((byte major, byte minor) in new (byte, byte)[] { (0, 0), (0, 1), (1, 1), (2, 1), (3, 9), (4, 0), (255, 255) })
            yield return new($"version {major}.{minor}", Build(GoodText, major: major, minor: minor), $"expected format version 1.0, 2.0 or 3.0, found {major}.{minor}");
    }

    private static IEnumerable<Hostile> Lengths()
    {
        yield return new("text of 65,535 in a short file", Build(GoodText, length: 65_535), "truncated inside the header");
        foreach (byte major in new byte[] { 2, 3 })
        {
            foreach (uint length in new[] { 65_537u, 10_000_000u, 0x7FFF_FFFFu, 0x8000_0000u, uint.MaxValue })
                yield return new($"version {major}, text of {length}", Build(GoodText, major: major, length: length), $"the header claims {length:N0} bytes, the limit is 65,536");
        }

        yield return new("text of nothing", Build(GoodText, length: 0), "malformed header at character 0");
        yield return new("text of one byte", Build(GoodText, length: 1), "malformed header at character 1");
        yield return new("text into the elements", Build(GoodText, length: (uint)GoodText.Length + 4), "something follows the dict");
        yield return new("text of 64 KiB of blanks", Build(new string(' ', 65_000)), "'{' is missing");
    }

    private static IEnumerable<Hostile> Cut()
    {
        byte[] good = Build(GoodText);
        foreach (int length in new[] { 1, 3, 5 })
            yield return new($"cut at {length}", good[..length], "truncated: a header has 10 bytes at least");
        foreach (int length in new[] { 6, 7 })
            yield return new($"cut at {length}", good[..length], "truncated");
        foreach (int length in new[] { 8, 9, 10, 11, 30, good.Length - 25 })
            yield return new($"cut at {length}", good[..length], "truncated inside the header");
        foreach (int missing in new[] { 24, 23, 12, 1 })
            yield return new($"{missing} bytes of elements missing", good[..^missing], $"truncated: expected 24 bytes of elements, found {24 - missing}");
        yield return new("one byte more", [.. good, 0], "1 bytes or more follow the last element");
        yield return new("100,000 bytes more", [.. good, .. new byte[100_000]], "100,000 bytes or more follow the last element");
    }

    private static IEnumerable<Hostile> Shapes()
    {
        foreach ((string shape, string says) in new[]
        {
            ("(-2, 3)", "an axis has no size of 0 to 2^63 - 1"), ("(-1,)", "an axis has no size"), ("(9223372036854775808,)", "an axis has no size"), ("(99999999999999999999999, 3)", "an axis has no size"),
            ("(4294967296, 4294967296)", "has more bytes than a file can"), ("(9223372036854775807, 9223372036854775807)", "has more bytes than a file can"), ("(2147483648, 2147483648, 2)", "has more bytes than a file can"),
            ("(3, 2)", "axis 0 is 3, not 2"), ("(2, 3, 1)", "2 axes against 3"), ("()", "2 axes against 0"), ("(0, 3)", "axis 0 is 0, not 2"), ("(4294967298, 3)", "axis 0 is 4294967298, not 2"), ("(2, 4611686018427387904)", "has more bytes than a file can"),
            ("(2.0, 3)", "')' is missing"), ("(0x2, 3)", "')' is missing"), ("(1e9, 3)", "')' is missing"), ("(2 3)", "')' is missing"), ("(6)", "the shape is not a tuple"), ("[2, 3]", "'(' is missing"), ("None", "'(' is missing"), ("(None, 3)", "an axis has no size"), ("(True, 3)", "an axis has no size"), ("('2', 3)", "an axis has no size"), ("((2, 3),)", "an axis has no size"),
            ($"({string.Join(", ", Enumerable.Repeat("1", 65))})", "axes"), ($"({string.Concat(Enumerable.Repeat("1,", 9000))})", "axes"), ("(2, 3", "an axis has no size"), ("(", "an axis has no size"),
        })
        {
            yield return new($"shape {Short(shape)}", Build($"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"), says);
        }
    }

    private static IEnumerable<Hostile> Dtypes()
    {
        foreach ((string descr, string says) in new[]
        {
            ("'|O'", "it holds Python objects, which only Python can read"), ("'O'", "it holds Python objects"), ("[('a', '|O')]", "it holds Python objects"), ("'<f8'", "the dtype differs"), ("'<i4'", "the dtype differs"), ("'<U6'", "the dtype differs"), ("'|S4'", "the dtype differs"), ("'<M8[ns]'", "the dtype differs"), ("'|V4'", "the dtype differs"), ("'<c8'", "the dtype differs"), ("'<f16'", "the dtype differs"),
            ("'<q4'", "unknown dtype '<q4'"), ("''", "unknown dtype ''"), ("'<'", "unknown dtype '<'"), ("'<f'", "unknown dtype '<f'"), ("'<f-4'", "unknown dtype '<f-4'"), ("'<f99999999999'", "unknown dtype"), ("'<U2147483647'", "unknown dtype"), ("'<f4; import os'", "unknown dtype"), ("'\\x00f4'", "unknown dtype"),
            ("float", "a quoted string is missing"), ("np.float32", "a quoted string is missing"), ("__import__('os').system('x')", "a quoted string is missing"), ("[('a', '<f8', (2000000000,))]", "an element of this dtype is larger than 2 GiB"), ("[('a', '<f8', (9000000000, 9000000000))]", "an element of this dtype is larger than 2 GiB"), ("('<f4', (2147483647, 2147483647))", "an element of this dtype is larger than 2 GiB"),
            (string.Concat(Enumerable.Repeat("[('a', ", 5000)), "the dtype is nested too deeply"), (new string('(', 20_000), "the dtype is nested too deeply"), (new string('[', 20_000), "'(' is missing"), ("[('a', '<f4'), ('b', '<f4')]", "the dtype differs"),
        })
        {
            yield return new($"dtype {Short(descr)}", Build($"{{'descr': {descr}, 'fortran_order': False, 'shape': (2, 3), }}"), says);
        }
    }

    private static IEnumerable<Hostile> Texts()
    {
        foreach ((string text, string says) in new[]
        {
            ("{", "a quoted string is missing"), ("{}", "must all be there"), ("[]", "'{' is missing"), ("{'descr': '<f4', 'shape': (2, 3), }", "must all be there"), ("{'descr': '<f4', 'fortran_order': False, }", "must all be there"),
            ("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", "the key 'descr' is unknown or there twice"), ("{'descr': '<f4', 'size': 3}", "the key 'size' is unknown"), (GoodText + " print()", "something follows the dict"), (GoodText + GoodText, "something follows the dict"),
            ("{'descr': '<f4', 'fortran_order': Perhaps, 'shape': (2, 3)}", "neither True nor False"), ("{'descr': '<f4', 'fortran_order': 0, 'shape': (2, 3)}", "neither True nor False"), ("{'descr: <f4", "a quoted string has no end"), ("{'descr\\", "a quoted string has no end"), ("{'descr': '<f4' 'fortran_order': False}", "'}' is missing"),
            ("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }", "expected row-major (C) order for F2x3, found column-major"), ($"{{'{new string('a', 60_000)}': 1}}", "is unknown or there twice"), ("{'a\nb\u001b[2J': 1}", "is unknown or there twice"), ("eval('1')", "'{' is missing"),
        })
        {
            yield return new($"text {Short(text)}", Build(text), says);
        }
    }

    // One letter of the dict, which is not blank, becomes a control character: no such text is a header.
    private static IEnumerable<Hostile> Flipped()
    {
        var random = new Random(2);
        for (int n = 0; n < 30; n++)
        {
            char[] text = GoodText.ToCharArray();
            int at = random.Next(text.Length);
            while (text[at] == ' ')
                at = random.Next(text.Length);
            text[at] = (char)random.Next(1, 9);
            yield return new($"character {at} becomes {(int)text[at]}", Build(new string(text)), "");
        }
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
