using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2010: an axis argument outside the rank.</summary>
internal static class AxisOutOfRange
{
    public const string Id = "NDT2010";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Axis outside the rank",
        "Axis {0} does not exist in {1}: {2}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Axes are counted from 0; a negative axis counts from the last.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(AxisFault fault)
    {
        string advice = fault.Rank switch
        {
            0 => "it has no axes",
            1 => "its only axis is 0",
            _ => $"its axes are 0 to {fault.Rank - 1}",
        };
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, fault.Axis, Wording.Describe(fault.Tensor), advice);
    }
}
