using Tensors.Package.Tests.Support;

namespace Tensors.Package.Tests;

/// <summary>
/// An engine library and a game that references it, each with shapes of its own: a shape declared twice is one shape to the algebra,
/// and an axis that the engine names is the same axis in the game.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class EngineAndGameTests(PackageFeed feed)
{
    private const string Engine = """
        namespace Engine;

        [NdDim(128)] public readonly partial struct Rows;
        [NdDim(96)] public readonly partial struct Cols;
        [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct Field;
        [NdShape(4, 4, typeof(float), Algebra = Algebra.Matrix)] public partial struct Transform;
        [NdShape(4, typeof(float), Components = "XYZW")] public partial struct Point;

        public readonly record struct Particle(float X, float Y) : System.Numerics.IAdditionOperators<Particle, Particle, Particle>
        {
            public static Particle operator +(Particle a, Particle b) => new(a.X + b.X, a.Y + b.Y);
        }
        [NdShape(500, typeof(Particle))] public partial struct Swarm;

        public static class Solver
        {
            public static void Relax<G>(ref G target, in G source) where G : struct, ITensor<float> => target.Assign(source * 0.5f + 1f);

            public static void Damp(ref Field field, float by) => field.Assign(field * by);
        }
        """;

    private const string Game = """
        using Engine;
        using Game;

        using var world = new Owned<World>();
        ref var w = ref world.Value;
        w.Terrain.Fill(6f);
        w.Water.Fill(2f);
        w.Column.FillArange(0f, 1f);

        w.Terrain.Assign(w.Terrain + w.Water * w.Column);   // the engine's type, the game's type, and an axis the engine named
        Solver.Damp(ref w.Terrain, 0.5f);
        Solver.Relax(ref w.Lake, in w.Water);
        w.Swarm.Fill(new Particle(1f, 2f));
        w.Flock.Assign(w.Swarm + w.Swarm);                  // a struct of the engine's, in tensors of both
        w.Flock += w.Swarm;
        w.Flock.At[0] = default;
        Point p = w.Camera * new Point { X = 1f, Y = 2f, Z = 3f, W = 1f };

        Console.WriteLine($"{w.Terrain[5, 10]} {w.Lake[0, 0]} {Nd.Sum(w.Lake * w.Terrain)} {p.X} {World.Bytes} {Nd.Sum(w.Flock).Y}");

        namespace Game
        {
            [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct Water;      // as the engine's Field
            [NdShape(typeof(Cols), typeof(float))] public partial struct Profile;
            [NdShape(500, typeof(Particle))] public partial struct Flock;
            public struct World
            {
                public const long Bytes = Field.SizeInBytes + 2 * Water.SizeInBytes + Profile.SizeInBytes;
                public Field Terrain;
                public Water Water, Lake;
                public Profile Column;
                public Transform Camera;
                public Swarm Swarm;
                public Flock Flock;
            }
        }
        """;

    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public void TensorsOfTwoAssemblies_MixFreely(string configuration)
    {
        string folder = feed.NewFolder($"game-{configuration}");
        new UserProject(feed, folder, "EngineLibrary", exe: false).Write("Engine.cs", Engine);
        UserProject game = new UserProject(feed, folder, "GameProgram", references: "EngineLibrary").Write("Program.cs", Game);

        // 0.5 * (6 + 2 * 10); 0.5 * 2 + 1; the sum of 2 * (3 + j) over 128 rows and 96 columns j; last the sum of 3 * 2 over 499 particles
        Assert.Equal("13 2 1241088 0 147840 2994", game.BuildAndRun(configuration).Trim());
    }
}
