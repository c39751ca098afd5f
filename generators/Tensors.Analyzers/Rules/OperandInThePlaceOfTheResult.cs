using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2037: a function that writes by index, or as many as there are, is given one tensor to read and to write.</summary>
internal static class OperandInThePlaceOfTheResult
{
    public const string Id = "NDT2037";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Operand is where the result goes",
        "'{0}' of {1} is {2}, which {1} writes while it still needs it. Copy it into a tensor of its own first.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "What is written by index, or as many elements as the data tells, is written in the order in which operands are read: they cannot be one tensor. Nor can two results.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(SamePlaceFault fault) =>
        Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, fault.Parameter, fault.Function, Wording.Describe(fault.Tensor));
}
