using System.Text;
using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>A report as Markdown: what a repository can keep beside its documentation.</summary>
internal static class ReportMarkdown
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append($"# Memory of {Cell(Path.GetFileNameWithoutExtension(report.Source))}\n\n");
        text.Append("Counted by the compiler from types alone: nothing was run. Written by `tensors report --format markdown`.\n");
        foreach (ProjectReport project in report.Projects)
        {
            if (report.Projects.Count > 1)
            {
                text.Append($"\n## {Cell(project.Name)}\n");
            }

            Project(text, project);
        }

        return text.ToString();
    }

    /// <summary>Text that a table's cell can hold: no bar ends it, no line break, and nothing in it is markup.</summary>
    public static string Cell(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            safe.Append(c switch { '|' => "\\|", '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '*' => "\\*", '_' => "\\_", '`' => "'", '[' => "\\[", ']' => "\\]", _ => c.ToString() });
        }

        return safe.ToString();
    }

    /// <summary>Code in a table's cell.</summary>
    public static string Code(string text) => $"`{text.ReplaceLineEndings(" ").Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static void Project(StringBuilder text, ProjectReport project)
    {
        text.Append($"\n**Footprint {Text.Bytes(project.Footprint)}**: one of each holder that no other holder contains.\n");
        foreach (string note in project.Notes)
        {
            text.Append($"\n> {Cell(note)}\n");
        }

        Table(text, "Declared tensors", ["Type", "Shape", "DType", ">Bytes", ">", "Lives", "Where"], project.Types.OrderByDescending(static t => t.Bytes).Select(static t => (string[])
            [Code(t.Name), Cell(t.Order == "columnMajor" ? $"{t.Shape}, column-major" : t.Shape), Code(t.DType), Text.Number(t.Bytes), Text.Short(t.Bytes), t.Placement, Cell(t.At ?? "")]));
        Table(text, "Holders", ["Holder", "Kind", ">Bytes", ">", "In the footprint", "Where"], project.Holders.OrderByDescending(static h => h.Bytes).Select(static h => (string[])
            [Code(h.Name), h.Kind, Text.Number(h.Bytes), Text.Short(h.Bytes), h.Root ? "yes" : "in another", Cell(h.At ?? "")]));
        foreach (HolderEntry holder in project.Holders.OrderByDescending(static h => h.Bytes).Where(static h => h.Parts.Count > 1 || h.NotCounted.Count > 0))
        {
            Table(text, $"{Code(holder.Name)}", ["Part", "Type", ">Bytes", ">"], holder.Parts.OrderByDescending(static p => p.Bytes).Select(static p => (string[])
                [Cell(p.Name), p.Type.Length == 0 ? "" : Code(p.Type), Text.Number(p.Bytes), Text.Short(p.Bytes)]), level: 4);
            if (holder.NotCounted.Count > 0)
            {
                text.Append($"\nNot counted, its size is known at run time only: {string.Join(", ", holder.NotCounted.Select(Code))}.\n");
            }
        }

        Table(text, "Budgets", ["Of", "What", ">Needed", ">Allowed", "State", "Where"], project.Budgets.Select(static b => (string[])
            [Code(b.Target), Text.Title(b.Resource), Text.Short(b.Needed), Text.Short(b.Allowed), b.State, Cell(b.At ?? "")]));
        Table(text, "Methods", ["Method", ">Alloc", ">Temp", ">Stack", ">Traffic", "Where"], project.Methods.OrderByDescending(static m => m.Traffic?.Bytes ?? 0).ThenBy(static m => m.Name, StringComparer.Ordinal).Select(static m => (string[])
            [Code(m.Name), Text.Short(m, Resources.Alloc), Text.Short(m, Resources.Temp), Text.Short(m, Resources.Stack), Text.Short(m, Resources.Traffic), Cell(m.At ?? "")]));
        if (project.Methods.Count > 0)
        {
            text.Append("\nOne call, callees included. \"≤\" is an upper bound, \"a round\" is taken in every round of a loop of unknown length, \"+ ?\" means that something in it is not known.\n");
        }
    }

    /// <summary>A table under a heading; nothing where it has no rows. A column whose name starts with '>' stands to the right.</summary>
    public static void Table(StringBuilder text, string title, string[] columns, IEnumerable<string[]> rows, int level = 3)
    {
        string[][] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        text.Append($"\n{new string('#', level)} {title}\n\n");
        text.Append($"| {string.Join(" | ", columns.Select(static c => c.TrimStart('>')))} |\n");
        text.Append($"| {string.Join(" | ", columns.Select(static c => c.StartsWith('>') ? "---:" : "---"))} |\n");
        foreach (string[] row in all)
        {
            text.Append($"| {string.Join(" | ", row)} |\n");
        }
    }
}
