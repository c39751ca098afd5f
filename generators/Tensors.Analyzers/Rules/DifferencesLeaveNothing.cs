using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2030: differences of an order that the axis is too short for.</summary>
internal static class DifferencesLeaveNothing
{
    public const string Id = "NDT2030";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Differences leave nothing of the axis",
        "The differences of order {0} leave nothing of axis {1} of {2}, which has {3} elements: n is 0 to {4}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Each order makes the axis one element shorter, and no tensor is empty.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(DifferenceFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Tensor.Value.Declared },
        fault.Order,
        fault.Axis,
        Wording.Describe(fault.Tensor),
        Wording.Number(fault.Size),
        Wording.Number(fault.Size - 1));
}
