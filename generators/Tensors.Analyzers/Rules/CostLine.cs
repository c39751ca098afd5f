using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3000: what a statement costs, in one line. Off unless <c>.editorconfig</c> sets a severity.</summary>
internal static class CostLine
{
    public const string Id = "NDT3000";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Cost of a statement",
        "{0}",
        Descriptors.Memory,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: false,
        "The bytes a statement allocates, the scratch it takes while it runs, and the bytes it reads and writes. Switched on with dotnet_diagnostic.NDT3000.severity = suggestion.",
        Descriptors.Pages + Id + ".md");

    /// <summary>"Alloc 0 B, Temp 3,996,000 B (3.81 MiB), reads 7,992,000 B, writes 7,992,000 B"; null where there is nothing to say.</summary>
    public static string? Text(Cost cost)
    {
        if (cost.Alloc.IsZero && cost.WorstTemp.IsZero && cost.Traffic.IsZero && cost.Stack.IsZero && cost.Unknowns.IsEmpty)
        {
            return null;
        }

        string stack = cost.Stack.IsZero ? string.Empty : $", stack {CostWording.Amount(cost.Stack)}";
        string unknown = cost.Unknowns.IsEmpty ? string.Empty : $"; not known: {string.Join(", ", cost.Unknowns.Select(static u => u.What).Distinct())}";
        return $"Alloc {CostWording.Amount(cost.Alloc)}, Temp {CostWording.Amount(cost.WorstTemp)}, reads {CostWording.Amount(cost.Reads)}, writes {CostWording.Amount(cost.Writes)}{stack}{unknown}";
    }

    public static Diagnostic? At(Location location, Cost cost) => Text(cost) is { } text ? Diagnostic.Create(Descriptor, location, text) : null;
}
