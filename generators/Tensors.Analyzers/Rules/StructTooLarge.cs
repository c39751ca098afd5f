using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3002: a struct of tensors past the CLR's limit; without this message it is a bare TypeLoadException at run time.</summary>
internal static class StructTooLarge
{
    public const string Id = "NDT3002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Struct of tensors is too large",
        "{0} takes {1}, and the CLR loads no struct past {2}: {3} too many. Its largest field is {4}; hold parts of it in separate Owned<T>.",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The size of a struct is a signed 32-bit number. Loading a larger one throws a TypeLoadException.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic? Check(INamedTypeSymbol type, Layouts layouts)
    {
        if (layouts.Of(type) is not { HasTensor: true, Size: > MemoryLimits.Struct } layout)
        {
            return null;
        }

        // A part that is too large by itself has its own message.
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic)
            .Select(f => (Field: f, Size: layouts.Of(f.Type)?.Size ?? 0)).OrderByDescending(static f => f.Size).ToList();
        if (fields.Count == 0 || fields[0].Size > MemoryLimits.Struct)
        {
            return null;
        }

        return Diagnostic.Create(
            Descriptor,
            type.Locations.FirstOrDefault() ?? Location.None,
            type.Name,
            Wording.Bytes(layout.Size),
            Wording.Number(MemoryLimits.Struct) + " B",
            Wording.Bytes(layout.Size - MemoryLimits.Struct),
            $"{fields[0].Field.Name} with {Wording.Bytes(fields[0].Size)}");
    }
}
