using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>The generated text of typical declarations, reviewed like source; each also compiles without a warning and stays within its line budget.</summary>
public class SnapshotTests
{
    private const int MostLines = 300;

    [Theory]
    [InlineData("Game.HeightMap", "namespace Game; [NdShape(1000, 1000, typeof(float), MaxBytes = 4 * MiB, Doc = \"Metres above <sea> level.\")] public partial struct HeightMap;")]
    [InlineData("Vec3", "[NdShape<float>(3, Components = \"XYZ\")] public partial struct Vec3;")]
    [InlineData("Mat4", "[NdShape(4, 4, typeof(float), Algebra = Algebra.Matrix)] public partial struct Mat4;")]
    [InlineData("Outer.Inner.Weights", "public partial class Outer { internal partial record struct Inner { [NdShape(64, 32, 8, typeof(double), Order = Order.ColumnMajor)] private partial struct Weights; } }")]
    [InlineData("Mask", "[NdShape(16, 16, typeof(bool))] internal partial struct Mask;")]
    [InlineData("Deep", "[NdShape(2, 3, 4, 5, 2, 3, 2, 2, typeof(short), Order = Order.ColumnMajor)] public partial struct Deep;")]
    [InlineData("One", "[NdShape(typeof(double))] public partial struct One;")]
    [InlineData("Bytes64", "[NdShape(64, typeof(byte))] public partial struct Bytes64;")]
    [InlineData("Cells", "public struct Cell { public float Height; public byte Kind; } [NdShape(128, typeof(Cell))] public partial struct Cells;")]
    public void Declaration_Generates_Snapshot(string name, string source)
    {
        GeneratorResult result = GeneratorHarness.Run(source).AssertClean();

        string text = result.Sources[name + ".g.cs"];
        Snapshot.Matches(name, text);
        int lines = text.Split('\n').Count(line => line.Trim() is { Length: > 0 } trimmed && !trimmed.StartsWith("//", StringComparison.Ordinal));
        Assert.True(lines < MostLines, $"{name} takes {lines} lines.");
    }

    [Fact]
    public void ShapesFile_Generates_Snapshot()
    {
        GeneratorResult result = GeneratorHarness.Run("", [("/src/world.shapes.json", """
            {
              "namespace": "Game",
              "dims": { "Rows": 128, "Cols": { "size": 256, "doc": "West to east." } },
              "shapes": { "Terrain": { "shape": ["Rows", "Cols"], "dtype": "float32", "maxBytes": "128 KiB", "accessibility": "internal", "doc": "Height in metres." } }
            }
            """)]).AssertClean();

        Snapshot.Matches("ShapesFile", string.Join("\n", result.Sources.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"// {s.Key}\n{s.Value}")));
    }

    [Fact]
    public void MatrixAndVector_Generate_Snapshot()
    {
        GeneratorResult result = GeneratorHarness.Run("""
            [NdShape(4, 4, typeof(float), Algebra = Algebra.Matrix)] public partial struct Mat4;
            [NdShape(4, typeof(float), Components = "XYZW")] internal partial struct Vec4;
            """).AssertClean();

        Snapshot.Matches("Mat4.Times.Vec4", result.Sources["Mat4.Times.Vec4.g.cs"]);
    }
}
