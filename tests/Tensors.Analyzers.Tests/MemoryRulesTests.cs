namespace Tensors.Analyzers.Tests;

/// <summary>NDT3001 to NDT3006, NDT3013 and NDT4001.</summary>
public class MemoryRulesTests
{
    private const string Shapes = """
        [NdShape(1000, 1000, typeof(float))] public partial struct HeightMap;
        [NdShape(64, 64, typeof(float))] public partial struct Small;
        [NdShape(16384, 16385, typeof(float))] public partial struct Giant;
        [NdShape(5000, 8000, typeof(float))] public partial struct Ocean;
        [NdShape(5000, 4000, typeof(float))] public partial struct Sea;
        [NdShape(3, typeof(float))] public partial struct Vec3;

        """;

    [Theory]
    [InlineData("HeightMap.SizeInBytes <= 3 * MiB", "'HeightMap.SizeInBytes <= 3 * MiB' is false: the left side is 4,000,000 B (3.81 MiB), the right side 3,145,728 B (3 MiB), over by 854,272 B (834.25 KiB).")]
    [InlineData("HeightMap.SizeInBytes <= 3 * MiB, \"the map must fit the cache\"", "over by 854,272 B (834.25 KiB): the map must fit the cache")]
    [InlineData("HeightMap.Dim0 == Small.Dim0", "the left side is 1,000, the right side 64, apart by 936")]
    [InlineData("HeightMap.Dim0 > 10 && Small.Dim1 < 10", "the left side is 64, the right side 10")]
    [InlineData("System.Environment.TickCount > 2", "is not a constant: 'System.Environment.TickCount' is known at run time only")]
    public void StaticAssertions(string condition, string words) =>
        Assert.Contains(words, Verify.One("NDT3001", Shapes + "static class Program { static void M() { StaticAssert.That(" + condition + "); } }").Message());

    [Fact]
    public void AssertionsThatHoldAreSilent() => Verify.None(
        Shapes + "static class Program { static void M() { StaticAssert.That(HeightMap.SizeInBytes + Small.SizeInBytes <= 8 * MiB, \"fits\"); StaticAssert.That(Vec3.Length == 3); } }");

    [Fact]
    public void AssertionsInTopLevelStatementsAreChecked()
    {
        Analysis analysis = Analysis.Of("StaticAssert.That(HeightMap.SizeInBytes <= 1 * KiB);\n" + Shapes);
        Assert.Contains(analysis.Ours, static d => d.Id == "NDT3001");
    }

    [Theory]
    [InlineData("struct Two { public Giant A, B; }", "NDT3002", "Two takes 2,147,614,720 B (2 GiB), and the CLR loads no struct past 2,147,483,647 B")]
    [InlineData("class Holder { Giant A; }", "NDT3005", "Field 'A' takes 1,073,807,360 B (1 GiB), and the CLR loads no field of a class past 134,217,720 B")]
    [InlineData("class Holder { static Giant A; }", "NDT3005", "no static field past")]
    [InlineData("struct World { public Ocean Ocean; public Small Tile; }", "NDT3024", "Field 'Tile' of World begins at byte 160,000,000, and the CLR loads no struct with a field that begins past byte 134,217,720: 25,782,280 B (24.59 MiB) too far. Declare 'Ocean' (160,000,000 B (152.59 MiB)) as the last field: the others take 16,384 B (16 KiB).")]
    [InlineData("struct World { public Ocean A, B, C; }", "NDT3024", "Spread the fields over several structs with an Owned<T> each: in no order does this one fit, for all but its largest field, 'A' (160,000,000 B (152.59 MiB)), take 320,000,")]
    [InlineData("struct World { public Sea A, B; public string Name; }", "NDT3024", "Field 'B' of World ends at byte 160,000,008, and the CLR loads no struct with references and a field that ends past byte 134,217,720: 25,782,288 B (24.59 MiB) too far. Hold 'A' (80,000,000 B (76.29 MiB)) in an Owned<Sea>, or keep references out of the struct.")]
    [InlineData("class World { Sea A, B; }", "NDT3024", "Field 'B' of World ends at byte 160,000,000, and the CLR loads no class with a field that ends past byte 134,217,720")]
    [InlineData("struct Pair<X, Y> { public X First; public Y Second; } static class P { static void M() { using var o = new Owned<Pair<Ocean, Small>>(); } }", "NDT3024", "Field 'Second' of Pair<Ocean, Small> begins at byte 160,000,000")]
    [InlineData("struct Pair<X> { public X First, Second, Third; } struct World { public Small Tile; public Pair<Sea> Seas; }", "NDT3024", "Field 'Third' of Pair<Sea> begins at byte 160,000,000")]
    [InlineData("class Holder { HeightMap H; }", "NDT4001", "'H' (4,000,000 B (3.81 MiB)) is a field of a class")]
    [InlineData("static class P { static void M(HeightMap a) { } }", "NDT3003", "Parameter 'a' is passed by value and puts 4,000,000 B (3.81 MiB) on the stack")]
    [InlineData("static class P { static void M() { HeightMap a = default; } }", "NDT3003", "Local 'a'")]
    [InlineData("static class P { static HeightMap M() => default; }", "NDT3003", "'M' returns a copy")]
    [InlineData("static class P { static HeightMap M => default; }", "NDT3003", "Property 'M' returns a copy")]
    [InlineData("static class P { static string M(in HeightMap a) => $\"{a}\"; }", "NDT3003", "The interpolated 'a'")]
    [InlineData("static class P { static void M() { var x = new HeightMap[3]; } }", "NDT3004", "HeightMap takes 4,000,000 B (3.81 MiB), and the CLR makes no array of elements past 65,535 B: 'HeightMap[]' throws")]
    [InlineData("static class P { static void M() { var x = new List<HeightMap>(); } }", "NDT3004", "'List<HeightMap>' throws")]
    public void Fires(string more, string id, string words) => Assert.Contains(words, Verify.One(id, Shapes + more).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Shapes + """
        struct World { public HeightMap A, B; public Giant G; }
        struct Seas { public Sea A; public Ocean B; }
        struct Pair<X, Y> { public X First; public Y Second; }
        class Level { readonly Owned<Pair<Small, Ocean>> _fits = new(); public void Dispose() => _fits.Dispose(); }
        class Holder { Vec3 v; Owned<World>? world; Small[] tiles = new Small[3]; List<Vec3> list = []; }
        static class P
        {
            static Vec3 Add(Vec3 a, Vec3 b) { Vec3 c = a; Small s = default; ref var t = ref s; return c; }
            static ref HeightMap Map(Owned<World> w) => ref w.Value.A;
            static void Read(in HeightMap a, ref HeightMap b, out Vec3 c) { ref var d = ref b; c = default; }
        }
        """);

    [Fact]
    public void TheStackLimitIsSetInEditorConfig()
    {
        const string source = Shapes + "static class P { static void M(in Small a) { Small b = a; } }";
        Verify.None(source, ("tensors_copy_limit", "16 KiB"));
        Assert.Contains("16,384 B", Verify.One("NDT3003", source, 0, ("tensors_stack_limit", "1024")).Message());
    }

    [Fact]
    public void TheCopyLimitIsSetInEditorConfig()
    {
        const string source = Shapes + "static class P { static object M(in Vec3 a) => a; }";
        Verify.None(source);
        Assert.Contains("takes 32 B of the managed heap", Verify.One("NDT3007", source, 0, ("tensors_copy_limit", "11 B")).Message());
    }

    [Theory]
    [InlineData("1024", true)]
    [InlineData("16,000", true)]
    [InlineData("1 KiB", true)]
    [InlineData("1.5 kB", true)]
    [InlineData("64 KiB", false)]
    public void LimitsAreSetInBytesOrWithAUnit(string limit, bool fires)
    {
        const string source = Shapes + "static class P { static void M(in Small a) { Small b = a; } }";
        if (fires)
        {
            Verify.One("NDT3003", source, 0, ("tensors_stack_limit", limit));
        }
        else
        {
            Verify.None(source, ("tensors_stack_limit", limit), ("tensors_copy_limit", "64 KiB"));
        }
    }

    [Theory]
    [InlineData("tensors_stack_limit", "64 KB", "'tensors_stack_limit = 64 KB' in .editorconfig sets nothing (for Usings.cs and maybe more): a limit is a number of bytes above zero, as 65536, 64 KiB or 1.5 MiB. 16 KiB holds until then.")]
    [InlineData("tensors_stack_limit", "0", "16 KiB holds until then")]
    [InlineData("tensors_copy_limit", "-4", "4 KiB holds until then")]
    [InlineData("tensors_copy_limit", "", "4 KiB holds until then")]
    [InlineData("tensors_stack_limt", "64 KiB", "there is no such key; 'tensors_stack_limit' is near")]
    [InlineData("tensors_colour", "red", "there is no such key; there are tensors_stack_limit, ")]
    public void WhatCannotBeReadIsSaid(string key, string value, string words) =>
        Assert.Contains(words, Verify.One("NDT3013", Shapes + "class P { }", 0, (key, value)).Message());

    [Fact]
    public void EveryThresholdIsListed() => Assert.Equal(
        typeof(Rules.GuardOptions).GetFields().Where(static f => f.FieldType == typeof(Rules.GuardOption)).Select(static f => f.GetValue(null)),
        Rules.GuardOptions.All.Cast<object>());

    [Theory]
    [InlineData("u.At[1..].Assign(u[..^1]);", "'u[..^1]' reads, displaced, what is written to 'u.At[1..]' (999): the answer is NumPy's, and costs a Temp of 3,996 B (3.9 KiB)")]
    [InlineData("u.Assign(Nd.Shift(u, 0, 1, Boundary.Wrap) + u);", "a Temp of 4,000 B")]
    public void OverlapStatesItsTemp(string statement, string words) =>
        Assert.Contains(words, Verify.One("NDT3006", "[NdShape(1000, typeof(float))] public partial struct Row; static class P { static void M(ref Row u, ref Row v) { " + statement + " } }").Message());

    [Fact]
    public void NoTempNoMessage() => Verify.None("""
        [NdShape(1000, 1000, typeof(float))] public partial struct Map; struct W { public Map A, B; }
        static class P { static void M(ref W w, int n) {
            w.A.Assign(w.A * 2f + w.B[.., 0]); w.A.At[.., 0].Assign(w.A[.., 1]); w.A.At[..500, ..].Assign(w.A[500.., ..]);
            w.A.At[(0..1000).By(2), ..].Assign(w.A[(1..1000).By(2), ..]); w.A.At[1.., ..].AssignUnordered(w.A[..^1, ..]); w.A.At[1..^1, ..].Assign(w.A[1..^1, ..] + 1f);
            w.A.At[n.., 0].Assign(w.A[n.., 0] * 2f); w.A.Assign(Nd.Transpose(w.A + w.B) + w.B); } }
        """);
}
