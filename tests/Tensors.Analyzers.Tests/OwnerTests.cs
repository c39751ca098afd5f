using Microsoft.CodeAnalysis;
using Tensors.CodeFixes;

namespace Tensors.Analyzers.Tests;

/// <summary>NDT3017, NDT3018 and NDT3022: owners that are not disposed, used too late, or kept in a class that cannot dispose them.</summary>
public class OwnerTests
{
    private const string Shapes = """
        [NdShape(1000, 1000, typeof(float))] public partial struct Map;
        [NdShape(1000, typeof(float))] public partial struct Row;
        public struct World { public Map A, B; public Row Row; }

        """;

    private static string Game(string members, int index) => $"static class Game{index}\n{{" + Members + members + "\n}\n";

    private static string Type(string type, int index) => $"namespace Game{index};\n{type}\n";

    private const string Members = "\n    static bool Busy => Environment.TickCount > 0;\n    static void Take(Owned<World> o) => o.Dispose();\n    ";

    private static string Program(string members) => Shapes + "static class Game\n{" + Members + members + "\n}\n";

    [Fact]
    public void NotDisposed() => Batch.Fires(
        "NDT3017", Shapes, Game,
        ("static void M() { var o = new Owned<World>(); o.Value.A.Fill(1f); }", "'o' (Owned<World>) is never disposed: its 8,004,000 B (7.63 MiB) stay until the process ends. Write 'using var o = ...', or hand it on."),
        ("static float M() { var o = new Owned<World>(); ref var w = ref o.Value; w.A.Fill(1f); return w.A.Max(); }", "'o' (Owned<World>) is never disposed"),
        ("static void M() { var o = new DoubleBuffer<Map>(); o.Back.Assign(o.Front * 2f); o.Flip(); }", "'o' (DoubleBuffer<Map>) is never disposed: its 8,000,000 B"),
        ("static void M() { ref var w = ref new Owned<World>().Value; w.A.Fill(1f); }", "This Owned<World> is held by nobody and never disposed"),
        ("static void M() { _ = new Owned<World>(); }", "held by nobody"),
        ("static void M() { for (int i = 0; i < 9; i++) { Owned<Row> o = new(); o.Value.Fill(i); } }", "'o' (Owned<Row>) is never disposed"),
        ("static void M() { Action a = () => { var o = new Owned<World>(); o.Value.A.Fill(1f); }; a(); }", "never disposed"),
        ("static void M() { var o = new Owned<World>(); o.Value.A.Fill(1f);\n if (Busy)\n return;\n o.Dispose(); }", "'o' (Owned<World>) is not disposed where 'return' in line 7 leaves before its Dispose"),
        ("static float M() { var o = new Owned<World>(); foreach (int i in new[] { 1, 2 }) { if (Busy) return 0f; } float m = o.Value.A.Max(); o.Dispose(); return m; }", "not disposed where 'return'"),
        ("static void M() { while (Busy) { var o = new Owned<Row>(); if (o.Value.Max() > 1f) continue; o.Dispose(); } }", "not disposed where 'continue'"),
        ("static void M() { while (Busy) { var o = new Owned<Row>(); if (o.Value.Max() > 1f) { break; } o.Dispose(); } }", "not disposed where 'break'"));

    [Fact]
    public void UsedTooLate() => Batch.Fires(
        "NDT3018", Shapes, Game,
        ("static ref World M() { using var o = new Owned<World>(); return ref o.Value; }", "'o.Value' leads into the block of 'o', which is disposed when this method returns. Return the owner itself (without using), or let the caller pass the tensor by ref."),
        ("static ref Map M() { using var o = new Owned<World>(); ref var w = ref o.Value; return ref w.A; }", "'w.A' leads into the block of 'o'"),
        ("static ref Map M() { using (var o = new Owned<World>()) { return ref o.Value.A; } }", "'o.Value.A' leads into the block of 'o'"),
        ("static Span<float> M() { using var o = new Owned<World>(); return o.Value.A.AsSpan(); }", "'o.Value.A.AsSpan()' leads into the block of 'o'"),
        ("static void M() { var o = new Owned<World>(); ref var w = ref o.Value; w.A.Fill(1f); o.Dispose();\n w.B.Fill(1f); }", "'w' leads into the block of 'o', which was given back in line 5. Dispose 'o' after the last use: using var o = ... does."),
        ("static float M() { var o = new Owned<World>(); o.Value.A.Fill(1f); o.Dispose(); return o.Value.A.Max(); }", "'o.Value' throws ObjectDisposedException: 'o' was disposed in line 5"),
        ("static void M() { var o = new DoubleBuffer<Row>(); o.Dispose(); if (Busy) o.Flip(); }", "'o.Flip' throws ObjectDisposedException"),
        ("static float M() { scoped Span<float> s; using (var o = new Owned<World>()) { s = o.Value.A.AsSpan(); } return s[0]; }", "'s' leads into the block of 'o'"),
        ("static ref Row Of(ref World w) => ref w.Row; static void M() { var o = new Owned<World>(); ref Row r = ref Of(ref o.Value); o.Dispose(); r.Fill(1f); }", "'r' leads into the block of 'o'"),
        ("static ReadOnlySpan<float> Of(in Map m, int from) => m.AsReadOnlySpan()[from..]; static float M() { var o = new Owned<World>(); var s = Of(in o.Value.A, 3); o.Dispose(); return s[0]; }", "'s' leads into the block of 'o'"));

    [Fact]
    public void CorrectPrograms() => Batch.Silent(
        ["NDT3017", "NDT3018", "NDT3022"], Shapes, Game,
        "static void M() { using var o = new Owned<World>(); ref var w = ref o.Value; w.A.Fill(1f); }",
        "static float M() { using (var o = new Owned<World>()) { return o.Value.A.Max(); } }",
        "static float M() { using Owned<World> a = new(), b = new(); a.Value.A.Assign(b.Value.A * 2f); return a.Value.A.Sum(); }",
        "static Owned<World> M() { var o = new Owned<World>(); o.Value.A.Fill(1f); return o; }",
        "static Owned<World>? M() { var o = new Owned<World>(); if (Busy) { o.Dispose(); return null; } return o; }",
        "static void M() { var o = new Owned<World>(); Take(o); }",
        "static void M(List<Owned<World>> all) { var o = new Owned<World>(); all.Add(o); }",
        "static void M(Owned<World>[] all) { all[0] = new Owned<World>(); all[1] = new(); }",
        "static void M(out Owned<World> made) { var o = new Owned<World>(); made = o; }",
        "static void M() { var o = new Owned<World>(); try { o.Value.A.Fill(1f); if (Busy) return; } finally { o.Dispose(); } }",
        "static void M() { var o = new Owned<World>(); o.Value.A.Fill(1f); o.Dispose(); }",
        "static void M() { Owned<World>? o = null; if (Busy) o = new Owned<World>(); o?.Dispose(); }",
        "static void M() { bool big = Busy; Owned<World>? o = big ? new Owned<World>() : null; if (big) o!.Dispose(); }",
        "static void M() { var o = new Owned<World>(); bool mine = Busy; if (mine) o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); o.Dispose(); o = new Owned<World>(); o.Value.A.Fill(1f); o.Dispose(); }",
        "static Action M() { var o = new Owned<World>(); return () => o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); using (o) { o.Value.A.Fill(1f); } }",
        "static void M() { var o = new Owned<World>(); if (Busy) { o.Dispose(); return; } o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); foreach (int i in new[] { 1, 2 }) { if (i > 1) break; } o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); switch (Environment.TickCount) { case 1: break; default: o.Value.A.Fill(1f); break; } o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); Func<int> f = () => { return 1; }; f(); o.Dispose(); }",
        "static void M() { var o = new Owned<World>(); o.Dispose(); Console.WriteLine(o.IsDisposed); }",
        "static readonly Row[] Rows = new Row[2]; static void M() { var o = new Owned<Row>(); ref var w = ref o.Value; w.Fill(1f); o.Dispose(); w = ref Rows[0]; w.Fill(1f); }",
        "static (Owned<World>, Owned<World>) M() { var a = new Owned<World>(); var b = new Owned<World>(); return (a, b); }",
        "static IDisposable M() { IDisposable o = new Owned<World>(); return o; }",
        "static ref Map M(Owned<World> o) => ref o.Value.A;",
        "static ref Map M(ref Map m) { using var o = new Owned<World>(); o.Value.A.Assign(m); return ref m; }",
        "static float M() { using var o = new Owned<World>(); Span<float> s = o.Value.A.AsSpan(); return s[0]; }",
        "static float[] M() { using var o = new Owned<Row>(); return o.Value.AsSpan().ToArray(); }",
        "static void M() { var o = new Owned<World>(); if (o is { } w) w.Dispose(); }",
        "static void M() { object o = new Owned<World>(); if (o is IDisposable d) d.Dispose(); }",
        "static void M() { Owned<World>? o = new Owned<World>(); System.Threading.Interlocked.Exchange(ref o, null)?.Dispose(); }",
        "record Held(Owned<World> Owner); static object M() { var o = new Owned<World>(); return new Held(o); }",
        "static object M() { var o = new Owned<World>(); return new Dictionary<string, object> { [\"w\"] = o }; }",
        "static (int, Owned<World>) M() { var o = new Owned<World>(); return (1, o); }",
        "static ReadOnlySpan<char> Format(scoped in Map m, Span<char> to) => to; static void M() { var o = new Owned<World>(); ReadOnlySpan<char> text = Format(in o.Value.A, new char[8]); o.Dispose(); Console.Out.Write(text); }",
        "static ReadOnlySpan<char> Format(in Map m, Span<char> to) => to; static void M() { var o = new Owned<World>(); ReadOnlySpan<char> text = Format(in o.Value.A, new char[8]); o.Dispose(); Console.Out.Write(text); }",
        "static Span<float> Copy(in Map m, Span<float> to) => to; static float M() { var o = new Owned<World>(); Span<float> s = Copy(in o.Value.A, new float[8]); o.Dispose(); return s[0]; }",
        "static ref Row Pick(in Row at, ref Row of) => ref of; static void M(ref Row r) { var o = new Owned<World>(); ref Row x = ref Pick(in o.Value.Row, ref r); o.Dispose(); x.Fill(1f); }",
        "public struct Named { public Row Row; public readonly ReadOnlySpan<char> Name => \"n\"; } static void M() { var o = new Owned<Named>(); var n = o.Value.Name; o.Dispose(); Console.Out.Write(n); }",
        "static string M() { var o = new Owned<World>(); o.Dispose(); return nameof(o.Value); }",
        "static int M() { var o = new Owned<World>(); Span<float> s = o.Value.A.AsSpan(); o.Dispose(); return s.Length; }",
        "static readonly Owned<World> Held = new(); static ref World M() => ref Held.Value;");

    [Fact]
    public void NotDisposedInAField() => Batch.Fires(
        "NDT3022", Shapes, Type,
        ("class Level { private readonly Owned<World> _world = new(); float Max() => _world.Value.A.Max(); }", "'Level' makes '_world' (Owned<World>, 8,004,000 B (7.63 MiB)) and never disposes it: implement IDisposable, public void Dispose() => _world.Dispose();"),
        ("class Level { private readonly Owned<World> _world; public Level() { _world = new Owned<World>(); } }", "implement IDisposable"),
        ("sealed class Level : IDisposable { private readonly Owned<World> _a = new(), _b = new(); public void Dispose() => _a.Dispose(); }", "'Level' makes '_b' (Owned<World>, 8,004,000 B (7.63 MiB)) and never disposes it: call _b.Dispose() in its Dispose."),
        ("class Level { private Owned<World>? _world; ref World World => ref (_world ??= new Owned<World>()).Value; }", "'Level' makes '_world'"),
        ("class Level { private Owned<World>? _world = new(); public bool Has => _world is { IsDisposed: false }; string Name => nameof(_world); }", "'Level' makes '_world'"));

    [Fact]
    public void CorrectFields() => Batch.Silent(
        ["NDT3017", "NDT3018", "NDT3022"], Shapes, Type,
        "sealed class Level : IDisposable { private readonly Owned<World> _world = new(); public void Dispose() => _world.Dispose(); }",
        "sealed class Level { private Owned<World>? _world = new(); public void Close() { _world?.Dispose(); _world = null; } }",
        "class Level(Owned<World> world) { private readonly Owned<World> _world = world; float Max() => _world.Value.A.Max(); }",
        "class Level { private readonly Owned<World> _world = new(); public Owned<World> World => _world; }",
        "class Level { public Owned<World> World { get; } = new(); }",
        "class Level { private static readonly Owned<World> Shared = new(); }",
        "sealed class Level : IDisposable { private readonly Owned<World> _a = new(); private readonly List<IDisposable> _all = new(); public Level() => _all.Add(_a); public void Dispose() => _all.ForEach(d => d.Dispose()); }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { if (_world is { } w) w.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { if (_world is not { } w) return; w.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { if (_world is { IsDisposed: false } w) w.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { if (_world is IDisposable d) d.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { switch (_world) { case { } w: w.Dispose(); break; } } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { (_world as IDisposable)?.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { ((IDisposable)_world!).Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { _world?.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { System.Threading.Interlocked.Exchange(ref _world, null)?.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { using (_world) { } } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { using var w = _world; } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { Free(); } void Free() { _world?.Dispose(); _world = null; } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { foreach (var o in new[] { _world }) o?.Dispose(); } }",
        "sealed class Level : IDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Dispose() { var (a, b) = (_world, 1); a?.Dispose(); } }",
        "sealed class Level : IAsyncDisposable { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public System.Threading.Tasks.ValueTask DisposeAsync() { _world?.Dispose(); return default; } }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public (Owned<World>?, int) Both() => (_world, 1); }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public void Give(out Owned<World>? to) { to = _world; } }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public Action Later() => () => _world?.Dispose(); }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); public Action Later() => _world!.Dispose; }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); readonly List<object?> _all = new(); void Keep() => _all.Add(_world); }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); readonly Dictionary<string, object?> _all = new(); void Keep() => _all[\"w\"] = _world; }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); record Held(Owned<World>? Owner); object Keep() => new Held(_world); }",
        "sealed class Level  { private Owned<World>? _world = new(); float Max() => _world!.Value.A.Max(); sealed class Guard(Level l) : IDisposable { public void Dispose() => l._world?.Dispose(); } }",
        "sealed class Level : IDisposable { private readonly Owned<World>[] _owners = { new(), new() }; public void Dispose() { foreach (var o in _owners) o.Dispose(); } }",
        "abstract class Base : IDisposable { protected abstract Owned<World> Owner { get; } public void Dispose() => Owner.Dispose(); } sealed class Level : Base { private readonly Owned<World> _world = new(); protected override Owned<World> Owner => _world; }",
        "class Level { private Owned<World>? _world; public void Set(Owned<World> w) => _world = w; }");

    [Fact]
    public async Task TheFixAddsUsing()
    {
        string before = Program("static void M() { var o = new Owned<World>(); o.Value.A.Fill(1f); }");
        string? after = await Fixing.ApplyAsync(new UsingOwnerFix(), "NDT3017", before);
        Assert.Equal(before.Replace("var o = new", "using var o = new"), after);
        Verify.None(after!);
        Assert.Null(await Fixing.ApplyAsync(new UsingOwnerFix(), "NDT3017", Program("static void M() { _ = new Owned<World>(); }")));
    }
}
