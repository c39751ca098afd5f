using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Tensors.Benchmarks.Peers.Serving;

/// <summary>Processor time of the calling thread: being scheduled out, on a machine that others use too, does not count.</summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds; of the wall clock where the system is not Linux.</summary>
    public static double Now()
    {
        if (!OperatingSystem.IsLinux()) return Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        Get(ThreadCpuTime, out TimeSpec time);
        return time.Seconds * 1e9 + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int Get(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds, Nanoseconds;
    }
}
