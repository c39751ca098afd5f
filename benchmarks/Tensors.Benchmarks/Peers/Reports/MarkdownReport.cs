using System.Globalization;
using System.Text;
using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers.Reports;

/// <summary><c>RESULTS.md</c>: machine, limits, families, and every case with every contestant.</summary>
internal static class MarkdownReport
{
    /// <summary>Ratios under this are named one by one.</summary>
    private const double Behind = 1 / 1.10;

    /// <summary>The text.</summary>
    /// <param name="results">The run.</param>
    /// <param name="command">How it was started.</param>
    /// <param name="charts">File names of charts, relative to the report.</param>
    /// <param name="missing">What is planned and not measured yet.</param>
    public static string Write(Results results, string command, IReadOnlyList<string> charts, IReadOnlyList<string> missing)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');
        IReadOnlyList<CaseResult> rated = [.. results.Cases.Where(c => c.Ratio is not null)];

        Line("# Side by side with peers");
        Line();
        Line($"Written by `{command}`; do not edit. One thread each; medians of {results.Rounds} rounds in which the contestants take turns of 2 ms of processor time, A B C A B C; operands 64-byte");
        Line("aligned, the same numbers for all, from 4 MiB in huge pages where the contestant's memory is ours to choose; results compared before anything was timed.");
        Line("**ratio** is the best peer's time divided by ours: above 1.00 Tensors is ahead. **share** is the time the machine's limit allows divided by ours.");
        Line();
        Line("## Machine");
        Line();
        Line("| | |");
        Line("| --- | --- |");
        foreach ((string name, string value) in results.Machine) Line($"| {name} | {value} |");
        Line();
        WriteLimits(results, Line);
        WriteFamilies(results, rated, Line);
        foreach (string chart in charts)
        {
            Line($"![{Path.GetFileNameWithoutExtension(chart)}]({chart})");
            Line();
        }
        WriteWorst(results, rated, Line);
        WriteCases(results, Line);
        WriteNotes(results, missing, Line);
        return text.ToString();
    }

    private static void WriteLimits(Results results, Action<string> line)
    {
        if (results.Limits is not { } limits) return;
        line("## What one core can do, measured in this run");
        line("");
        line($"Fused multiply-adds: {limits.Values.GetValueOrDefault("fma.f32"):F1} GFLOP/s in float, {limits.Values.GetValueOrDefault("fma.f64"):F1} in double. Bandwidth in GB/s:");
        line("");
        line("| | L1 | L2 | L3 | DRAM |");
        line("| --- | ---: | ---: | ---: | ---: |");
        foreach (string kind in (string[])["triad", "triad-streaming", "update", "copy", "read", "write"])
            line($"| {kind} | {string.Join(" | ", ((string[])["L1", "L2", "L3", "DRAM"]).Select(l => limits.Values.TryGetValue($"{kind}.{l}", out double v) ? v.ToString("F1", CultureInfo.InvariantCulture) : "–"))} |");
        line("");
    }

    private static void WriteFamilies(Results results, IReadOnlyList<CaseResult> rated, Action<string> line)
    {
        line("## By family");
        line("");
        line("| family | cases | geometric mean | behind by more than 1.10 | worst | worst case |");
        line("| --- | ---: | ---: | ---: | ---: | --- |");
        foreach (IGrouping<string, CaseResult> family in rated.GroupBy(c => c.Case.Family).OrderBy(f => Results.GeometricMean(f.Select(c => c.Ratio!.Value)))) Row(family.Key, family);
        Row("**all**", rated);
        line("");
        line("The peer's time divided by ours, geometric mean over the cases that both have:");
        line("");
        line("| peer | cases | ratio |");
        line("| --- | ---: | ---: |");
        foreach (IGrouping<string, (CaseResult Case, Timing Peer)> peer in results.Cases.Where(c => c.Own is not null)
            .SelectMany(c => c.Timings.Where(t => t.Name != CaseResult.Us).Select(t => (Case: c, Peer: t))).GroupBy(p => p.Peer.Name)
            .OrderBy(g => Results.GeometricMean(g.Select(p => p.Case.RatioTo(p.Peer)!.Value))))
            line(FormattableString.Invariant($"| {peer.Key} | {peer.Count()} | {Results.GeometricMean(peer.Select(p => p.Case.RatioTo(p.Peer)!.Value)):F2} |"));
        line("");

        void Row(string name, IEnumerable<CaseResult> cases)
        {
            CaseResult[] all = [.. cases];
            if (all.Length == 0) return;
            CaseResult worst = all.MinBy(c => c.Ratio)!;
            line(FormattableString.Invariant($"| {name} | {all.Length} | {Results.GeometricMean(all.Select(c => c.Ratio!.Value)):F2} | {all.Count(c => c.Ratio < Behind)} | {worst.Ratio:F2} | `{worst.Case.Name}` |"));
        }
    }

    private static void WriteWorst(Results results, IReadOnlyList<CaseResult> rated, Action<string> line)
    {
        CaseResult[] behind = [.. rated.Where(c => c.Ratio < Behind).OrderBy(c => c.Ratio)];
        line("## Behind the best peer by more than 1.10");
        line("");
        if (behind.Length == 0)
        {
            line("None.");
            line("");
            return;
        }
        line("| case | ours | best peer | | ratio | share |");
        line("| --- | ---: | --- | ---: | ---: | ---: |");
        foreach (CaseResult c in behind)
            line(FormattableString.Invariant($"| `{c.Case.Name}` | {Time(c.Own!.Nanoseconds)} | {c.BestPeer!.Name} | {Time(c.BestPeer.Nanoseconds)} | {c.Ratio:F2} | {Share(results, c)} |"));
        line("");
    }

    private static void WriteCases(Results results, Action<string> line)
    {
        line("## Every case");
        line("");
        line("Times of one operation. **B** are managed, native and scratch bytes a call of ours; 0 is promised.");
        line("");
        foreach (IGrouping<string, CaseResult> family in results.Cases.GroupBy(c => c.Case.Family))
        {
            string[] names = [.. family.SelectMany(c => c.Timings.Select(t => t.Name)).Distinct().Where(n => n != CaseResult.Us)];
            line($"### {family.Key}");
            line("");
            line($"| case | ratio | share | B | Tensors | {string.Join(" | ", names)} |");
            line($"| --- | ---: | ---: | ---: | ---: | {string.Join(" | ", names.Select(_ => "---:"))} |");
            foreach (CaseResult c in family)
            {
                double best = c.Timings.Count == 0 ? 0 : c.Timings.Min(t => t.Nanoseconds);
                string Cell(string name) => c.Timings.FirstOrDefault(t => t.Name == name) is { } t ? (t.Nanoseconds == best ? $"**{Time(t.Nanoseconds)}**" : Time(t.Nanoseconds))
                    : c.Excluded.Any(e => e.Name == name && e.Wrong) ? "wrong" : "–";
                string ratio = c.Ratio is { } r ? r.ToString("F2", CultureInfo.InvariantCulture) : "–";
                string bytes = c.Own?.Bytes is { } b ? b.ToString("0.#", CultureInfo.InvariantCulture) : "–";
                line($"| {c.Case.Label} | {ratio} | {Share(results, c)} | {bytes} | {Cell(CaseResult.Us)} | {string.Join(" | ", names.Select(Cell))} |");
            }
            line("");
        }
    }

    private static void WriteNotes(Results results, IReadOnlyList<string> missing, Action<string> line)
    {
        line("## Who did not take part");
        line("");
        foreach (Excluded e in results.Skipped) line($"- {e.Name}: {e.Reason}");
        foreach (CaseResult c in results.Cases)
            foreach (Excluded e in c.Excluded) line($"- `{c.Case.Name}`, {e.Name}: {e.Reason}");
        if (results.Skipped.Count == 0 && results.Cases.All(c => c.Excluded.Count == 0)) line("Nobody was left out.");
        line("");
        if (missing.Count == 0) return;
        line("## Not measured yet");
        line("");
        foreach (string m in missing) line($"- {m}");
    }

    private static string Share(Results results, CaseResult c)
    {
        if (results.Limits is not { } limits || c.Own is not { } own) return "–";
        (double least, string by) = limits.Least(c.Case);
        return least == 0 ? "–" : FormattableString.Invariant($"{100 * least / own.Nanoseconds:F0}% {by}");
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 100 => nanoseconds.ToString("F2", CultureInfo.InvariantCulture) + " ns",
        < 10_000 => nanoseconds.ToString("F0", CultureInfo.InvariantCulture) + " ns",
        < 10_000_000 => (nanoseconds / 1e3).ToString("F1", CultureInfo.InvariantCulture) + " µs",
        _ => (nanoseconds / 1e6).ToString("F1", CultureInfo.InvariantCulture) + " ms",
    };
}
