using Tensors.Tool.Commands;
using Tensors.Tool.Explaining;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>What one line costs.</summary>
[Collection(TerrainCollection.Name)]
public sealed class ExplainTests
{
    private const string Source = """
        using static Game.Tools;
        namespace Game;
        [NdShape(100, 100, typeof(float))] public partial struct Map;
        public struct World { public Map A, B; }
        public class Tools
        {
            private readonly Owned<World> _made = new();
            public static void Step(ref World w, bool twice)
            {
                w.A.At[1.., ..].Assign(w.B[..^1, ..] * 2f);
                w.A.At[1.., ..].Assign(
                    w.A[..^1, ..]);
                if (twice) { w.A.Fill(1f); w.B.Fill(2f); }
            }
            public static float Sum(in World w) => w.A.Sum();
        }
        """;

    private static readonly Lazy<Explainer> s_explainer = new(static () => new Explainer(Programs.Load(Source)));

    private static Explanation At(int line) => s_explainer.Value.Explain(Path.GetFullPath("Program.cs"), line);

    [Fact]
    public void AStatement_HasItsCostLineAndShapes()
    {
        Explanation explanation = At(10);
        ExplainedStatement statement = Assert.Single(explanation.Statements);
        Assert.Equal("Alloc 0 B, Temp 0 B, reads 39,600 B (38.67 KiB), writes 39,600 B (38.67 KiB)", statement.Cost);
        ExplainedOperand slice = statement.Operands.Single(static o => o.Text == "w.B[..^1, ..]");
        Assert.Equal(("99 x 100", "float", 39_600L), (slice.Shape, slice.DType, slice.Bytes!.Bytes));
        Assert.Equal("Game.Tools.Step(ref World, bool)", explanation.Method);
        Assert.Contains("Temp 39,600 B", explanation.Total);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void EachLineOfAStatement_IsItsOwn(int line)
    {
        ExplainedStatement statement = Assert.Single(At(line).Statements);
        Assert.Contains("Temp 39,600 B", statement.Cost);
        Assert.Contains(statement.Places, static p => p.StartsWith("Program.cs:11: ", StringComparison.Ordinal) && p.Contains("is read, displaced", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherPlaces_AreExplainedToo()
    {
        Assert.Equal(["w.A.Fill(1f);", "w.B.Fill(2f);"], At(13).Statements.Select(static s => s.Text));
        Assert.Contains("Alloc 80,", Assert.Single(At(7).Statements).Cost);
        Assert.Contains("reads 40,000 B", Assert.Single(At(15).Statements).Cost);
        Explanation brace = At(9);
        Assert.Empty(brace.Statements);
        Assert.Equal([10, 11, 13], brace.Nearby);
        Assert.Empty(At(1).Statements);
        Assert.Throws<ToolException>(static () => At(1000));
        Assert.Throws<ToolException>(static () => s_explainer.Value.Explain(Path.GetFullPath("Other.cs"), 1));
    }

    [Fact]
    public async Task ALineOfAProject_IsExplainedInTheTerminal()
    {
        string file = Repository.Path("samples", "Terrain", "Flood.cs");
        int line = Array.FindIndex(await File.ReadAllLinesAsync(file), static l => l.Contains("w.Level.Assign(", StringComparison.Ordinal)) + 1;
        Run run = (await Support.Tool.Run("explain", $"{file}:{line}", "--no-restore", "-c", Repository.Configuration)).Expect(ExitCode.Good);
        Assert.Contains($"Flood.cs:{line}  w.Level.Assign(ground + water);", run.Output);
        Assert.Contains("Alloc 0 B, Temp 0 B, reads 1,109,056 B (1.06 MiB), writes 554,528 B (541.53 KiB)", run.Output);
        Assert.Contains("Rows 344 x Cols 403 float", run.Output);
        Assert.Contains("Terrain.Flood.Step(ref World, in Field, in Field, ref Field, float), one call:", run.Output);
    }

    [Fact]
    public async Task Places_ThatAreNone_AreRefused()
    {
        (await Support.Tool.Run("explain", "Flood.cs")).IsRefused("no FILE:LINE");
        (await Support.Tool.Run("explain", "none.cs:3")).IsRefused("no such file");
        (await Support.Tool.Run("explain", $"{Repository.Path("samples", "Terrain", "Flood.cs")}:x")).IsRefused("no FILE:LINE");
    }

    [Fact]
    public void NoStatement_SaysWhereThereAreSome()
    {
        using var writer = new StringWriter();
        ExplainCommand.Write(At(9), writer);
        Assert.Contains("no statement here runs; lines of the method that cost something: 10, 11, 13", writer.ToString());
    }
}
