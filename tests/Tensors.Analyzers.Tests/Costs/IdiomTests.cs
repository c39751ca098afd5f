using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>The tables of docs/numpy.md: every idiom compiles without a word from the analyzers, runs, and costs what its last column says, by the engine and by
/// the meters.</summary>
/// <remarks>UPDATE_SNAPSHOTS=1 writes the last column anew.</remarks>
public sealed partial class IdiomTests
{
    private static readonly string Page = Path.Combine(Root(), "docs", "numpy.md");

    /// <summary>A row of a table: what NumPy writes, what we write, and the words for its cost.</summary>
    private sealed record Idiom(int Line, string NumPy, string Code, string Memory)
    {
        public string Name => $"Line{Line}";

        /// <summary>The code as a statement: an expression is what a reader would hand on.</summary>
        public string Statement => Code.EndsWith(';') ? Code : Code + ";";
    }

    [Fact]
    public void EveryIdiomRunsAndCostsWhatThePageSays()
    {
        string[] lines = File.ReadAllLines(Page);
        Idiom[] idioms = [.. Read(lines)];
        Assert.True(idioms.Length >= 100, $"{idioms.Length} idioms");
        string text = string.Join('\n', lines);
        string source = "using static Held;\n" + Declarations().Match(text).Groups[1].Value + "\npublic static class Held { public static readonly Owned<World> Holder = new(); }\n"
            + string.Concat(idioms.Select(i => $"public static class {i.Name}\n{{\n    public static unsafe void Run()\n    {{\n        {Context().Match(text).Groups[1].Value}\n        {i.Statement}\n    }}\n}}\n"));
        Analysis analysis = Analysis.Of(source);
        Assert.True(analysis.Theirs.Length == 0, string.Join("\n", analysis.Theirs));
        Assert.True(analysis.Ours.All(static d => d.Severity < DiagnosticSeverity.Warning), string.Join("\n", analysis.Ours.Where(static d => d.Severity >= DiagnosticSeverity.Warning)));

        var compilation = (CSharpCompilation)analysis.Compilation;
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release).WithAllowUnsafe(true)).WithAssemblyName("Idioms");
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        Assembly assembly = Assembly.Load(stream.ToArray());
        CostEngine engine = CostEngine.Of(compilation);
        string before = Directory.GetCurrentDirectory();
        string folder = Directory.CreateTempSubdirectory("idioms").FullName;
        try
        {
            Directory.SetCurrentDirectory(folder);
            string[] wrong = [.. idioms.Select(i => Compare(i, engine.OfMethod(compilation.GetTypeByMetadataName(i.Name)!.GetMembers("Run").OfType<IMethodSymbol>().Single()), assembly, lines)).OfType<string>()];
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                File.WriteAllText(Page, string.Join('\n', lines) + "\n");
            Assert.True(wrong.Length == 0, string.Join("\n", wrong));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Null where the page, the engine and the meters agree; the row is written anew where that is asked for.</summary>
    private static string? Compare(Idiom idiom, Cost cost, Assembly assembly, string[] lines)
    {
        MemoryUse use = Metered.Measure(assembly.GetType(idiom.Name)!.GetMethod("Run")!.CreateDelegate<Action>());
        bool unknown = cost.Unknowns.Any(static u => u.Only != Resource.Traffic);
        if (!unknown && (cost.Managed.Bytes != use.ManagedBytes || cost.Native.Bytes != use.NativeBytes || cost.WorstTemp.Bytes != use.PeakTempBytes))
            return $"{idiom.Code}: engine managed {cost.Managed} native {cost.Native} temp {cost.WorstTemp}; meters {use}";
        string words = Words(unknown, use);
        if (words == idiom.Memory)
            return null;
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") != "1")
            return $"{idiom.Code}: the page says '{idiom.Memory}', it is '{words}' (UPDATE_SNAPSHOTS=1 writes it)";
        string line = lines[idiom.Line];
        lines[idiom.Line] = line[..(line.TrimEnd()[..^1].LastIndexOf('|') + 1)] + $" {words} |";
        return null;
    }

    private static string Words(bool unknown, MemoryUse use)
    {
        string Bytes(long n) => n.ToString("N0", CultureInfo.InvariantCulture) + " B";
        if (unknown)
            return "depends on the file";
        var parts = new List<string>();
        if (use.ManagedBytes + use.NativeBytes > 0)
            parts.Add($"Alloc {Bytes(use.ManagedBytes + use.NativeBytes)}");
        if (use.PeakTempBytes > 0)
            parts.Add($"Temp {Bytes(use.PeakTempBytes)}");
        return parts.Count == 0 ? "0 B" : string.Join(", ", parts);
    }

    private static IEnumerable<Idiom> Read(string[] lines)
    {
        bool inside = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("| NumPy | Tensors | Memory |", StringComparison.Ordinal))
                inside = true;
            else if (!lines[i].StartsWith('|'))
                inside = false;
            else if (inside && !lines[i].StartsWith("| --", StringComparison.Ordinal))
            {
                string[] cells = [.. Bar().Split(lines[i].Trim()[1..^1]).Select(static c => c.Trim().Replace("\\|", "|", StringComparison.Ordinal))];
                Assert.True(cells.Length == 3 && cells[1].StartsWith('`') && cells[1].EndsWith('`'), lines[i]);
                yield return new Idiom(i, cells[0], cells[1].Trim('`'), cells[2]);
            }
        }
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tensors.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Declarations();

    [GeneratedRegex(@"<!-- context\n(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex Context();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
