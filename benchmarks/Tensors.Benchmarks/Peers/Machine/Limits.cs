using System.Globalization;
using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers.Machine;

/// <summary>What one core can do, measured in the same run: fused multiply-adds, and the bandwidth of every level of the memory.</summary>
/// <param name="Values">By name: <c>fma.f32</c>, <c>triad.L1</c>, in 1e9 operations or bytes a second.</param>
/// <param name="Caches">Bytes of L1, L2 and L3.</param>
internal sealed record Limits(IReadOnlyDictionary<string, double> Values, long[] Caches)
{
    private static readonly string[] s_levels = ["L1", "L2", "L3", "DRAM"];

    /// <summary>Reads what the program prints: a name and a number a line. Of two measurements the better one counts.</summary>
    public static Limits Parse(string output, long[] caches)
    {
        var values = new Dictionary<string, double>();
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split('\t');
            double value = double.Parse(words[1], CultureInfo.InvariantCulture);
            values[words[0]] = Math.Max(value, values.GetValueOrDefault(words[0]));
        }
        return new(values, caches);
    }

    /// <summary>The level whose bandwidth a case is bound by: the smallest that holds what it touches with a tenth to spare.</summary>
    public string Level(Case one)
    {
        for (int i = 0; i < Caches.Length; i++)
            if (one.Footprint <= 0.9 * Caches[i]) return s_levels[i];
        return "DRAM";
    }

    /// <summary>The least nanoseconds for a case, and what sets them. What only reads is held to the reading bandwidth, what only writes to the writing one,
    /// what does as much of both to the copy's, what updates in place to that of a = a + s b, the rest to the triad's; from DRAM the better of ordinary and streaming stores.</summary>
    public (double Nanoseconds, string By) Least(Case one)
    {
        string level = Level(one);
        string kind = one.InPlace ? "update" : one.Writes < 0.05 * one.Reads ? "read" : one.Reads < 0.05 * one.Writes ? "write" : one.Reads < 1.5 * one.Writes ? "copy" : "triad";
        double bandwidth = Values.GetValueOrDefault($"{kind}.{level}");
        if (kind == "triad" && level == "DRAM") bandwidth = Math.Max(bandwidth, Values.GetValueOrDefault("triad-streaming.DRAM"));
        double moving = bandwidth > 0 ? (one.Reads + one.Writes) / bandwidth : 0;
        double computing = Values.TryGetValue($"fma.{one.DType}", out double peak) ? one.Flops / peak : 0;
        return computing > moving ? (computing, "FMA") : (moving, level);
    }
}
