using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Tensors.Golden.Tests;

/// <summary>One array of a golden file.</summary>
/// <param name="Descr">NumPy's word for the dtype: <c>&lt;f4</c>.</param>
/// <param name="Shape">The sizes.</param>
/// <param name="Fortran">Whether the first axis is contiguous.</param>
/// <param name="Bytes">The elements as they lie.</param>
internal sealed record NpzArray(string Descr, int[] Shape, bool Fortran, byte[] Bytes);

/// <summary>The arrays of a golden file by name. A reader of its own, small and trusting: what the library reads is under test elsewhere.</summary>
internal sealed partial class NpzArrays(string file, Dictionary<string, NpzArray> arrays)
{
    public static NpzArrays Open(string file)
    {
        using ZipArchive zip = ZipFile.OpenRead(file);
        return new NpzArrays(file, zip.Entries.ToDictionary(static e => e.FullName[..^".npy".Length], Read));
    }

    /// <summary>The array of that name.</summary>
    public NpzArray? Find(string name) => arrays.GetValueOrDefault(name);

    public override string ToString() => Path.GetFileName(file);

    private static NpzArray Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var all = new MemoryStream();
        stream.CopyTo(all);
        byte[] bytes = all.ToArray();
        int wide = bytes[6] == 1 ? 2 : 4;
        int header = wide == 2 ? BitConverter.ToUInt16(bytes, 8) : BitConverter.ToInt32(bytes, 8);
        string text = Encoding.Latin1.GetString(bytes, 8 + wide, header);
        int[] shape = [.. Sizes().Match(text).Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(int.Parse)];
        return new NpzArray(Descr().Match(text).Groups[1].Value, shape, text.Contains("'fortran_order': True", StringComparison.Ordinal), bytes[(8 + wide + header)..]);
    }

    [GeneratedRegex(@"'descr': '([^']*)'")]
    private static partial Regex Descr();

    [GeneratedRegex(@"'shape': \(([^)]*)\)")]
    private static partial Regex Sizes();
}
