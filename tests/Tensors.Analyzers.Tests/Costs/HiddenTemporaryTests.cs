using Microsoft.CodeAnalysis;
using Tensors.CodeFixes;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>A long method with one temporary that nobody sees: the error names its line and bytes, and its fix brings it to 0.</summary>
public class HiddenTemporaryTests
{
    private const string Source = """
        [NdShape(256, 256, typeof(float))] public partial struct Map;
        [NdShape(256, typeof(float))] public partial struct Row;
        public struct World { public Map Height, Water, Flow, Kernel, Next; public Row Rain, Sum; }
        public static class Simulation
        {
            [MemoryBudget(Alloc = 0, Temp = "4 KiB", Stack = "1 KiB")]
            public static float Step(ref World w, float time)
            {
                const float gravity = 9.81f;
                float dt = time * 0.5f;

                // Rain falls on every row.
                w.Rain *= 0.99f;
                w.Water += w.Rain * dt;
                w.Water.Assign(Nd.Max(w.Water, 0f));

                // Slopes, from the four neighbours.
                w.Flow.Fill(0f);
                w.Flow.At[1..^1, 1..^1].Assign(
                    0.25f * (w.Height[..^2, 1..^1] + w.Height[2.., 1..^1] + w.Height[1..^1, ..^2] + w.Height[1..^1, 2..]));
                w.Flow -= w.Height;
                w.Flow *= gravity * dt;

                // A smoothing matrix, applied to the flow and laid over the ground.
                for (int pass = 0; pass < 4; pass++)
                {
                    w.Next.Assign(w.Water + Nd.MatMul(w.Kernel, w.Flow));
                    w.Water.Assign(w.Next * 0.5f);
                }

                // What stands too high runs off.
                var high = w.Water > 2f;
                w.Water.Assign(Nd.Where(high, 2f, w.Water));
                w.Height.Assign(w.Height + 0.001f * w.Water);

                // Totals.
                w.Sum.Assign(Nd.Sum(w.Water, axis: 0));
                float total = Nd.Sum(w.Sum);
                float most = w.Water.Max();
                return MathF.Max(total, most);
            }
        }
        """;

    [Fact]
    public async Task TheErrorNamesItAndTheFixBringsItToNothing()
    {
        Diagnostic found = Assert.Single(Analysis.Of(Source).Ours, static d => d.Id == "NDT5001");
        Assert.Contains(
            "'Step' breaks its budget: 262,144 B (256 KiB) of Temp needed, 4,096 B (4 KiB) allowed, 258,048 B (252 KiB) over. Largest: Program.cs:27: 'Nd.MatMul(w.Kernel, w.Flow)' 256 x 256 float: 262,144 B (256 KiB) Temp, evaluated once before the loop around it; cheapest fix: write two statements, w.Next.Assign(Nd.MatMul(w.Kernel, w.Flow)), then the rest in place: Into and InPlace, 0 B",
            found.Message());

        string? mended = await Fixing.ApplyAsync(new SplitAssignmentFix(), "NDT5001", Source);

        Assert.NotNull(mended);
        Assert.Contains("w.Next.Assign(Nd.MatMul(w.Kernel, w.Flow));", mended);
        Assert.Contains("w.Next += w.Water;", mended);
        Analysis after = Analysis.Of(mended);
        Assert.Empty(after.Theirs);
        Assert.DoesNotContain(after.Ours, static d => d.Id.StartsWith("NDT5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("w.Square", true)]
    [InlineData("Pick(ref w)", false)]
    public async Task OfferedWhereTheTargetCanBeWrittenTwice(string target, bool offered)
    {
        string source = $$"""
            [NdShape(40, 60, typeof(float))] public partial struct Wide;
            [NdShape(60, 40, typeof(float))] public partial struct Tall;
            [NdShape(40, 40, typeof(float))] public partial struct Square;
            [NdShape(40, typeof(float))] public partial struct Line;
            public struct World { public Wide Wide; public Tall Tall; public Square Square; public Line Line; }
            public static class P
            {
                static ref Square Pick(ref World w) => ref w.Square;
                [MemoryBudget(Temp = 0)] static void Step(ref World w) { {{target}}.Assign(Nd.MatMul(w.Wide, w.Tall) + w.Line); }
            }
            """;
        Assert.Equal(offered, await Fixing.ApplyAsync(new SplitAssignmentFix(), "NDT5001", source) is not null);
    }

    [Theory]
    [InlineData("w.Next.Assign(Nd.MatMul(w.Kernel, w.Flow) + w.Next);")] // the rest reads what the first statement writes
    [InlineData("w.Next.Assign(w.Water - Nd.MatMul(w.Kernel, w.Flow));")] // the other way round is another number
    [InlineData("w.Next.Assign(w.Water + Nd.Sum(w.Flow, axis: 0));")] // another shape
    public async Task NotOfferedWhereItWouldChangeTheResult(string statement)
    {
        string source = Source.Replace("w.Next.Assign(w.Water + Nd.MatMul(w.Kernel, w.Flow));", statement, StringComparison.Ordinal).Replace("\"4 KiB\"", "0", StringComparison.Ordinal);
        Assert.Null(await Fixing.ApplyAsync(new SplitAssignmentFix(), "NDT5001", source));
    }
}
