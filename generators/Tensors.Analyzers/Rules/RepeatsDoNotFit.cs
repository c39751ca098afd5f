using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2034: borders for another number of axes, or less than one repetition.</summary>
internal static class RepeatsDoNotFit
{
    public const string Id = "NDT2034";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Borders or repetitions do not fit",
        "{0}: {1}. {2}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Pad takes a pair of widths for each axis, or two numbers for all of them; Tile and Repeat repeat at least once.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(WidthsFault fault) => Explanation.Of(
        Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor),
        $"it has {fault.Rank} {(fault.Rank == 1 ? "axis" : "axes")} and the border {fault.Count} {(fault.Count == 1 ? "pair" : "pairs")} of widths",
        $"Write one for each axis, [{string.Join(", ", Enumerable.Repeat("(1, 1)", fault.Rank))}], or two numbers for all: Nd.Pad(x, 1, 1)");

    public static Explanation Explain(CountOfRepeatsFault fault) => Explanation.Of(
        Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor),
        $"{fault.Function} repeats it {fault.Count} times", "A tensor has no empty axis: write 1 or more, or take a slice");
}
