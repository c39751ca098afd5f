using System.Diagnostics;

namespace Terrain;

/// <summary>What happens to the landscape: a hundred passes of erosion, then a cloudburst that ends shortly before the run does.</summary>
public static class Scenario
{
    /// <summary>Passes of thermal erosion before the rain.</summary>
    public const int ErosionPasses = 100;

    /// <summary>The rain in one rainy step, m: a sum of few powers of two, which added to a depth of metres loses no bit.</summary>
    public const float RainPerStep = 11f / 8192;

    /// <summary>The steps it rains: the first nine tenths of the run.</summary>
    public static int RainySteps(int steps) => Math.Max(1, (int)(steps * 9L / 10));

    /// <summary>Erodes the ground and weighs it before and after.</summary>
    public static Erosion.Result Erode(Simulation simulation)
    {
        double before = simulation.Rock;
        ProgressBar.Show("Erosion", ErosionPasses, _ => simulation.Erode());
        return new Erosion.Result(before, simulation.Rock);
    }

    /// <summary>Lets it rain and flow for <paramref name="steps"/> steps and measures the steps alone; <paramref name="look"/> is called
    /// after each with the number of steps done.</summary>
    public static Flood.Result Flood(Simulation simulation, int steps, Action<Simulation, int, int> look)
    {
        long ticks = 0, allocated = 0;
        ProgressBar.Show("Flood", steps, step =>
        {
            MemoryMeasure memory = TensorMemory.Measure();
            long start = Stopwatch.GetTimestamp();
            simulation.Flow(step < RainySteps(steps) ? RainPerStep : 0f);
            ticks += Stopwatch.GetTimestamp() - start;
            MemoryUse use = memory.Stop();

            // The first step also pays for its compilation.
            allocated += step == 0 ? 0 : use.ManagedBytes + use.NativeBytes + use.TempBytes;
            look(simulation, step + 1, steps);
        });

        double fallen = (double)RainPerStep * RainySteps(steps) * Field.Length * Cell.Area;
        return new Flood.Result(steps, ticks / (double)Stopwatch.Frequency, allocated, fallen, simulation.Volume, simulation.Water.Max());
    }
}
