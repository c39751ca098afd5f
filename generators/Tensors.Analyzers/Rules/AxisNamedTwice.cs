using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2028: an axis that a reduction names twice.</summary>
internal static class AxisNamedTwice
{
    public const string Id = "NDT2028";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Axis named twice",
        "Axis {0} of {1} is named twice: a reduction takes each axis once; remove one",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A negative axis is the same as one counted from the first: of three axes, 2 and -1.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(AxisTwiceFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Tensor.Value.Declared },
        fault.Axis,
        Wording.Describe(fault.Tensor));
}
