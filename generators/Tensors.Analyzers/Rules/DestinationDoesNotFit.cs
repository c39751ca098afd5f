using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2036: a destination of the caller's, or what is written to it by index, has another shape than its function needs.</summary>
internal static class DestinationDoesNotFit
{
    public const string Id = "NDT2036";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Destination has another shape",
        "'{0}' of {1} needs {2} and {3} is given. {4}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Results whose number only the data tells go into vectors, values that are written by index have the axes of the indices, and grids have the sizes of their vectors.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(DestinationFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Tensor.Value.Declared },
        fault.Parameter,
        fault.Function,
        fault.Need switch
        {
            DestinationNeed.Vector => "one axis",
            DestinationNeed.Shape => $"the shape {Wording.Shape(fault.Wanted)}",
            _ => $"{Wording.Shape(fault.Wanted)}, or what broadcasts to it,",
        },
        Wording.Describe(fault.Tensor),
        fault.Advice);
}
