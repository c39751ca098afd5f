using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2013: an operator on tensors whose elements do not have it.</summary>
internal static class OperatorMissing
{
    public const string Id = "NDT2013";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Elements have no such operator",
        "{0} has no '{1}': its element type {2} does not implement {3}. {4}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Tensors of a struct have the operators whose interface of generic math the struct implements.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(OperatorFault fault)
    {
        string element = Wording.Type(fault.Element);
        string name = fault.Tensor.Value.Declared is { } declared ? $"{declared.Name} {Wording.Quote(fault.Tensor.Operation)}" : Wording.Quote(fault.Tensor.Operation);
        string advice = ElementTypes.KindOf(fault.Element) is not null ? $"Cast {name} to an element type that has it"
            : fault.Element.DeclaringSyntaxReferences.IsEmpty ? "Go through the elements in a loop over AsSpan(), or take a struct of your own that implements it"
            : $"Implement it on {element}, or go through the elements in a loop over AsSpan()";
        return Explanation.Of(
            Descriptor, new[] { fault.Tensor.Value.Declared, fault.Element }, name, fault.Operator.Symbol, element, fault.Operator.For(element), advice);
    }
}
