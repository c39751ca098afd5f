using Spectre.Console;
using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>A report for the terminal.</summary>
internal static class ReportTable
{
    public static void Write(IAnsiConsole console, Report report)
    {
        foreach (ProjectReport project in report.Projects)
        {
            console.MarkupLineInterpolated($"[bold]{project.Name}[/]  footprint [bold]{Text.Bytes(project.Footprint)}[/]");
            foreach (string note in project.Notes)
            {
                console.MarkupLineInterpolated($"[yellow]note:[/] {note}");
            }

            Types(console, project);
            Holders(console, project);
            Budgets(console, project);
            Methods(console, project);
        }
    }

    private static void Types(IAnsiConsole console, ProjectReport project)
    {
        Table table = New("Declared tensors", "Type", "Shape", "DType", ">Bytes", ">", "Lives", "Where");
        foreach (TensorEntry type in project.Types.OrderByDescending(static t => t.Bytes))
        {
            Row(table, type.Name, type.Order == "columnMajor" ? $"{type.Shape}, column-major" : type.Shape, type.DType, Text.Number(type.Bytes), Text.Short(type.Bytes), type.Placement, type.At ?? "");
        }

        Show(console, table);
    }

    private static void Holders(IAnsiConsole console, ProjectReport project)
    {
        Table table = New("Holders", "Holder", "Kind", ">Bytes", ">", "Of which", "Where");
        foreach (HolderEntry holder in project.Holders.OrderByDescending(static h => h.Bytes))
        {
            IEnumerable<string> parts = holder.Parts.OrderByDescending(static p => p.Bytes).Take(3).Select(static p => $"{p.Name} {Text.Short(p.Bytes)}");
            string more = holder.Parts.Count > 3 ? $", {holder.Parts.Count - 3} more" : "";
            string open = holder.NotCounted.Count > 0 ? $"; not counted: {string.Join(", ", holder.NotCounted)}" : "";
            Row(table, holder.Name + (holder.Root ? " *" : ""), holder.Kind, Text.Number(holder.Bytes), Text.Short(holder.Bytes), string.Join(", ", parts) + more + open, holder.At ?? "");
        }

        Show(console, table, "* counts in the footprint: no other holder contains it");
    }

    private static void Budgets(IAnsiConsole console, ProjectReport project)
    {
        Table table = New("Budgets", "Of", "What", ">Needed", ">Allowed", "State", "Where");
        foreach (BudgetEntry budget in project.Budgets)
        {
            Row(table, budget.Target, Text.Title(budget.Resource), Text.Short(budget.Needed), Text.Short(budget.Allowed), budget.State, budget.At ?? "");
        }

        Show(console, table);
    }

    private static void Methods(IAnsiConsole console, ProjectReport project)
    {
        Table table = New("Methods", "Method", ">Alloc", ">Temp", ">Stack", ">Traffic", "Where");
        foreach (MethodEntry method in project.Methods.OrderByDescending(static m => m.Traffic?.Bytes ?? 0).ThenBy(static m => m.Name, StringComparer.Ordinal))
        {
            Row(table, method.Name, Text.Short(method, Resources.Alloc), Text.Short(method, Resources.Temp), Text.Short(method, Resources.Stack), Text.Short(method, Resources.Traffic), method.At ?? "");
        }

        Show(console, table, "one call, callees included; \"a round\": in every round of a loop of unknown length; \"+ ?\": something in it is not known");
    }

    private static Table New(string title, params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"[bold]{title}[/]");
        foreach (string column in columns)
        {
            bool right = column.StartsWith('>');
            var header = new TableColumn(new Markup($"[bold]{(right ? column[1..] : column)}[/]"));
            table.AddColumn(right ? header.RightAligned().NoWrap() : header);
        }

        return table;
    }

    private static void Row(Table table, params string[] cells) => table.AddRow(cells.Select(static c => new Spectre.Console.Text(c)));

    private static void Show(IAnsiConsole console, Table table, string? caption = null)
    {
        if (table.Rows.Count > 0)
        {
            console.Write(table);
            if (caption is not null)
            {
                console.MarkupLineInterpolated($"[dim]{caption}[/]");
            }
        }
    }
}
