using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3005: a field of a class, or a static one, past what the CLR loads.</summary>
internal static class FieldTooLarge
{
    public const string Id = "NDT3005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Field is too large",
        "Field '{0}' takes {1}, and the CLR loads no {2} past {3}: {4} too many. Hold it in an Owned<{5}>.",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Fields of classes and static fields are limited to just under 128 MiB; native memory is not.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic? Check(IFieldSymbol field, Layouts layouts)
    {
        if (!IsOnHeap(field) || layouts.Of(field.Type) is not { HasTensor: true, Size: > MemoryLimits.ClassField and <= MemoryLimits.Struct } layout)
        {
            return null;
        }

        ISymbol shown = field.AssociatedSymbol ?? field;
        return Diagnostic.Create(
            Descriptor,
            shown.Locations.FirstOrDefault() ?? Location.None,
            shown.Name,
            Wording.Bytes(layout.Size),
            field.IsStatic ? "static field" : "field of a class",
            Wording.Number(MemoryLimits.ClassField) + " B",
            Wording.Bytes(layout.Size - MemoryLimits.ClassField),
            Wording.Type(field.Type));
    }

    /// <summary>Whether the field's own bytes lie in an object of the managed heap.</summary>
    public static bool IsOnHeap(IFieldSymbol field) =>
        field.RefKind == RefKind.None && !field.IsConst && (field.IsStatic || field.ContainingType is { IsReferenceType: true });
}
