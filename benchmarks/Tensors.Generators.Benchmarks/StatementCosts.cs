using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tensors.Generators.Benchmarks;

/// <summary>What statements of the algebra cost the compiler, with the analyzers and without, measured in turns.</summary>
internal static class StatementCosts
{
    private const int Rounds = 7;

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Tensors.Analyzers.ShapeAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static bool Print(int count)
    {
        CSharpCompilation none = Generate(Sources.Statements(0));
        CSharpCompilation all = Generate(Sources.Statements(count));
        ImmutableArray<Diagnostic> found = [];
        List<Cost> empty = [], emptyChecked = [], bound = [], analyzed = [];
        for (int i = 0; i <= Rounds; i++)
        {
            Cost[] round =
            [
                Cost.Of(() => none.Clone().GetDiagnostics()),
                Cost.Of(() => Analyze(none.Clone())),
                Cost.Of(() => all.Clone().GetDiagnostics()),
                Cost.Of(() => found = Analyze(all.Clone())),
            ];
            if (i > 0)
            {
                empty.Add(round[0]);
                emptyChecked.Add(round[1]);
                bound.Add(round[2]);
                analyzed.Add(round[3]);
            }
        }

        Console.WriteLine($"\n{count} statements of 5 operators, medians of {Rounds}");
        Table.Head();
        Table.Row("no statement", Cost.Median(empty));
        Table.Row("no statement, with the analyzers", Cost.Median(emptyChecked));
        Table.Row("binding and checking", Cost.Median(bound));
        Table.Row("binding and checking, with the analyzers", Cost.Median(analyzed));
        foreach (Diagnostic error in found.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))
        {
            Console.WriteLine(error);
        }

        return found.All(d => d.Severity != DiagnosticSeverity.Error);
    }

    private static CSharpCompilation Generate(SyntaxTree statements)
    {
        Sources.Driver().RunGeneratorsAndUpdateCompilation(Sources.Compile(statements), out Compilation output, out _);
        return (CSharpCompilation)output;
    }

    private static ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation) =>
        compilation.WithAnalyzers(Analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
}
