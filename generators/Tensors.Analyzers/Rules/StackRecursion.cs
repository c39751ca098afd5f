using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3016: a recursion that keeps tensors on the stack at every level: how deep it goes is decided at run time.</summary>
internal static class StackRecursion
{
    public const string Id = "NDT3016";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Recursion keeps tensors on the stack",
        "'{0}' calls itself ({1}) and keeps {2} on the stack at every level: the worst-case stack is not known, and {3} hold {4} levels. Largest: {5}; cheapest fix: {6}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "How deep a recursion goes is decided at run time, so the worst-case stack is unknown. A level may keep what tensors_recursion_limit in .editorconfig says.",
        Descriptors.Pages + Id + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic At(Location location, StackCycle cycle, long stack)
    {
        string way = string.Join(" -> ", cycle.Methods.Append(cycle.Methods[0]).Select(StackOverflow.Name));
        return Diagnostic.Create(
            Descriptor, location, StackOverflow.Name(cycle.Methods[0]), way, Wording.Bytes(cycle.Bytes), Wording.Bytes(stack), Wording.Number(stack / cycle.Bytes),
            CostWording.Line(cycle.Largest), CostWording.Fix(cycle.Largest));
    }
}
