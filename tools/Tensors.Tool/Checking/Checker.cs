using Tensors.Tool.Model;

namespace Tensors.Tool.Checking;

/// <summary>Sets limits against a report.</summary>
internal static class Checker
{
    /// <summary>What came of the limits of the source and of those given.</summary>
    /// <exception cref="ToolException">A name covers nothing: a limit on a misspelt method would always hold.</exception>
    public static IReadOnlyList<Finding> Check(Report report, IReadOnlyList<LimitSpec> limits)
    {
        var findings = report.Projects.SelectMany(static p => p.Budgets).Select(Finding.Of).ToList();
        foreach (LimitSpec limit in limits)
        {
            Finding[] found = [.. limit.Resource == Resources.Footprint ? Footprints(report, limit) : Methods(report, limit)];
            if (found.Length == 0 && limit.Pattern is not null)
            {
                throw new ToolException($"{limit.Option}: no {(limit.Resource == Resources.Footprint ? "type that holds tensors" : "method")} is called '{limit.Pattern}'{Similar(report, limit)}");
            }

            findings.AddRange(found);
        }

        return findings;
    }

    private static IEnumerable<Finding> Methods(Report report, LimitSpec limit) =>
        report.Projects.SelectMany(static p => p.Methods).Where(m => limit.Covers(m.Name)).Select(m => Finding.OfMethod(m, limit));

    private static IEnumerable<Finding> Footprints(Report report, LimitSpec limit)
    {
        if (limit.Pattern is null)
        {
            IEnumerable<(string, long)> roots = report.Projects.SelectMany(static p => p.Holders).Where(static h => h.Root).Select(static h => (h.Name, h.Bytes));
            return [Finding.OfFootprint("the program", report.Footprint, limit, null, roots)];
        }

        IEnumerable<Finding> holders = report.Projects.SelectMany(static p => p.Holders).Where(h => limit.Covers(h.Name))
            .Select(h => Finding.OfFootprint(h.Name, h.Bytes, limit, h.At, h.Parts.Select(static p => (p.Name, p.Bytes))));
        return holders.Concat(report.Projects.SelectMany(static p => p.Types).Where(t => limit.Covers(t.Name))
            .Select(t => Finding.OfFootprint(t.Name, t.Bytes, limit, t.At, [($"{t.Shape} {t.DType}", t.Bytes)])));
    }

    private static string Similar(Report report, LimitSpec limit)
    {
        string last = limit.Pattern!.Split('.')[^1].Trim('*');
        IEnumerable<string> names = limit.Resource == Resources.Footprint
            ? report.Projects.SelectMany(static p => p.Holders.Select(static h => h.Name).Concat(p.Types.Select(static t => t.Name)))
            : report.Projects.SelectMany(static p => p.Methods).Select(static m => m.Name);
        string[] similar = [.. names.Where(n => last.Length > 0 && n.Contains(last, StringComparison.OrdinalIgnoreCase)).Take(3)];
        return similar.Length == 0 ? " (a report in JSON has all methods where it was written with --all)" : $"; there is {string.Join(", ", similar.Select(static s => $"'{s}'"))}";
    }
}
