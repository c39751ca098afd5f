using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Copies;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3008: a large tensor in a closure, a state machine or an anonymous object.</summary>
internal static class Lifted
{
    public const string Id = "NDT3008";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Large tensor in a closure or a state machine",
        "{0}, so that {1} lie in an object of the managed heap, aligned to 8 bytes. {2}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What a lambda captures, and what lives across an await or a yield, becomes a field of an object that the compiler makes. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, string variable, ITypeSymbol type, long bytes, Lift lift)
    {
        int line = lift.Where.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return Diagnostic.Create(
            Descriptor, location, new[] { lift.Where.GetLocation() }, $"{variable} {lift.Why} (line {line})", Wording.Bytes(bytes),
            $"Let it hold the Owned<{Wording.Type(type)}>, a reference of 8 B, and take 'ref' of its Value inside");
    }

    public static Diagnostic Anonymous(Copy copy) => Diagnostic.Create(
        Descriptor, copy.Node.Syntax.GetLocation(), $"{Wording.Quote(copy.Node)} is copied into an anonymous object", Wording.Bytes(copy.Bytes), "Name a struct for it and hold that in an Owned<T>, or keep a reference to its owner");
}
