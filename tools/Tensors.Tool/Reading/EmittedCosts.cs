using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>What an assembly says of its own costs: the constants <c>MemoryCosts.Type.Method.Alloc</c> that the compiler wrote for methods with a budget, and
/// what methods state with <c>[MemoryCost]</c>.</summary>
internal static class EmittedCosts
{
    public static IReadOnlyList<MethodEntry> Read(IAssemblySymbol assembly, CostEngine engine)
    {
        INamedTypeSymbol[] types = [.. Names.TypesOf(assembly.GlobalNamespace)];
        Dictionary<string, MethodEntry> entries = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol root in types.Where(static t => t is { Name: "MemoryCosts", IsStatic: true, ContainingType: null }))
        {
            foreach (INamedTypeSymbol type in root.GetTypeMembers())
            {
                Collect(root.ContainingNamespace, type, entries);
            }
        }

        foreach (IMethodSymbol method in types.SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>()).Where(static m => !m.ContainingType.IsImplicitlyDeclared))
        {
            // A declared tensor's own members repeat the library's costs: they are no news.
            if (engine.Declarations.Of(method) is { FromType: false } stated && !engine.Known.Declared.IsDeclared(method.ContainingType))
            {
                entries.TryAdd(Names.Of(method), Stated(method, stated, engine));
            }
        }

        return [.. entries.Values.OrderBy(static m => m.Name, StringComparer.Ordinal)];
    }

    /// <summary>Limits of types, and those of methods against the numbers that were written.</summary>
    public static IReadOnlyList<BudgetEntry> Budgets(IReadOnlyList<BudgetEntry> ofTypes, IEnumerable<INamedTypeSymbol> types, IReadOnlyList<MethodEntry> costs, CostEngine engine)
    {
        Dictionary<string, MethodEntry> known = costs.ToDictionary(static m => m.Name, StringComparer.Ordinal);
        IEnumerable<BudgetEntry> ofMethods =
            from type in types
            from method in type.GetMembers().OfType<IMethodSymbol>()
            let budget = Budget.Of(method, engine.Known.Compilation, default)
            where budget is not null
            from limit in budget.Limits
            where limit.Resource is not null
            let name = Names.Of(method)
            let resource = limit.Resource!.Value.ToString().ToLowerInvariant()
            let needed = known.GetValueOrDefault(name)?.Of(resource)
            let state = needed is null ? BudgetEntry.Open : needed.Bytes > limit.Bytes || needed.PerRound > 0 ? BudgetEntry.Broken : BudgetEntry.Holds
            select new BudgetEntry(name, resource, limit.Bytes, state, needed, needed is null ? "the assembly does not say what it costs" : null, null);
        return [.. ofTypes.Concat(ofMethods).OrderBy(static b => b.Target, StringComparer.Ordinal).ThenBy(static b => b.Resource, StringComparer.Ordinal)];
    }

    private static void Collect(INamespaceSymbol space, INamedTypeSymbol written, Dictionary<string, MethodEntry> entries)
    {
        if (!written.GetMembers().OfType<IFieldSymbol>().Any(static f => f.IsConst))
        {
            foreach (INamedTypeSymbol inner in written.GetTypeMembers())
            {
                Collect(space, inner, entries);
            }

            return;
        }

        AmountEntry? Of(string name) => written.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue is long bytes ? new AmountEntry(bytes) : null;
        string shown = MethodOf(space, written) is { } method ? Names.Of(method) : string.Join(".", Path(written).Prepend(space.IsGlobalNamespace ? string.Empty : space.ToDisplayString()).Where(static s => s.Length > 0));
        entries[shown] = new MethodEntry(shown, [], [], null, Of("Alloc"), Of("Temp"), Of("Stack"), Of("Reads"), Of("Writes"));
    }

    /// <summary>The method that a class of numbers is named after: the n-th overload with a budget where its name ends in a number.</summary>
    private static IMethodSymbol? MethodOf(INamespaceSymbol space, INamedTypeSymbol written)
    {
        string[] path = [.. Path(written)];
        INamedTypeSymbol? type = space.GetTypeMembers(path[0]).FirstOrDefault();
        foreach (string name in path[1..^1])
        {
            type = type?.GetTypeMembers(name).FirstOrDefault();
        }

        if (type is null)
        {
            return null;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (!method.GetAttributes().Any(static a => a.AttributeClass?.ToDisplayString() == "Tensors.MemoryBudgetAttribute"))
            {
                continue;
            }

            string name = method.MethodKind == MethodKind.Constructor ? "New" : method.Name.Replace("op_", string.Empty, StringComparison.Ordinal);
            string free = name is "Alloc" or "Temp" or "Stack" or "Reads" or "Writes" or "Traffic" || name == type.Name ? name + "Method" : name;
            string unique = free;
            for (int number = 2; !taken.Add(unique); number++)
            {
                unique = $"{free}{number}";
            }

            if (unique == path[^1])
            {
                return method;
            }
        }

        return null;
    }

    private static IEnumerable<string> Path(INamedTypeSymbol written)
    {
        var path = new Stack<string>();
        for (INamedTypeSymbol? type = written; type is { ContainingType: not null }; type = type.ContainingType)
        {
            path.Push(type.Name);
        }

        return path;
    }

    private static MethodEntry Stated(IMethodSymbol method, CostDeclaration stated, CostEngine engine)
    {
        var scope = new ParameterScope(method, engine.Known);
        AmountEntry? Of(Formula? formula, bool absent) => formula is null ? (absent ? new AmountEntry(0) : null) : formula.Evaluate(scope) is { } amount ? MethodReader.Amount(amount) : null;
        AmountEntry? bytes = stated.Word is CostWord.Alloc or CostWord.Copy ? Of(stated.Bytes, absent: false) : new AmountEntry(0);
        return new MethodEntry(Names.Of(method), [], [], null, bytes, Of(stated.Temp, absent: true), Of(stated.Stack, absent: true));
    }

    /// <summary>Formulas over parameters that are whole tensors.</summary>
    private sealed class ParameterScope(IMethodSymbol method, KnownTypes known) : FormulaScope
    {
        private readonly Sizes _sizes = new(known);

        public override bool IsNested => false;

        public override Hazard Overlap => Hazard.None;

        public override Amount? Bytes(string name) => Value(name) is { } value ? _sizes.BytesOf(value) : null;

        public override Amount? Length(string name) => Value(name) is { } value ? Sizes.LengthOf(value.Shape) : null;

        public override bool? IsComputed(string parameter) => null;

        public override Amount? SizeOf(string typeParameter) => null;

        private TensorValue? Value(string name)
        {
            ITypeSymbol? type = name switch
            {
                "this" => method.ContainingType,
                "result" => method.ReturnType,
                _ => method.Parameters.FirstOrDefault(p => p.Name == name)?.Type,
            };
            return known.Declared.Read(type) is { IsTensor: true } value ? value : null;
        }
    }
}
