using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>NDT5001 to NDT5004, each where it fires and where it does not.</summary>
public class BudgetTests
{
    private const string Shapes = """
        [NdShape(1000, 1000, typeof(float))] public partial struct HeightMap;
        [NdShape(1000, typeof(float))] public partial struct Row;
        [NdShape(40, 60, typeof(float))] public partial struct Wide;
        [NdShape(60, 40, typeof(float))] public partial struct Tall;
        [NdShape(40, 40, typeof(float))] public partial struct Square;
        public struct World { public HeightMap Map, Next; public Row Row; public Wide Wide; public Tall Tall; public Square Square, Other; }

        """;

    private static string Program(string members) => Shapes + "static class Program\n{\n" + members + "\n}\n";

    [Theory]
    [InlineData("[MemoryBudget(Temp = 16 * KiB)] static void Step(ref World w) => w.Map.At[1.., ..].Assign(w.Map[..^1, ..]);",
        "'Step' breaks its budget: 3,996,000 B (3.81 MiB) of Temp needed, 16,384 B (16 KiB) allowed, 3,979,616 B (3.8 MiB) over. Largest: Program.cs:9: 'w.Map.At[1.., ..].Assign(w.Map[..^1, ..])' 999 x 1000 float: 3,996,000 B (3.81 MiB) Temp, 'w.Map[..^1, ..]' is read, displaced, while it is written; cheapest fix: write Into another tensor")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Step(ref World w) => w.Map.Assign(w.Map - Nd.Mean(w.Map, axis: 0));",
        "'Nd.Mean(w.Map, axis: 0)' 1000 float: 4,000 B (3.91 KiB) Temp, evaluated once before the loop around it; cheapest fix: assign 'Nd.Mean(w.Map, axis: 0)' to a tensor of its own first: Into, 0 B")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Step(ref World w) => w.Square.Assign(Nd.MatMul(w.Wide * 2f, w.Tall));",
        "'w.Wide * 2f' 40 x 60 float: 9,600 B (9.38 KiB) Temp, a computed operand of a product is stored first; cheapest fix: assign 'w.Wide * 2f' to a tensor first")]
    [InlineData("[MemoryBudget(Alloc = \"1 MiB\")] static void Step() { using var map = new Owned<HeightMap>(); }",
        "4,000,056 B (3.81 MiB) of Alloc needed, 1,048,576 B (1 MiB) allowed, 2,951,480 B (2.81 MiB) over. Largest: Program.cs:9: 'new Owned<HeightMap>()': 4,000,000 B (3.81 MiB) Alloc; Program.cs:9: 'new Owned<HeightMap>()': 56 B Alloc, an object")]
    [InlineData("[MemoryBudget(Alloc = 0)] static void Step(in World w) { using var map = new Owned<HeightMap>(in w.Map); }", "Copy (ownership);")]
    [InlineData("[MemoryBudget(Alloc = 1 * MiB)] static void Step(int n) { for (int i = 0; i < n; i++) { byte[] b = new byte[1000]; } }",
        "1,024 B (1 KiB) in every round of a loop of unknown length of Alloc needed, 1,048,576 B (1 MiB) allowed, without bound over")]
    [InlineData("[MemoryBudget(Alloc = 1 * MiB)] static void Step() { for (long i = long.MinValue; i < long.MaxValue; i++) { byte[] b = new byte[1000]; } }", "9,223,372,036,854,775,807 B")]
    [InlineData("[MemoryBudget(Alloc = 1 * MiB)] static void Step() { for (int i = 0; i == 0; i--) { byte[] b = new byte[1000]; } }", "in every round of a loop of unknown length")]
    [InlineData("[MemoryBudget(Alloc = 1 * MiB)] static void Step() { for (int i = 0; i < 9; i++) { byte[] b = new byte[1000]; (i, int j) = (0, 1); } }", "in every round of a loop of unknown length")]
    [InlineData("[MemoryBudget(Alloc = 1 * MiB)] static void Step() { for (int i = 0; i < 9; i++) { byte[] b = new byte[1000]; ref int r = ref i; r = 0; } }", "in every round of a loop of unknown length")]
    [InlineData("[MemoryBudget(Alloc = 1 * KiB)] static void Step() { for (int i = 0; i < 8; i++) { byte[] b = new byte[1000]; } }", "8,192 B (8 KiB) of Alloc needed")]
    [InlineData("[MemoryBudget(Stack = \"8 KiB\")] static void Step() { Row a = default, b = default; Sum(a); } static float Sum(Row r) => r.Sum();",
        "12,000 B (11.72 KiB) of Stack needed, 8,192 B (8 KiB) allowed, 3,808 B (3.72 KiB) over. Largest: Program.cs:9: 'r' by value 1000 float: 4,000 B (3.91 KiB) stack (in Sum); Program.cs:9: local 'a' 1000 float: 4,000 B (3.91 KiB) stack")]
    [InlineData("[MemoryBudget(Stack = 100)] static void Step() { Span<int> s = stackalloc int[100]; s.Clear(); }", "400 B of Stack needed")]
    [InlineData("[MemoryBudget(Traffic = \"8 MB\")] static void Step(ref World w) => w.Map.Assign(w.Next * 2f + w.Row);", "8,004,000 B (7.63 MiB) of Traffic needed")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Outer(ref World w) => Inner(ref w); static void Inner(ref World w) => w.Row.At[1..].Assign(w.Row[..^1]);", "while it is written (in Inner);")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Step(ref World w) => Outer(ref w.Map, in w.Next, ref w); static void Outer(ref HeightMap a, in HeightMap b, ref World w) => Slide(ref a, in b, in Pick(ref w)); static ref HeightMap Pick(ref World w) => ref w.Map; static void Slide(ref HeightMap to, in HeightMap x, in HeightMap y) => to.At[1.., ..].Assign(x[..^1, ..] + y[..^1, ..]);",
        "up to 3,996,000 B (3.81 MiB) of Temp needed")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Send(ref World w) => Pack(w.Row); [MemoryCost(MemoryCost.Value, Temp = \"x + 24 - 20\")] static void Pack(in Row x) { }", "4,004 B (3.91 KiB) of Temp needed")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Step(ref HeightMap to, in HeightMap from) => to.At[1.., ..].Assign(from[..^1, ..]);", "up to 3,996,000 B (3.81 MiB) of Temp needed")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Send(ref World w, Span<byte> to) => Compress(in w.Map, to); [MemoryCost(MemoryCost.Into, Temp = \"2 * map\")] static void Compress(in HeightMap map, Span<byte> destination) { }",
        "'Send' breaks its budget: 8,000,000 B (7.63 MiB) of Temp needed, 0 B allowed")]
    [InlineData("[MemoryBudget(Temp = 0)] static float Send(ref World w) => Weigh(w.Row * 2f - Nd.Sum(w.Map, axis: 0)); [MemoryCost(MemoryCost.Value, Temp = \"100 + 28\")] static float Weigh<N>(Expr<float, N> x) where N : INode<float>, allows ref struct => 0f;",
        "4,128 B (4.03 KiB) of Temp needed")]
    [InlineData("static void Outer(ref World w) { Inner(ref w); [MemoryBudget(Temp = 0)] static void Inner(ref World w) => w.Row.At[1..].Assign(w.Row[..^1]); }", "'Inner' breaks its budget: 3,996 B (3.9 KiB) of Temp needed")]
    [InlineData("static Action Outer() => [MemoryBudget(Alloc = 0)] static () => new Owned<Row>().Dispose();", "'the lambda in Outer' breaks its budget: 4,056 B (3.96 KiB) of Alloc needed")]
    [InlineData("[MemoryBudget(Alloc = 0)] static float[] Scale => new float[2];", "'Scale' breaks its budget: 32 B of Alloc needed")]
    public void Exceeded(string members, string words)
    {
        Diagnostic found = Assert.Single(Analysis.Of(Program(members)).Ours, static d => d.Id == "NDT5001");
        Assert.Contains(words, found.Message());
        Assert.NotEmpty(found.AdditionalLocations);
    }

    [Theory]
    [InlineData("[MemoryBudget(Alloc = 0)] static int[] Part(int[] a) => a[1..3];", "'a[1..3]', a range of an array is a copy")]
    [InlineData("[MemoryBudget(Alloc = 0)] static string Part(string a) => a[1..];", "'a[1..]', a range of a text is a copy")]
    [InlineData("[MemoryBudget(Alloc = 0)] static int[] Bits(decimal d) => decimal.GetBits(d);", "Decimal.GetBits, it states no cost")]
    [InlineData("[MemoryBudget(Alloc = 0)] static object Raw() => System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(object));", "GetUninitializedObject, it states no cost")]
    [InlineData("[MemoryBudget(Alloc = 1024)] static float Again(int n) { again: var l = new float[100]; if (n-- > 0) goto again; return l[0]; }", "'goto again;', it leads back")]
    [InlineData("[MemoryBudget(Alloc = 1024)] static void Cases(int n) { switch (n) { case 0: _ = new int[10]; goto case 1; case 1: goto case 0; } }", "'goto case 0;', it leads back")]
    public void CopiesAndJumpsAreNotKnown(string members, string words) =>
        Assert.Contains(words, Assert.Single(Analysis.Of(Program(members)).Ours, static d => d.Id == "NDT5002").Message());

    [Theory]
    [InlineData("[MemoryBudget(Alloc = 0, Temp = 0, Stack = 0)] static void Step(ref World w) { w.Map.Assign(w.Next * 0.5f + w.Row); w.Row.Assign(Nd.Sum(w.Map, axis: 0)); }")]
    [InlineData("[MemoryBudget(Alloc = 4_000_056L)] static void Step() { using var map = new Owned<HeightMap>(); }")]
    [InlineData("[MemoryBudget(Traffic = 8_004_000)] static void Step(ref World w) => w.Map.Assign(w.Next * 2f + w.Row);")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Outer(ref World w) => Slide(ref w.Map, in w.Next); static void Slide(ref HeightMap to, in HeightMap from) => to.At[1.., ..].Assign(from[..^1, ..]);")]
    [InlineData("[MemoryBudget(Alloc = 0)] static float Length(float x, float y) => MathF.Sqrt(x * x + y * y) + Math.Max(x, y);")]
    [InlineData("} static partial class Parts { [MemoryBudget(Alloc = 0)] static partial void Step(); static partial void Step() { }")]
    [InlineData("} class Auto { [MemoryBudget(Alloc = 0)] public int Level { get; set; }")]
    [InlineData("[MemoryBudget(Alloc = 0)] static float Four() => Twice(2f); static T Twice<T>(T x) where T : System.Numerics.INumber<T> => x + x;")]
    [InlineData("[MemoryBudget(Alloc = 0)] static void Check(int n) { if (n < 0) throw new ArgumentException(\"negative\"); }")]
    public void Kept(string members) => Assert.DoesNotContain(Analysis.Of(Program(members)).Ours, static d => d.Id.StartsWith("NDT5", StringComparison.Ordinal));

    [Theory]
    [InlineData("[MemoryBudget(Alloc = 0)] static void Report(in Row row) => Console.WriteLine(row.Sum());", "Program.cs:9: Console.WriteLine, it states no cost")]
    [InlineData("[MemoryBudget(Alloc = 0)] static int Down(int n) => n == 0 ? 0 : Down(n - 1);", "Program.Down, it is recursive")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Call(Action a) => a();", "'a', what the delegate leads to is not known here")]
    [InlineData("[MemoryBudget(Alloc = 0)] static float[] Make(int n) => new float[n];", "'new float[n]', its length is known at run time only")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Send(Span<byte> to) => Compress(to); [MemoryCost(MemoryCost.Into, Temp = \"2 * destination\")] static void Compress(Span<byte> destination) { }", "the Temp of 'Compress', its size is not known here")]
    [InlineData("[MemoryBudget(Temp = 0)] static extern void Foreign();", "Program.cs:9: Program.Foreign, it has no body here")]
    [InlineData("} abstract class Base { [MemoryBudget(Temp = 0)] public abstract void Step();", "Base.Step, it has no body here")]
    [InlineData("} interface IStep { [MemoryBudget(Temp = 0)] void Step();", "IStep.Step, it has no body here")]
    [InlineData("} static partial class Parts { [MemoryBudget(Temp = 0)] static partial void Step();", "Parts.Step, it has no body here")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Put(ref Square to, Expr<float, Computed<float, Turned<float, Leaf<Square, float>>>> x) => to.Assign(x);", "'x', the expression comes from elsewhere")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Many(int n, Action a) { _ = new float[n + 0]; _ = new float[n + 1]; _ = new float[n + 2]; _ = new float[n + 3]; _ = new float[n + 4]; _ = new float[n + 5]; _ = new float[n + 6]; _ = new float[n + 7]; _ = new float[n + 8]; _ = new float[n + 9]; _ = new float[n + 10]; _ = new float[n + 11]; _ = new float[n + 12]; _ = new float[n + 13]; _ = new float[n + 14]; _ = new float[n + 15]; _ = new float[n + 16]; a(); }", "more, too much is not known to be listed")]
    [InlineData("[MemoryBudget(Alloc = 0)] static void End(IEnumerator<int> x) { using (x) { } }", "IDisposable.Dispose")]
    [InlineData("[MemoryBudget(Alloc = 0)] static void End(System.IO.MemoryStream x) { using (x) { } }", "Stream.Dispose")]
    [InlineData("[MemoryBudget(Alloc = 0)] static void End(IDisposable x) => x.Dispose();", "IDisposable.Dispose, it is virtual")]
    [InlineData("[MemoryBudget(Alloc = 0)] static T Twice<T>(T x) where T : System.Numerics.INumber<T> => x + x;", "op_Addition")]
    [InlineData("[MemoryBudget(Traffic = 0)] static void Copy(Span<int> from, Span<int> to) => from.CopyTo(to);", "Span.CopyTo, how many elements")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Walk(IEnumerable<int> all) { foreach (int i in all) { } }", "what its enumerator does is not known here")]
    [InlineData("[MemoryBudget(Temp = 0)] static void Send(in Row x) => Pack(x); [MemoryCost(MemoryCost.Value, Temp = \"x + -4\")] static void Pack(in Row x) { }", "the Temp of 'Pack'")]
    [InlineData("[MemoryBudget(Alloc = 0)] static string Text(in Row row) => row.ToString();", "it allocates: text")]
    public void NotKnown(string members, string words)
    {
        Diagnostic found = Assert.Single(Analysis.Of(Program(members)).Ours, static d => d.Id == "NDT5002");
        Assert.Contains(words, found.Message());
    }

    [Fact]
    public void AStatedCostIsTakenAtItsWord() => Assert.DoesNotContain(
        Analysis.Of(Program("[MemoryBudget(Alloc = 0)] static void Report(in Row row) => Log(row.Sum()); [MemoryCost(MemoryCost.Value)] static void Log(float x) => Console.WriteLine(x);")).Ours,
        static d => d.Id.StartsWith("NDT5", StringComparison.Ordinal));

    [Theory]
    [InlineData("[MemoryBudget(Footprint = \"6 MiB\")] public struct Two { public HeightMap Map, Next; public Row Row; }",
        "'Two' breaks its budget: a footprint of 8,004,000 B (7.63 MiB) needed, 6,291,456 B (6 MiB) allowed, 1,712,544 B (1.63 MiB) over. Largest: 'Two.Map' (HeightMap): 4,000,000 B (3.81 MiB)")]
    [InlineData("[MemoryBudget(Footprint = 1 * MiB)] public sealed class Holder { private readonly Owned<HeightMap> map = new(); private readonly DoubleBuffer<Row> rows = new(); }",
        "a footprint of 4,008,192 B (3.82 MiB) needed")]
    [InlineData("[MemoryBudget(Footprint = 100)] public sealed class Holder { private readonly float[] x = new float[100]; private readonly List<int> list = []; private int n; }",
        "'Holder.x' (float[], owned): 424 B;")]
    [InlineData("public static class Globals { public static readonly Owned<World> World = new(); } [assembly: MemoryBudget(typeof(Row), Footprint = \"1 MiB\")]",
        "static 'Globals.World' (Owned<World>, owned)")]
    [InlineData("public sealed class Holder { private readonly List<int> list = []; private int n; } [assembly: MemoryBudget(typeof(Holder), Footprint = 10)]", "not counted, its size is known at run time only: 'list'")]
    public void FootprintExceeded(string more, string words)
    {
        int assembly = more.IndexOf("[assembly", StringComparison.Ordinal);
        string source = assembly < 0 ? Shapes + more : more[assembly..] + "\n" + Shapes + more[..assembly];
        Diagnostic found = Assert.Single(Analysis.Of(source).Ours, static d => d.Id == "NDT5003");
        Assert.Contains(words, found.Message());
    }

    [Theory]
    [InlineData("[MemoryBudget(Footprint = 8_004_000)] public struct Two { public HeightMap Map, Next; public Row Row; }")]
    [InlineData("[MemoryBudget(Footprint = \"4 MB\")] public sealed class Holder { private int a; }")]
    public void FootprintKept(string more) => Assert.DoesNotContain(Analysis.Of(Shapes + more).Ours, static d => d.Id.StartsWith("NDT5", StringComparison.Ordinal));

    [Theory]
    [InlineData("[MemoryBudget(Temp = \"16 kib\")] static void Step() { }", "\"16 kib\" limits nothing here: a size is")]
    [InlineData("[MemoryBudget(Temp = -1)] static void Step() { }", "-1 limits nothing")]
    [InlineData("[MemoryBudget(Footprint = 100)] static void Step() { }", "Footprint limits nothing here: methods have Alloc")]
    [InlineData("} [MemoryBudget(Alloc = 100)] struct S {", "Alloc limits nothing here: types and assemblies have a Footprint")]
    public void Unreadable(string members, string words)
    {
        Diagnostic found = Assert.Single(Analysis.Of(Program(members)).Ours, static d => d.Id == "NDT5004");
        Assert.Contains(words, found.Message());
    }

    [Theory]
    [InlineData("w.Map.At[1.., ..].Assign(w.Map[..^1, ..]);", "Alloc 0 B, Temp 3,996,000 B (3.81 MiB), reads 7,992,000 B (7.62 MiB), writes 7,992,000 B (7.62 MiB)")]
    [InlineData("float s = w.Map.Sum();", "Alloc 0 B, Temp 0 B, reads 4,000,000 B (3.81 MiB), writes 0 B")]
    [InlineData("w.Square.Assign(Nd.MatMul(w.Wide, w.Tall) + w.Other);", "Temp 6,400 B")]
    public void AStatementSaysItsCost(string statement, string words)
    {
        Diagnostic found = Assert.Single(Analysis.WithRule("NDT3000", Program("static void Step(ref World w) { " + statement + " }")).Ours, static d => d.Id == "NDT3000");
        Assert.Contains(words, found.Message());
    }

    [Fact]
    public void EveryRuleHasAPage()
    {
        foreach (string id in new[] { "NDT3000", "NDT5001", "NDT5002", "NDT5003", "NDT5004" })
        {
            Assert.True(File.Exists(Path.Combine(Root(), "docs", "diagnostics", id + ".md")), id);
        }
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Tensors.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder!;
    }
}
