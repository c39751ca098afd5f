using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3023: the worst-case stack of an entry point or thread that fits, in one line. Off unless <c>.editorconfig</c> sets a severity.</summary>
internal static class StackLine
{
    public const string Id = "NDT3023";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Worst-case stack of a thread",
        "{0} needs up to {1} of stack for tensors, {2} allowed: {3}{4}",
        Descriptors.Memory,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: false,
        "The deepest chain of calls from an entry point or a thread's first method, with the bytes each keeps on the stack, and what could not be followed. Switched on with dotnet_diagnostic.NDT3023.severity = suggestion.",
        Descriptors.Pages + Id + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic At(Location location, string what, StackUse use, long? limit)
    {
        string unknown = use.Unknown.IsEmpty ? string.Empty : $"; not counted: {string.Join("; ", use.Unknown.OrderBy(static u => u, System.StringComparer.Ordinal))}";
        return Diagnostic.Create(Descriptor, location, what, Wording.Bytes(use.Total), limit is { } bytes ? Wording.Bytes(bytes) : "what is known at run time only", StackOverflow.Chain(use), unknown);
    }
}
