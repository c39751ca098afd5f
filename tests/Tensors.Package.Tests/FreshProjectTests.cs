using Tensors.Package.Tests.Support;

namespace Tensors.Package.Tests;

/// <summary>A fresh project outside the repository that names the package and nothing else: declares, builds without a warning, runs.</summary>
[Collection(PackageCollection.Name)]
public sealed class FreshProjectTests(PackageFeed feed)
{
    private const string Program = """
        using System.Runtime.CompilerServices;
        using System.Runtime.Intrinsics;
        using Game;

        StaticAssert.That(HeightMap.SizeInBytes + Profile.SizeInBytes <= 8 * MiB);

        using var world = new Owned<World>();
        ref var w = ref world.Value;
        w.Map.Fill(2f);
        w.Row.FillArange(0f, 1f);
        w.Map.Assign(w.Map * 0.5f + w.Row);
        w.Deep.Assign(Nd.Sum(((((w.Map + 1f) * 2f - 1f) * 0.5f + w.Map) * 0.5f - w.Map).Cast<float>() * 2f, axis: 0));   // 0.5 everywhere
        w.Map.At[0, 0] = 5000f;
        w.Old.At[1..^1, 1..^1].Assign(0.25f * (w.Map[..^2, 1..^1] + w.Map[2.., 1..^1] + w.Map[1..^1, ..^2] + w.Map[1..^1, 2..]));
        Vec3 v = [1, 2, 3];
        v = v + v * 2f;

        Console.WriteLine($"bytes {HeightMap.SizeInBytes} {Unsafe.SizeOf<HeightMap>()} {Profile.SizeInBytes} {Ages.SizeInBytes}");
        Console.WriteLine($"max {w.Map.Max()} at {w.Map[999, 999]} stencil {w.Old[500, 500]} sum {w.Row.Sum()} v {v.X} {v.Y} {v.Z}");
        Console.WriteLine($"deep {w.Deep[7]}");
        Console.WriteLine($"avx2 {Vector256.IsHardwareAccelerated}");

        namespace Game
        {
            [NdDim(1000)] public readonly partial struct Rows;
            [NdDim(1000)] public readonly partial struct Cols;
            [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct HeightMap;
            [NdShape<float>(1000)] public partial struct Profile;
            [NdShape(3, typeof(float), Components = "XYZ")] public partial struct Vec3;
            public struct World { public HeightMap Map, Old; public Profile Row, Deep; }
        }
        """;

    private const string Shapes = """
        {
          "$schema": "obj/shapes.schema.json",
          "namespace": "Game",
          "shapes": {
            "Ages": { "shape": [10, 10], "dtype": "int16", "maxBytes": "1 KiB" }, // picked up by itself
          }
        }
        """;

    private static readonly string[] Expected =
    [
        "bytes 4000000 4000000 4000 200",
        "max 5000 at 1000 stencil 501 sum 499500 v 3 6 9",
        "deep 500",
    ];

    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public void FreshProject_BuildsWithoutAWarningAndRuns(string configuration)
    {
        UserProject project = NewProject($"fresh-{configuration}");

        Assert.Equal(Expected, Lines(project.BuildAndRun(configuration))[..3]);
        Assert.True(project.Has("obj/shapes.schema.json"), "the schema that shapes.json names is not there");
    }

    [Fact]
    public void NativeAot_RunsWithTheInstructionsAskedFor()
    {
        UserProject project = NewProject("aot", "<PublishAot>true</PublishAot><IlcInstructionSet>x86-64-v3</IlcInstructionSet>");

        Assert.Equal([.. Expected, "avx2 True"], Lines(project.PublishAndRun()));
    }

    [Fact]
    public void Analyzers_RefuseWhatDoesNotFit()
    {
        UserProject project = NewProject("wrong").Write("Wrong.cs", """
            using Game;

            internal static class Wrong
            {
                public static void Add(ref HeightMap map, in Narrow narrow) => map.Assign(map + narrow);
            }

            namespace Game
            {
                [NdShape(1000, 500, typeof(float))] public partial struct Narrow;
            }
            """);

        ToolResult build = project.TryBuild("Release");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error NDT2", build.Output);
    }

    private UserProject NewProject(string name, string properties = "") =>
        new UserProject(feed, feed.NewFolder(name), "App", exe: true, properties).Write("Program.cs", Program).Write("shapes.json", Shapes);

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
