using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3004: a tensor as the element of an array or of a collection that keeps its elements in one.</summary>
internal static class ElementTooLarge
{
    public const string Id = "NDT3004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Array element is too large",
        "{0} takes {1}, and the CLR makes no array of elements past {2}: '{3}' throws a TypeLoadException. Declare a tensor with one more axis, or hold each in an Owned<{0}>.",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "List, Dictionary, Queue and the others keep their elements in arrays too.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(SyntaxNode node, ITypeSymbol element, long bytes, ITypeSymbol collection) =>
        Diagnostic.Create(Descriptor, node.GetLocation(), Wording.Type(element), Wording.Bytes(bytes), Wording.Number(MemoryLimits.ArrayElement) + " B", Wording.Type(collection));

    /// <summary>Inside a generic method, where only the call knows the element.</summary>
    public static Diagnostic Inside(Copies.Copy copy) =>
        Diagnostic.Create(Descriptor, copy.Node.Syntax.GetLocation(), Wording.Type(copy.Type), Wording.Bytes(copy.Bytes), Wording.Number(MemoryLimits.ArrayElement) + " B", $"{copy.Detail!.Replace("'", string.Empty)} in {copy.Symbol!.Name}");
}
