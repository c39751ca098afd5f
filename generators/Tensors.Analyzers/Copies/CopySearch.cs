using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Copies;

/// <summary>Finds the places where one operation copies a tensor or a struct that holds tensors. What a local, a parameter or a declared result copies
/// is said at its declaration and not again here.</summary>
internal sealed partial class CopySearch(KnownTypes known)
{
    private readonly GenericBodies _generic = new(known);

    /// <summary>The kinds of operation that can copy.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.Conversion,
        OperationKind.DeclarationPattern,
        OperationKind.DelegateCreation,
        OperationKind.Invocation,
        OperationKind.PropertyReference,
        OperationKind.Argument,
        OperationKind.SimpleAssignment,
        OperationKind.Tuple,
        OperationKind.Conditional,
        OperationKind.SwitchExpression,
        OperationKind.Coalesce,
        OperationKind.With,
        OperationKind.Await,
        OperationKind.ObjectCreation,
        OperationKind.ArrayInitializer,
        OperationKind.CollectionExpression,
        OperationKind.AnonymousObjectCreation);

    /// <summary>The copies an operation makes itself, those of its parts apart.</summary>
    /// <param name="operation">One of <see cref="Kinds"/>.</param>
    /// <param name="within">The member it stands in.</param>
    public ImmutableArray<Copy> Of(IOperation operation, ISymbol within) => operation switch
    {
        IConversionOperation conversion => One(OfConversion(conversion)),
        IDeclarationPatternOperation { DeclaredSymbol: not null, MatchedType.IsReferenceType: true } pattern => One(Sized(CopyKind.Box, pattern, pattern.InputType, pattern.MatchedType)),
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Instance: { } receiver, Method: var method } } => One(Sized(CopyKind.BoxedDelegate, receiver, receiver.Type, method)),
        IInvocationOperation call => OfCall(call, within),
        IPropertyReferenceOperation reference => OfProperty(reference, within),
        IArgumentOperation argument => One(OfArgument(argument)),
        ISimpleAssignmentOperation { IsRef: false } assignment => One(OfAssignment(assignment)),
        ITupleOperation tuple => One(OfTuple(tuple)),
        IConditionalOperation { IsRef: false } or ISwitchExpressionOperation or ICoalesceOperation or IWithOperation or IAwaitOperation => One(OfTemporary(operation)),
        IObjectCreationOperation { Initializer: not null } => One(OfTemporary(operation)),
        IArrayInitializerOperation { Parent: IArrayCreationOperation { Type: IArrayTypeSymbol array } creation } initializer => One(OfElements(creation, array, array.ElementType, initializer.ElementValues)),
        ICollectionExpressionOperation collection => OfCollection(collection),
        IAnonymousObjectCreationOperation creation => OfAnonymous(creation),
        _ => ImmutableArray<Copy>.Empty,
    };

    private static ImmutableArray<Copy> One(Copy? copy) => copy is null ? ImmutableArray<Copy>.Empty : ImmutableArray.Create(copy);

    /// <summary>The bytes of a type that holds a tensor; 0 for any other.</summary>
    private long Size(ITypeSymbol? type) => known.Layouts.Of(type) is { HasTensor: true } layout ? layout.Size : 0;

    private Copy? Sized(CopyKind kind, IOperation node, ITypeSymbol? type, ISymbol? symbol = null, string? detail = null) =>
        Size(type) is > 0 and var bytes ? new Copy(kind, node, type!, bytes, symbol, detail) : null;

    private Copy? OfConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not null || conversion.Type is not { IsReferenceType: true } || conversion.Operand.Type is not { IsValueType: true } || conversion.Parent is IInterpolationOperation)
        {
            return null;
        }

        // The compiler calls ToString on a copy and joins the texts.
        bool joined = conversion.Parent is IBinaryOperation { Type.SpecialType: SpecialType.System_String } or ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String };
        return Sized(joined ? CopyKind.Concatenation : CopyKind.Box, conversion.Operand, conversion.Operand.Type, conversion.Type);
    }

    private Copy? OfArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { RefKind: RefKind.None } parameter || Size(parameter.Type) is not (> 0 and var bytes) || IsDeclaredHere(parameter.ContainingSymbol, parameter.OriginalDefinition.Type))
        {
            return null;
        }

        if (IsRefused(parameter.ContainingSymbol))
        {
            return null;
        }

        INamedTypeSymbol? owner = parameter.ContainingSymbol.ContainingType;
        bool collection = FrameworkCollections.Contains(owner);
        if (collection && FrameworkCollections.KeepsArrays(owner) && bytes > Rules.MemoryLimits.ArrayElement)
        {
            return null; // the collection itself cannot be made: NDT3004
        }

        return new Copy(collection ? CopyKind.Element : CopyKind.Argument, argument.Value, parameter.Type, bytes, parameter.ContainingSymbol);
    }

    /// <summary>Whether the type stands in a declaration of this compilation, which NDT3003 has measured.</summary>
    private static bool IsDeclaredHere(ISymbol? owner, ITypeSymbol declared) =>
        owner is { OriginalDefinition.DeclaringSyntaxReferences.IsEmpty: false } && !HasTypeParameter(declared);

    /// <summary>Forms that exist to be refused, in words of their own, never run.</summary>
    private static bool IsRefused(ISymbol member) => member.GetAttributes().Any(static a => a.AttributeClass is { Name: "ObsoleteAttribute" } && a.ConstructorArguments.Any(static c => c.Value is true));

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter),
        _ => false,
    };

    private Copy? OfAssignment(ISimpleAssignmentOperation assignment)
    {
        if (Size(assignment.Target.Type) is not (> 0 and var bytes) || assignment.Target is IDiscardOperation || Swaps.Contains(assignment))
        {
            return null;
        }

        if (Values.User(assignment) is not (IExpressionStatementOperation or IObjectOrCollectionInitializerOperation or null))
        {
            // a = b = c keeps c on the stack in between; the inner assignment is the one to see.
            return Values.User(assignment) is ISimpleAssignmentOperation ? new Copy(CopyKind.Temporary, assignment, assignment.Target.Type!, bytes) : null;
        }

        return Values.IsVariable(assignment.Value) && Values.IsVariable(assignment.Target) ? new Copy(CopyKind.Assignment, assignment, assignment.Target.Type!, bytes) : null;
    }

    private Copy? OfTuple(ITupleOperation tuple)
    {
        if (tuple.Parent is IDeconstructionAssignmentOperation { Target: var target } && target == tuple || tuple.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            return null;
        }

        if (Values.User(tuple) is IDeconstructionAssignmentOperation deconstruction)
        {
            // Declared locals are said where they are declared.
            ITypeSymbol? largest = tuple.Elements.Select(static e => e.Type).OrderByDescending(Size).FirstOrDefault();
            long bytes = tuple.Elements.Sum(e => Size(e.Type));
            return deconstruction.Target is ITupleOperation && largest is not null && bytes > 0 ? new Copy(CopyKind.Swap, deconstruction, largest, bytes) : null;
        }

        return OfTemporary(tuple);
    }

    private Copy? OfTemporary(IOperation operation) =>
        Values.IsDeclared(operation) || Values.IsPart(operation) || Values.User(operation) is IExpressionStatementOperation ? null : Sized(CopyKind.Temporary, operation, operation.Type);

    private Copy? OfElements(IOperation creation, ITypeSymbol collection, ITypeSymbol element, ImmutableArray<IOperation> values)
    {
        int copied = values.Count(Values.IsVariable);
        return copied > 0 && Size(element) is > 0 and <= Rules.MemoryLimits.ArrayElement and var bytes
            ? new Copy(CopyKind.Elements, creation, element, bytes, collection, copied.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }

    private ImmutableArray<Copy> OfCollection(ICollectionExpressionOperation collection)
    {
        ImmutableArray<Copy> found = ImmutableArray<Copy>.Empty;
        foreach (IOperation element in collection.Elements)
        {
            if (element is ISpreadOperation { Operand: var spread } && Spans.TensorUnder(spread, known) is var (tensor, atMost) && Size(tensor) is > 0 and var bytes && collection.Type is { IsRefLikeType: false })
            {
                found = found.Add(new Copy(CopyKind.SpanToArray, collection, tensor, bytes, null, atMost ? "up to " : string.Empty));
            }
        }

        ITypeSymbol? item = collection.Type switch { IArrayTypeSymbol array => array.ElementType, INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0], _ => null };
        return item is not null && OfElements(collection, collection.Type!, item, collection.Elements) is { } elements ? found.Add(elements) : found;
    }

    private ImmutableArray<Copy> OfAnonymous(IAnonymousObjectCreationOperation creation)
    {
        ImmutableArray<Copy> found = ImmutableArray<Copy>.Empty;
        foreach (IOperation member in creation.Initializers)
        {
            IOperation value = member is ISimpleAssignmentOperation assignment ? assignment.Value : member;
            if (Sized(CopyKind.AnonymousObject, value, value.Type) is { } copy)
            {
                found = found.Add(copy);
            }
        }

        return found;
    }
}
