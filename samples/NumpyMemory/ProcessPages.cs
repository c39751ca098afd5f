using System.Globalization;

namespace NumpyMemory;

/// <summary>The system's count of this process's memory.</summary>
internal static class ProcessPages
{
    /// <summary>Bytes of anonymous pages that the process holds; null on other systems than Linux. The rollup walks the page tables and is exact, where
    /// the faster <c>statm</c> is off by a batch of pages for each processor.</summary>
    public static long? Bytes()
    {
        const string rollup = "/proc/self/smaps_rollup";
        if (!File.Exists(rollup))
        {
            return null;
        }

        foreach (string line in File.ReadLines(rollup))
        {
            if (line.StartsWith("Anonymous:", StringComparison.Ordinal))
            {
                return 1024 * long.Parse(line.AsSpan(10, line.Length - 13), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
