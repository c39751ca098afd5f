using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tensors.Benchmarks.Peers.Reports;

/// <summary>The run as data: what <c>--gate</c> compares with, and what others may plot.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    /// <summary>Writes the file.</summary>
    public static void Write(Results results, string path)
    {
        var cases = new JsonArray();
        foreach (CaseResult one in results.Cases)
        {
            var times = new JsonObject();
            foreach (Timing t in one.Timings) times[t.Name] = Math.Round(t.Nanoseconds, 3);
            var entry = new JsonObject { ["name"] = one.Case.Name, ["nanoseconds"] = times };
            if (one.BestPeer is { } best) entry["bestPeer"] = best.Name;
            if (one.Ratio is { } ratio) entry["ratio"] = Math.Round(ratio, 4);
            if (one.Own is { } own)
            {
                entry["bytes"] = own.Bytes;
                if (results.Limits is { } limits)
                {
                    (double least, string by) = limits.Least(one.Case);
                    entry["share"] = Math.Round(least / own.Nanoseconds, 4);
                    entry["limit"] = by;
                }
            }
            if (one.Excluded.Count > 0) entry["excluded"] = new JsonObject(one.Excluded.Select(e => KeyValuePair.Create(e.Name, (JsonNode?)e.Reason)));
            cases.Add(entry);
        }
        var root = new JsonObject
        {
            ["machine"] = new JsonObject(results.Machine.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)f.Value))),
            ["limits"] = new JsonObject((results.Limits?.Values ?? new Dictionary<string, double>()).Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value))),
            ["rounds"] = results.Rounds,
            ["cases"] = cases,
        };
        File.WriteAllText(path, root.ToJsonString(s_options) + "\n");
    }

    /// <summary>The ratios to the best peer in such a file, by case.</summary>
    public static IReadOnlyDictionary<string, double> Ratios(string path)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(path));
        return file.RootElement.GetProperty("cases").EnumerateArray()
            .Where(c => c.TryGetProperty("ratio", out _))
            .ToDictionary(c => c.GetProperty("name").GetString()!, c => c.GetProperty("ratio").GetDouble());
    }
}
