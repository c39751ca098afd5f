using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT5004: a limit of a budget that says nothing.</summary>
internal static class BudgetUnreadable
{
    public const string Id = "NDT5004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Budget cannot be read",
        "{0} limits nothing here: {1}",
        Descriptors.Budgets,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A limit is a constant number of bytes or text with a unit. Methods have Alloc, Temp, Stack and Traffic; types and assemblies have a Footprint.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(BrokenLimit limit) => Diagnostic.Create(Descriptor, limit.Location, limit.Text, limit.Why);
}
