using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Tensors.Generators.Benchmarks;

/// <summary>What an editor waits for after a key was pressed in a method: the compiler's diagnostics of that method, and those of the analyzers. Each
/// round changes the text, as typing does, so that nothing of the method is known from the round before.</summary>
internal static class KeystrokeCosts
{
    private const int Rounds = 31;

    public static bool Print(int shapes, int lines)
    {
        Console.WriteLine($"\nA keystroke in {shapes} shapes and {lines:N0} lines, medians of {Rounds}");
        return Measure(shapes, lines, 38, "in a method without a budget") & Measure(shapes, lines, 39, "in a method with a budget, that calls nine");
    }

    private static bool Measure(int shapes, int lines, int edits, string where)
    {
        string[] files = [.. Project.Files(shapes, lines)];
        SyntaxTree[] trees = [Sources.Tree("Shapes.cs", Project.Shapes(shapes)), .. files.Select((text, i) => Sources.Tree($"Steps{i}.cs", text))];
        GeneratorDriver driver = Sources.Driver();
        driver = driver.RunGeneratorsAndUpdateCompilation(Sources.Compile(trees), out Compilation whole, out _);
        SyntaxTree edited = trees[1];

        // Editors keep the analyzers of a project from one keystroke to the next.
        // The least that can be done with a method: asking for its operations costs the driver a compilation of its own.
        ImmutableArray<DiagnosticAnalyzer> idle = [new Tensors.Analyzers.StaticAssertAnalyzer()];
        List<Cost> compiler = [], idling = [], analyzers = [];
        ImmutableArray<Diagnostic> found = [];
        for (int round = 0; round <= Rounds; round++)
        {
            SyntaxTree changed = edited.WithChangedText(SourceText.From(Project.Edited(files[0], edits, round), System.Text.Encoding.UTF8));
            whole = whole.ReplaceSyntaxTree(edited, changed);
            edited = changed;
            MethodDeclarationSyntax method = changed.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().ElementAt(edits);
            Cost bound = Cost.Of(() => whole.GetSemanticModel(changed).GetDiagnostics(method.Span));
            Cost idled = Cost.Of(() => Analyze(whole.Clone(), changed, method, idle));
            Cost analyzed = Cost.Of(() => found = Analyze(whole.Clone(), changed, method, StatementCosts.Analyzers));
            if (round > 0)
            {
                compiler.Add(bound);
                idling.Add(idled);
                analyzers.Add(analyzed);
            }
        }

        Console.WriteLine($"\n{where}");
        Table.Head();
        Table.Row("the compiler, which binds the method", Cost.Median(compiler));
        Table.Row("the driver, with one that does next to nothing", Cost.Median(idling));
        Table.Row("the driver, with ours", Cost.Median(analyzers));
        foreach (Diagnostic error in found.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))
        {
            Console.WriteLine(error);
        }

        return found.All(d => d.Severity != DiagnosticSeverity.Error);
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation whole, SyntaxTree tree, MethodDeclarationSyntax method, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        whole.WithAnalyzers(analyzers, new AnalyzerOptions([]))
            .GetAnalyzerSemanticDiagnosticsAsync(whole.GetSemanticModel(tree), method.Span, CancellationToken.None).GetAwaiter().GetResult();
}
