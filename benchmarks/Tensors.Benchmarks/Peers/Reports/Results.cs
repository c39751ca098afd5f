using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers.Reports;

/// <summary>What one contestant needed for a case.</summary>
/// <param name="Name">The contestant.</param>
/// <param name="Nanoseconds">The median over the rounds, of one operation.</param>
/// <param name="Spread">The distance of the quartiles, as a part of the median.</param>
/// <param name="Bytes">Managed, native and scratch bytes a call; null where they are not counted.</param>
/// <param name="Rounds">Every round.</param>
internal sealed record Timing(string Name, double Nanoseconds, double Spread, double? Bytes, IReadOnlyList<double> Rounds);

/// <summary>A contestant that did not take part in a case, or whose result was wrong.</summary>
internal sealed record Excluded(string Name, string Reason, bool Wrong = false);

/// <summary>A case and its times.</summary>
internal sealed record CaseResult(Case Case, IReadOnlyList<Timing> Timings, IReadOnlyList<Excluded> Excluded)
{
    /// <summary>The library's own name in the tables.</summary>
    public const string Us = "Tensors";

    /// <summary>Our own time; null where there is none.</summary>
    public Timing? Own => Timings.FirstOrDefault(t => t.Name == Us);

    /// <summary>The fastest of the others.</summary>
    public Timing? BestPeer => Timings.Where(t => t.Name != Us).MinBy(t => t.Nanoseconds);

    /// <summary>The best peer's time divided by ours, the median over the rounds: above 1 we are ahead.</summary>
    public double? Ratio => BestPeer is { } best ? RatioTo(best) : null;

    /// <summary>A contestant's time divided by ours, round by round, so that what slows a round down slows both.</summary>
    public double? RatioTo(Timing other) => Own is { } own ? Referee.Match.Median([.. own.Rounds.Zip(other.Rounds, (we, they) => they / we)]) : null;
}

/// <summary>A whole run.</summary>
/// <param name="Machine">Name, value: what was measured on.</param>
/// <param name="Limits">What a core can do; null where it could not be measured.</param>
/// <param name="Skipped">Peers that took no part, and why.</param>
/// <param name="Cases">All cases.</param>
/// <param name="Rounds">Rounds a case.</param>
internal sealed record Results(IReadOnlyList<(string Name, string Value)> Machine, Machine.Limits? Limits, IReadOnlyList<Excluded> Skipped, IReadOnlyList<CaseResult> Cases, int Rounds)
{
    /// <summary>The geometric mean; 0 of nothing.</summary>
    public static double GeometricMean(IEnumerable<double> values)
    {
        double[] all = [.. values];
        return all.Length == 0 ? 0 : Math.Exp(all.Average(Math.Log));
    }
}
