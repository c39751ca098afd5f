using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The deepest chain of calls below a method, counted once a method and set of type arguments. Circles are cut and named: how often they are run
/// through is decided at run time.</summary>
internal sealed class StackSearch(StackGraph graph, CancellationToken cancel)
{
    // The search is as deep on the compiler's stack as the program would be on its own.
    private const int DeepestChain = 256;
    private const int MostUnknowns = 8;

    // Of methods that call one another in circles every path is walked. Beyond this many steps one path each is, and the result says so.
    private const int MostSteps = 1_000;

    private readonly Dictionary<MethodKey, StackUse> _known = new();
    private readonly Dictionary<MethodKey, (StackUse Use, HashSet<ISymbol> Circle)> _entered = new();
    private readonly List<IMethodSymbol> _unfinished = new();
    private readonly HashSet<ISymbol> _inCycles = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _callThemselves = new(SymbolEqualityComparer.Default);
    private int _cut = int.MaxValue;
    private int _steps;
    private readonly List<(IMethodSymbol Method, long Own, Contribution? Largest)> _path = new();
    private readonly CallTargets _targets = new(graph);

    /// <summary>The circles met so far in which tensors stay on the stack.</summary>
    public List<StackCycle> Cycles { get; } = new();

    /// <summary>The worst of several methods that a thread can begin with.</summary>
    public StackUse Of(ImmutableArray<DelegateSource> sources)
    {
        (IReadOnlyCollection<IMethodSymbol> methods, bool isComplete) = graph.Follow(sources);
        StackUse worst = StackUse.Nothing;
        foreach (IMethodSymbol method in methods)
        {
            worst = Deeper(worst, Of(method, TypeMap.Empty));
        }

        return isComplete ? worst : worst with { Unknown = worst.Unknown.Add("what the delegate leads to") };
    }

    public StackUse Of(IMethodSymbol method, TypeMap outer)
    {
        cancel.ThrowIfCancellationRequested();
        IMethodSymbol unreduced = method.ReducedFrom is { } extension ? (method.IsGenericMethod ? extension.Construct(method.TypeArguments.ToArray()) : extension) : method;
        TypeMap map = TypeMap.OfCall(unreduced, outer);
        IMethodSymbol normal = StackGraph.Normal(unreduced);
        var key = new MethodKey(normal, map);
        if (_known.TryGetValue(key, out StackUse? known))
        {
            return known;
        }

        int again = _path.FindIndex(p => KnownTypes.Same(p.Method, normal));
        if (again >= 0)
        {
            AddCycle(again);
            _cut = System.Math.Min(_cut, again);
            return StackUse.Nothing;
        }

        if (_entered.TryGetValue(key, out (StackUse Use, HashSet<ISymbol> Circle) entered) && !_path.Any(p => entered.Circle.Contains(p.Method)))
        {
            return entered.Use;
        }

        if (_path.Count >= DeepestChain)
        {
            _cut = -1;
            return StackUse.Nothing with { Unknown = StackUse.Nothing.Unknown.Add("a chain of more than 256 calls") };
        }

        return Keep(key, normal, () => Count(unreduced, normal, map));
    }

    /// <summary>Counts, and keeps the result where it holds for every caller: below a circle that was cut it holds for this path alone.</summary>
    private StackUse Keep(MethodKey key, IMethodSymbol method, System.Func<StackUse> count)
    {
        (int cutBefore, int unfinishedBefore, int depth) = (_cut, _unfinished.Count, _path.Count);
        _cut = int.MaxValue;
        bool isTooMuch = ++_steps > MostSteps;
        StackUse use = count();
        if (isTooMuch)
        {
            use = use with { Unknown = use.Unknown.Add("circles of too many calls to walk them all") };
        }

        if (_cut > depth || isTooMuch)
        {
            _known[key] = use;
        }
        else
        {
            _unfinished.Add(method);
            if (_cut == depth)
            {
                // Where a circle is entered: the same from every path that is not in it yet.
                _entered[key] = (use, new HashSet<ISymbol>(_unfinished.Skip(unfinishedBefore), SymbolEqualityComparer.Default));
                _unfinished.RemoveRange(unfinishedBefore, _unfinished.Count - unfinishedBefore);
            }
        }

        _cut = _cut < depth ? System.Math.Min(_cut, cutBefore) : cutBefore;
        return use;
    }

    private StackUse Count(IMethodSymbol method, IMethodSymbol normal, TypeMap map)
    {
        List<StackNode> nodes = graph.InitializersOf(normal).ToList();
        if (graph.BodyOf(normal) is { } body)
        {
            nodes.Insert(0, body);
        }

        long own = 0;
        Contribution? largest = null;
        bool isHere = false;
        StackUse below = StackUse.Nothing;
        foreach (StackNode node in nodes)
        {
            isHere = true;
            foreach (StackSlot slot in node.Slots)
            {
                Take(slot, map, ref own, ref largest);
                if (slot is { Cause: Cause.StackAlloc, Count: < 0 })
                {
                    below = below with { Unknown = below.Unknown.Add($"{Rules.Wording.Quote(slot.Operation)} of a length known at run time only") };
                }
            }
        }

        if (!isHere)
        {
            return Elsewhere(method, normal, map);
        }

        _path.Add((normal, own, largest));
        Contribution? inlined = null;
        long ownInlined = 0;
        foreach (StackCall call in nodes.SelectMany(static n => n.Calls))
        {
            CallTargets.Bodies bodies = _targets.Of(call, map);
            StackUse callee = bodies.Unknown is { } unknown ? StackUse.Nothing with { Unknown = StackUse.Nothing.Unknown.Add(unknown) } : StackUse.Nothing;
            foreach ((IMethodSymbol target, TypeMap outer) in bodies.Methods)
            {
                callee = Deeper(callee, Of(target, outer));
            }

            if (bodies.Methods.Count > 1 && callee.Total > 0)
            {
                callee = callee with { Chosen = callee.Chosen.Add($"{Rules.Wording.Quote(call.Site)} is the largest of {bodies.Methods.Count} bodies") };
            }

            if (IsInlined(callee.Method))
            {
                // Its locals become the caller's, beside those of every other call that is inlined.
                ownInlined = Amount.Add(ownInlined, callee.Own);
                inlined = Larger(inlined, callee.Largest);
                callee = (callee.Next ?? StackUse.Nothing) with { Chosen = callee.Chosen, Unknown = callee.Unknown };
            }

            below = Deeper(below, callee);
        }

        _path.RemoveAt(_path.Count - 1);
        own = Amount.Add(own, ownInlined);
        return new StackUse(normal, own, below.Method is null ? null : below, Amount.Add(own, below.Total), Larger(Larger(largest, inlined), below.Largest), below.Chosen, below.Unknown);
    }

    /// <summary>A method whose body is not here: what it takes by value, and the word of its <c>[MemoryCost]</c>.</summary>
    private StackUse Elsewhere(IMethodSymbol method, IMethodSymbol normal, TypeMap map)
    {
        long own = 0;
        foreach (IParameterSymbol parameter in normal.Parameters)
        {
            if (parameter.RefKind == RefKind.None && graph.Known.Layouts.Of(map.Substitute(parameter.Type)) is { HasTensor: true } layout && graph.Frames.MayCount(map.Substitute(parameter.Type)!))
            {
                own = Amount.Add(own, layout.Size);
            }
        }

        // The library itself states what it takes; other assemblies that work with tensors are taken at their word, and without one they are unknown.
        bool isUnknown = StackCollector.UsesTensors(method.ContainingAssembly) && !KnownTypes.Same(method.ContainingAssembly, graph.Known.Compilation.Assembly)
            && CostEngine.Of(graph.Known.Compilation).Declarations.Of(method) is null;
        ImmutableHashSet<string> unknown = isUnknown ? StackUse.Nothing.Unknown.Add($"{method.ContainingType.Name}.{method.Name}") : StackUse.Nothing.Unknown;
        return new StackUse(normal, own, null, own, null, StackUse.Nothing.Chosen, unknown);
    }

    private void Take(StackSlot slot, TypeMap map, ref long own, ref Contribution? largest)
    {
        if (graph.Frames.BytesOf(slot, map) is not { } bytes)
        {
            return;
        }

        own = Amount.Add(own, bytes);
        if (largest is null || bytes > largest.Amount.Bytes)
        {
            largest = graph.Frames.At(slot, bytes, map);
        }
    }

    private void AddCycle(int start)
    {
        var round = _path.Skip(start).ToArray();
        long bytes = round.Aggregate(0L, static (sum, p) => Amount.Add(sum, p.Own));
        Contribution? largest = round.Select(static p => p.Largest).Aggregate(Larger);

        // Circles through the same methods are one message: two calls of itself, or the circle entered elsewhere.
        bool isNew = round.Length == 1 ? _callThemselves.Add(round[0].Method) : round.Any(p => !_inCycles.Contains(p.Method));
        if (largest is not null && isNew)
        {
            _inCycles.UnionWith(round.Select(static p => p.Method));
            Cycles.Add(new StackCycle(round.Select(static p => p.Method).ToImmutableArray(), bytes, largest));
        }
    }

    private static bool IsInlined(IMethodSymbol? method) => method is not null && (method.MethodImplementationFlags & MethodImplAttributes.AggressiveInlining) != 0;

    private static StackUse Deeper(StackUse a, StackUse b)
    {
        StackUse deeper = b.Total > a.Total ? b : a;
        StackUse other = b.Total > a.Total ? a : b;
        return other.Unknown.IsEmpty || deeper.Unknown.Count >= MostUnknowns || other.Unknown.IsSubsetOf(deeper.Unknown) ? deeper : deeper with { Unknown = deeper.Unknown.Union(other.Unknown) };
    }

    private static Contribution? Larger(Contribution? a, Contribution? b) => a is null || (b is not null && b.Amount.Bytes > a.Amount.Bytes) ? b : a;
}
