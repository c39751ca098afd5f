using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2029: a scan along none or several axes.</summary>
internal static class OneAxisNeeded
{
    public const string Id = "NDT2029";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Scan needs one axis",
        "{0} runs along one axis of {1}, and {2}: write {3}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Only a tensor of rank 1 needs no axis. NumPy flattens where none is named; a flattened copy is never made silently.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(OneAxisFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Tensor.Value.Declared },
        fault.Operation,
        Wording.Describe(fault.Tensor),
        fault.Tensor.Value.Shape!.Rank == fault.Named && fault.Node is Microsoft.CodeAnalysis.Operations.IInvocationOperation ? $"none of its {fault.Named} axes is named" : $"{fault.Named} are named",
        "axis: 0, or another one");
}
