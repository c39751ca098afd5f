using System.Globalization;
using System.Text;
using Tensors.Tool.Model;
using Tensors.Tool.Output;
using static Tensors.Tool.Output.ReportMarkdown;

namespace Tensors.Tool.Comparing;

/// <summary>A comparison as Markdown, for a comment on a pull request.</summary>
internal static class DiffMarkdown
{
    public static string Write(Report before, Report after, IReadOnlyList<Change> changes, GrowthLimit? limit, IReadOnlyList<Change> exceeding)
    {
        var text = new StringBuilder();
        text.Append($"## Memory of {Cell(Path.GetFileNameWithoutExtension(after.Source))}\n\n");
        long growth = after.Footprint - before.Footprint;
        text.Append(growth == 0
            ? $"Footprint {Text.Bytes(after.Footprint)}, as before.\n"
            : $"Footprint {Text.Bytes(before.Footprint)} → {Text.Bytes(after.Footprint)}: **{Signed(growth)}{Percent(before.Footprint, growth)}**\n");
        if (limit is not null)
        {
            text.Append(exceeding.Count == 0 ? $"\nNothing grew by more than {limit}.\n" : $"\n**{exceeding.Count} {(exceeding.Count == 1 ? "number" : "numbers")} grew by more than {limit}**, marked ✗.\n");
        }

        if (changes.Count == 0)
        {
            text.Append("\nNo type, holder or method changed.\n");
        }

        HashSet<Change> marked = [.. exceeding];
        Section(text, "Grew", changes.Where(static c => c is { IsNew: false, IsGone: false, Grew: true } && c.Subject != Subject.Footprint), marked);
        Section(text, "New", changes.Where(static c => c.IsNew), marked);
        Section(text, "Shrank", changes.Where(static c => c is { IsNew: false, IsGone: false, Grew: false } && c.Subject != Subject.Footprint).Reverse(), marked);
        Section(text, "Gone", changes.Where(static c => c.IsGone), marked);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<Change> changes, HashSet<Change> marked) =>
        Table(text, title, ["", "What", ">Before", ">After", ">By", "Where"], changes.Select(c => (string[])
        [
            Code(c.Name) + (marked.Contains(c) ? " ✗" : ""),
            c.Subject == Subject.Method ? Text.Title(c.Resource) : c.Subject.ToString(),
            c.IsNew ? "" : Text.Short(c.Before),
            c.IsGone ? "" : Text.Short(c.After),
            c.IsLost ? "not known any more" : c.Before is null && !c.IsNew ? "known now" : By(c),
            Cell(c.Where),
        ]));

    private static string By(Change change) => change.GrowthPerRound == 0
        ? Signed(change.Growth) + (change.IsNew || change.IsGone ? "" : Percent(change.Before!.Bytes, change.Growth))
        : $"{(change.Growth == 0 ? "" : Signed(change.Growth) + ", ")}{Signed(change.GrowthPerRound)} a round";

    private static string Signed(long growth) => $"{(growth > 0 ? "+" : "−")}{Text.Number(Math.Abs(growth))} B";

    private static string Percent(long basis, long growth) => basis == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({(growth > 0 ? "+" : "−")}{Math.Abs(100m * growth / basis):0.##} %)");
}
