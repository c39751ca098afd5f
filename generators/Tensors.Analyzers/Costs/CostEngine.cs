using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The cost of expressions, statements and methods of one compilation. A method is counted once, with the type arguments it is called with; methods of
/// other assemblies are taken at the word of their <c>[MemoryCost]</c>, and without one they are unknown. Nothing is guessed as free.</summary>
internal sealed class CostEngine
{
    private static readonly ConditionalWeakTable<Compilation, CostEngine> Engines = new();

    private readonly ConcurrentDictionary<MethodKey, CountedCost> _methods = new();
    private readonly CostMemory _memory;
    private readonly Frames _frames;
    private int _counted;

    private CostEngine(Compilation compilation)
    {
        Known = KnownTypes.Of(compilation);
        Declarations = new CostDeclarations(Known);
        Objects = new ObjectSizes(Known);
        _frames = new Frames(Known);
        _memory = CostMemory.Of(compilation);
    }

    public KnownTypes Known { get; }

    public CostDeclarations Declarations { get; }

    public ObjectSizes Objects { get; }

    /// <summary>How many bodies were counted here, rather than known from the compilation before.</summary>
    public int Counted => _counted;

    public static CostEngine Of(Compilation compilation) => Engines.GetValue(compilation, static c => new CostEngine(c));

    /// <summary>The cost of one call of a method, callees included. A method whose body is not in this compilation is one unknown.</summary>
    public Cost OfMethod(IMethodSymbol method) => Callee(method.PartialImplementationPart ?? method, TypeMap.Empty, CallChain.Empty) ?? NoBody(method);

    /// <summary>The same for a body that has been bound already: an analyzer is handed one.</summary>
    public Cost OfBody(IMethodSymbol method, ImmutableArray<IOperation> blocks)
    {
        var key = new MethodKey(method, TypeMap.Empty);
        return (Recall(key) ?? Count(key, method, blocks, TypeMap.Empty, CallChain.Empty)).Cost;
    }

    /// <summary>The cost of running one statement or expression of a body once.</summary>
    public Cost OfStatement(IMethodSymbol? method, ImmutableArray<IOperation> blocks, IOperation statement) =>
        new CostWalker(this, new BlockScope(blocks), TypeMap.Empty, method is null ? CallChain.Empty : CallChain.Empty.With(method)).Walk(statement);

    /// <summary>A walker for the statements of one body, to ask for many of them.</summary>
    public CostWalker WalkerOf(IMethodSymbol? method, ImmutableArray<IOperation> blocks) =>
        new(this, new BlockScope(blocks), TypeMap.Empty, method is null ? CallChain.Empty : CallChain.Empty.With(method));

    /// <summary>The cost of a called method; null where it cannot be counted.</summary>
    public Cost? Callee(IMethodSymbol method, TypeMap outer, CallChain chain)
    {
        if (chain.IsTooLong)
        {
            chain.Cut();
            return null;
        }

        IMethodSymbol unreduced = method.ReducedFrom is { } extension ? (method.IsGenericMethod ? extension.Construct(method.TypeArguments.ToArray()) : extension) : method;
        TypeMap map = TypeMap.OfCall(unreduced, outer);
        var key = new MethodKey(unreduced, map);
        if (Recall(key) is not { } counted || (counted.IsCircular && !chain.IsEmpty))
        {
            if (chain.RecallCut(key) is { } cut)
            {
                chain.Reads(cut.Reads);
                chain.Cut();
                return cut.Cost;
            }

            ImmutableArray<IOperation> blocks = BlocksOf(unreduced);
            if (blocks.IsDefaultOrEmpty)
            {
                return IsTrivial(unreduced) ? Cost.Free : null;
            }

            counted = Count(key, unreduced, blocks, map, chain);
        }

        chain.Reads(counted.Reads);
        return counted.Cost;
    }

    /// <summary>What is known of a method: from this compilation, or from one before it that differs elsewhere.</summary>
    private CountedCost? Recall(MethodKey key)
    {
        if (_methods.TryGetValue(key, out CountedCost? known))
        {
            return known;
        }

        return key.IsGeneric || key.Declaration is not { } declaration || _memory.Recall(declaration) is not { } recalled ? null : _methods.GetOrAdd(key, recalled);
    }

    private CountedCost Count(MethodKey key, IMethodSymbol method, ImmutableArray<IOperation> blocks, TypeMap map, CallChain chain)
    {
        CallChain own = chain.With(method);
        own.Reads(method.DeclaringSyntaxReferences.Select(static r => r.GetSyntax()));
        Cost cost = Count(method, blocks, map, own);
        var fresh = new CountedCost(cost, own.Read.ToImmutableArray(), own.IsCut);
        if (own.IsCut && !chain.IsEmpty)
        {
            chain.KeepCut(key, fresh);
            return fresh;
        }

        CountedCost counted = _methods.GetOrAdd(key, fresh);
        if (!key.IsGeneric && key.Declaration is { } declaration)
        {
            _memory.Keep(declaration, counted);
        }

        return counted;
    }

    private Cost Count(IMethodSymbol method, ImmutableArray<IOperation> blocks, TypeMap map, CallChain own)
    {
        Interlocked.Increment(ref _counted);
        var sum = new CostSum();
        var walker = new CostWalker(this, new BlockScope(blocks), map, own);
        foreach (IOperation block in blocks)
        {
            sum.Then(walker.Walk(block));
            foreach (Contribution local in _frames.Of(block == blocks[0] ? method : null, block, map, sum))
            {
                sum.Frame(local);
            }
        }

        if (method.IsAsync)
        {
            sum.AddUnknown(Unknown.At(blocks[0], $"the state machine of {method.Name}", "whether it allocates is decided at run time", Resource.Alloc));
        }

        return sum.ToCost();
    }

    private static Cost NoBody(IMethodSymbol method) => method.DeclaringSyntaxReferences is { IsEmpty: false } places
        ? Cost.Free with { Unknowns = ImmutableArray.Create(new Unknown(places[0].GetSyntax(), $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}", "it has no body here", null, ImmutableArray<string>.Empty)) }
        : Cost.Free;

    /// <summary>The body of a method, after the initializers that run before it where it is a constructor.</summary>
    private ImmutableArray<IOperation> BlocksOf(IMethodSymbol method)
    {
        var blocks = ImmutableArray.CreateBuilder<IOperation>();
        if (method.MethodKind == MethodKind.Constructor && method.ContainingType.DeclaringSyntaxReferences.Length > 0)
        {
            if (!CallsThis(method))
            {
                foreach (ISymbol member in method.ContainingType.OriginalDefinition.GetMembers().Where(static m => !m.IsStatic))
                {
                    if (Known.Bodies.InitializerOf(member) is { } initializer)
                    {
                        blocks.Add(initializer);
                    }
                }
            }
        }

        if (Known.Bodies.Of(method) is { } body)
        {
            blocks.Add(body is Microsoft.CodeAnalysis.Operations.ILocalFunctionOperation { Body: { } inner } ? inner : body);
        }

        return blocks.ToImmutable();
    }

    private static bool CallsThis(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer });

    /// <summary>Bodies the compiler writes that take nothing: accessors of auto-properties, constructors without any.</summary>
    private static bool IsTrivial(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsExtern || method.ContainingType.TypeKind is TypeKind.Interface or TypeKind.Delegate)
        {
            return false;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return method.IsImplicitlyDeclared && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty || method.ContainingType.SpecialType == SpecialType.System_Object;
        }

        return method is { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, DeclaringSyntaxReferences.Length: 1 }
            && method.DeclaringSyntaxReferences[0].GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax;
    }
}
