using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The call graph of a compilation with what each body keeps on the stack. Filled body by body with what the compiler has bound already, in any
/// order and by several threads; read when all are in.</summary>
internal sealed class StackGraph(KnownTypes known)
{
    private readonly ConcurrentDictionary<IMethodSymbol, StackNode> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ConcurrentDictionary<ISymbol, StackNode>> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ConcurrentBag<DelegateSource>> _flows = new(SymbolEqualityComparer.Default);

    public KnownTypes Known { get; } = known;

    public Frames Frames { get; } = new(known);

    public ConcurrentBag<StackRoot> Roots { get; } = new();

    /// <summary>All methods with a body here, in the order of the source, so that messages do not depend on which thread came first.</summary>
    public IReadOnlyList<IMethodSymbol> Methods() => _bodies.Keys
        .OrderBy(static m => m.Locations.FirstOrDefault()?.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(static m => m.Locations.FirstOrDefault()?.SourceSpan.Start).ToList();

    /// <summary>Takes one method, accessor or initializer in, with the functions inside it, which it returns.</summary>
    public IReadOnlyList<(IMethodSymbol Method, StackNode Node)> Add(ISymbol owner, ImmutableArray<IOperation> blocks)
    {
        // An editor hands a body out again and again: each time it is read anew and takes the place of what was there.
        var collector = new StackCollector(this);
        var node = new StackNode();
        bool first = true;
        foreach (IOperation block in blocks)
        {
            if (block is not IAttributeOperation)
            {
                collector.Collect(node, first ? owner as IMethodSymbol : null, block);
                first = false;
            }
        }

        if (first)
        {
            return collector.Functions;
        }

        foreach ((IMethodSymbol function, StackNode read) in collector.Functions)
        {
            _bodies[Normal(function)] = read;
        }

        if (owner is IFieldSymbol or IPropertySymbol && !owner.IsStatic && owner.ContainingType is { } type)
        {
            _initializers.GetOrAdd(type.OriginalDefinition, static _ => new(SymbolEqualityComparer.Default))[owner] = node;
        }

        return collector.Functions;
    }

    /// <summary>The body of a method in this compilation; null where it has none here.</summary>
    public StackNode? BodyOf(IMethodSymbol method) => _bodies.TryGetValue(Normal(method), out StackNode? node) ? node : null;

    /// <summary>What the fields of a type are set to before a constructor's own body runs.</summary>
    public IEnumerable<StackNode> InitializersOf(IMethodSymbol constructor) =>
        constructor is { MethodKind: MethodKind.Constructor } && _initializers.TryGetValue(constructor.ContainingType.OriginalDefinition, out ConcurrentDictionary<ISymbol, StackNode>? nodes)
            ? nodes.OrderBy(static n => n.Key.Locations.FirstOrDefault()?.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(static n => n.Key.Locations.FirstOrDefault()?.SourceSpan.Start).Select(static n => n.Value)
            : Enumerable.Empty<StackNode>();

    public void Flow(ISymbol variable, IEnumerable<DelegateSource> sources)
    {
        ConcurrentBag<DelegateSource> into = _flows.GetOrAdd(variable.OriginalDefinition, static _ => new());
        foreach (DelegateSource source in sources)
        {
            into.Add(source);
        }
    }

    /// <summary>The methods a delegate can lead to, wherever in the compilation it was made; whether there may be others.</summary>
    public (IReadOnlyCollection<IMethodSymbol> Methods, bool IsComplete) Follow(ImmutableArray<DelegateSource> sources)
    {
        var methods = new List<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<DelegateSource>(sources);
        bool isComplete = !sources.IsEmpty;
        while (pending.Count > 0)
        {
            DelegateSource source = pending.Pop();
            if (source.Method is { } method)
            {
                if (seen.Add(method))
                {
                    methods.Add(method);
                }
            }
            else if (source.Variable is { } variable && seen.Add(variable.OriginalDefinition))
            {
                if (!_flows.TryGetValue(variable.OriginalDefinition, out ConcurrentBag<DelegateSource>? values))
                {
                    isComplete = false;
                    continue;
                }

                foreach (DelegateSource value in values)
                {
                    pending.Push(value);
                }
            }
        }

        return (methods, isComplete);
    }

    public static IMethodSymbol Normal(IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }
}
