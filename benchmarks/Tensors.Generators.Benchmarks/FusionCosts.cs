using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Generators.Benchmarks;

/// <summary>What statements that optimised builds compile to loops of their own cost: finding and writing them, and the compiler's work on what was written.</summary>
internal static class FusionCosts
{
    private const int Rounds = 5;

    public static bool Print(int count)
    {
        CSharpCompilation one = Compile(1, intercepts: true), all = Compile(count, intercepts: true), plain = Compile(count, intercepts: false);
        _ = all.GetDiagnostics();
        Cost first = Cost.Of(() => Run(one));
        List<Cost> none = [], some = [], without = [], with = [];
        bool clean = true;
        for (int i = 0; i < Rounds; i++)
        {
            Compilation outputPlain = plain, outputAll = all;
            none.Add(Cost.Of(() => outputPlain = Run(plain)));
            some.Add(Cost.Of(() => outputAll = Run(all)));
            without.Add(Cost.Of(() => outputPlain.Emit(Stream.Null)));
            with.Add(Cost.Of(() => clean &= outputAll.Emit(Stream.Null).Success));
        }

        Console.WriteLine($"\n{count} statements of 10 operators, medians of {Rounds}");
        Table.Head();
        Table.Row("generator, one of them intercepted, first", first);
        Table.Row("generator, none intercepted", Cost.Median(none));
        Table.Row("generator, all intercepted", Cost.Median(some));
        Table.Row("compiling, none intercepted", Cost.Median(without));
        Table.Row("compiling, all intercepted", Cost.Median(with));
        return clean;
    }

    private static Compilation Run(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return output;
    }

    private static CSharpCompilation Compile(int count, bool intercepts)
    {
        string[] bodies =
        [
            "w.D.Assign((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f));",
            "w.A.Assign(Nd.Sqrt(w.A * w.A + w.B * w.B) - w.Row * 2f + w.Row * w.A + w.B / w.A);",
            "w.C.At[1..^1, 1..^1].Assign(0.25f * (w.A[1..^1, ..^2] + w.A[1..^1, 2..] + w.A[..^2, 1..^1] + w.A[2.., 1..^1]) - w.B[1..^1, 1..^1] * w.B[1..^1, 1..^1] + w.A[1..^1, 1..^1] / 3f);",
        ];
        string text = string.Concat(Enumerable.Range(0, count).Select(i => $"    public static void Step{i}(ref World w) => {bodies[i % bodies.Length]}\n"));
        CSharpCompilation compilation = Sources.Compile(Sources.Statements(0), Sources.Tree("Long.cs", $"using Tensors;\nnamespace Work;\npublic static class LongSteps\n{{\n{text}}}\n"));
        if (!intercepts)
        {
            return compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        }

        CSharpParseOptions options = Sources.Parse.WithFeatures([new("InterceptorsNamespaces", "Tensors.Intercepted")]);
        return compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => tree.WithRootAndOptions(tree.GetRoot(), options)))
            .WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
    }
}
