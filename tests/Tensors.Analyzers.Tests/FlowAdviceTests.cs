using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>NDT3019 to NDT3021: blocks taken in loops, owners kept for a part, walks across the memory order.</summary>
public class FlowAdviceTests
{
    private const string Shapes = """
        [NdShape(1000, 1000, typeof(float))] public partial struct Map;
        [NdShape(1000, 1000, typeof(float), Order = Order.ColumnMajor)] public partial struct Columns;
        [NdShape(1000, 500, typeof(float))] public partial struct Wide;
        [NdShape(500, 1000, typeof(float))] public partial struct Tall;
        [NdShape(200, 100, 50, typeof(float))] public partial struct Box;
        [NdShape(200, 100, 50, typeof(float), Order = Order.ColumnMajor)] public partial struct Turned;
        [NdShape(64, 64, typeof(float))] public partial struct Small;
        [NdShape(64, 64, typeof(float), Order = Order.ColumnMajor)] public partial struct SmallColumns;
        [NdShape(1000, typeof(float))] public partial struct Row;
        public struct World { public Map A, B; public Columns C; public Wide W; public Tall T; public Box Box; public Turned Turned; public Small S; public SmallColumns SC; public Row Row; }

        """;

    private static string Game(string members, int index) => $"static class Game{index}\n{{\n    static bool Busy => Environment.TickCount > 0;\n    {members}\n}}\n";

    private static string Type(string type, int index) => $"namespace Game{index};\n{type}\n";

    [Fact]
    public void TakenInEveryRound() => Batch.Fires(
        "NDT3019", Shapes, Game,
        ("static void M(ref World w, int n) { for (int i = 0; i < n; i++) { using var o = new Owned<Map>(); o.Value.Assign(w.A * 2f); w.A.Assign(o.Value); } }",
            "'new Owned<Map>()' takes 4,000,000 B (3.81 MiB) in every round of the loop in line 4 and gives them back: take it once, before the loop, and clear it in the loop where zeros are needed: 0 B a round"),
        ("static void M(ref World w) { while (Busy) { using var o = new Owned<Map>(in w.A); w.A.Assign(o.Value * 2f); } }", "write CopyFrom in the loop"),
        ("static void M(ref World w) { foreach (int i in new[] { 1, 2 }) { if (i > 1) { using (var o = new DoubleBuffer<Row>()) { o.Back.Fill(1f); o.Flip(); } } } }", "takes 8,000 B (7.81 KiB) in every round"));

    [Fact]
    public void NotTakenInEveryRound() => Batch.Silent(
        ["NDT3019"], Shapes, Game,
        "static void M(ref World w, int n) { using var o = new Owned<Map>(); for (int i = 0; i < n; i++) { o.Value.Assign(w.A * 2f); w.A.Assign(o.Value); } }",
        "static List<Owned<Map>> M(int n) { var all = new List<Owned<Map>>(); for (int i = 0; i < n; i++) { var o = new Owned<Map>(); all.Add(o); } return all; }",
        "static Owned<Map>[] M() { var all = new Owned<Map>[9]; for (int i = 0; i < 9; i++) { all[i] = new Owned<Map>(); } return all; }",
        "static Owned<Map>? M() { while (Busy) { var o = new Owned<Map>(); return o; } return null; }",
        "static void M() { for (int i = 0; i < 9; i++) { Action a = () => { using var o = new Owned<Map>(); o.Value.Fill(1f); }; a(); } }",
        "[NdShape(8, typeof(float))] public partial struct Tiny { } static void M() { }",
        "static void M(ref World w, int n) { for (int i = 0; i < n; i++) { w.A.At[1.., ..].Assign(w.A[..^1, ..]); } }");

    [Fact]
    public void KeptForASmallPart() => Batch.Fires(
        "NDT3020", Shapes, Type,
        ("sealed class Level : IDisposable { private readonly Owned<World> _world = new(); public float Max() => _world.Value.Row.Max(); public void Fill() { ref var w = ref _world.Value; w.Row.Fill(1f); } public void Dispose() => _world.Dispose(); }",
            "'_world' keeps 24,036,768 B (22.92 MiB) of World, and only 'Row' (4,000 B (3.91 KiB)) of it is used: hold an Owned<Row>"));

    [Fact]
    public void KeptForMoreThanAPart() => Batch.Silent(
        ["NDT3020"], Shapes, Type,
        "sealed class Level : IDisposable { private readonly Owned<World> _world = new(); public float Max() => _world.Value.A.Max(); public void Dispose() => _world.Dispose(); }",
        "sealed class Level : IDisposable { private readonly Owned<World> _world = new(); public ref World World => ref _world.Value; public float Max() => _world.Value.Row.Max(); public void Dispose() => _world.Dispose(); }",
        "class Level(Owned<World> world) { private readonly Owned<World> _world = world; public float Max() => _world.Value.Row.Max(); }",
        "sealed class Level : IDisposable { private readonly Owned<World> _world = new(); static void Use(ref World w) { } void M() { _world.Value.Row.Fill(1f); Use(ref _world.Value); } public void Dispose() => _world.Dispose(); }",
        "sealed class Level : IDisposable { private readonly Owned<World> _world = new(); static void Use(ref World w) { } void M() { ref var w = ref _world.Value; w.Row.Fill(1f); Use(ref w); } public void Dispose() => _world.Dispose(); }",
        "sealed class Level : IDisposable { struct Many { public Row A, B, C, D, E, F, G, H, I; } private readonly Owned<Many> _many = new(); void M() => _many.Value.A.Fill(1f); public void Dispose() => _many.Dispose(); }",
        "static class P { static float M() { using var o = new Owned<World>(); o.Value.Row.Fill(1f); return o.Value.Row.Max(); } }");

    [Fact]
    public void WalkedAcrossItsMemory() => Batch.Fires(
        "NDT3021", Shapes, Game,
        ("static void M(ref World w) => w.A.Assign(w.B + w.C * 2f);",
            "'w.C' is walked across its memory order: neighbours lie 4,000 B (3.91 KiB) apart, so that up to 64,000,000 B (61.04 MiB) move to read 4,000,000 B (3.81 MiB) (the whole statement reads and writes 12,000,000 B (11.44 MiB)). Declare Columns with Order = Order.RowMajor, as Map is, or assign it once to a tensor in that order"),
        ("static void M(ref World w) => w.A.Assign(w.A + w.B.Transpose());", "'w.B.Transpose()' is walked across its memory order: neighbours lie 4,000 B (3.91 KiB) apart, so that up to 64,000,000 B"),
        ("static void M(ref World w) => w.W.Assign(Nd.Sqrt(w.W * w.T.Transpose()));", "'w.T.Transpose()' is walked across its memory order: neighbours lie 4,000 B (3.91 KiB) apart, so that up to 32,000,000 B"),
        ("static void M(ref World w) => w.C.Assign(w.A - 1f);", "Declare Map with Order = Order.ColumnMajor, as Columns is"),
        ("static void M(ref World w) => w.Box.Assign(w.Box * w.Turned);", "neighbours lie 80,000 B (78.13 KiB) apart, so that up to 64,000,000 B"),
        ("static void M(ref World w) => w.A.At[1..^1, 1..^1].Assign(w.B[1..^1, 1..^1] * w.C[..^2, 2..]);", "'w.C[..^2, 2..]' is walked across"),
        ("static void M(ref World w) => w.A += w.C * 2f;", "'w.C' is walked across"));

    [Fact]
    public void WalkedAlongItsMemory() => Batch.Silent(
        ["NDT3021"], Shapes, Game,
        "static void M(ref World w) => w.A.Assign(w.B * 2f + w.Row);",
        "static void M(ref World w) => w.C.Assign(w.C * 2f);",
        "static void M(ref World w) => w.A.Assign(w.C);",
        "static void M(ref World w) => w.W.Assign(w.T.Transpose());",
        "static void M(ref World w) => w.C.Assign(w.C + w.A.Transpose());",
        "static void M(ref World w) => w.S.Assign(w.S + w.SC);",
        "static void M(ref World w) => w.A.Assign(w.B + (w.A * 2f).Transpose());",
        "static void M(ref World w) => w.A.Assign(Nd.MatMul(w.A, w.C) + w.B);",
        "static void M(ref World w) => w.Row.Assign(w.Row + w.C[0, ..]);",
        "static float M(ref World w) => Nd.Sum(w.A * w.C);");
}
