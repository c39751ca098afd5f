using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2004: a slice that leaves its axis, or slices whose lengths do not meet where the whole axes would.</summary>
internal static class SliceDoesNotFit
{
    public const string Id = "NDT2004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Slice does not fit",
        "{0}. {1}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A slice lies inside its axis, and slices that are combined have the same length.",
        Descriptors.Pages + Id + ".md");

    /// <summary>Whether it is the slices that differ: at least one side is sliced, and uncut the two axes would meet.</summary>
    public static bool Concerns(Dim a, Dim b)
    {
        bool sliced = a.Origin?.Slice is not null || b.Origin?.Slice is not null;
        int left = a.Origin?.FullSize ?? a.Size, right = b.Origin?.FullSize ?? b.Size;
        return sliced && left >= 0 && (left == right || left == 1 || right == 1);
    }

    public static Explanation Explain(SliceFault fault)
    {
        string slice = Wording.Quote(fault.Node), tensor = Wording.Describe(fault.Tensor);
        (string what, string advice) = fault.Error switch
        {
            SliceError.Reversed => ($"Slice {slice} of {tensor} starts at {fault.Start}, behind its end at {fault.End} (axis {fault.Axis} has {fault.Size})", "Exchange the two ends"),
            SliceError.Empty => ($"Slice {slice} of {tensor} is empty: it starts and ends at {fault.Start} (axis {fault.Axis} has {fault.Size})", "A slice keeps at least one element; a single index drops the axis"),
            SliceError.Step => ($"Slice {slice} of {tensor} steps by 0", "A step is 1 or more, or negative to run backwards: .By(-1)"),
            SliceError.Forwards => ($"Slice {slice} of {tensor} runs backwards from {fault.Start} to behind {fault.End}, which is nothing (axis {fault.Axis} has {fault.Size})", "With a negative step the larger bound comes first: (7..2).By(-1)"),
            _ => ($"Slice {slice} of {tensor} reaches outside axis {fault.Axis}, which has {fault.Size} elements: it runs from {fault.Start} to {fault.End}", $"Stay within 0..{fault.Size}"),
        };
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, what, advice);
    }

    public static Explanation Explain(BroadcastFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.LeftDim.Origin?.Declared, fault.RightDim.Origin?.Declared },
        $"{Wording.Describe(fault.Left)} and {Wording.Describe(fault.Right)} do not broadcast: along axis {fault.Axis} the left keeps {Wording.SizeWithOrigin(fault.LeftDim)} and the right {Wording.SizeWithOrigin(fault.RightDim)}",
        Advice(fault.LeftDim, fault.RightDim));

    public static Explanation Explain(AssignFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.DestinationDim.Origin?.Declared, fault.ValueDim.Origin?.Declared },
        $"{Wording.Describe(fault.Value)} does not fit into {Wording.Describe(fault.Destination)}: along axis {fault.Axis} the value keeps {Wording.SizeWithOrigin(fault.ValueDim)} and the destination {Wording.SizeWithOrigin(fault.DestinationDim)}",
        Advice(fault.DestinationDim, fault.ValueDim));

    private static string Advice(Dim a, Dim b)
    {
        int difference = System.Math.Abs(a.Size - b.Size);
        return $"Make the slices equally long: they differ by {difference}";
    }
}
