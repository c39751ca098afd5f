using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3020: an owner of a large struct of which a small part is used.</summary>
internal static class KeptForAPart
{
    public const string Id = "NDT3020";

    /// <summary>What is used is little where it is at most this part of the whole.</summary>
    public const int Part = 8;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Large owner is kept for a small part",
        "'{0}' keeps {1} of {2}, and only {3} ({4}) of it is used: hold an Owned<{5}>",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A block is kept as a whole: whoever uses one field of a struct of tensors keeps all of them. The bytes that are worth a word are set with tensors_keep_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, string name, long bytes, ITypeSymbol held, IReadOnlyCollection<IFieldSymbol> parts, long used) => Diagnostic.Create(
        Descriptor, location, name, Wording.Bytes(bytes), Wording.Type(held), string.Join(", ", parts.Select(static p => $"'{p.Name}'").OrderBy(static p => p, System.StringComparer.Ordinal)),
        Wording.Bytes(used), parts.Count == 1 ? Wording.Type(parts.First().Type) : "a struct of those");
}
