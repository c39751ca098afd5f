using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2021: a slice of an expression whose elements are computed and lie nowhere.</summary>
internal static class SliceOfComputed
{
    public const string Id = "NDT2021";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Slice of an expression that is computed",
        "{0} is computed while it is assigned and has no elements in memory to slice. Slice its operands, as in a[1..] + b[1..] (0 B, and only what is kept is computed), or assign it to a tensor first.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A slice is a view of memory.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ComputedSliceFault fault) => Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor));
}
