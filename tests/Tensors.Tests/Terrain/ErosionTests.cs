using Terrain;

namespace Tensors.Tests.TerrainSample;

/// <summary>Thermal erosion moves rock downhill and makes none.</summary>
public sealed class ErosionTests
{
    [Fact]
    [Trait("Width", "All")]
    public void TenPasses_EqualTheLoopsToTheLastBit()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        var plain = new PlainTerrain(CommandLine.ShippedModel);

        for (int pass = 0; pass < 10; pass++)
        {
            simulation.Erode();
            plain.Erode();
        }

        Assert.True(simulation.Ground.AsReadOnlySpan().SequenceEqual(plain.Ground));
    }

    [Fact]
    public void AllPasses_KeepTheRockAndLowerTheSteepestSlopes()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        float peak = simulation.Ground.Max();
        float steepest = Steepest(in simulation.Ground);

        Erosion.Result result = Scenario.Erode(simulation);

        Assert.InRange(result.After / result.Before, 1 - 1e-8, 1 + 1e-8);
        Assert.True(simulation.Ground.Max() <= peak);
        Assert.True(Steepest(in simulation.Ground) < 0.75f * steepest);
    }

    [Fact]
    public void GentleGround_StaysAsItIs()
    {
        using var ground = new Owned<Field>();
        using var next = new Owned<Field>();
        ground.Value.FillFrom((row, col) => 0.9f * Erosion.Talus * (row * Cell.Height + col * Cell.Width));

        Erosion.Step(in ground.Value, ref next.Value);

        Assert.True(next.Value.Equals(in ground.Value));
    }

    private static float Steepest(in Field ground) => Math.Max(
        Nd.Max(Nd.Abs(ground[1.., ..] - ground[..^1, ..])) / Cell.Height,
        Nd.Max(Nd.Abs(ground[.., 1..] - ground[.., ..^1])) / Cell.Width);
}
