using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2007: a constant index outside its axis.</summary>
internal static class IndexOutOfRange
{
    public const string Id = "NDT2007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Constant index outside its axis",
        "Index {0} is outside axis {1} of {2}, which has {3} elements: {4}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Indices run from 0 to the size less one; ^1 is the last element.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(IndexFault fault)
    {
        string index = (fault.FromEnd ? "^" : string.Empty) + fault.Index;
        string advice = fault.FromEnd && fault.Index == 0 ? "^1 is the last element"
            : !fault.FromEnd && fault.Index < 0 ? $"count from the end with ^{-fault.Index}"
            : $"the last one is {fault.Size - 1} (^1)";
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, index, fault.Axis, Wording.Describe(fault.Tensor), fault.Size, advice);
    }
}
