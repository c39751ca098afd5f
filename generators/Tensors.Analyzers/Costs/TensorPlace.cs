using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>How two references to tensors are related.</summary>
internal enum Aliasing
{
    Same,
    MaySame,
    Distinct,
}

/// <summary>Where a tensor lies, as the path that leads there: a variable, then fields and properties. <c>w.Map</c>, <c>world.Value.Map</c>.</summary>
internal sealed class TensorPlace
{
    private const int LongestPath = 32;

    private TensorPlace(ImmutableArray<ISymbol> path, bool isCertain, ITypeSymbol? type)
    {
        Path = path;
        IsCertain = isCertain;
        Type = type;
    }

    public ImmutableArray<ISymbol> Path { get; }

    /// <summary>False where a call or an index is on the way, so that the same path twice may lead to two places.</summary>
    public bool IsCertain { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>The parameter the path starts at; null where it starts elsewhere.</summary>
    public IParameterSymbol? Parameter => Path[0] as IParameterSymbol;

    /// <summary>The path of an expression that denotes memory; through ref locals that are set once.</summary>
    public static TensorPlace Of(IOperation operation, BlockScope scope)
    {
        var path = new Stack<ISymbol>();
        ITypeSymbol? type = operation.Type;
        bool certain = true;
        for (int steps = 0; steps < LongestPath; steps++)
        {
            switch (operation)
            {
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IFieldReferenceOperation field:
                    path.Push(field.Field);
                    if (field.Instance is null)
                    {
                        return new TensorPlace(path.ToImmutableArray(), certain, type);
                    }

                    operation = field.Instance;
                    continue;
                case IPropertyReferenceOperation { Property: { IsIndexer: false, RefKind: not RefKind.None } } property:
                    path.Push(property.Property);
                    certain &= IsRuntime(property.Property);
                    if (property.Instance is null)
                    {
                        return new TensorPlace(path.ToImmutableArray(), certain, type);
                    }

                    operation = property.Instance;
                    continue;
                case ILocalReferenceOperation { Local: { } local } when local.IsRef && scope.SingleValue(local) is { } value and not IConditionalOperation:
                    operation = value;
                    continue;
                case ILocalReferenceOperation { Local: { } local }:
                    path.Push(local);
                    return new TensorPlace(path.ToImmutableArray(), certain, type);
                case IParameterReferenceOperation { Parameter: { } parameter }:
                    path.Push(parameter);
                    return new TensorPlace(path.ToImmutableArray(), certain, type);
                case IInstanceReferenceOperation { Type: { } self }:
                    path.Push(self);
                    return new TensorPlace(path.ToImmutableArray(), certain, type);
                case IMemberReferenceOperation member:
                    path.Push(member.Member);
                    return new TensorPlace(path.ToImmutableArray(), false, type);
                case IInvocationOperation { TargetMethod: { Name: "Element" or "ReshapeRef", RefKind: not RefKind.None }, Instance: { } whole }:
                    // A reference of another declared type into a tensor: the same memory, somewhere.
                    (operation, type, certain) = (whole is IPropertyReferenceOperation { Property.Name: "At", Instance: { } written } ? written : whole, null, false);
                    continue;
                case IInvocationOperation call:
                    path.Push(call.TargetMethod);
                    return new TensorPlace(path.ToImmutableArray(), false, type);
                default:
                    // An element of an array, a conditional reference: somewhere.
                    path.Push(Somewhere(operation));
                    return new TensorPlace(path.ToImmutableArray(), false, type);
            }
        }

        return new TensorPlace(ImmutableArray.Create(Somewhere(operation)), false, type);
    }

    /// <summary>How the two are related, for all that can be seen here.</summary>
    public Aliasing Meets(TensorPlace other, BlockScope scope)
    {
        // Memory of one declared type is never that of another: references are made by name, not by address.
        if (Type is not null && other.Type is not null && Type is not ITypeParameterSymbol && other.Type is not ITypeParameterSymbol && !KnownTypes.Same(Type, other.Type))
        {
            return Aliasing.Distinct;
        }

        int common = 0;
        while (common < Path.Length && common < other.Path.Length && KnownTypes.Same(Path[common], other.Path[common]))
        {
            common++;
        }

        if (common == Path.Length && common == other.Path.Length)
        {
            return IsCertain && other.IsCertain ? Aliasing.Same : Aliasing.MaySame;
        }

        ISymbol last = Path[Path.Length - 1], otherLast = other.Path[other.Path.Length - 1];
        if (last is IFieldSymbol { RefKind: RefKind.None } && otherLast is IFieldSymbol { RefKind: RefKind.None } && !KnownTypes.Same(last, otherLast))
        {
            return Aliasing.Distinct;
        }

        if (common < Path.Length && common < other.Path.Length && IsCertain && other.IsCertain && AreApart(Path[common], other.Path[common], common == 0, scope))
        {
            return Aliasing.Distinct;
        }

        return Aliasing.MaySame;
    }

    private static ISymbol Somewhere(IOperation operation) => operation.Type ?? operation.SemanticModel!.Compilation.GetSpecialType(SpecialType.System_Object);

    /// <summary>Whether two different steps from one place lead to different memory.</summary>
    private static bool AreApart(ISymbol a, ISymbol b, bool atRoot, BlockScope scope)
    {
        if (!atRoot)
        {
            return a is IFieldSymbol { RefKind: RefKind.None, Type.IsValueType: true } && b is IFieldSymbol { RefKind: RefKind.None, Type.IsValueType: true }
                || (a is IPropertySymbol && b is IPropertySymbol && IsRuntime(a) && IsRuntime(b));
        }

        // A variable of its own is nobody else's memory; a reference handed in leads to no local of this method.
        bool ownA = IsOwn(a, scope), ownB = IsOwn(b, scope);
        return (ownA && ownB) || (ownA && b is IParameterSymbol) || (ownB && a is IParameterSymbol);
    }

    private static bool IsOwn(ISymbol symbol, BlockScope scope) => symbol switch
    {
        ILocalSymbol { IsRef: false, Type.IsValueType: true } => true,
        ILocalSymbol { IsRef: false } local => scope.SingleValue(local) is IObjectCreationOperation,
        IParameterSymbol { RefKind: RefKind.None, Type.IsValueType: true } => true,
        _ => false,
    };

    /// <summary>The runtime's properties lead to the same place each time (<c>Value</c>), and two of them to two (<c>Front</c>, <c>Back</c>).</summary>
    private static bool IsRuntime(ISymbol symbol) => symbol.ContainingAssembly is { Name: "Tensors" };
}
