using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT5001: a method needs more memory than its budget allows.</summary>
internal static class BudgetExceeded
{
    public const string Id = "NDT5001";

    // The property of the diagnostic that names the cause of the largest contribution, for fixes.
    public const string CauseKey = "cause";

    private const int Shown = 5;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Memory budget is exceeded",
        "{0} breaks its budget: {1} of {2} needed, {3} allowed, {4} over{5}",
        Descriptors.Budgets,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The cost of a method is counted over its statements and the methods it calls, from types alone. What it needs is more than its MemoryBudget allows.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic? Check(string method, Cost cost, Limit limit)
    {
        Resource resource = limit.Resource!.Value;
        Amount needed = cost.Of(resource);
        if (needed.Bytes <= limit.Bytes && !needed.IsUnbounded)
        {
            return null;
        }

        Contribution[] largest = Largest(cost, resource);
        string over = needed.IsUnbounded ? "without bound" : Wording.Bytes(needed.Bytes - limit.Bytes);
        return Diagnostic.Create(
            Descriptor,
            limit.Location,
            largest.Select(static c => c.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty.Add(CauseKey, largest.Length == 0 ? null : largest[0].Cause.ToString()),
            $"'{method}'",
            CostWording.Amount(needed),
            resource.ToString(),
            Wording.Bytes(limit.Bytes),
            over,
            Report(largest));
    }

    private static Contribution[] Largest(Cost cost, Resource resource) =>
        cost.Contributions.Concat(cost.Aliased.Select(static a => a.Contribution))
            .Where(c => c.Resource == resource)
            .OrderByDescending(static c => Amount.Add(c.Amount.Bytes, c.Amount.PerIteration))
            .ToArray();

    /// <summary>A line each, as an out-of-memory report has them: place, expression, shape and dtype, bytes, kind; then what to do.</summary>
    private static string Report(Contribution[] largest)
    {
        IEnumerable<string> lines = largest.Take(Shown).Select(static c => $" {Place(c.Syntax)}: {CostWording.Line(c)};");
        string more = largest.Length > Shown ? $" and {largest.Length - Shown} more;" : string.Empty;
        return largest.Length == 0 ? string.Empty : $". Largest:{string.Concat(lines)}{more} cheapest fix: {CostWording.Fix(largest[0])}";
    }

    public static string Place(SyntaxNode syntax)
    {
        FileLinePositionSpan span = syntax.GetLocation().GetLineSpan();
        return $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
    }
}
