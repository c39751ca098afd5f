namespace Tensors.Generators.Model;

/// <summary>A declared dimension: a type that names an axis and fixes its size.</summary>
/// <param name="Host">The type.</param>
/// <param name="Size">Elements along the axis.</param>
/// <param name="Doc">The user's sentence about it.</param>
/// <param name="File">The shapes file that declares it; empty when an attribute does.</param>
internal sealed record DimSpec(HostSpec Host, int Size, string? Doc, string File);
