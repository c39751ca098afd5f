using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT4001: a large tensor in a class lies at an address that is a multiple of 8 only.</summary>
internal static class HotFieldInClass
{
    public const string Id = "NDT4001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Tensor in a class is aligned to 8 bytes",
        "'{0}' ({1}) is a field of a class and so aligned to 8 bytes only; vectors of 64 bytes then straddle cache lines, up to 2.7 times slower. For hot loops hold it in an Owned<{2}>.",
        Descriptors.Performance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The garbage collector aligns objects to 8 bytes and moves them. Owned<T> aligns to 64 bytes, to pages and to huge pages, and never moves.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic? Check(IFieldSymbol field, Layouts layouts)
    {
        if (!FieldTooLarge.IsOnHeap(field) || layouts.Of(field.Type) is not { HasTensor: true, Size: >= MemoryLimits.Hot and <= MemoryLimits.ClassField } layout)
        {
            return null;
        }

        ISymbol shown = field.AssociatedSymbol ?? field;
        return Diagnostic.Create(
            Descriptor, shown.Locations.FirstOrDefault() ?? Location.None, shown.Name, Wording.Bytes(layout.Size), Wording.Type(field.Type));
    }
}
