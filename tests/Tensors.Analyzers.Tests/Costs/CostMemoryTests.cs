using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Tensors.Analyzers.Costs;
using Tensors.Generators;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>Costs that outlive an edit: nothing is counted twice, and nothing is believed that an edit made wrong.</summary>
public class CostMemoryTests
{
    private const string Steps = """
        namespace Game;

        static class Steps
        {
            private const int Rounds = 4;
            private static readonly float[] Table = new float[Size];
            private const int Size = 100;

            [MemoryBudget(Temp = 0, Alloc = 0)]
            static void Step(ref World w) => Middle(ref w);

            static void Middle(ref World w)
            {
                for (int i = 0; i < Rounds; i++)
                {
                    Shapes.Slide(ref w);
                }
            }

            static void Other(ref World w) => w.Row.Fill(1f);
        }
        """;

    private const string Shapes = """
        namespace Game;

        [NdShape(1000, typeof(float))] public partial struct Row;
        public struct World { public Row Row, Next; }

        static class Shapes
        {
            public static void Slide(ref World w)
            {
                w.Row.At[1..].Assign(w.Row[..^1]);
                float[] scale = new float[10];
            }

            public static void Alike(ref World w) { }
        }
        """;

    [Fact]
    public void AnEditOfABodyCountsThatBodyOnly()
    {
        var edits = new Editing(nameof(AnEditOfABodyCountsThatBodyOnly));
        Assert.Equal(3, edits.Counted("Step"));
        Assert.Equal(0, edits.Edit(0, "w.Row.Fill(1f)", "w.Row.Fill(2f)").Counted("Step"));
        Assert.Equal(2, edits.Edit(0, "i < Rounds;", "i < 1 + Rounds;").Counted("Step"));
        Assert.Equal(3, edits.Edit(1, "new float[10]", "new float[11]").Counted("Step"));
        Assert.Equal(0, edits.Edit(1, "public static void Alike(ref World w) { }", "public static void Alike(ref World w) { w.Row.Fill(3f); }").Counted("Step"));
    }

    [Fact]
    public void WhatIsSaidIsWhatAFreshCountSays()
    {
        var edits = new Editing(nameof(WhatIsSaidIsWhatAFreshCountSays));
        (int File, string Old, string New)[] all =
        [
            (0, "namespace Game;\n", "namespace Game;\n\n// A line moves everything.\n"),
            (1, "{\n        w.Row.At", "{\n        // Here too.\n        w.Row.At"),
            (0, "w.Row.Fill(1f)", "w.Row.Fill(2f)"),
            (0, "Rounds = 4", "Rounds = 5"),
            (1, "new float[10]", "new float[Alike2()]"),
            (1, "public static void Alike", "private static int Alike2() => 7;\n\n    public static void Alike"),
            (1, "new float[Alike2()]", "new float[12]"),
            (1, "[NdShape(1000,", "[NdShape(800,"),
            (0, "Middle(ref w);", "Shapes.Slide(ref w);"),
            (1, "w.Row.At[1..].Assign(w.Row[..^1]);", "w.Row.Assign(w.Next);"),
            (0, "Size = 100;", "Size = 200;"),
            (1, "public static void Alike(ref World w) { }", "public static void Alike(ref World w) { w.Row.Fill(3f); }"),
            (0, "ref w);\n\n    static void Middle", "ref w);\n\n    static void Between() { }\n\n    static void Middle"),
        ];
        var seen = new HashSet<string>();
        foreach ((int file, string old, string now) in all)
        {
            string remembered = edits.Edit(file, old, now).Said("Step");
            Assert.Equal(edits.Afresh().Said("Step"), remembered);
            seen.Add(remembered);
        }

        Assert.True(seen.Count >= 8, $"{seen.Count} different messages");
    }

    [Fact]
    public void ACircleOfCallsIsCountedFromWhereItIsAsked()
    {
        var edits = new Editing(nameof(ACircleOfCallsIsCountedFromWhereItIsAsked));
        edits.Edit(0, "static void Other(ref World w) => w.Row.Fill(1f);", "static void Other(ref World w) { Round(ref w); } static void Round(ref World w) { float[] a = new float[9]; Other(ref w); } static void Apart(ref World w) => Round(ref w);");
        Assert.Contains("Steps.Other it is recursive", edits.Said("Other"));
        Assert.Contains("Steps.Round it is recursive", edits.Said("Round"));
        Assert.Equal(edits.Afresh().Said("Round"), edits.Said("Round"));
        edits.Edit(0, "{ Round(ref w); }", "{ }");
        Assert.DoesNotContain("recursive", edits.Said("Round"));
        Assert.Equal(edits.Afresh().Said("Apart"), edits.Said("Apart"));
    }

    [Fact]
    public void ADirectiveChangesBodiesWhoseTextStays()
    {
        var edits = new Editing(nameof(ADirectiveChangesBodiesWhoseTextStays));
        edits.Edit(0, "namespace Game;", "#define BIG\nnamespace Game;");
        edits.Edit(0, "static void Other(ref World w) => w.Row.Fill(1f);", "static void Other(ref World w)\n{\n#if BIG\nfloat[] a = new float[1000];\n#endif\n}");
        Assert.Contains("4,024 B", edits.Said("Other"));
        Assert.DoesNotContain("4,024 B", edits.Edit(0, "#define BIG\n", "\n").Said("Other"));
    }

    [Fact]
    public void MutualRecursionOfManyIsCountedInTime()
    {
        const int many = 40;
        string calls = string.Concat(Enumerable.Range(0, many).Select(static i => $"M{i}();"));
        string methods = string.Concat(Enumerable.Range(0, many).Select(i => $"static void M{i}() {{ {calls} }}"));
        var edits = new Editing(nameof(MutualRecursionOfManyIsCountedInTime));
        edits.Edit(0, "static void Other(ref World w) => w.Row.Fill(1f);", $"static void Other(ref World w) => M0(); {methods}");
        Assert.InRange(edits.Counted("Other"), many, 2 * many);
        Assert.Contains("it is recursive", edits.Said("Other"));
    }

    /// <summary>A program while it is typed.</summary>
    private sealed class Editing
    {
        private readonly SyntaxTree[] _trees;
        private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: Analysis.ParseOptions);
        private Compilation _compilation;

        public Editing(string name)
            : this(name, [Tree("Steps.cs", Steps), Tree("Shapes.cs", Shapes)])
        {
        }

        private Editing(string name, SyntaxTree[] trees)
        {
            _trees = trees;
            _compilation = Analysis.Empty.Value.WithAssemblyName(name).AddSyntaxTrees(trees).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Analysis.Usings, Analysis.ParseOptions, "Usings.cs"));
        }

        public Editing Afresh() => new($"{Guid.NewGuid():N}", [.. _trees]);

        public Editing Edit(int file, string old, string now)
        {
            SourceText text = _trees[file].GetText();
            int at = text.ToString().IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, old);
            SyntaxTree edited = _trees[file].WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, old.Length), now)));
            _compilation = _compilation.ReplaceSyntaxTree(_trees[file], edited);
            _trees[file] = edited;
            return this;
        }

        public int Counted(string method)
        {
            Of(method, out CostEngine engine);
            return engine.Counted;
        }

        /// <summary>The numbers and every place, with its line.</summary>
        public string Said(string method)
        {
            Cost cost = Of(method, out _);
            IEnumerable<string> places = cost.Contributions.Select(c => $"{At(c.Syntax)} {Rules.CostWording.Line(c)}")
                .Concat(cost.Unknowns.Select(u => $"{At(u.Syntax)} {u.What} {u.Why} {string.Join(",", u.Via)}"))
                .Concat(cost.Aliased.Select(a => $"{At(a.Contribution.Syntax)} {Rules.CostWording.Line(a.Contribution)}"));
            return $"{cost.Alloc} {cost.Temp} {cost.Stack} {cost.Traffic}\n{string.Join("\n", places)}";
        }

        private string At(SyntaxNode syntax)
        {
            Assert.Contains(syntax.SyntaxTree, _trees);
            return Rules.BudgetExceeded.Place(syntax);
        }

        private Cost Of(string method, out CostEngine engine)
        {
            _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation whole, out _);
            engine = CostEngine.Of(whole);
            return engine.OfMethod(whole.GetTypeByMetadataName("Game.Steps")!.GetMembers(method).OfType<IMethodSymbol>().Single());
        }

        private static SyntaxTree Tree(string path, string text) =>
            CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), Analysis.ParseOptions, path);
    }
}
