using Terrain;

namespace Tensors.Tests.TerrainSample;

/// <summary>The flood keeps every drop, leaks nothing over the rim and takes no memory.</summary>
public sealed class FloodTests
{
    /// <summary>Of the final state of erosion and 1,000 steps: equal at every SIMD width, in Debug, Release and NativeAOT.</summary>
    private const ulong ChecksumOfThousandSteps = 0x73fd18ceb17c4128;

    [Fact]
    [Trait("Width", "All")]
    public void SixtySteps_EqualTheLoopsToTheLastBit()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        var plain = new PlainTerrain(CommandLine.ShippedModel);

        for (int step = 0; step < 60; step++)
        {
            float rain = step < 40 ? Scenario.RainPerStep : 0f;
            simulation.Flow(rain);
            plain.Flow(rain);
        }

        Assert.True(simulation.Water.AsReadOnlySpan().SequenceEqual(plain.Water));
        Assert.True(simulation.World.East.AsReadOnlySpan().SequenceEqual(plain.East));
        Assert.True(simulation.World.South.AsReadOnlySpan().SequenceEqual(plain.South));
    }

    [Fact]
    [Trait("Width", "All")]
    public void ThousandSteps_HaveTheSameBitsEverywhere()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        Scenario.Erode(simulation);
        Flood.Result result = Scenario.Flood(simulation, 1000, (_, _, _) => { });

        Assert.Equal(ChecksumOfThousandSteps, simulation.Checksum);
        Assert.InRange(result.Held / result.Fallen, 1 - 1e-6, 1 + 1e-6);
        Assert.Equal(0, result.AllocatedBytes);
    }

    [Fact]
    public void Rain_IsOnTheMapToFloatRounding()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        Scenario.Erode(simulation);
        Flood.Result result = Scenario.Flood(simulation, 200, (_, _, _) => { });

        Assert.Equal(180.0 * Scenario.RainPerStep * Rows.Size * Cols.Size * Cell.Area, result.Fallen, precision: 0);
        Assert.InRange(result.Held / result.Fallen, 1 - 1e-7, 1 + 1e-7);
        Assert.True(simulation.Water.Min() >= -1e-6f, "a cell gave away more than it held");
    }

    [Fact]
    public void Rim_IsClosed()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        Scenario.Flood(simulation, 50, (_, _, _) => { });

        ref World w = ref simulation.World;
        Assert.True(Nd.Max(Nd.Abs(w.East.E)) > 1f, "nothing flows");
        Assert.True(Nd.All(w.East[.., 0] == 0f) && Nd.All(w.East[.., ^1] == 0f));
        Assert.True(Nd.All(w.South[0, ..] == 0f) && Nd.All(w.South[^1, ..] == 0f));
    }

    [Fact]
    public void Lake_StaysAtRest()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        using var water = new DoubleBuffer<Field>();
        ref readonly Field ground = ref simulation.Ground;
        water.Front.Assign(1200f - ground);   // above the highest peak; whole metres, so every level is exactly 1,200 m

        Flood.Step(ref simulation.World, in ground, in water.Front, ref water.Back, rain: 0f);

        Assert.True(water.Back.Equals(in water.Front));
    }

    [Fact]
    public void Step_TakesNoMemory()
    {
        using var simulation = new Simulation(CommandLine.ShippedModel);
        Step();

        MemoryMeasure measure = TensorMemory.Measure();
        Step();
        Step();
        MemoryUse use = measure.Stop();

        Assert.True(use.IsZero, use.ToString());

        void Step()
        {
            simulation.Erode();
            simulation.Flow(Scenario.RainPerStep);
            simulation.Light(315, 45);
        }
    }
}
