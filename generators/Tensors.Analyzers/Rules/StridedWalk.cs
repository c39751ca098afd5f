using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3021: an operand that lies in another memory order than what is written.</summary>
internal static class StridedWalk
{
    public const string Id = "NDT3021";

    /// <summary>Bytes that come from memory at once.</summary>
    public const int CacheLine = 64;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Operand is walked across its memory order",
        "{0} is walked across its memory order: neighbours lie {1} apart, so that up to {2} move to read {3} (the whole statement reads and writes {4}). {5}.",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "An assignment walks in the memory order of what it writes. An operand in another order gives one element of each cache line of 64 B at a time. The bytes that are worth a word are set with tensors_strided_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(IOperation operand, long stride, long moved, long read, Amount traffic, string advice) => Diagnostic.Create(
        Descriptor, operand.Syntax.GetLocation(), Wording.Quote(operand), Wording.Bytes(stride), Wording.Bytes(moved), Wording.Bytes(read), CostWording.Amount(traffic), advice);
}
