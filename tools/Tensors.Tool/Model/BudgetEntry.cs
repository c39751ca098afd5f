namespace Tensors.Tool.Model;

/// <summary>One limit that the source sets, and what it is set against.</summary>
/// <param name="Target">The method, type or assembly.</param>
/// <param name="Resource">What is limited.</param>
/// <param name="Allowed">Bytes.</param>
/// <param name="State"><see cref="Holds"/>, <see cref="Broken"/>, or <see cref="Open"/> where something is not known.</param>
/// <param name="Needed">Bytes; null where they are not known.</param>
/// <param name="Reason">The compiler's message where it does not hold or cannot be checked to the end.</param>
/// <param name="At">Where it stands.</param>
internal sealed record BudgetEntry(string Target, string Resource, long Allowed, string State, AmountEntry? Needed = null, string? Reason = null, string? At = null)
{
    public const string Holds = "holds";

    public const string Broken = "broken";

    public const string Open = "open";
}
