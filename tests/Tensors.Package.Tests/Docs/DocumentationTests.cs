using System.Text.RegularExpressions;
using Tensors.Package.Tests.Support;

namespace Tensors.Package.Tests.Docs;

/// <summary>What the documentation shows compiles against the package, and what it shows as a mistake is refused with that message.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class DocumentationTests(PackageFeed feed)
{
    private static readonly string[] Pages =
    [
        "README.md",
        .. Directory.EnumerateFiles(Repository.Path("docs"), "*.md").Select(p => $"docs/{Path.GetFileName(p)}").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Blocks_Compile()
    {
        UserProject project = Project("Docs", out CodeBlock[] blocks);

        Assert.NotEmpty(blocks);
        project.TryBuild("Release").ShouldSucceed();
    }

    [Fact]
    public void Mistakes_AreRefusedWithTheMessageShown()
    {
        UserProject project = Project("Mistakes", out CodeBlock[] blocks);
        CodeBlock[] wrong = [.. blocks.Where(b => b.ExpectedError is not null)];
        foreach (CodeBlock block in wrong) project.Write($"{Path.GetFileName(block.Page)}.{block.Line}.cs", PageCompiler.Compile(block.Page, [block]));

        ToolResult build = project.TryBuild("Release");

        Assert.NotEmpty(wrong);
        foreach (CodeBlock block in wrong)
        {
            string[] errors = [.. ErrorsOf(block, build.Output)];
            Assert.True(errors.Count(e => e.StartsWith("NDT", StringComparison.Ordinal)) == 1, $"{block.Page}({block.Line}):\n{build.Output}");
            Assert.Contains(block.ExpectedError, errors);
            Assert.True(errors.Length <= 2, $"{block.Page}({block.Line}): more than one message of the compiler's:\n{build.Output}");
        }
    }

    /// <summary>The first program that the README shows, as a user would type it in.</summary>
    [Fact]
    public void ReadmeProgram_RunsAndPrintsWhatItSays()
    {
        CodeBlock program = CodeBlock.Of(Repository.Root, "README.md").First(b => b.Note == "program");
        CodeBlock output = CodeBlock.Of(Repository.Root, "README.md").First(b => b.Note == "output");
        var project = new UserProject(feed, feed.NewFolder("readme"), "Readme");
        project.Write("Program.cs", program.Text);

        Assert.Equal(Normalize(output.Text), Normalize(project.BuildAndRun("Release")));
    }

    [Fact]
    public void Links_LeadSomewhere()
    {
        foreach (string page in Pages)
        {
            string folder = Path.GetDirectoryName(Repository.Path(page))!;
            foreach (Match link in Link().Matches(File.ReadAllText(Repository.Path(page))))
            {
                string target = Path.Combine(folder, link.Groups[1].Value);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{page} links to {link.Groups[1].Value}, which is not there");
            }
        }
    }

    /// <summary>A project with every page's good blocks and every shapes file that a page shows.</summary>
    private UserProject Project(string name, out CodeBlock[] blocks)
    {
        CodeBlock[] all = [.. Pages.SelectMany(p => CodeBlock.Of(Repository.Root, p))];
        var project = new UserProject(feed, feed.NewFolder(name), name, exe: false, "<AllowUnsafeBlocks>true</AllowUnsafeBlocks><TreatWarningsAsErrors>false</TreatWarningsAsErrors>");
        blocks = [.. all.Where(b => b.Language == "csharp")];
        foreach (var page in blocks.Where(b => b.ExpectedError is null).GroupBy(b => b.Page))
            project.Write($"{Path.GetFileName(page.Key)}.cs", PageCompiler.Compile(page.Key, page));
        foreach (CodeBlock shapes in all.Where(b => b.Note == "shapes"))
            project.Write($"{Path.GetFileNameWithoutExtension(shapes.Page)}{shapes.Line}.shapes.json", shapes.Text);
        return project;
    }

    /// <summary>The ids of the errors that the compiler found on the block's lines.</summary>
    private static IEnumerable<string> ErrorsOf(CodeBlock block, string output) =>
        from Match m in Error().Matches(output)
        where m.Groups[1].Value.Replace('\\', '/').EndsWith(block.Page, StringComparison.Ordinal)
        let line = int.Parse(m.Groups[2].Value)
        where line >= block.Line && line < block.End
        group m by m.Value.Trim() into same   // the build repeats its errors in its summary
        select same.First().Groups[3].Value;

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").Trim();

    [GeneratedRegex(@"^\s*(\S+)\((\d+),\d+\): error (\w+):[^\[\n]*", RegexOptions.Multiline)]
    private static partial Regex Error();

    [GeneratedRegex(@"\]\((?!\w+:)([^)#\s]+)")]
    private static partial Regex Link();
}
