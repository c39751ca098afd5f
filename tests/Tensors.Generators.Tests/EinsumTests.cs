using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>Einstein sums from their subscripts: what is generated, that it runs, and what is refused.</summary>
public class EinsumTests
{
    private const string Shapes = """
        [NdShape(100, 200, typeof(float))] public partial struct A;
        [NdShape(200, 50, typeof(float))] public partial struct B;
        [NdShape(50, 10, typeof(float))] public partial struct C;
        [NdShape(100, 10, typeof(float))] public partial struct D;
        [NdShape(100, 50, typeof(float))] public partial struct AB;
        [NdShape(100, typeof(float))] public partial struct Row;
        [NdShape(100, 100, typeof(float))] public partial struct Square;
        [NdShape(8, 8, 3, typeof(float))] public partial struct Image;
        [NdShape(3, 3, 3, 4, typeof(float))] public partial struct Filter;
        [NdShape(6, 6, 4, typeof(float))] public partial struct Filtered;
        [NdShape(3, typeof(float))] public partial struct Vec3;
        [NdShape(3, 3, typeof(float))] public partial struct Mat3;
        [NdShape(5000, typeof(float))] public partial struct Lent;
        [NdShape(50, typeof(float))] public partial struct Short;
        [NdShape(100, typeof(bool))] public partial struct Flags;

        """;

    [Fact]
    public void Methods_GenerateSnapshot()
    {
        GeneratorResult result = GeneratorHarness.Run(Shapes + """
            namespace Game
            {
                public static partial class Linear
                {
                    [NdEinsum("ij,jk,kl->il")] public static partial void Chain(in A a, in B b, in C c, ref D d, ref ChainScratch scratch);
                    [NdEinsum("[i+k][j+l]c,klco->ijo")] internal static partial void Filter(in Image image, in Filter weights, ref Filtered d);
                    [NdEinsum("ij,j,j->", MaxTemp = 0)] private static partial float Form(in Square m, in Row x, in Row y);
                    [NdEinsum("ij,j")] public static partial Vec3 Rotate(in Mat3 m, Vec3 v);
                    [NdEinsum("[99-i]->i")] static partial void Flip(in Row x, ref Row d);
                }
            }
            """).AssertClean();

        Snapshot.Matches("Einsum", string.Concat(result.Sources.Where(source => source.Key.StartsWith("Game.", StringComparison.Ordinal)).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value)));
    }

    [Fact]
    public void ScratchAndOverloads_AndTensorsFromEverywhere_Compile()
    {
        byte[] library = GeneratorHarness.Run("namespace Library; [NdShape(40, 50, typeof(double), Order = Order.ColumnMajor)] public partial struct Columns;", name: "Library").AssertClean().Emit();
        GeneratorResult result = GeneratorHarness.Run(Shapes + """
            [NdShape(50, typeof(double))] public partial struct Line;
            [NdShape(40, typeof(double))] public partial struct Product;
            public partial struct Holder
            {
                [NdEinsum("ij,jk,kl->il")] internal static partial void Chain(in A a, in B b, in C c, ref D d, ref Shared scratch);
                [NdEinsum("ij,kj,kl->il")] public static partial void Chain(in A a, in A b, in A c, ref A d, ref Shared scratch);
                [NdEinsum("ij,jk,kl->il")] static partial void Lent(in A a, in B b, in C c, ref D d, ref Lent scratch);
                [NdEinsum("ij,j->i")] public static partial void Far(in Library.Columns m, in Line x, ref Product d);
                [NdEinsum("ij,j->i")] public static partial void Filed(in Matrix m, in Row x, ref Row d);
                [NdEinsum(",i->i", Accumulate = true)] public static partial void Axpy(float alpha, in Row @in, ref Row @ref);
                [NdEinsum("i,i->", Accumulate = true)] public static partial void Add(in Row x, in Row y, ref float sum);
                public static string Bytes() => $"{Shared.SizeInBytes} {System.Runtime.CompilerServices.Unsafe.SizeOf<Shared>()}";
            }
            """,
            [("shapes.json", """{ "namespace": "", "shapes": { "Matrix": { "shape": [100, 100], "dtype": "float32", "order": "columnMajor" } } }""")], references: [library]).AssertClean();

        // The larger one counts: 100 x 100 beside 200 x 10.
        Assert.Equal("40000 40000", result.Invoke("Holder", "Bytes"));
    }

    private static readonly (string Method, string Subscripts, string Id, string Message)[] s_mistakes =
    [
        ("static void F(in A a, in B b, ref AB d)", "ij,jk->ik", "NDT0030", "it is not partial; write 'static partial'"),
        ("partial void F(in A a, in B b, ref AB d)", "ij,jk->ik", "NDT0030", "it is not static"),
        ("static partial float F(in Row a)", "i->", "NDT0030", "write 'private static partial'"),
        ("static partial void F(in Row a)", "i->", "NDT0030", "it has no result; return the number"),
        ("static partial void F(ref Row d)", "->", "NDT0030", "it has 0 operands"),
        ("static partial void F(in Row a, out Row d)", "i->i", "NDT0030", "'d' is passed by 'out'"),
        ("static partial void F(Row a, ref Row d)", "i->i", "NDT0030", "'a' is passed by value, a copy of 400 bytes at each call; write 'in Row a'"),
        ("public static partial Row F(in Row a)", "i->i", "NDT0030", "it returns 400 bytes by value"),
        ("static partial void F(ref Row d, in Row a)", "i->i", "NDT0030", "the operand 'a' comes behind 'd'"),
        ("static partial void F(in Row a, ref Row d, ref S s, ref S t)", "i->i", "NDT0030", "'t' is one more parameter by 'ref'"),
        ("static partial void F<T>(in Row a, ref Row d)", "i->i", "NDT0030", "it is generic"),
        ("static partial void F(in Row a, in Row b, ref Row d)", "i->i", "NDT0032", "'F' has 1 subscript and 2 operands (a, b); write 1 subscript more"),
        ("static partial void F(in Row a, ref Row d)", "i,j,i->i", "NDT0032", "add 2 parameters by 'in' or drop a subscript"),
        ("static partial void F(in Row a, string b, ref Row d)", "i,->i", "NDT0033", "'b' is neither a declared tensor nor a number"),
        ("static partial void F(in Row a, double b, ref Row d)", "i,->i", "NDT0033", "'a' is float32 and 'b' float64 (8 bytes an element, not 4)"),
        ("static partial void F(in Flags a, ref Flags d)", "i->i", "NDT0033", "without products and sums"),
        ("static partial void F(in A a, ref Row d)", "i->i", "NDT0034", "'i' names 1 of the axes of 'a' (A, 100 x 200), which has 2; write a letter for each axis"),
        ("static partial void F(in A a, ref Row d)", "i...jk->i...", "NDT0034", "'i...jk' names 3 or more"),
        ("static partial void F(in A a, in A b, ref Square d)", "ij,jk->ik", "NDT0035", "in 'F', 'j' is 200 along axis 1 of 'a' (A, 100 x 200) and 100 along axis 0 of 'b' (A, 100 x 200); give one of them another letter"),
        ("public static partial float F(in A a)", "ii", "NDT0035", "'i' is 100 along axis 0 of 'a' (A, 100 x 200) and 200 along axis 1 of 'a' (A, 100 x 200); a diagonal"),
        ("static partial void F(in A a, in C b, ref A d)", "...,...->...", "NDT0035", "'...' is 100 along axis 0 of 'a'"),
        ("static partial void F(in A a, ref Row d)", "ij->z", "NDT0036", "'z' is in no operand; the operands have 'i', 'j'"),
        ("static partial void F(in A a, ref Row d)", "...j->j", "NDT0036", "'...' is no part of the result"),
        ("static partial void F(in A a, in B b, ref A d)", "ij,jk->ik", "NDT0037", "the result of 'F' is 100 (i) x 50 (k), which 'd' (A, 100 x 200) is not; declare the destination with 2 axes"),
        ("public static partial float F(in A a)", "ij->i", "NDT0037", "the returned value (float) is not"),
        ("static partial void F(in A a, ref Row d)", "ij->", "NDT0037", "is a number, which 'd' (Row, 100) is not; return the number"),
        ("static partial void F(in Row a, in Short b, ref Row d)", "[i+k],k->i", "NDT0038", "'[i+k]' with i of 100, k of 50 reads the indices 0 to 148 of axis 0 of 'a' (Row, 100), which has 0 to 99; make the letters' sizes 49 smaller"),
        ("static partial void F(in Row a, ref Row d)", "[i-1]->i", "NDT0038", "reads the indices -1 to 98"),
        ("public static partial float F(in Row a)", "[i+k]->", "NDT0038", "leaves the size of 'i' open"),
        ("static partial void F(in Row a, in Short b, ref Row d)", "[i+k],k", "NDT0031", "'[i+k]' leaves open what the result is"),
        ("static partial void F(in Square a, in Square b, in Square c, ref Square d)", "ij,jk,kl->il", "NDT0039", "needs 40,000 bytes (39.1 KiB) of scratch: add the parameter 'ref FScratch scratch', a type that is then generated, or set MaxTemp = 0 and compute everything in one loop, 200,000,000 multiply-adds instead of 2,000,000"),
        ("static partial void F(in Square a, in Square b, in Square c, ref Square d, ref Lent s)", "ij,jk,kl->il", "NDT0039", "needs 40,000 bytes of scratch, 's' (Lent) has 20,000: 20,000 too few"),
        ("static partial void F(in Square a, ref Row d, ref S s)", "ij->i", "NDT0039", "needs no scratch: its order has no intermediate results; drop the parameter 's'"),
        ("static partial void F(in Square a, in Square b, in Square c, ref Square d, ref System.Guid s)", "ij,jk,kl->il", "NDT0039", "takes its scratch as 'System.Guid', which is no declared tensor"),
    ];

    [Fact]
    public void Mistakes_AreOneMessageEach()
    {
        // One compilation, a line for each.
        GeneratorResult result = GeneratorHarness.Run(
            string.Concat(s_mistakes.Select((one, n) => $"public static partial class Linear{n} {{ [NdEinsum(\"{one.Subscripts}\")] {one.Method}; }}\n")) + Shapes);

        ILookup<int, Diagnostic> found = result.Diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        ILookup<int, Diagnostic> errors = result.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != "CS1591" && d.Location.SourceTree?.FilePath == "Test.cs").ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        for (int n = 0; n < s_mistakes.Length; n++)
        {
            (string method, string subscripts, string id, string message) = s_mistakes[n];
            Diagnostic diagnostic = Assert.Single(found[n]);
            Assert.Equal(id, diagnostic.Id);
            Assert.Contains(message, diagnostic.GetMessage());
            Assert.DoesNotContain("{", diagnostic.GetMessage());

            // The compiler has something to say only where the method cannot be completed.
            Assert.True(id is "NDT0030" or "NDT0033" || !errors[n].Any(), $"{subscripts} {method}: {errors[n].FirstOrDefault()}");
        }
    }

    [Fact]
    public void MovedMethod_RegeneratesNothing()
    {
        const string Source = "public static partial class Linear { [NdEinsum(\"ij,jk->ik\")] public static partial void F(in A a, in B b, ref AB d); }";
        CSharpCompilation compilation = GeneratorHarness.Compile(Shapes + Source);
        GeneratorDriver driver = GeneratorHarness.Driver([], "Root").RunGenerators(compilation);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        CSharpCompilation edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText("// moved down\n" + Shapes + Source, (CSharpParseOptions)tree.Options, tree.FilePath));

        GeneratorRunResult run = driver.RunGenerators(edited).GetRunResult().Results[0];

        Assert.All(run.TrackedSteps["Einsums"].SelectMany(step => step.Outputs), output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
        Assert.Contains(run.TrackedSteps["EinsumDrafts"].SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void DrawnSums_AreTheDefiningLoop()
    {
        // Every dtype, both orders, one compilation. Values are small integers: every sum is exact in every dtype and in every order of additions.
        string[] types = ["float", "double", "int", "long", "short", "Half", "System.Numerics.Complex", "uint"];
        List<string> declared = [], methods = [], runs = [];
        RandomEinsum[] drawn = [.. Enumerable.Range(5000, 12).Select(seed => new RandomEinsum(seed, 3))];
        for (int n = 0; n < drawn.Length; n++)
        {
            string type = types[n % types.Length];
            string Declare(string name, int[] sizes, bool columns)
            {
                declared.Add($"[NdShape<{type}>({string.Join(", ", sizes)}{(columns && sizes.Length > 1 ? ", Order = Order.ColumnMajor" : "")})] public partial struct {name};");
                return name;
            }

            string[] operands = [.. drawn[n].Operands.Select((axes, o) => Declare($"X{n}_{o}", [.. axes.Select(axis => axis.Size)], drawn[n].Orders[o]))];
            string result = Declare($"D{n}", drawn[n].Sizes, drawn[n].Orders[^1]);
            methods.Add($"[NdEinsum(\"{drawn[n].Text}\", MaxTemp = 512)] static partial void F{n}({string.Join(", ", operands.Select((operand, o) => $"in {operand} x{o}"))}, ref {result} d);");
            runs.Add($$"""
                public static double[] Run{{n}}(double[][] values)
                {
                    {{string.Concat(operands.Select((operand, o) => $"{operand} x{o} = default; Load<{operand}, {type}>(ref x{o}, values[{o}]); "))}}
                    {{result}} d = default;
                    F{{n}}({{string.Join(", ", operands.Select((_, o) => $"in x{o}"))}}, ref d);
                    return Read<{{result}}, {{type}}>(ref d);
                }
                """);
        }

        GeneratorResult compiled = GeneratorHarness.Run(string.Join("\n", declared) + "public static partial class Sums {" + string.Join("\n", methods) + string.Join("\n", runs) + """
                private static void Load<G, T>(ref G x, double[] values) where G : struct, ITensor<T> where T : unmanaged, System.Numerics.INumberBase<T>
                {
                    var memory = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<G, T>(ref x), values.Length);
                    for (int n = 0; n < values.Length; n++) memory[Place<G>(n)] = T.CreateTruncating(values[n]);
                }

                private static double[] Read<G, T>(ref G x) where G : struct, ITensor<T> where T : unmanaged, System.Numerics.INumberBase<T>
                {
                    var memory = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<G, T>(ref x), (int)ShapeFacts<G>.Length);
                    double[] values = new double[memory.Length];
                    for (int n = 0; n < values.Length; n++) values[n] = double.CreateTruncating(memory[Place<G>(n)]);
                    return values;
                }

                private static int Place<G>(int n) where G : struct, ITensor
                {
                    if (G.Order == Order.RowMajor) return n;
                    int place = 0, stride = (int)ShapeFacts<G>.Length;
                    for (int a = G.Rank - 1; a >= 0; a--)
                    {
                        stride /= G.Dim(a);
                        place += n % G.Dim(a) * stride;
                        n /= G.Dim(a);
                    }

                    return place;
                }
            }
            """);
        Assert.Empty(compiled.Diagnostics);

        System.Reflection.Assembly assembly = System.Reflection.Assembly.Load(compiled.Emit());
        for (int n = 0; n < drawn.Length; n++)
        {
            Random random = new(n);
            (int low, int high) = types[n % types.Length] switch { "uint" => (0, 3), "Half" => (-1, 2), _ => (-2, 3) };
            double[][] values = [.. drawn[n].Operands.Select(axes => Enumerable.Range(0, axes.Aggregate(1, (size, axis) => size * axis.Size)).Select(_ => (double)random.Next(low, high)).ToArray())];

            double[] actual = (double[])assembly.GetType("Sums")!.GetMethod("Run" + n)!.Invoke(null, [values])!;

            double[] expected = drawn[n].Evaluate(values);
            Assert.True(expected.SequenceEqual(actual), $"{types[n % types.Length]} {drawn[n].Text}: {string.Join(" ", expected)} expected, {string.Join(" ", actual)}");
        }
    }
}
