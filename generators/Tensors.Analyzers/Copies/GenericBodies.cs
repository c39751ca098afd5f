using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <summary>A copy of a value whose type is a type parameter, inside a generic method: what it costs is known where the method is called.</summary>
/// <param name="Kind">GenericLocal, GenericBox or GenericArray.</param>
/// <param name="Type">The type in terms of the method's type parameters: of the value, or of the elements.</param>
/// <param name="What">"its local 'best'".</param>
internal readonly record struct OpenCopy(CopyKind Kind, ITypeSymbol Type, string What);

/// <summary>What generic methods of this compilation do with values of their type parameters.</summary>
internal sealed class GenericBodies(KnownTypes known)
{
    // Helpers that call helpers: deeper chains do not come from hands.
    private const int DepthLimit = 64;

    private const int Whole = int.MaxValue;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<OpenCopy>> _cache = new(SymbolEqualityComparer.Default);

    /// <summary>The copies a method makes inside, its callees' among them; empty for methods of other assemblies, which keep that to themselves.</summary>
    public ImmutableArray<OpenCopy> Of(IMethodSymbol method) => Of(method, new Walk()).Copies;

    /// <summary>The copies, and the depth of the lowest method under way that was left out of them; Whole where nothing was.</summary>
    private (ImmutableArray<OpenCopy> Copies, int Without) Of(IMethodSymbol method, Walk walk)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (_cache.TryGetValue(definition, out ImmutableArray<OpenCopy> known))
        {
            return (known, Whole);
        }

        // A method that calls itself adds nothing by it.
        if (walk.Open.TryGetValue(definition, out int opened))
        {
            return (ImmutableArray<OpenCopy>.Empty, opened);
        }

        if (walk.Cut.TryGetValue(definition, out (ImmutableArray<OpenCopy>, int) cut))
        {
            return cut;
        }

        if (definition.DeclaringSyntaxReferences.IsEmpty)
        {
            return (ImmutableArray<OpenCopy>.Empty, Whole);
        }

        int depth = walk.Open.Count;
        if (depth > DepthLimit)
        {
            return (ImmutableArray<OpenCopy>.Empty, -1);
        }

        walk.Open.Add(definition, depth);
        ImmutableArray<OpenCopy> copies = Collect(definition, walk, out int without);
        walk.Open.Remove(definition);
        if (without < depth)
        {
            return walk.Cut[definition] = (copies, without);
        }

        // Only what hangs on nobody who asked is for all: other threads read it.
        walk.Cut.Clear();
        return (_cache.GetOrAdd(definition, copies), Whole);
    }

    private ImmutableArray<OpenCopy> Collect(IMethodSymbol definition, Walk walk, out int without)
    {
        without = Whole;
        var found = ImmutableArray.CreateBuilder<OpenCopy>();
        foreach (IOperation operation in known.Bodies.Of(definition)?.DescendantsAndSelf() ?? Enumerable.Empty<IOperation>())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local }:
                    Add(found, CopyKind.GenericLocal, local.Type, $"its local '{local.Name}'");
                    break;
                case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } }:
                    Add(found, CopyKind.GenericLocal, local.Type, $"its local '{local.Name}'");
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.None, Value: { Type: { } type } value }:
                    Add(found, CopyKind.GenericLocal, type, $"its argument {Rules.Wording.Quote(value)}");
                    break;
                case IConversionOperation { OperatorMethod: null, Operand: { Type: { IsReferenceType: false } from } operand, Type: { IsReferenceType: true } } conversion when !IsNullTest(conversion):
                    Add(found, CopyKind.GenericBox, from, Rules.Wording.Quote(operand));
                    break;
                case IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType: var element } }:
                    Add(found, CopyKind.GenericArray, element, Rules.Wording.Quote(operation));
                    break;
                case IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments: var arguments } collection } when FrameworkCollections.KeepsArrays(collection):
                    foreach (ITypeSymbol argument in arguments)
                    {
                        Add(found, CopyKind.GenericArray, argument, Rules.Wording.Quote(operation));
                    }

                    break;
                case IInvocationOperation call:
                    AddHidden(found, call.Instance, call.TargetMethod.Name, definition);
                    without = Math.Min(without, AddCallee(found, call.TargetMethod, walk));
                    break;
                case IPropertyReferenceOperation property:
                    AddHidden(found, property.Instance, property.Property.Name, definition);
                    break;
            }
        }

        return found.Distinct().ToImmutableArray();
    }

    /// <summary>A member called through <c>in</c>: whether it is readonly is the argument's affair, so the compiler always calls it on a copy.</summary>
    private static void AddHidden(ImmutableArray<OpenCopy>.Builder found, IOperation? receiver, string member, IMethodSymbol within)
    {
        if (receiver is { Type: ITypeParameterSymbol } && Place.Of(receiver, within).Kind is PlaceKind.InParameter or PlaceKind.ReadonlyField or PlaceKind.ReadonlyReference)
        {
            Add(found, CopyKind.GenericLocal, receiver.Type, $"the hidden copy of {Rules.Wording.Quote(receiver)} before '{member}'");
        }
    }

    private int AddCallee(ImmutableArray<OpenCopy>.Builder found, IMethodSymbol callee, Walk walk)
    {
        if (!IsGeneric(callee))
        {
            return Whole;
        }

        (ImmutableArray<OpenCopy> inner, int without) = Of(callee, walk);
        if (inner.IsEmpty)
        {
            return without;
        }

        TypeMap map = TypeMap.OfCall(Unreduced(callee), TypeMap.Empty);
        foreach (OpenCopy copy in inner)
        {
            Add(found, copy.Kind, map.Substitute(copy.Type), $"{copy.What} in '{callee.Name}'");
        }

        return without;
    }

    /// <summary>Whether type arguments decide what a method does: its own or those of its type.</summary>
    public static bool IsGeneric(IMethodSymbol method) => method.IsGenericMethod || method.ContainingType is { IsGenericType: true };

    /// <summary>An extension method as it is declared, with the type arguments of its call.</summary>
    public static IMethodSymbol Unreduced(IMethodSymbol method) =>
        method.ReducedFrom is { } extension ? (method.IsGenericMethod ? extension.Construct(method.TypeArguments.ToArray()) : extension) : method;

    private static void Add(ImmutableArray<OpenCopy>.Builder found, CopyKind kind, ITypeSymbol? type, string what)
    {
        if (type is not null && IsOpen(type))
        {
            found.Add(new OpenCopy(kind, type, what));
        }
    }

    // x is null, x == null: the JIT boxes nothing.
    private static bool IsNullTest(IConversionOperation conversion) => conversion.Parent is IBinaryOperation or IIsPatternOperation;

    private static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { IsReferenceType: false } => true,
        INamedTypeSymbol { IsValueType: true } named => named.TypeArguments.Any(IsOpen),
        _ => false,
    };

    /// <summary>One question: the methods under way with their depths, and what is known of those on a circle that is not closed yet.</summary>
    private sealed class Walk
    {
        public Dictionary<IMethodSymbol, int> Open { get; } = new(SymbolEqualityComparer.Default);

        public Dictionary<IMethodSymbol, (ImmutableArray<OpenCopy> Copies, int Without)> Cut { get; } = new(SymbolEqualityComparer.Default);
    }
}
