using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2033: indices that do not stand beside what they are taken from.</summary>
internal static class IndicesDoNotFit
{
    public const string Id = "NDT2033";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Indices do not stand beside the elements",
        "The indices {0} do not stand beside {1}: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "TakeAlongAxis takes, and PutAlongAxis writes, by an index of its own for each element: as many axes, and off the axis sizes that are equal or 1.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(IndicesFault fault)
    {
        TensorShape shape = fault.Tensor.Value.Shape!, indices = fault.Indices.Value.Shape!;
        (string why, string advice) = fault.Clash < 0
            ? ($"they have {indices.Rank} {(indices.Rank == 1 ? "axis" : "axes")}, it has {shape.Rank}", fault.Node is IInvocationOperation { TargetMethod.Name: "PutAlongAxis" } ? $"Whole slices are written by Nd.Scatter(ref x, indices, values, axis: {fault.Axis})" : $"Whole slices are taken by Nd.Take(x, indices, axis: {fault.Axis})")
            : ($"axis {fault.Clash} is {Wording.SizeWithOrigin(indices.Dims[fault.Clash])} here and {Wording.SizeWithOrigin(shape.Dims[fault.Clash])} there", $"Only along axis {fault.Axis}, from which they take, may the sizes differ");
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared, fault.Indices.Value.Declared }, Wording.Describe(fault.Indices), Wording.Describe(fault.Tensor), why, advice);
    }
}
