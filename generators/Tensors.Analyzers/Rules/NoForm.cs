using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2015: a function that the element type does not have, the square root of integers say.</summary>
internal static class NoForm
{
    public const string Id = "NDT2015";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Function without a form for the element type",
        "{0} has no form for {1}, the element type of {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Roots, means and elementary functions are of floating-point types, order is of real numbers, Any and All are of truth values.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(NoFormFault fault)
    {
        string quoted = Wording.Quote(fault.Tensor.Operation);
        string lift = fault.Tensor.Value.Declared is null ? string.Empty : ".E";
        string advice = fault.Function is "Any" or "All" ? $"Compare first: {quoted.Trim('\'')} != 0"
            : ElementTypes.KindOf(fault.Element) is 0 or 1 ? $"Cast {quoted} with {lift}.Cast<float>(): 0 B inside an expression"
            : "Use its parts: the function is of real numbers";
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, fault.Function, Wording.Type(fault.Element), Wording.Describe(fault.Tensor), advice);
    }
}
