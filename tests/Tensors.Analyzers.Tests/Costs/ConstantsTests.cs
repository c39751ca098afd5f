using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Analyzers.Constants;
using Tensors.Generators;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>The numbers of methods with a budget as constants.</summary>
public class ConstantsTests
{
    private const string Source = """
        namespace Game;
        [NdShape(100, 100, typeof(float))] public partial struct Map;
        public struct World { public Map A, B; }
        public static class Simulation
        {
            [MemoryBudget(Temp = "64 KiB")] public static void Step(ref World w) => w.A.At[1.., ..].Assign(w.A[..^1, ..]);
            [MemoryBudget(Alloc = 100)] public static void Step(int n) { for (int i = 0; i < 3; i++) { byte[] b = new byte[8]; } }
            [MemoryBudget(Alloc = 0)] public static void Unknown(Action a) => a();
            [MemoryBudget(Traffic = 0)] public static void Much(ref World w) { for (long i = 0; i < 4_000_000_000_000_000_000; i++) { w.A.Assign(w.B); } }
            [MemoryBudget(Stack = 0)] public static void Perhaps(bool deep) { if (deep) { Deep(); } }
            private static void Deep() { Span<int> s = stackalloc int[1000]; s[0] = 1; }
            public static void Check() => StaticAssert.That(MemoryCosts.Simulation.Step.Temp == 39_600 && MemoryCosts.Simulation.Step.Traffic == 4 * 39_600 && MemoryCosts.Simulation.Step2.Alloc == 96);
        }
        """;

    [Fact]
    public void NumbersAreConstants()
    {
        CSharpCompilation compilation = Compile(Source);
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.Empty(output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        string text = output.SyntaxTrees.Single(static t => t.FilePath.EndsWith("MemoryCosts.g.cs", StringComparison.Ordinal)).ToString();
        Assert.Contains("public const long Temp = 39600L;", text);
        Assert.Contains("// Alloc is not known", text);
        Assert.Contains("public const long Traffic = 9223372036854775807L;", text);
        Assert.Contains("Simulation.Perhaps(bool): upper bounds", text);
        Analysis analysis = Analysis.OfCompilation(output, []);
        Assert.DoesNotContain(analysis.Ours, static d => d.Id == "NDT3001");
    }

    [Fact]
    public void AnEditElsewhereWritesNothingAnew()
    {
        CSharpCompilation compilation = Compile(Source);
        GeneratorDriver driver = Driver().RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Elsewhere { }", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Elsewhere.cs")));

        GeneratorRunResult run = driver.GetRunResult().Results.Single(static r => r.Generator.GetGeneratorType() == typeof(MemoryCostsGenerator));
        Assert.All(run.TrackedSteps["CountedMethods"].SelectMany(static s => s.Outputs), static o => Assert.Equal(IncrementalStepRunReason.Unchanged, o.Reason));
    }

    [Fact]
    public void AProgramWithoutBudgetsGetsNoFile()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compile("[NdShape(3, typeof(float))] public partial struct V;"), out Compilation output, out _);
        Assert.DoesNotContain(output.SyntaxTrees, static t => t.FilePath.EndsWith("MemoryCosts.g.cs", StringComparison.Ordinal));
    }

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new TensorGenerator().AsSourceGenerator(), new MemoryCostsGenerator().AsSourceGenerator()],
        parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    // Without what the generators write: the drivers of these tests do that.
    private static CSharpCompilation Compile(string source)
    {
        CSharpCompilation compilation = Analysis.Compile([("Program.cs", source)], out _);
        return compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(static t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)));
    }
}
