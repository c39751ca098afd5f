using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Generators.Benchmarks;

/// <summary>What declarations cost: the generator cold and after edits, the compiler's work on what it wrote, and how much text that is.</summary>
internal static class DeclarationCosts
{
    public static bool Print(int count)
    {
        CSharpCompilation compilation = Sources.Compile(Sources.Declarations(count, 1), Sources.Tree("Other.cs", "// unrelated"));
        _ = compilation.GetDiagnostics();

        GeneratorDriver driver = Sources.Driver();
        Cost cold = Cost.Of(() => driver = driver.RunGenerators(compilation));
        GeneratorRunResult result = driver.GetRunResult().Results[0];

        CSharpCompilation unrelated = Unrelated(compilation);
        Cost afterUnrelated = Cost.Of(() => driver = driver.RunGenerators(unrelated));
        CSharpCompilation changed = unrelated.ReplaceSyntaxTree(unrelated.SyntaxTrees[0], Sources.Declarations(count, 2));
        Cost afterOne = Cost.Of(() => driver = driver.RunGenerators(changed));
        GeneratorDriver second = Sources.Driver();
        Cost warm = Cost.Of(() => second = second.RunGenerators(compilation));

        CSharpCompilation output = compilation.AddSyntaxTrees(result.GeneratedSources.Select(s => s.SyntaxTree));
        ImmutableArray<Diagnostic> found = [];
        Cost compile = Cost.Of(() => found = output.GetDiagnostics());
        Cost again = Cost.Of(() => output.Clone().GetDiagnostics());

        Console.WriteLine($"{count} declared shapes, {result.GeneratedSources.Length} generated files");
        Table.Head();
        Table.Row("generator, first run of the process", cold);
        Table.Row("generator, templates and JIT warm", warm);
        Table.Row("generator, after an unrelated edit", afterUnrelated);
        Table.Row("generator, after an edit of one declaration", afterOne);
        Table.Row("binding and checking all of it, first time", compile);
        Table.Row("binding and checking all of it, once more", again);
        int[] lines = [.. result.GeneratedSources.Select(Lines).Order()];
        Console.WriteLine($"lines a shape, comments aside: median {lines[lines.Length / 2]}, most {lines[^1]}");
        PrintSteps(compilation);
        return found.All(d => d.Severity != DiagnosticSeverity.Error) && result.Diagnostics.IsEmpty;
    }

    // Every step and output of a run after an unrelated edit, by what became of it. Cached: not run. Unchanged: run, with the old result.
    private static void PrintSteps(CSharpCompilation compilation)
    {
        GeneratorDriver tracking = Sources.Driver(track: true).RunGenerators(compilation).RunGenerators(Unrelated(compilation));
        GeneratorRunResult run = tracking.GetRunResult().Results[0];
        Console.WriteLine("\nSteps after an unrelated edit");
        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in run.TrackedSteps.Concat(run.TrackedOutputSteps).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> reasons = runs.SelectMany(r => r.Outputs).GroupBy(o => o.Reason).Select(g => $"{g.Key} {g.Count()}");
            Console.WriteLine($"  {step}: {string.Join(", ", reasons)}, {runs.Sum(r => r.ElapsedTime.TotalMilliseconds):N0} ms");
        }
    }

    private static CSharpCompilation Unrelated(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Sources.Tree("Other.cs", "// edited"));

    private static int Lines(GeneratedSourceResult source) =>
        source.SourceText.Lines.Count(l => source.SourceText.ToString(l.Span).Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal));
}
