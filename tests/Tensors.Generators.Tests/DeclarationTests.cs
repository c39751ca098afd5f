using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>What can be declared, and that it runs.</summary>
public class DeclarationTests
{
    [Fact]
    public void EveryRankAndForm_Compiles()
    {
        string[] attributes =
        [
            "NdShape(typeof(float))", "NdShape(2, typeof(float))", "NdShape(typeof(Rows), typeof(float))", "NdShape(2, 3, typeof(float))", "NdShape(typeof(Rows), 3, typeof(float))",
            "NdShape(3, typeof(Rows), typeof(float))", "NdShape(typeof(Rows), typeof(Cols), typeof(float))", "NdShape(2, typeof(Rows), 4, typeof(int))", "NdShape(typeof(Rows), typeof(Cols), typeof(Rows), typeof(int))",
            "NdShape(2, 2, 2, 2, typeof(long))", "NdShape(2, 2, 2, 2, 2, typeof(byte))", "NdShape(2, 2, 2, 2, 2, 2, typeof(Half))", "NdShape(2, 2, 2, 2, 2, 2, 2, typeof(bool))",
            "NdShape(2, 2, 2, 2, 2, 2, 2, 2, typeof(System.Numerics.Complex))", "NdShape<double>()", "NdShape<double>(Sizes.Width)", "NdShape<sbyte>(2, Sizes.Width)", "NdShape<ushort>(typeof(Rows), 2)",
            "NdShape<uint>(typeof(Rows), typeof(Cols))", "NdShape<ulong>(1, 2, 3, 4, 5, 6, 7, 8)", "NdShape(d1: 3, d0: 2, dtype: typeof(short))",
        ];
        string source = "public static class Sizes { public const int Width = 3 * 7; }\n[NdDim(5)] public readonly partial struct Rows;\n[NdDim(6)] internal readonly partial struct Cols;\n"
            + string.Concat(attributes.Select((attribute, i) => $"[{attribute}] public partial struct T{i};\n"))
            + "public static class Facts { public static string Get() => $\"{T6.Dim0} {T6.Dim1} {T15.Length} {T20.Dim0} {T20.Dim1} {T0.Rank} {T19.SizeInBytes}\"; }";

        GeneratorResult result = GeneratorHarness.Run(source).AssertClean();

        Assert.Equal("5 6 21 2 3 0 322560", result.Invoke("Facts", "Get"));
    }

    [Fact]
    public void GeneratedCode_NeedsNoUsings()
    {
        CSharpCompilation compilation = GeneratorHarness.Compile("""
            [Tensors.NdShape(4, 5, typeof(float))] public partial struct Grid;
            [Tensors.NdShape(5, 4, typeof(bool), Order = Tensors.Order.ColumnMajor)] public partial struct Mask;
            [Tensors.NdShape(3, typeof(double), Components = "XYZ")] public partial struct Vec;
            [Tensors.NdShape(4, 4, typeof(float), Algebra = Tensors.Algebra.Matrix)] public partial struct Mat;
            [Tensors.NdShape(7, typeof(Cell))] public partial struct Cells;
            public struct Cell { public float Height; }
            """);
        compilation = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Single(static t => t.FilePath == "Usings.cs"));

        GeneratorHarness.Driver([], "Root").RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.Empty(output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error && d.Id != "CS1591"));
    }

    [Fact]
    public void SizeOf_EqualsSizeInBytes_ForManyTypes()
    {
        string[] elements = ["bool", "sbyte", "short", "int", "long", "byte", "ushort", "uint", "ulong", "Half", "float", "double", "System.Numerics.Complex", "Cell", "Packed", "Color", "Guid", "Union", "Nested"];
        string source = """
            using System.Runtime.InteropServices;
            public enum Color : short { Red }
            public struct Cell { public byte A; public double B; public byte C; }
            [StructLayout(LayoutKind.Sequential, Pack = 1)] public struct Packed { public byte A; public double B; }
            [StructLayout(LayoutKind.Explicit)] public struct Union { [FieldOffset(0)] public int I; [FieldOffset(4)] public byte B; }
            public struct Nested { public byte A; public Vec V; public Color C; public decimal D; }
            [NdShape(3, typeof(float))] public partial struct Vec;

            """
            + string.Concat(elements.Select((element, i) => string.Concat(new[] { 1, 7 }.Select(n => $"[NdShape({n}, 2, typeof({element}))] public partial struct T{i}_{n};\n"))))
            + "public static class Sizes { public static string Get() => string.Concat(new string[] {"
            + string.Join(",", elements.SelectMany((_, i) => new[] { 1, 7 }.Select(n => $"System.Runtime.CompilerServices.Unsafe.SizeOf<T{i}_{n}>() == T{i}_{n}.SizeInBytes ? \"\" : \"T{i}_{n} \"")))
            + "}); }";

        Assert.Equal("", GeneratorHarness.Run(source).AssertClean().Invoke("Sizes", "Get"));
    }

    [Fact]
    public void AttributeAndFile_ShareDimensions()
    {
        GeneratorResult result = GeneratorHarness.Run(
            "namespace Game; [NdDim(7)] public readonly partial struct Cols; [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct A; public static class Facts { public static int Get() => A.Dim0 + B.Dim1; }",
            [("shapes.json", """{ "namespace": "Game", "dims": { "Rows": 5 }, "shapes": { "B": { "shape": ["Rows", "Cols"], "dtype": "int16" } } }""")]).AssertClean();

        Assert.Equal(12, result.Invoke("Game.Facts", "Get"));
        Assert.Contains("NdAxes(typeof(global::Game.Rows), typeof(global::Game.Cols))", result.Sources["Game.A.g.cs"]);
    }

    [Fact]
    public void ShapesFile_WithoutNamespace_TakesRootNamespace()
    {
        GeneratorResult result = GeneratorHarness.Run("", [("shapes.json", """{ "shapes": { "Row": { "shape": [16], "dtype": "float32" } } }""")], "My.Game").AssertClean();

        Assert.Contains("namespace My.Game;", result.Sources["My.Game.Row.g.cs"]);
    }

    [Fact]
    public void NamesThatDifferByCase_GetFilesOfTheirOwn()
    {
        GeneratorResult result = GeneratorHarness.Run("[NdShape(16, typeof(float))] public partial struct Row; [NdShape(16, typeof(float))] public partial struct ROW;").AssertClean();

        Assert.Equal(2, result.Sources.Count);
    }

    [Fact]
    public void KeywordsAsNames_AreEscaped() =>
        GeneratorHarness.Run("namespace @event.@class; [NdShape(16, typeof(float))] public partial struct @record; [NdShape(2, typeof(float), Components = \"xy\")] public partial struct @int;").AssertClean();

    [Fact]
    public void NamesOfTypeParameters_AreFreeForTypes()
    {
        string[] names = ["A0", "A1", "TAxis0", "TAxis1", "TNewAxis0", "T", "G", "N", "L", "V", "Expr", "View", "Leaf", "Slice", "Tensors", "System", "Half", "Range", "Index"];
        string Declare(string space, string shape) =>
            $"namespace {space} {{ {string.Concat(names.Select(name => $"[global::Tensors.NdShape({shape})] public partial struct {name};"))} }}";

        GeneratorHarness.Run(Declare("Heap", "40, 30, typeof(float)") + Declare("Register", "2, 2, typeof(float)") + Declare("Line", "3, typeof(bool)")).AssertClean();
    }

    [Fact]
    public void OverBudget_StillGenerates_AndSaysTheBytes()
    {
        GeneratorResult result = GeneratorHarness.Run("[NdShape(1000, 1000, typeof(float), MaxBytes = 1000)] public partial struct Map; public static class Use { public static float Get(in Map map) => map[1, 2]; }");

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Contains("needs 4,000,000 bytes (3.81 MiB), its budget allows 1,000 (1000 B): 3,999,000 over", diagnostic.GetMessage());
        Assert.Empty(result.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != "CS1591"));
    }

    [Fact]
    public void BudgetAndAssertion_ThatHold_AreConstantsInGeneratedCode()
    {
        GeneratorResult result = GeneratorHarness.Run("[assembly: NdAssertSize(typeof(Row), 64)]\n[NdShape(16, typeof(float), MaxBytes = 64)] public partial struct Row;").AssertClean();

        Assert.Contains("const ulong left = (ulong)(64L - SizeInBytes);", result.Sources["Row.g.cs"]);
        Assert.Contains("(ulong)(64L - global::Row.SizeInBytes)", result.Sources["Tensors.SizeAssertions.g.cs"]);
    }

    [Fact]
    public void MalformedFile_KeepsWhatStandsBefore()
    {
        GeneratorResult result = GeneratorHarness.Run("", [("shapes.json", "{ \"shapes\": {\n  \"A\": { \"shape\": [16], \"dtype\": \"float32\" },\n  \"B\": oops } }")]);

        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("NDT1001", "shapes.json", 2, 7), (diagnostic.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Contains("Root.A.g.cs", result.Sources.Keys);
    }

    [Fact]
    public void RegisterValues_Calculate()
    {
        GeneratorResult result = GeneratorHarness.Run("""
            [NdShape(3, typeof(float), Components = "XYZ")] public partial struct Vec3;
            [NdShape(2, 2, typeof(double), Algebra = Algebra.Matrix)] public partial struct M2;
            [NdShape(2, typeof(double))] public partial struct V2;
            [NdShape(5, typeof(int))] public partial struct I5;
            public static class Calculate
            {
                public static string Get()
                {
                    Vec3 a = [1, 2, 3];
                    Vec3 b = new(4, 5, 6);
                    Vec3 v = a + b * 2f - 1f;
                    v.Z += 1;
                    M2 m = [1, 2, 3, 4];
                    V2 x = V2.Ones;
                    I5 i = I5.Arange(1, 1);
                    return $"{v} {2f / a} {m * m} {m * x} {x * m} {-i % 2} {a.Max()} {a.Equals(new Vec3(1, 2, 3))} {a.GetHashCode() == new Vec3(1, 2, 3).GetHashCode()}";
                }
            }
            """).AssertClean();

        Assert.Equal(
            "[ 8. 11. 15.] [2.        1.        0.6666667] [[ 7. 10.]\n [15. 22.]] [3. 7.] [4. 6.] [-1  0 -1  0 -1] 3 True True",
            ((string)result.Invoke("Calculate", "Get")!).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void CollectionExpression_OfWrongCount_SaysBothCounts()
    {
        GeneratorResult result = GeneratorHarness.Run("""
            [NdShape(3, typeof(float))] public partial struct Vec3;
            public static class Wrong { public static string Get() { try { Vec3 v = [1, 2]; return v.ToString(); } catch (ArgumentException e) { return e.Message; } } }
            """).AssertClean();

        Assert.Equal("Vec3 has 3 elements, 2 were given.", result.Invoke("Wrong", "Get"));
    }

    [Fact]
    public void NamesThatDifferInCaseOnly_AreGenerated()
    {
        const string source = """
            public static partial class Fns { [NdFunction] public static float F(float a) => a + 'c'; [NdFunction] public static float f(float a) => a * 2f; }
            public static partial class fns { [NdFunction] public static float F(float a) => a - 1f; }
            """;
        const string file = """{ "namespace": "N", "dims": { "Row": 3, "row": 4, "ROW": 5 }, "shapes": { "Map": { "shape": ["Row", "row", "ROW"], "dtype": "float32" } } }""";

        GeneratorHarness.Run(source, [("shapes.json", file)]).AssertClean();
    }

    [Theory]
    [InlineData("\\u0085")]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\\r\\n")]
    public void WhatEndsALine_StaysInsideTheComment(string separator)
    {
        string file = $$"""{ "shapes": { "Row": { "shape": [16], "dtype": "float32", "doc": "heights{{separator}} int y;" } } }""";

        GeneratorHarness.Run("", [("shapes.json", file)], "My.Game").AssertClean();
    }
}
