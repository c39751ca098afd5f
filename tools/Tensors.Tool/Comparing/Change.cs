using Tensors.Tool.Model;

namespace Tensors.Tool.Comparing;

/// <summary>What kind of thing changed.</summary>
internal enum Subject
{
    Footprint,
    Holder,
    Type,
    Method,
}

/// <summary>One number that is not what it was.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Name">Its name.</param>
/// <param name="Resource">Which number.</param>
/// <param name="Before">Null where the thing is new, or its number was not known.</param>
/// <param name="After">Null where it is gone, or its number is not known any more.</param>
/// <param name="IsNew">Whether there was no such thing.</param>
/// <param name="IsGone">Whether there is no such thing any more.</param>
/// <param name="Where">What grew, and the line.</param>
internal sealed record Change(Subject Subject, string Name, string Resource, AmountEntry? Before, AmountEntry? After, bool IsNew, bool IsGone, string Where)
{
    /// <summary>Bytes more than before; what is not known counts as nothing here, and is told apart.</summary>
    public long Growth => (After?.Bytes ?? 0) - (Before?.Bytes ?? 0);

    public long GrowthPerRound => (After?.PerRound ?? 0) - (Before?.PerRound ?? 0);

    /// <summary>Whether the number was known and is no more.</summary>
    public bool IsLost => !IsGone && !IsNew && Before is not null && After is null;

    public bool Grew => Growth > 0 || GrowthPerRound > 0 || IsLost;
}
