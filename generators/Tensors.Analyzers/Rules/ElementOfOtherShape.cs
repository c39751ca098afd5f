using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2022: a declared type that is no element of a batch.</summary>
internal static class ElementOfOtherShape
{
    public const string Id = "NDT2022";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "No element of this type",
        "{0} has no elements of type {1} ({2}): {3}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An element of a batch is a declared type of the sizes of all axes but the first, in row-major order.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ElementFault fault)
    {
        TensorShape shape = fault.Tensor.Value.Shape!;
        string rest = string.Join(" x ", shape.Dims.Skip(fault.Indices).Select(Wording.Axis));
        string why = fault.IsOrder ? "in column-major order its parts do not lie together. Declare both row-major, or read a slice"
            : shape.Rank <= fault.Indices ? $"it has {shape.Rank} axes and {fault.Indices} indices leave none"
            : $"{(fault.Indices == 1 ? "one index leaves" : $"{fault.Indices} indices leave")} {rest}";
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared, fault.Element }, Wording.Describe(fault.Tensor), fault.Element.Name, Wording.Shape(fault.Shape), why);
    }
}
