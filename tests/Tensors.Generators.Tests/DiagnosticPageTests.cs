using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>Every diagnostic has a page; its wrong example reports the diagnostic and nothing else of ours, its right one compiles.</summary>
public partial class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticReporter.All.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_WrongExample_ReportsThisOnce(string id)
    {
        Block block = Blocks(id).Single(b => b.Expected == id);

        GeneratorResult result = Run(block);

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.False(diagnostic.Location == Location.None, "The message has no place.");
        Assert.EndsWith($"docs/diagnostics/{id}.md", diagnostic.Descriptor.HelpLinkUri);
        Assert.DoesNotContain("{", diagnostic.GetMessage());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_RightExample_Compiles(string id)
    {
        Block block = Blocks(id).Single(b => b.Expected.Length == 0);

        GeneratorResult result = Run(block).AssertClean();

        Assert.NotEmpty(result.Sources);
    }

    [Fact]
    public void Pages_AreThoseOfTheRules()
    {
        string[] pages = [.. Directory.GetFiles(Repository.Path("docs", "diagnostics"), "NDT*.md").Select(p => Path.GetFileNameWithoutExtension(p)).Where(p => p[3] is '0' or '1').Order(StringComparer.Ordinal)];

        Assert.Equal(DiagnosticReporter.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), pages);
    }

    private static GeneratorResult Run(Block block) =>
        block.Language == "json" ? GeneratorHarness.Run("", [("shapes.json", block.Text)]) : GeneratorHarness.Run(block.Text);

    private static IEnumerable<Block> Blocks(string id) =>
        Fence().Matches(File.ReadAllText(Repository.Path("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n"))
            .Select(match => new Block(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    [GeneratedRegex(@"^```(\w+)(?: error (\w+))?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    private sealed record Block(string Language, string Expected, string Text);
}
