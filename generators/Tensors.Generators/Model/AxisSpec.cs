namespace Tensors.Generators.Model;

/// <summary>An axis of a declared type.</summary>
/// <param name="Size">Elements along it.</param>
/// <param name="Name">Its simple name; null where it has none.</param>
/// <param name="Type">The type that names it, as written in source from anywhere; null where it has no name.</param>
internal sealed record AxisSpec(int Size, string? Name, string? Type);

/// <summary>An axis as declared: a size, a resolved name, or a name that a dim of the compilation or of a shapes file has to supply.</summary>
internal sealed record AxisDraft(long Size, string? Name, string? Type, LocationSpec? Location)
{
    public bool IsResolved => Name is null || Type is not null;
}
