using System.Diagnostics;

namespace Tensors.Generators.Benchmarks;

/// <summary>What something took: on the wall, and of the processor in all threads. With other work on the machine the wall says little.</summary>
internal readonly record struct Cost(double WallMs, double ProcessorMs)
{
    /// <summary>Measures one call.</summary>
    public static Cost Of(Action action)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        action();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        return new(wall, (process.TotalProcessorTime - before).TotalMilliseconds);
    }

    /// <summary>The median of each, apart.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(Middle(costs.Select(c => c.WallMs)), Middle(costs.Select(c => c.ProcessorMs)));

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
