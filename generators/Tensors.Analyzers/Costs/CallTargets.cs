using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The bodies that one call can lead to, as far as this compilation tells.</summary>
internal sealed class CallTargets(StackGraph graph)
{
    private Dictionary<ISymbol, List<IMethodSymbol>>? _overrides;
    private List<INamedTypeSymbol>? _types;

    /// <param name="Methods">Each with the type arguments to see it through.</param>
    /// <param name="Unknown">What cannot be followed; null where all is.</param>
    public readonly record struct Bodies(IReadOnlyList<(IMethodSymbol Method, TypeMap Outer)> Methods, string? Unknown);

    public Bodies Of(StackCall call, TypeMap map)
    {
        if (call.Target is { } target)
        {
            return Open(target, call.IsOpen, map.Substitute(call.Receiver), map);
        }

        (IReadOnlyCollection<IMethodSymbol> methods, bool isComplete) = graph.Follow(call.Delegate);
        var bodies = methods.SelectMany(m => Open(m, m is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true }, m.ContainingType, map).Methods).ToList();
        return new Bodies(bodies, isComplete ? null : $"the delegate in {Rules.Wording.Quote(call.Site)}");
    }

    private Bodies Open(IMethodSymbol target, bool isOpen, ITypeSymbol? receiver, TypeMap map)
    {
        bool isInterface = target.ContainingType is { TypeKind: TypeKind.Interface };
        if (!isOpen && !isInterface)
        {
            return new Bodies(new[] { (target, map) }, null);
        }

        if (receiver is { TypeKind: TypeKind.Struct } or { IsSealed: true, TypeKind: TypeKind.Class } && Exact(target, receiver) is { } exact)
        {
            return new Bodies(new[] { (exact, map) }, null);
        }

        var found = new List<(IMethodSymbol, TypeMap)>();
        if (graph.BodyOf(target) is not null)
        {
            found.Add((target, map));
        }

        found.AddRange((isInterface ? Implementations(target) : Overrides(target)).Where(m => graph.BodyOf(m) is not null).Select(static m => (m, TypeMap.Empty)));

        // Of the base library nothing holds tensors but what this program gives it.
        bool isOurs = !target.ContainingType.DeclaringSyntaxReferences.IsEmpty;
        return new Bodies(found, found.Count == 0 && isOurs ? $"{target.ContainingType.Name}.{target.Name}, which has no body here" : null);
    }

    private static IMethodSymbol? Exact(IMethodSymbol target, ITypeSymbol receiver)
    {
        if (target.ContainingType.TypeKind == TypeKind.Interface)
        {
            return receiver.FindImplementationForInterfaceMember(target) as IMethodSymbol;
        }

        for (ITypeSymbol? type = receiver; type is not null; type = type.BaseType)
        {
            foreach (IMethodSymbol method in type.GetMembers(target.Name).OfType<IMethodSymbol>())
            {
                for (IMethodSymbol? overridden = method; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (KnownTypes.Same(overridden.OriginalDefinition, target.OriginalDefinition))
                    {
                        return method;
                    }
                }
            }
        }

        return null;
    }

    private IEnumerable<IMethodSymbol> Overrides(IMethodSymbol target)
    {
        if (_overrides is null)
        {
            _overrides = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
            foreach (IMethodSymbol method in graph.Methods())
            {
                for (IMethodSymbol? overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (!_overrides.TryGetValue(overridden.OriginalDefinition, out List<IMethodSymbol>? list))
                    {
                        _overrides[overridden.OriginalDefinition] = list = new();
                    }

                    list.Add(method);
                }
            }
        }

        return _overrides.TryGetValue(target.OriginalDefinition, out List<IMethodSymbol>? overriding) ? overriding : Enumerable.Empty<IMethodSymbol>();
    }

    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol target)
    {
        _types ??= graph.Methods().Select(static m => m.ContainingType?.OriginalDefinition).OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Where(static t => t.TypeKind is TypeKind.Class or TypeKind.Struct && !t.AllInterfaces.IsEmpty).ToList();
        foreach (INamedTypeSymbol type in _types)
        {
            foreach (INamedTypeSymbol @interface in type.AllInterfaces.Where(i => KnownTypes.Same(i.OriginalDefinition, target.ContainingType.OriginalDefinition)))
            {
                IMethodSymbol? member = @interface.GetMembers(target.Name).OfType<IMethodSymbol>().FirstOrDefault(m => KnownTypes.Same(m.OriginalDefinition, target.OriginalDefinition));
                if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol body)
                {
                    yield return body;
                }
            }
        }
    }
}
