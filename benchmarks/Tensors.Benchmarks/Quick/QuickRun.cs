using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Tensors.Benchmarks.Contests;

namespace Tensors.Benchmarks.Quick;

/// <summary>The quick mode: every contest in this process, a table of ratios, and exit code 1 when results differ.</summary>
internal static class QuickRun
{
    /// <summary>Runs the contests whose name contains <paramref name="filter"/>, all without one.</summary>
    public static int Start(string? filter)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var watch = Stopwatch.StartNew();
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, vectors of {Width()} bits, {Environment.ProcessorCount} processors");
        Console.WriteLine("ratio: the first line's time divided by this line's, so above 1.00 is faster than the first line; median of interleaved rounds");

        bool agreed = true;
        foreach (Func<IContestSource> open in All())
        {
            using IContestSource source = open();
            foreach (Contest contest in source.Contests)
            {
                if (filter is not null && !contest.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)) continue;
                if (Referee.Disagreement(contest) is { } difference)
                {
                    Console.WriteLine($"\n{contest.Name}: RESULTS DIFFER: {difference}");
                    agreed = false;
                    continue;
                }
                Print(contest, Referee.Measure(contest));
            }
        }
        Console.WriteLine($"\n{watch.Elapsed.TotalSeconds:F0} s");
        return agreed ? 0 : 1;
    }

    private static IEnumerable<Func<IContestSource>> All() =>
    [
        () => new FusedLarge(), () => new FusedSmall(), () => new Stencil(), () => new DebugUserCode(), () => new MatrixProducts(), () => new VectorSteps(), 
    ];

    private static void Print(Contest contest, Measurement[] measured)
    {
        Console.WriteLine($"\n{contest.Name,-58} {"time",12} {"ratio",7} {"goal",6} {"bytes",7}");
        for (int i = 0; i < measured.Length; i++)
        {
            Contestant contestant = contest.Contestants[i];
            string goal = contestant.Goal is { } g ? g.ToString("F2") : "";
            string missed = contestant.Goal > measured[i].Ratio ? "  <- below the goal" : "";
            Console.WriteLine($"  {contestant.Name,-56} {Duration(measured[i].Nanoseconds),12} {measured[i].Ratio,7:F2} {goal,6} {measured[i].Bytes,7:0.#}{missed}");
        }
    }

    private static string Duration(double nanoseconds) =>
        nanoseconds < 10_000 ? $"{nanoseconds:F1} ns" : $"{nanoseconds / 1000:F1} us";

    private static int Width() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
}
