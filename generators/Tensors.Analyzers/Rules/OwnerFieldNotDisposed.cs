using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3022: a class makes an owner for a field of its own and never disposes it.</summary>
internal static class OwnerFieldNotDisposed
{
    public const string Id = "NDT3022";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Owner in a field is not disposed",
        "'{0}' makes '{1}' ({2}, {3}) and never disposes it: {4}",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The block of an owner is freed by Dispose and by nothing else: whoever makes one for itself has to be disposable too.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, INamedTypeSymbol holder, ISymbol field, ITypeSymbol type, string bytes, bool isDisposable) => Diagnostic.Create(
        Descriptor, location, holder.Name, field.Name, Wording.Type(type), bytes,
        isDisposable ? $"call {field.Name}.Dispose() in its Dispose." : $"implement IDisposable, public void Dispose() => {field.Name}.Dispose();");
}
