using System.Diagnostics;

namespace Tensors.Benchmarks.Quick;

/// <summary>
/// Compares contestants on a machine that is not quiet: in every round each runs for a fraction of a millisecond, one after the other, and
/// the ratio is taken within the round, so that what slows the machine down slows all of them. A turn is shorter than the scheduler's time
/// slice: most are not interrupted, and the median over the rounds is one of those.
/// </summary>
internal static class Referee
{
    private const int Rounds = 301;
    private const double MillisecondsPerTurn = 0.4;

    /// <summary>Lets every contestant work once and compares what they wrote.</summary>
    /// <returns>null when all agree, else who differs from the yardstick and where.</returns>
    public static string? Disagreement(Contest contest)
    {
        float[]? expected = null;
        foreach (Contestant contestant in contest.Contestants)
        {
            contest.Reset();
            contestant.Run();
            float[] actual = contest.Result();
            expected ??= actual;
            for (int i = 0; i < expected.Length; i++)
            {
                float allowed = contest.Tolerance * Math.Max(Math.Abs(expected[i]), Math.Abs(actual[i]));
                if (!(Math.Abs(expected[i] - actual[i]) <= allowed)) return $"{contestant.Name}: element {i} is {actual[i]:R}, not {expected[i]:R}";
            }
        }
        return null;
    }

    /// <summary>Times all contestants, interleaved.</summary>
    public static Measurement[] Measure(Contest contest)
    {
        Contestant[] all = contest.Contestants;
        contest.Reset();
        int[] runs = [.. all.Select(c => WarmUp(c.Run))];
        var times = new double[all.Length][];
        for (int i = 0; i < all.Length; i++) times[i] = new double[Rounds];

        for (int round = 0; round < Rounds; round++)
            for (int i = 0; i < all.Length; i++)
                times[i][round] = Time(all[i].Run, runs[i]);

        return
        [
            .. all.Select((c, i) => new Measurement(
                Median(times[i]),
                Median([.. times[0].Zip(times[i], (yardstick, own) => yardstick / own)]),
                BytesPerRun(c.Run))),
        ];
    }

    /// <summary>Runs until the JIT has long finished with the code, and finds how many runs make up a turn.</summary>
    private static int WarmUp(Action run)
    {
        for (int i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            for (int k = 0; k < 40 || watch.ElapsedMilliseconds < 10; k++) run();
            Thread.Sleep(120);   // tiered compilation waits 100 ms of quiet before it optimises
        }
        double each = Math.Min(Time(run, 8), Time(run, 8));
        return (int)Math.Clamp(MillisecondsPerTurn * 1e6 / each, 1, 1_000_000);
    }

    private static double Time(Action run, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int k = 0; k < count; k++) run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double BytesPerRun(Action run)
    {
        const int Count = 64;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < Count; k++) run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
