namespace Tensors.Tool.Model;

/// <summary>What one call of a method costs, callees included.</summary>
/// <param name="Name">With namespace, type and parameter types.</param>
/// <param name="Largest">The places that take most, the largest of each resource first.</param>
/// <param name="Unknowns">What could not be counted; the numbers leave it out.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="Alloc">Bytes that live on; null where it is not known, as are the others.</param>
/// <param name="Temp">The most scratch alive at one time.</param>
/// <param name="Stack">The most bytes of tensors, structs and stackalloc on the stack at one time.</param>
/// <param name="Reads">Bytes read.</param>
/// <param name="Writes">Bytes written.</param>
internal sealed record MethodEntry(
    string Name,
    IReadOnlyList<PlaceEntry> Largest,
    IReadOnlyList<UnknownEntry> Unknowns,
    string? At = null,
    AmountEntry? Alloc = null,
    AmountEntry? Temp = null,
    AmountEntry? Stack = null,
    AmountEntry? Reads = null,
    AmountEntry? Writes = null)
{
    /// <summary>What predicts time; null where one of the two is not known.</summary>
    public AmountEntry? Traffic => Reads is { } reads && Writes is { } writes
        ? new AmountEntry(Count.Add(reads.Bytes, writes.Bytes), Count.Add(reads.PerRound, writes.PerRound), reads.AtMost || writes.AtMost)
        : null;

    public AmountEntry? Of(string resource) => resource switch
    {
        Resources.Alloc => Alloc,
        Resources.Temp => Temp,
        Resources.Stack => Stack,
        _ => Traffic,
    };

    /// <summary>Whether a resource is not known to the end.</summary>
    public bool IsOpen(string resource) => Of(resource) is null || Unknowns.Any(u => u.Resource is null || u.Resource == resource);
}

/// <summary>A number of bytes.</summary>
/// <param name="Bytes">However often a loop of unknown length runs.</param>
/// <param name="PerRound">What every round of such a loop takes on top.</param>
/// <param name="AtMost">Whether it is an upper bound.</param>
internal sealed record AmountEntry(long Bytes, long PerRound = 0, bool AtMost = false)
{
    public bool IsZero => Bytes == 0 && PerRound == 0;
}

/// <summary>A place that takes bytes.</summary>
/// <param name="At">File and line.</param>
/// <param name="Resource">Of what.</param>
/// <param name="Bytes">How many, all rounds of constant loops included.</param>
/// <param name="Text">Expression, shape, dtype, bytes and kind, in one line.</param>
internal sealed record PlaceEntry(string At, string Resource, long Bytes, string Text);

/// <summary>Something whose cost is not known.</summary>
/// <param name="What">By name.</param>
/// <param name="Why">The reason.</param>
/// <param name="At">File and line.</param>
/// <param name="Resource">The one that is not known; null where none is.</param>
internal sealed record UnknownEntry(string What, string Why, string At, string? Resource = null);
