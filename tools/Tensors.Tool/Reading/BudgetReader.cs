using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Rules;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>The limits of <c>[MemoryBudget]</c>, each against what is needed, with the analyzers' own messages.</summary>
internal sealed class BudgetReader(CostEngine engine, Places places)
{
    private readonly Compilation _compilation = engine.Known.Compilation;
    private readonly Footprints _footprints = new(engine);

    public IReadOnlyList<BudgetEntry> Read(IAssemblySymbol assembly, IReadOnlyList<INamedTypeSymbol> types, IEnumerable<IMethodSymbol> methods)
    {
        IEnumerable<BudgetEntry> all = OfAssembly(assembly, types).Concat(types.SelectMany(OfType)).Concat(methods.SelectMany(OfMethod));
        return [.. all.OrderBy(static b => b.Target, StringComparer.Ordinal).ThenBy(static b => b.Resource, StringComparer.Ordinal)];
    }

    private IEnumerable<BudgetEntry> OfMethod(IMethodSymbol method)
    {
        if (Budget.Of(method, _compilation, default) is not { } budget)
        {
            yield break;
        }

        Cost cost = engine.OfMethod(method);
        string name = Names.Of(method);
        foreach (Limit limit in budget.Limits.Where(static l => l.Resource is not null))
        {
            Resource resource = limit.Resource!.Value;
            Diagnostic? broken = BudgetExceeded.Check(name, cost, limit);
            Diagnostic? open = cost.Unknowns.Any(u => u.Concerns(resource)) ? CostNotKnown.Check(name, cost, budget) : null;
            yield return Entry(name, resource.ToString().ToLowerInvariant(), limit, MethodReader.Amount(cost.Of(resource)), broken, open);
        }
    }

    private IEnumerable<BudgetEntry> OfType(INamedTypeSymbol type)
    {
        if (Budget.Of(type, _compilation, default) is not { } budget)
        {
            yield break;
        }

        Footprint footprint = _footprints.Of(type);
        foreach (Limit limit in budget.Limits)
        {
            Diagnostic? broken = FootprintExceeded.Check($"'{type.Name}'", footprint.Bytes, footprint.Parts.Select(static p => (Text(p), p.Bytes)), footprint.NotCounted, limit);
            yield return Entry(Names.Of(type), Resources.Footprint, limit, new AmountEntry(footprint.Bytes), broken, null);
        }
    }

    private IEnumerable<BudgetEntry> OfAssembly(IAssemblySymbol assembly, IReadOnlyList<INamedTypeSymbol> types)
    {
        if (Budget.Of(assembly, _compilation, default) is not { } budget)
        {
            yield break;
        }

        Footprint statics = _footprints.OfStatics(types);
        (INamedTypeSymbol Type, Footprint Footprint)[] named = [.. budget.Types.Select(t => (t, _footprints.Of(t)))];
        (string Text, long Bytes)[] parts = [.. statics.Parts.Select(static p => ($"static {Text(p)}", p.Bytes)), .. named.Select(static n => ($"'{n.Type.Name}'", n.Footprint.Bytes))];
        long needed = parts.Aggregate(0L, static (sum, p) => Count.Add(sum, p.Bytes));
        foreach (Limit limit in budget.Limits)
        {
            IEnumerable<IFieldSymbol> notCounted = statics.NotCounted.Concat(named.SelectMany(static n => n.Footprint.NotCounted));
            Diagnostic? broken = FootprintExceeded.Check($"The assembly '{assembly.Name}'", needed, parts, notCounted, limit);
            yield return Entry($"assembly {assembly.Name}", Resources.Footprint, limit, new AmountEntry(needed), broken, null);
        }
    }

    private BudgetEntry Entry(string target, string resource, Limit limit, AmountEntry needed, Diagnostic? broken, Diagnostic? open) => new(
        target,
        resource,
        limit.Bytes,
        broken is not null ? BudgetEntry.Broken : open is not null ? BudgetEntry.Open : BudgetEntry.Holds,
        needed,
        (broken ?? open)?.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        limit.Location.IsInSource ? places.Of(limit.Location) : null);

    private static string Text(FootprintPart part) => $"'{part.Field.ContainingType.Name}.{(part.Field.AssociatedSymbol ?? part.Field).Name}' ({part.What})";
}
