using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The bodies that one call can lead to, as far as this compilation tells.</summary>
internal sealed class CallTargets(StackGraph graph)
{
    private readonly Dictionary<(ISymbol Target, ISymbol Receiver), List<IMethodSymbol>> _below = new(PairComparer.Instance);
    private Dictionary<ISymbol, List<INamedTypeSymbol>>? _heirs;

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
            return new Bodies(new[] { (Construct(exact, target, map), map) }, null);
        }

        // An object whose type is not known for sure: what its static type has itself, and what types derived from that put in its place.
        INamedTypeSymbol from = NamedOf(receiver) ?? target.ContainingType;
        var found = new List<(IMethodSymbol, TypeMap)>();
        IMethodSymbol? own = Exact(target, from);
        if (own is not null && graph.BodyOf(own) is not null)
        {
            found.Add((Construct(own, target, map), map));
        }

        found.AddRange(Below(target, from).Where(m => !KnownTypes.Same(own, m)).Select(m => (Construct(m, target, map), TypeMap.Empty)));

        // Of the base library nothing holds tensors but what this program gives it.
        bool isOurs = !target.ContainingType.DeclaringSyntaxReferences.IsEmpty;
        return new Bodies(found, found.Count == 0 && isOurs ? $"{target.ContainingType.Name}.{target.Name}, which has no body here" : null);
    }

    private static INamedTypeSymbol? NamedOf(ITypeSymbol? receiver) => receiver switch
    {
        INamedTypeSymbol named => named,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault(),
        _ => receiver?.BaseType,
    };

    /// <summary>A generic method that stands in for the called one takes the same type arguments.</summary>
    private static IMethodSymbol Construct(IMethodSymbol method, IMethodSymbol target, TypeMap map) =>
        method.IsGenericMethod && method.Arity == target.Arity ? method.ConstructedFrom.Construct(target.TypeArguments.Select(t => map.Substitute(t)!).ToArray()) : method;

    /// <summary>The body that an object of exactly this type runs.</summary>
    private static IMethodSymbol? Exact(IMethodSymbol target, ITypeSymbol type)
    {
        if (target.ContainingType.TypeKind != TypeKind.Interface)
        {
            return Overriding(target, type);
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            return KnownTypes.Same(type.OriginalDefinition, target.ContainingType.OriginalDefinition) ? target : null;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces.Where(i => KnownTypes.Same(i.OriginalDefinition, target.ContainingType.OriginalDefinition)))
        {
            IMethodSymbol? member = @interface.GetMembers(target.Name).OfType<IMethodSymbol>().FirstOrDefault(m => KnownTypes.Same(m.OriginalDefinition, target.OriginalDefinition));
            if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol body)
            {
                // A type that does not name the interface again overrides what its base has for it.
                return body.ContainingType.TypeKind == TypeKind.Class ? Overriding(body, type) ?? body : body;
            }
        }

        return null;
    }

    private static IMethodSymbol? Overriding(IMethodSymbol target, ITypeSymbol receiver)
    {
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

    /// <summary>The bodies that types below a receiver's static type run for a method; searched once for each pair.</summary>
    private List<IMethodSymbol> Below(IMethodSymbol target, INamedTypeSymbol receiver)
    {
        if (_below.TryGetValue((target.OriginalDefinition, receiver), out List<IMethodSymbol>? bodies))
        {
            return bodies;
        }

        _below[(target.OriginalDefinition, receiver)] = bodies = new();
        if (!Heirs().TryGetValue(receiver.OriginalDefinition, out List<INamedTypeSymbol>? heirs))
        {
            return bodies;
        }

        foreach (INamedTypeSymbol type in heirs)
        {
            if (IsA(type, receiver) && Exact(target, type) is { } body && graph.BodyOf(body) is not null && !bodies.Any(b => KnownTypes.Same(b, body)))
            {
                bodies.Add(body);
            }
        }

        return bodies;
    }

    /// <summary>The types of this compilation by what they derive from and implement: for a method of the base library only those are looked at.</summary>
    private Dictionary<ISymbol, List<INamedTypeSymbol>> Heirs()
    {
        if (_heirs is not null)
        {
            return _heirs;
        }

        _heirs = new(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(graph.Known.Compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            INamespaceOrTypeSymbol container = pending.Pop();
            foreach (INamespaceOrTypeSymbol member in container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers().CastArray<INamespaceOrTypeSymbol>())
            {
                pending.Push(member);
            }

            if (container is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            {
                foreach (ISymbol ancestor in Ancestors(type).Select(static t => t.OriginalDefinition).Distinct<ISymbol>(SymbolEqualityComparer.Default))
                {
                    if (!_heirs.TryGetValue(ancestor, out List<INamedTypeSymbol>? heirs))
                    {
                        _heirs[ancestor] = heirs = new();
                    }

                    heirs.Add(type);
                }
            }
        }

        return _heirs;
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            yield return @base;
        }

        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            yield return @interface;
        }
    }

    /// <summary>Whether an heir of a generic type can be this one: an heir of Node of Row is no Node of Map.</summary>
    private static bool IsA(INamedTypeSymbol heir, INamedTypeSymbol receiver) => !receiver.IsGenericType || IsOpen(receiver)
        || receiver.OriginalDefinition.TypeParameters.Any(static p => p.Variance != VarianceKind.None)
        || Ancestors(heir).Any(a => KnownTypes.Same(a.OriginalDefinition, receiver.OriginalDefinition) && (IsOpen(a) || KnownTypes.Same(a, receiver)));

    private static bool IsOpen(ITypeSymbol type) => type is ITypeParameterSymbol || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsOpen))
        || (type is IArrayTypeSymbol array && IsOpen(array.ElementType));

    private sealed class PairComparer : IEqualityComparer<(ISymbol Target, ISymbol Receiver)>
    {
        public static readonly PairComparer Instance = new();

        public bool Equals((ISymbol Target, ISymbol Receiver) x, (ISymbol Target, ISymbol Receiver) y) => KnownTypes.Same(x.Target, y.Target) && KnownTypes.Same(x.Receiver, y.Receiver);

        public int GetHashCode((ISymbol Target, ISymbol Receiver) pair) =>
            (SymbolEqualityComparer.Default.GetHashCode(pair.Target) * 31) + SymbolEqualityComparer.Default.GetHashCode(pair.Receiver);
    }
}
