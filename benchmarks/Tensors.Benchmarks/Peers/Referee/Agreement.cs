using System.Globalization;
using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers.Referee;

/// <summary>Compares results before anything is timed. The measure is the contestant that most others agree with; who differs from it is out.</summary>
internal static class Agreement
{
    /// <summary>Compares all with all.</summary>
    /// <returns>For each contestant null, or where and how much it differs from the majority.</returns>
    public static string?[] Check(Case one, IReadOnlyList<(string Name, double[] Result)> all)
    {
        if (all.Skip(1).All(c => Difference(one, all[0].Result, c.Result) is null)) return new string?[all.Count];
        int best = 0, most = -1;
        for (int i = 0; i < all.Count; i++)
        {
            int agree = all.Count(other => Difference(one, all[i].Result, other.Result) is null);
            if (agree > most) (best, most) = (i, agree);
        }
        return [.. all.Select(c => Difference(one, all[best].Result, c.Result) is { } d ? $"{d} as with {all[best].Name} and {most - 1} others" : null)];
    }

    /// <summary>The first element that lies further apart than the case allows; null when there is none. NaN agrees with NaN.</summary>
    public static string? Difference(Case one, double[] expected, double[] actual)
    {
        if (expected.Length != actual.Length) return string.Create(CultureInfo.InvariantCulture, $"{actual.Length - 1} elements, not {expected.Length - 1}");
        for (int i = 0; i < expected.Length; i++)
        {
            bool sum = i == expected.Length - 1;      // of all elements: their errors add up
            double allowed = one.Relative * Math.Max(Math.Abs(expected[i]), Math.Abs(actual[i])) + one.Absolute * (sum ? expected.Length : 1);
            if (sum) allowed = Math.Max(allowed, 1e-12 * Math.Abs(expected[i]));
            if (!(Math.Abs(expected[i] - actual[i]) <= allowed) && !(double.IsNaN(expected[i]) && double.IsNaN(actual[i])) && expected[i] != actual[i])
                return string.Create(CultureInfo.InvariantCulture, $"{(sum ? "the sum of absolute values" : $"element {i} of the sample")} is {actual[i]:R}, not {expected[i]:R}");
        }
        return null;
    }
}
