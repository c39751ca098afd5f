using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2020: a view that its tensor does not have.</summary>
internal static class ViewDoesNotFit
{
    public const string Id = "NDT2020";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "View does not fit",
        "{0} of {1} {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A view shows elements that are there: an axis, a diagonal, a window inside the tensor.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ViewFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Tensor.Value.Declared },
        char.ToUpperInvariant(fault.View[0]) + fault.View.Substring(1),
        Wording.Describe(fault.Tensor),
        fault.Wrong,
        fault.Advice);
}
