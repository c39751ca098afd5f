using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Rules;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>What methods cost, by the engine that the analyzers ask.</summary>
internal sealed class MethodReader(CostEngine engine, HolderReader holders, Places places)
{
    // Of each resource; a report that lists every place is read by nobody.
    private const int ShownPlaces = 3;

    /// <summary>Methods that users wrote and that have a body, and constructors that run initializers.</summary>
    public static IReadOnlyList<IMethodSymbol> Written(IEnumerable<INamedTypeSymbol> types) =>
        [.. types.SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>())
            .Where(static m => m is { IsAbstract: false, IsExtern: false } && (m.DeclaringSyntaxReferences.Any(static r => !Places.IsGenerated(r.SyntaxTree))
                || (m is { IsImplicitlyDeclared: true, MethodKind: MethodKind.Constructor } && m.ContainingType.TypeKind == TypeKind.Class)))];

    /// <param name="methods">All that could be listed.</param>
    /// <param name="all">Whether to list those too that cost nothing or have nothing to do with tensors.</param>
    public IReadOnlyList<MethodEntry> Read(IEnumerable<IMethodSymbol> methods, bool all)
    {
        var entries = new List<MethodEntry>();
        foreach (IMethodSymbol method in methods)
        {
            Cost cost = engine.OfMethod(method);
            bool costs = !cost.Alloc.IsZero || !cost.WorstTemp.IsZero || !cost.Stack.IsZero || !cost.Traffic.IsZero || !cost.Unknowns.IsEmpty;
            bool shown = all || Budget.Of(method, engine.Known.Compilation, default) is not null || (costs && IsAboutTensors(method, cost));
            if (shown)
            {
                entries.Add(Entry(Names.Of(method), cost, places.Of(method)));
            }
        }

        // Two that differ in namespaces of parameters only.
        return [.. entries.OrderBy(static m => m.Name, StringComparer.Ordinal).ThenBy(static m => m.At, StringComparer.Ordinal)
            .GroupBy(static m => m.Name).SelectMany(static same => same.Select(static (m, i) => i == 0 ? m : m with { Name = $"{m.Name} #{i + 1}" }))];
    }

    public static AmountEntry Amount(Amount amount) => new(amount.Bytes, amount.PerIteration, amount.AtMost);

    private MethodEntry Entry(string name, Cost cost, string? at) => new(
        name,
        [.. Largest(cost)],
        [.. cost.Unknowns.Select(u => new UnknownEntry(u.What, u.Why, places.Of(u.Syntax), u.Only?.ToString().ToLowerInvariant()))],
        at,
        Amount(cost.Alloc),
        Amount(cost.WorstTemp),
        Amount(cost.Stack),
        Amount(cost.Reads),
        Amount(cost.Writes));

    private IEnumerable<PlaceEntry> Largest(Cost cost) =>
        from contribution in cost.Contributions.Concat(cost.Aliased.Select(static a => a.Contribution))
        where !contribution.Amount.IsZero
        group contribution by contribution.Resource into resource
        orderby resource.Key
        from largest in resource.OrderByDescending(static c => Analyzers.Costs.Amount.Add(c.Amount.Bytes, c.Amount.PerIteration)).Take(ShownPlaces)
        select new PlaceEntry(places.Of(largest.Syntax), largest.Resource.ToString().ToLowerInvariant(), largest.Amount.Bytes, CostWording.Line(largest));

    private bool IsAboutTensors(IMethodSymbol method, Cost cost) =>
        !cost.Traffic.IsZero || !cost.WorstTemp.IsZero || cost.Contributions.Any(static c => c.Tensor is not null || c.Resource == Resource.Stack)
        || method.Parameters.Any(p => holders.Touches(p.Type)) || holders.Touches(method.ReturnType)
        || (engine.Known.Bodies.Of(method)?.Descendants().Any(o => holders.Touches(o.Type)) ?? false);
}
