using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Copies;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3012: the elements of a tensor in a new array or list.</summary>
internal static class SpanToArray
{
    public const string Id = "NDT3012";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Elements of a tensor are copied to the managed heap",
        "{0} allocates {1} on the managed heap for the elements of {2} and copies them. Read the span itself; to keep them, declare a tensor and fill it: copy.CopyFrom(in original).",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A span is a view, 0 B; ToArray and ToList make a new object each time. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Copy copy) =>
        Diagnostic.Create(Descriptor, copy.Node.Syntax.GetLocation(), Wording.Quote(copy.Node), copy.Detail + Wording.Bytes(copy.Bytes), Wording.Type(copy.Type));
}
