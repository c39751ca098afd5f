using Tensors.Tool.Model;

namespace Tensors.Tool.Comparing;

/// <summary>Which changes are more than a limit allows. Traffic is time, not memory, and counts on demand only.</summary>
internal static class GrowthGate
{
    /// <param name="changes">All of them.</param>
    /// <param name="limit">The most anything may grow. What is new has no size to be a part of: it is measured against the old footprint.</param>
    /// <param name="oldFootprint">That.</param>
    /// <param name="traffic">Whether bytes read and written count too.</param>
    public static IReadOnlyList<Change> Exceeding(IReadOnlyList<Change> changes, GrowthLimit limit, long oldFootprint, bool traffic) =>
        [.. changes.Where(c => Counts(c, traffic) && c.Grew && (c.IsLost || c.GrowthPerRound > 0 || limit.IsExceeded(c.IsNew ? oldFootprint : c.Before?.Bytes ?? 0, c.Growth)))];

    // A new type takes memory where it is held, and that is counted there.
    private static bool Counts(Change change, bool traffic) => (traffic || change.Resource != Resources.Traffic) && !(change.IsNew && change.Subject == Subject.Type);
}
