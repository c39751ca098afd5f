namespace Tensors.Benchmarks.Peers.Reports;

/// <summary>Compares a run with a committed one.</summary>
internal static class Gate
{
    /// <summary>How far a ratio may fall.</summary>
    public const double Allowed = 0.10;

    /// <summary>The cases whose ratio to the best peer fell by more than that, in words. Ratios are compared, not times: another machine, the same yardstick.</summary>
    public static IReadOnlyList<string> Fallen(IReadOnlyDictionary<string, double> committed, IEnumerable<(string Name, double? Ratio)> now) =>
    [
        .. from one in now
           where committed.TryGetValue(one.Name, out double before) && !(one.Ratio >= before * (1 - Allowed))
           select one.Ratio is { } ratio
               ? FormattableString.Invariant($"{one.Name}: {ratio:F2} of the best peer, committed {committed[one.Name]:F2}")
               : FormattableString.Invariant($"{one.Name}: no ratio, committed {committed[one.Name]:F2}"),
    ];
}
