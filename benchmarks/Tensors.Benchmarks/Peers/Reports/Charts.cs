using ScottPlot;

namespace Tensors.Benchmarks.Peers.Reports;

/// <summary>PNG charts of a run.</summary>
internal static class Charts
{
    private const string FontName = "label font";

    private static readonly string[] s_fonts =
    [
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
        "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf", "C:/Windows/Fonts/arial.ttf", "/System/Library/Fonts/Supplemental/Arial.ttf",
    ];

    /// <summary>Draws what the run has.</summary>
    /// <returns>The file names; empty without a font, which is said.</returns>
    public static IReadOnlyList<string> Draw(Results results, string folder, TextWriter messages)
    {
        if (s_fonts.FirstOrDefault(File.Exists) is not { } font)
        {
            messages.WriteLine("charts: none of the known fonts is installed (Debian: fonts-dejavu-core); no charts are drawn");
            return [];
        }
        Fonts.AddFontFile(FontName, font);
        Fonts.Default = FontName;
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (IGrouping<string, CaseResult> family in results.Cases.Where(c => c.Ratio is not null).GroupBy(c => c.Case.Family))
            Save(Ratios(family.Key, [.. family]), $"{family.Key}.png", 1000, 90 + 17 * family.Count());
        foreach (string dtype in (string[])["f32", "f64"])
            if (Products(results, dtype) is { } plot) Save(plot, $"matmul-{dtype}.png", 1000, 520);
        return files;

        void Save(Plot plot, string name, int width, int height)
        {
            plot.Font.Set(FontName);
            plot.SavePng(Path.Combine(folder, name), width, height);
            files.Add(name);
        }
    }

    /// <summary>A bar a case: to the right of 1 we are ahead. Powers of two, for half as fast is as far off as twice as fast.</summary>
    private static Plot Ratios(string family, CaseResult[] cases)
    {
        var plot = new Plot();
        var bars = cases.Select((c, i) => new Bar
        {
            Position = -i,
            Value = Math.Log2(c.Ratio!.Value),
            FillColor = c.Ratio >= 1 ? Colors.SeaGreen : c.Ratio >= 1 / 1.1 ? Colors.Orange : Colors.IndianRed,
            LineWidth = 0,
            Size = 0.7,
        }).ToArray();
        plot.Add.Bars(bars).Horizontal = true;
        plot.Axes.Left.SetTicks([.. bars.Select(b => b.Position)], [.. cases.Select(c => c.Case.Label)]);
        int low = (int)Math.Floor(Math.Min(-1, bars.Min(b => b.Value))), high = (int)Math.Ceiling(Math.Max(1, bars.Max(b => b.Value)));
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(low, high - low + 1).Select(v => (double)v)], [.. Enumerable.Range(low, high - low + 1).Select(v => Math.Pow(2, v).ToString("0.###"))]);
        plot.Axes.SetLimits(low, high, -cases.Length + 0.3, 0.7);
        plot.Title($"{family}: time of the best peer divided by ours");
        plot.HideGrid();
        plot.Add.VerticalLine(0, 1, Colors.Black);
        return plot;
    }

    /// <summary>Speed over the size of square products, a line a contestant, and the peak of the core.</summary>
    private static Plot? Products(Results results, string dtype)
    {
        var cases = results.Cases.Where(c => c.Case.Name.StartsWith($"matmul.matmul.{dtype}.") && !c.Case.Name.Contains('x')).ToArray();
        if (cases.Length < 3) return null;
        var plot = new Plot();
        foreach (string name in cases.SelectMany(c => c.Timings.Select(t => t.Name)).Distinct())
        {
            var points = cases.Select(c => (Size: Math.Log2(double.Parse(c.Case.Name.Split('.')[3])), Speed: c.Timings.FirstOrDefault(t => t.Name == name) is { } t ? c.Case.Flops / t.Nanoseconds : double.NaN))
                .Where(p => !double.IsNaN(p.Speed)).ToArray();
            var line = plot.Add.Scatter(points.Select(p => p.Size).ToArray(), points.Select(p => p.Speed).ToArray());
            line.LegendText = name;
            line.MarkerSize = 4;
            line.LineWidth = name == CaseResult.Us ? 4 : 1.5f;
        }
        if (results.Limits?.Values.GetValueOrDefault($"fma.{dtype}") is { } peak and > 0) plot.Add.HorizontalLine(peak, 1.5f, Colors.Gray).LegendText = "FMA peak";
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(1, 10).Select(v => (double)v)], [.. Enumerable.Range(1, 10).Select(v => (1 << v).ToString())]);
        plot.Axes.SetLimits(0.8, 10.2, 0, 1.15 * Math.Max(results.Limits?.Values.GetValueOrDefault($"fma.{dtype}") ?? 0, cases.Max(c => c.Timings.Max(t => c.Case.Flops / t.Nanoseconds))));
        plot.Title($"N x N products, {dtype}, GFLOP/s");
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}
