using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Generators.Benchmarks;

/// <summary>The programs that are compiled.</summary>
internal static class Sources
{
    private static readonly string[] s_dtypes = ["float", "double", "int", "short", "byte", "bool"];

    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.CSharp14);

    /// <summary>Many declarations: nine of ten larger than registers, of rank 2, in six dtypes.</summary>
    /// <param name="count">How many.</param>
    /// <param name="edit">A size in one of them, to be changed by an edit.</param>
    public static SyntaxTree Declarations(int count, int edit) => Tree(
        "Shapes.cs",
        "using Tensors;\nnamespace Game;\n" + string.Concat(Enumerable.Range(0, count).Select(i => i % 10 == 0
            ? $"[NdShape({2 + (i % 3)}, typeof(float))] public partial struct T{i};\n"
            : $"[NdShape({100 + i}, {(i == 5 ? edit : 50 + (i % 7))}, typeof({s_dtypes[i % s_dtypes.Length]}))] public partial struct T{i};\n")));

    /// <summary>Statements of five operators each, ten in a method: sums, products, comparisons, scalars, slices, in two dtypes.</summary>
    /// <param name="count">How many.</param>
    public static SyntaxTree Statements(int count)
    {
        string[] bodies =
        [
            "w.A.Assign(w.A + w.B * w.C - 0.5f * w.D / 3f);",
            "w.B.Assign((w.A - w.B) * (w.C + w.D) * 2f - 1f);",
            "w.C.Assign(0.25f * (w.A[.., ..] + w.B + w.C + w.D) - w.Row);",
            "w.D.Assign(Nd.Sqrt(w.A * w.A + w.B * w.B) - w.Row * 2f);",
            "w.X.Assign(w.X * w.Y + (w.X - w.Y) * 2.0 - 1.0);",
        ];
        StringBuilder text = new("""
            using Tensors;
            namespace Work;
            [NdShape(64, 64, typeof(float))] public partial struct Field;
            [NdShape(64, typeof(float))] public partial struct Line;
            [NdShape(32, 32, typeof(double))] public partial struct Exact;
            public struct World { public Field A, B, C, D; public Line Row; public Exact X, Y; }
            public static class Steps
            {

            """);
        for (int i = 0; i < count; i++)
        {
            if (i % 10 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"    public static void Step{i / 10}(ref World w)\n    {{\n");
            }

            text.Append("        ").Append(bodies[i % bodies.Length]).Append('\n');
            if (i % 10 == 9 || i == count - 1)
            {
                text.Append("    }\n");
            }
        }

        return Tree("Steps.cs", text.Append("}\n").ToString());
    }

    /// <summary>A source file.</summary>
    public static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(text, Parse, path, Encoding.UTF8);

    /// <summary>A compilation that references .NET and the runtime.</summary>
    public static CSharpCompilation Compile(params SyntaxTree[] trees) => CSharpCompilation.Create(
        "Game",
        trees,
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ITensor<>).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver with the generator.</summary>
    public static GeneratorDriver Driver(bool track = false) => CSharpGeneratorDriver.Create(
        [new TensorGenerator().AsSourceGenerator()],
        parseOptions: Parse,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));
}
