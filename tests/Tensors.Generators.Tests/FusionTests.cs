using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>Which statements are compiled to loops of their own, and what those look like. That they give the algebra's bits is tested with the runtime.</summary>
public class FusionTests
{
    private const string File = "Tensors.Intercepted.g.cs";

    private const string Shapes = """
        [NdShape(8, 64, typeof(float))] public partial struct Map;
        [NdShape(8, 64, typeof(bool))] public partial struct Marks;
        [NdShape(8, 64, typeof(int))] public partial struct Counts;

        """;

    [Fact]
    public void LongStatements_Generate_Snapshot()
    {
        GeneratorResult result = Run("""
            public static class Steps
            {
                public static void Advance(ref Map a, in Map b, in Map c, float dt) => a.Assign((a + b) * c - 0.5f * a + b * b - (c - dt) * (a + dt));

                public static void Inside(ref Map a, in Map b) =>
                    a.At[1..^1, 1..^1].Assign(Nd.Where(b[1..^1, 1..^1] > 0f, a[1..^1, 1..^1] * b[1..^1, 1..^1], Nd.Sqrt(b[1..^1, 1..^1])) - a[1..^1, 1..^1] * 2f + 1f);

                public static void Any<T>(ref T a, in T b)
                    where T : struct, ITensor<float> => a.AssignParallel((a + b) * b - a * a + b * b - a);
            }
            """);

        // The place in the file's text is the compiler's, and changes with this test.
        Snapshot.Matches("Intercepted", string.Join("\n", result.Sources[File].Split('\n').Select(line => line.Contains("InterceptsLocationAttribute(1", StringComparison.Ordinal) ? "        [InterceptsLocation]" : line)));
    }

    [Theory]
    [InlineData(true, "a.Assign((a + b) * b - a * a + b * b - a);")]
    [InlineData(true, "a.AssignUnordered((a + b) * b - a * a + b * b - a);")]
    [InlineData(true, "a.Assign(((a + b) * b - a) / (a + b) * (b - a)); ")]
    [InlineData(true, "{ var e = a * b; a.Assign(e * e - a * e + e / b - a); }")]
    [InlineData(true, "a.Assign(Nd.Exp(a) * Nd.Exp(b) - Nd.Max(a, b) + a);")]
    [InlineData(true, "{ Action run = () => { Map x = default; x.Assign((x + x) * x - x * x + x * x - x); }; run(); }")]
    [InlineData(true, "a.At[0, 0] = Nd.Sum((a + b) * b - a * a + b * b - a);")]
    [InlineData(true, "a.Assign(Nd.Where((a > b) & ~marks, a * b, b - a) * 2f);")]
    [InlineData(false, "a.Assign((a + b) * b - a * a + b);")]
    [InlineData(false, "a += (a + b) * b - a * a + b * b - a;")]
    [InlineData(false, "{ var e = (a + b) * b - a * a + b * b - a; a.Assign(e); }")]
    [InlineData(false, "TensorsOf<float>.Assign(ref a, (a + b) * b - a * a + b * b - a);")]
    [InlineData(false, "marks.Assign((a > b) & (b > 0f) | (a < b) & ~marks);")]
    [InlineData(false, "new Other().Assign(1 + 2 * 3 - 4 * 5 + 6 - a.At[0, 0] * 2);")]
    public void Statement_IsInterceptedWhereItIsLong(bool intercepted, string statement)
    {
        GeneratorResult result = Run($$"""
            public sealed class Other { public void Assign(float x) { } }
            public static class Steps { public static void Run(ref Map a, in Map b, ref Marks marks) { {{statement}} } }
            """);

        Assert.Equal(intercepted, result.Sources.ContainsKey(File));
    }

    [Fact]
    public void Statement_OverHiddenOrUnknownTypes_IsLeftToTheAlgebra()
    {
        GeneratorResult result = Run("""
            public static partial class Steps
            {
                [NdShape(32, typeof(float))] private partial struct Hidden;
                [NdShape(32, typeof(float))] internal partial struct Seen;
                private static void Run(ref Hidden a) => a.Assign((a + a) * a - a * a + a * a - a);
                internal static void Run(ref Seen a) => a.Assign((a + a) * a - a * a + a * a - a);
                public static void Two<A, B>(ref A a, in B b) where A : struct, ITensor<float> where B : struct, ITensor<float> => a.Assign((a + b) * b - a * a + b * b - a);
                public static void Call() { Hidden a = default; Run(ref a); }
            }
            """);

        Assert.Single(result.Sources[File].Split('\n'), line => line.Contains("InterceptsLocationAttribute(1", StringComparison.Ordinal));
        Assert.Contains("this ref global::Steps.Seen to", result.Sources[File], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoStatementsInALine_NamesOfOnesOwnAndKeywords_Compile()
    {
        GeneratorResult result = Run("""
            namespace Tensors.Game
            {
                public struct Add; public struct Leaf; public struct V; public struct Fusion;
                [NdShape(32, typeof(float))] public partial struct @class;
                public static class Steps
                {
                    public static void Run(ref @class a) { a.Assign((a + a) * a - a * a + a * a - a); a.Assign((a - a) * a - a * a + a * a - a); }
                }
            }
            """);

        Assert.Contains("Assign2(this ref global::Tensors.Game.@class to", result.Sources[File], StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfOneContent_AreLeftToTheAlgebra()
    {
        const string Twin = "file static class Twin { public static void Run(ref Map a) => a.Assign((a + a) * a - a * a + a * a - a); }";
        CSharpCompilation compilation = GeneratorHarness.Compile(Shapes, optimised: true);
        CSharpParseOptions options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Twin, options, "One/Twin.cs"), CSharpSyntaxTree.ParseText(Twin, options, "Other/Twin.cs"));

        GeneratorHarness.Driver([], "Root", optimised: true).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.DoesNotContain(output.SyntaxTrees, tree => tree.FilePath.EndsWith(File, StringComparison.Ordinal));
    }

    [Fact]
    public void BuildThatIsNotOptimised_OrForbidsIt_InterceptsNothing()
    {
        const string Source = Shapes + "public static class Steps { public static void Run(ref Map a) => a.Assign((a + a) * a - a * a + a * a - a); }";

        Assert.True(GeneratorHarness.Run(Source, optimised: true).Sources.ContainsKey(File));
        Assert.False(GeneratorHarness.Run(Source).Sources.ContainsKey(File));
        CSharpCompilation forbidden = GeneratorHarness.Compile(Source);
        forbidden = forbidden.WithOptions(forbidden.Options.WithOptimizationLevel(OptimizationLevel.Release));
        Assert.DoesNotContain(GeneratorHarness.Driver([], "Root").RunGenerators(forbidden).GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith(File, StringComparison.Ordinal));
    }

    [Fact]
    public void EditElsewhere_WritesNothingAnew()
    {
        CSharpCompilation compilation = GeneratorHarness.Compile(Shapes + "public static class Steps { public static void Run(ref Map a) => a.Assign((a + a) * a - a * a + a * a - a); }", optimised: true);
        CSharpParseOptions options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { int X() => 1; }", options, "C.cs"));
        GeneratorDriver driver = GeneratorHarness.Driver([], "Root", optimised: true).RunGenerators(compilation);

        SyntaxTree tree = compilation.SyntaxTrees[2];
        GeneratorRunResult run = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("class C { int X() => 2; }", options, "C.cs"))).GetRunResult().Results[0];

        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(Assert.Single(run.TrackedSteps["Fusions"]).Outputs).Reason);
        Assert.All(run.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static GeneratorResult Run(string source) => GeneratorHarness.Run(Shapes + source, optimised: true).AssertClean();
}
