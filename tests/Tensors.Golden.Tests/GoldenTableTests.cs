using System.Globalization;

namespace Tensors.Golden.Tests;

/// <summary>The table of docs/coverage.md that says how often, and how closely, each function was held against NumPy.</summary>
public class GoldenTableTests
{
    private const int CasesWanted = 5;

    [Fact]
    public void DocumentationSaysHowClose() => DocumentSection.Coverage.Check("## Held against NumPy", Table());

    private static string Table()
    {
        var lines = new List<string>();
        var few = new List<string>();
        int all = 0;
        foreach (IGrouping<string, GoldenCase> function in GoldenCases.All.Values.GroupBy(static c => c.Function).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            int count = function.Count();
            all += count;
            if (count < CasesWanted)
                few.Add($"{function.Key} has {count}");
            foreach (GoldenCase one in function)
                one.Run();
            lines.Add($"| `{function.Key}` | {string.Join(", ", function.Select(static c => c.Area).Distinct())} | {count} | {Error(function)} |");
        }

        Assert.True(few.Count == 0, $"a function has {CasesWanted} cases at least: {string.Join("; ", few)}");
        return $"""
            {lines.Count} functions, {all.ToString("N0", CultureInfo.InvariantCulture)} cases over dtypes, orders, ranks, views and special values, against answers that NumPy 1.24 wrote. The error is
            the largest among all elements of all cases: in units in the last place where the function promises them, else relative to NumPy's number.

            | Function | Area | Cases | Largest error |
            | --- | --- | ---: | ---: |
            {string.Join('\n', lines)}
            """;
    }

    private static string Error(IEnumerable<GoldenCase> cases)
    {
        double relative = cases.Where(static c => c.Tolerance is not { Relative: 0, Absolute: 0 }).Select(static c => c.MaxRelative).DefaultIfEmpty().Max();
        double ulp = cases.Where(static c => c.Tolerance is { Relative: 0, Absolute: 0 }).Select(static c => c.MaxUlp).DefaultIfEmpty().Max();
        string units = ulp == 0 ? "" : FormattableString.Invariant($"{ulp:N0} ULP");
        string parts = relative == 0 ? "" : FormattableString.Invariant($"{relative:0.0E+0}");
        return units.Length + parts.Length == 0 ? "none" : units.Length > 0 && parts.Length > 0 ? $"{units}; {parts}" : units + parts;
    }
}
