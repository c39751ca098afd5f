using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tensors.Analyzers.Tests;

/// <summary>Every rule has a page that gives its title and its severity.</summary>
public class PageTests
{
    public static IEnumerable<object[]> Rules => typeof(ShapeAnalyzer).Assembly.GetTypes()
        .Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
        .SelectMany(static t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics)
        .Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal).Select(static id => new object[] { id });

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRuleHasAPage(string id)
    {
        DiagnosticDescriptor rule = typeof(ShapeAnalyzer).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .SelectMany(static t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics).First(d => d.Id == id);
        string[] page = File.ReadAllLines(Path.Combine(Root(), "docs", "diagnostics", id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        string severity = rule.DefaultSeverity == DiagnosticSeverity.Info ? "info" : rule.DefaultSeverity == DiagnosticSeverity.Hidden ? "hidden" : rule.DefaultSeverity.ToString().ToLowerInvariant();
        Assert.Contains($"Severity: {severity}", page[2], StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", rule.HelpLinkUri);

        // A rule that is off by default tells a cost, and there is nothing to fix.
        Assert.All(rule.IsEnabledByDefault ? ["## Example", "## Fix", "## Why"] : new[] { "## Example", "## Why" }, part => Assert.Contains(part, page));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tensors.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
