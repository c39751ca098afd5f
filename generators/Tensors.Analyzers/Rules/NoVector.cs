using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2035: an operand of several axes where a vector is searched.</summary>
internal static class NoVector
{
    public const string Id = "NDT2035";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A vector is needed",
        "'{0}' must be a vector and {1} has {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "SearchSorted, Digitize and Interp search a vector that ascends; the values looked for may have any shape.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(VectorFault fault) => Explanation.Of(
        Descriptor, new[] { fault.Tensor.Value.Declared }, fault.Parameter, Wording.Describe(fault.Tensor), fault.Rank == 0 ? "no axes" : $"{fault.Rank} axes",
        fault.Parameter == "sorted" ? "What is searched comes first, what is looked for second: Nd.SearchSorted(sorted, x)" : "Take one row of it, x[0, ..]");
}
