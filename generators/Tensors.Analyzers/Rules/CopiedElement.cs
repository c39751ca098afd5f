using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Copies;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3009: copies into and out of collections.</summary>
internal static class CopiedElement
{
    public const string Id = "NDT3009";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Tensor is copied into or out of a collection",
        "{0} copies {1} {2} '{3}'. {4}.",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Collections take and give their elements by value. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Copy copy)
    {
        string type = Wording.Type(copy.Type);
        if (copy.Kind == CopyKind.Elements)
        {
            int count = int.Parse(copy.Detail!, System.Globalization.CultureInfo.InvariantCulture);
            string bytes = count == 1 ? Wording.Bytes(copy.Bytes) : $"{count} x {Wording.Number(copy.Bytes)} = {Wording.Bytes(count * copy.Bytes)}";
            return Of(copy, Wording.Quote(copy.Node), bytes, "into", Wording.Type((ITypeSymbol)copy.Symbol!), "Make the array first and write its elements in place, or declare a tensor with one more axis");
        }

        string collection = Wording.Type(copy.Symbol!.ContainingType);
        return copy.Kind == CopyKind.ElementRead
            ? Of(copy, Wording.Quote(copy.Node), Wording.Bytes(copy.Bytes), "out of", collection, Reading(copy))
            : Of(copy, $"'{Caller(copy)}'", Wording.Bytes(copy.Bytes), copy.Symbol.Name is "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "Remove" ? "to look it up in" : "into", collection, $"Declare a tensor with one more axis, or keep an Owned<{type}> for each: a reference of 8 B");
    }

    private static string Reading(Copy copy) => copy.Node is IPropertyReferenceOperation { Instance: { } list, Property: { IsIndexer: true, ContainingType.Name: "List" } }
        ? $"Take a reference: ref var x = ref CollectionsMarshal.AsSpan({list.Syntax})[i]"
        : "Keep the elements in an array, whose elements are variables: ref var x = ref array[i]";

    private static string Caller(Copy copy) => (copy.Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : copy.Symbol!.Name is "this[]" ? "[]" : copy.Symbol.Name);

    private static Diagnostic Of(Copy copy, string what, string bytes, string way, string collection, string advice) =>
        Diagnostic.Create(Descriptor, copy.Node.Syntax.GetLocation(), what, bytes, way, collection, advice);
}
