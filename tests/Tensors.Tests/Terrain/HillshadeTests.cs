using Terrain;

namespace Tensors.Tests.TerrainSample;

/// <summary>The sample's hillshade against the textbook's formula in double precision.</summary>
public sealed class HillshadeTests
{
    [Theory]
    [InlineData(315, 45)]
    [InlineData(90, 20)]
    [InlineData(202.5, 70)]
    [Trait("Width", "All")]
    public void ShippedModel_IsWithinOneGreyLevelOfDoublePrecision(double azimuth, double altitude)
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        var plain = new PlainTerrain(CommandLine.ShippedModel);

        simulation.Light((float)azimuth, (float)altitude);

        ref readonly Shade shade = ref simulation.World.Shade;
        int different = 0;
        var levels = new HashSet<byte>();
        for (int row = 1; row < PlainTerrain.Rows - 1; row++)
        {
            for (int col = 1; col < PlainTerrain.Cols - 1; col++)
            {
                byte expected = (byte)Math.Round(plain.Shade(row, col, azimuth, altitude)), actual = shade[row, col];
                Assert.True(Math.Abs(expected - actual) <= 1, $"cell ({row}, {col}): {actual} for {expected}");
                different += expected == actual ? 0 : 1;
                levels.Add(actual);
            }
        }

        Assert.True(different < 200, $"{different} of 137,142 cells are one level off: more than rounding does");
        Assert.True(levels.Count > 60, $"only {levels.Count} grey levels");
    }

    [Fact]
    public void LevelGround_HasTheGreyOfTheSunsAltitude()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        using var level = new Owned<Field>();
        level.Value.Fill(123f);

        Hillshade.Render(ref simulation.World, in level.Value, azimuth: 77, altitude: 30);

        // 255 sin 30 degrees = 127.5, one way or the other; the rim is level ground too.
        Assert.InRange(simulation.World.Shade.Min(), (byte)127, (byte)128);
        Assert.InRange(simulation.World.Shade.Max(), (byte)127, (byte)128);
    }
}
