using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3015: the deepest chain of calls from an entry point, or from where a thread begins, does not fit on its stack.</summary>
internal static class StackOverflow
{
    public const string Id = "NDT3015";

    private const int Shown = 12;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Worst-case stack overflows the thread",
        "{0} overflows its stack: up to {1} needed ({2} of tensors, {3} for everything else), {4} allowed, {5} over: {6}.{7}",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A stack that overflows ends the process. Counted are locals, by-value parameters, results and temporaries of every method down the deepest chain of calls. The stack of threads that ask for none is set with tensors_thread_stack in .editorconfig.",
        Descriptors.Pages + Id + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic At(Location location, string what, StackUse use, long limit)
    {
        long needed = Amount.Add(use.Total, MemoryLimits.StackReserve);
        string largest = use.Largest is { } value ? $" Largest: {BudgetExceeded.Place(value.Syntax)}: {CostWording.Line(value)}; cheapest fix: {CostWording.Fix(value)}." : string.Empty;
        string chosen = use.Chosen.IsEmpty ? string.Empty : $" Decided at run time: {string.Join("; ", use.Chosen.OrderBy(static c => c, System.StringComparer.Ordinal))}.";
        string unknown = use.Unknown.IsEmpty ? string.Empty : $" Not counted: {string.Join("; ", use.Unknown.OrderBy(static u => u, System.StringComparer.Ordinal))}.";
        return Diagnostic.Create(
            Descriptor, location, use.Chain().Select(static u => u.Method!.Locations.FirstOrDefault(static l => l.IsInSource)).OfType<Location>(),
            what, Wording.Bytes(needed), Wording.Bytes(use.Total), Wording.Bytes(MemoryLimits.StackReserve), Wording.Bytes(limit), Wording.Bytes(needed - limit), Chain(use), largest + chosen + unknown);
    }

    /// <summary>"Main 0 B -> Step 720,000 B -> Blur 360,000 B"; the frames in the middle of a long chain that keep least are left out.</summary>
    public static string Chain(StackUse use)
    {
        StackUse[] chain = use.Chain().ToArray();
        IEnumerable<StackUse> shown = chain.Length <= Shown ? chain : chain.OrderByDescending(static u => u.Own).Take(Shown).OrderBy(u => System.Array.IndexOf(chain, u));
        string more = chain.Length <= Shown ? string.Empty : $" and {chain.Length - Shown} smaller frames between";
        return string.Join(" -> ", shown.Select(static u => $"{Name(u.Method!)} {Wording.Number(u.Own)} B")) + more;
    }

    public static string Name(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        { MethodKind: MethodKind.Constructor } => $"new {method.ContainingType.Name}",
        { AssociatedSymbol: { } member } => member.Name,
        { Name: "<Main>$" } => "Main",
        _ => method.Name,
    };
}
