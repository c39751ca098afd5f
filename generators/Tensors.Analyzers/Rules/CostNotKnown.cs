using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT5002: a budget that cannot be checked to the end, because the cost of something is not known.</summary>
internal static class CostNotKnown
{
    public const string Id = "NDT5002";

    private const int Shown = 5;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Budget cannot be checked to the end",
        "The budget of {0} holds as far as it can be counted, which leaves out:{1}",
        Descriptors.Budgets,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Recursion, virtual calls, delegates, and methods of other assemblies that state no cost are never counted as free. State the cost of your own methods with [MemoryCost], or move the call out of the method.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic? Check(string method, Cost cost, Budget budget)
    {
        Unknown[] unknown = cost.Unknowns.Where(u => budget.Limits.Any(l => l.Resource is { } resource && u.Concerns(resource))).ToArray();
        if (unknown.Length == 0)
        {
            return null;
        }

        IEnumerable<string> lines = unknown.Take(Shown).Select(static u =>
            $" {BudgetExceeded.Place(u.Syntax)}: {u.What}, {u.Why}{(u.Via.IsEmpty ? string.Empty : $" (in {string.Join(", in ", u.Via)})")}");
        string more = unknown.Length > Shown ? $"; and {unknown.Length - Shown} more" : string.Empty;
        return Diagnostic.Create(Descriptor, budget.Location, unknown.Select(static u => u.Syntax.GetLocation()), $"'{method}'", string.Join(";", lines) + more);
    }
}
