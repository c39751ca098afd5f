using Tensors.Tool.Model;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>Every block is counted once, and every type that leads to a tensor is found.</summary>
public class HolderTests
{
    private const string Source = """
        namespace Game;
        [NdShape(100, typeof(float))] public partial struct Row;
        public struct World { public Row Row; }
        public sealed class Level
        {
            private Owned<World> _a = Load(), _b = Made(), _c = Either(true), _d;
            public Level() { var made = new Owned<World>(); _d = made; }
            private static Owned<World> Load() { var w = new Owned<World>(); w.Value.Row.Fill(1f); return w; }
            private static Owned<World> Made() => new();
            private static Owned<World> Either(bool b) { Owned<World>? w = null; if (b) { w = new Owned<World>(); } return w ?? new Owned<World>(); }
            public static float Scratch() { using var w = new Owned<World>(); w.Value.Row.Fill(1f); return w.Value.Row.Max(); }
        }
        public sealed class One { private Two[] _two = new Two[2]; private Row _row; }
        public sealed class Two { private Three[] _three = new Three[2]; }
        public sealed class Three { private Two[] _two = new Two[2]; private One[] _one = new One[2]; }
        public sealed class Left { private Right[] _right = new Right[2]; }
        public sealed class Right { private Left[] _left = new Left[2]; }
        """;

    private readonly IReadOnlyList<HolderEntry> _holders = Programs.Report(Source).Projects[0].Holders;

    [Fact]
    public void BlocksThatAreReturnedOrKept_AreCountedWithTheirFields()
    {
        HolderEntry made = Assert.Single(_holders, static h => h.Kind == HolderEntry.Owned);
        Assert.Contains("Scratch", made.Name);
        HolderEntry level = Assert.Single(_holders, static h => h.Name == "Game.Level");
        Assert.Equal(4, level.Parts.Count(static p => p.Holds == "Game.World" && p.Bytes >= 400));
    }

    [Fact]
    public void Circles_OfTypesThatLeadToATensor_AreFoundWherever()
    {
        Assert.All(new[] { "Game.One", "Game.Two", "Game.Three" }, name => Assert.Single(_holders, h => h.Name == name));
        Assert.DoesNotContain(_holders, static h => h.Name is "Game.Left" or "Game.Right");
    }
}
