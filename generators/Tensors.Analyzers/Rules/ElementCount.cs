using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2009: a collection expression with too few or too many elements for its tensor.</summary>
internal static class ElementCount
{
    public const string Id = "NDT2009";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Wrong number of elements",
        "{0} ({1}) takes {2} elements and gets {3}: {4}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A collection expression names every element of the tensor, in row-major order.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(CountFault fault)
    {
        long length = fault.Shape.Length ?? 0, difference = length - fault.Count;
        string advice = difference > 0 ? $"{difference} missing" : $"{-difference} too many";
        return Explanation.Of(Descriptor, new[] { fault.Declared }, fault.Declared.Name, Wording.Shape(fault.Shape), length, fault.Count, advice);
    }
}
