using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3019: a block that every round of a loop takes and gives back.</summary>
internal static class LoopAllocation
{
    public const string Id = "NDT3019";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Owner is made in every round of a loop",
        "{0} takes {1} in every round of the loop in line {2} and gives them back: take it once, before the loop, and {3}: 0 B a round",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A new block is zeroed, page by page, and given back to the system: that takes longer than most work on it. What a round may take is set with tensors_loop_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(IOperation creation, IOperation loop, string bytes, bool copies) => Diagnostic.Create(
        Descriptor, creation.Syntax.GetLocation(), new[] { loop.Syntax.GetLocation() },
        Wording.Quote(creation), bytes, loop.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1, copies ? "write CopyFrom in the loop" : "clear it in the loop where zeros are needed");
}
