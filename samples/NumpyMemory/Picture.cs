using System.Globalization;
using System.Security;
using System.Text;

namespace NumpyMemory;

/// <summary>Draws the totals, and the rows where NumPy takes most on the way to its result, as bars.</summary>
internal static class Picture
{
    private const int Shown = 24, Width = 960, Left = 330, Unit = 19;

    /// <summary>Writes <c>numpy-memory.svg</c> into <paramref name="folder"/>, which is made where it is not there; the result is the path.</summary>
    public static string Draw(IReadOnlyList<Entry> rows, string folder)
    {
        Entry[] shown = [.. rows.Where(static row => row.Numpy.Category != "lists").OrderByDescending(static row => row.Numpy.Temp - (row.Peak - row.Kept)).Take(Shown)];
        int top = 150, height = top + Shown * 2 * Unit + 30;
        var svg = new StringBuilder();
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" font-family="system-ui, sans-serif" font-size="12">""");
        Add(svg, $"""<rect width="{Width}" height="{height}" fill="#fbfaf6"/>""");
        Add(svg, $"""<text x="24" y="36" font-size="20" font-weight="600" fill="#22303c">Memory of {rows.Count} NumPy expressions, and of the same in Tensors</text>""");
        Add(svg, $"""<text x="24" y="56" fill="#6b7883">Dark: what is kept. Light: what is taken on the way and given back. NumPy 1.24.2 measured; Tensors by the compiler, and equal to its meters.</text>""");

        long longest = rows.Sum(static row => row.Numpy.Peak);
        Bar(svg, 78, "all rows, NumPy", rows.Sum(static row => row.Numpy.Kept), longest, longest, ours: false);
        Bar(svg, 78 + Unit, "all rows, Tensors", rows.Sum(static row => row.Kept), rows.Sum(static row => row.Peak), longest, ours: true);

        Add(svg, $"""<text x="24" y="{top - 12}" fill="#6b7883">The {Shown} rows with the largest difference</text>""");
        long scale = shown.Max(static row => row.Numpy.Peak);
        for (int i = 0; i < shown.Length; i++)
        {
            int y = top + 2 * i * Unit;
            Bar(svg, y, shown[i].Numpy.Name, shown[i].Numpy.Kept, shown[i].Numpy.Peak, scale, ours: false);
            Bar(svg, y + Unit - 5, "", shown[i].Kept, shown[i].Peak, scale, ours: true);
        }

        Add(svg, $"</svg>");
        string path = Path.Combine(Directory.CreateDirectory(folder).FullName, "numpy-memory.svg");
        File.WriteAllText(path, svg.ToString());
        return path;
    }

    private static void Bar(StringBuilder svg, int y, string label, long kept, long peak, long longest, bool ours)
    {
        (string dark, string light) = ours ? ("#1f7a8c", "#9fcbd3") : ("#b5651d", "#e8c39e");
        double room = Width - Left - 120, dense = room * Math.Min(kept, peak) / longest, all = room * peak / longest;
        Add(svg, $"""<text x="{Left - 10}" y="{y + 10}" text-anchor="end" fill="#22303c">{SecurityElement.Escape(label)}</text>""");
        Add(svg, $"""<rect x="{Left}" y="{y}" width="{all:0.0}" height="12" fill="{light}"/><rect x="{Left}" y="{y}" width="{dense:0.0}" height="12" fill="{dark}"/>""");
        Add(svg, $"""<text x="{Left + all + 6:0.0}" y="{y + 10}" font-size="11" fill="{dark}">{peak / 1e6:N1} MB</text>""");
    }

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
