using System.Collections.Immutable;
using System.IO.Compression;

namespace Tensors.Tool.Shapes;

/// <summary>One array of a NumPy file, as far as its header tells.</summary>
/// <param name="Source">The file, and behind a slash the array of an archive.</param>
/// <param name="Name">A C# name made of that.</param>
/// <param name="Header">What it says.</param>
internal sealed record NumPyArray(string Source, string Name, NpyHeader Header);

/// <summary>Reads the headers of <c>.npy</c> and <c>.npz</c> files, and nothing behind them. They come from anywhere, so nothing in them is trusted: the
/// library's reader limits their length and depth, and an archive's entries are counted and never unpacked beyond a header.</summary>
internal static class NumPyFiles
{
    private const int MostEntries = 1000;
    private const int LongestName = 60;

    /// <exception cref="ToolException">It is no such file, or an array of it cannot be declared.</exception>
    public static IReadOnlyList<NumPyArray> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"{path}: there is no such file");
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            string file = Path.GetFileName(path);
            return IsArchive(stream) ? ReadArchive(stream, path, file) : [new NumPyArray(file, NameOf(Path.GetFileNameWithoutExtension(path)), NpyHeaderIO.Read(stream, path))];
        }
        catch (Exception e) when (e is NpyFormatException or InvalidDataException)
        {
            throw new ToolException(e is NpyFormatException ? e.Message : $"{path}: a damaged archive: {e.Message}");
        }
    }

    private static bool IsArchive(FileStream stream)
    {
        Span<byte> start = stackalloc byte[2];
        bool archive = stream.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start.SequenceEqual("PK"u8);
        stream.Position = 0;
        return archive;
    }

    private static IReadOnlyList<NumPyArray> ReadArchive(FileStream stream, string path, string file)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries)
        {
            throw new ToolException($"{path}: {archive.Entries.Count} entries; {MostEntries} is the most");
        }

        var arrays = new List<NumPyArray>();
        foreach (ZipArchiveEntry entry in archive.Entries.Where(static e => e.FullName.EndsWith(".npy", StringComparison.OrdinalIgnoreCase)))
        {
            // Unpacked as far as it is read: a bomb stays packed.
            using Stream content = entry.Open();
            arrays.Add(new NumPyArray($"{file}/{entry.FullName}", NameOf(entry.FullName[..^4]), NpyHeaderIO.Read(content, $"{path}/{Shown(entry.FullName)}")));
        }

        return arrays.Count > 0 ? arrays : throw new ToolException($"{path}: an archive without a .npy file in it");
    }

    private static string Shown(string name) => new([.. name.Take(LongestName).Select(static c => char.IsControl(c) ? '?' : c)]);

    /// <summary>"jacksboro_dem" as "JacksboroDem": letters and digits only, whatever the file is called.</summary>
    public static string NameOf(string text)
    {
        var name = new System.Text.StringBuilder();
        bool up = true;
        foreach (char c in text.Take(LongestName))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(up ? char.ToUpperInvariant(c) : c);
                up = false;
            }
            else
            {
                up = true;
            }
        }

        string made = name.Length == 0 || char.IsAsciiDigit(name[0]) ? "Array" + name : name.ToString();
        return Generators.Parsing.ReservedNames.Contains(made) ? made + "Array" : made;
    }
}
