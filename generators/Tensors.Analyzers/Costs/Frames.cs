using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>One value that a method keeps on the stack.</summary>
/// <param name="Operation">Where it comes from.</param>
/// <param name="Cause">What it is.</param>
/// <param name="Type">Its type, as the method's own text has it; null for stackalloc of a known element.</param>
/// <param name="Count">How many of them: one, or the length of a stackalloc; -1 where that is known at run time only.</param>
/// <param name="Name">The local, parameter or method; null for a value without a name.</param>
internal sealed record StackSlot(IOperation Operation, Cause Cause, ITypeSymbol Type, long Count, string? Name);

/// <summary>What a method keeps on the stack while it runs: locals and parameters that are tensors or structs, copies that calls and expressions make, and
/// stackalloc. The JIT gives each a place of its own, in whatever branch it stands; a Debug build keeps all of them, an optimised one drops some, so the sum is
/// an upper bound that a Debug build meets (measured). Numbers and references are not counted.</summary>
internal sealed class Frames(KnownTypes known)
{
    // What fits into registers, and the pointers and lengths of spans and expressions, is noise.
    private const long Noise = 64;

    public IEnumerable<Contribution> Of(IMethodSymbol? method, IOperation body, TypeMap map, CostSum sum)
    {
        foreach (StackSlot slot in Slots(method, body))
        {
            if (BytesOf(slot, map) is { } bytes)
            {
                yield return At(slot, bytes, map);
            }
            else if (slot.Cause == Cause.StackAlloc)
            {
                sum.AddUnknown(Unknown.At(slot.Operation, Rules.Wording.Quote(slot.Operation), "its length is known at run time only", Resource.Stack));
            }
        }
    }

    /// <summary>The values of one body that may be worth counting, before type arguments are put in.</summary>
    public List<StackSlot> Slots(IMethodSymbol? method, IOperation body)
    {
        var found = new List<StackSlot>();
        foreach (IParameterSymbol parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.RefKind == RefKind.None)
            {
                Add(found, body, Cause.ByValue, parameter.Type, parameter.Name);
            }
        }

        if (method is { ReturnsVoid: false, RefKind: RefKind.None, MethodKind: not MethodKind.Constructor })
        {
            Add(found, body, Cause.Result, method.ReturnType, (method.AssociatedSymbol ?? method).Name);
        }

        HashSet<ISymbol>? captured = null;
        Collect(body, found, ref captured);
        if (captured is not null)
        {
            // What a lambda captures lies in an object on the heap.
            found.RemoveAll(s => s.Cause == Cause.Local && SymbolOf(s.Operation) is { } local && captured.Contains(local));
        }

        if (found.Exists(static s => s.Cause == Cause.Local) && body.DescendantsAndSelf().Any(static o => o is IAwaitOperation or IReturnOperation { Kind: OperationKind.YieldReturn } or IForEachLoopOperation { IsAsynchronous: true }))
        {
            // What is used on both sides of a suspension lies in the state machine.
            found.RemoveAll(s => s.Cause == Cause.Local && SymbolOf(s.Operation) is { } local && Copies.Lifting.Of(local, body) is not null);
        }

        return found;
    }

    /// <summary>The bytes of a value with type arguments put in; null where they are not known, 0 where they are noise.</summary>
    public long? BytesOf(StackSlot slot, TypeMap map)
    {
        ITypeSymbol? type = map.Substitute(slot.Type);
        if (slot.Cause == Cause.StackAlloc)
        {
            return slot.Count >= 0 && (ElementTypes.SizeOf(type) ?? known.Layouts.Of(type)?.Size) is { } size ? Amount.Multiply(slot.Count, size) : null;
        }

        return known.Layouts.Of(type) is { Size: > Noise and var bytes } ? bytes : null;
    }

    /// <summary>Whether a value of a type is more than noise, or may be: a type parameter, or a struct over one, gets its size where it is called from.</summary>
    public bool MayCount(ITypeSymbol type) => !type.IsRefLikeType && (known.Layouts.Of(type) is { } layout ? layout.Size > Noise : IsOpen(type));

    /// <summary>Whether a declared tensor is in it.</summary>
    public bool HasTensor(StackSlot slot, TypeMap map) => known.Layouts.Of(map.Substitute(slot.Type)) is { HasTensor: true };

    public Contribution At(StackSlot slot, long bytes, TypeMap map) =>
        Contribution.At(slot.Operation, Resource.Stack, slot.Cause, new Amount(bytes), known.Declared.Read(map.Substitute(slot.Type)!), slot.Name);

    // A sum of thousands of terms is as deep as it has terms, and the compiler binds it without recursion: so is it read.
    private void Collect(IOperation body, List<StackSlot> found, ref HashSet<ISymbol>? captured)
    {
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            switch (operation)
            {
                // Frames of their own.
                case IAttributeOperation:
                case ILocalFunctionOperation when operation.Parent is not null:
                    continue;
                case IAnonymousFunctionOperation when operation.Parent is not null:
                    AddCaptured(operation, ref captured);
                    continue;
                case IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None } declarator:
                    Add(found, declarator, Cause.Local, declarator.Symbol.Type, declarator.Symbol.Name);
                    break;
                case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: { } local } }:
                    Add(found, operation, Cause.Local, local.Type, local.Name);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol matched }:
                    Add(found, operation, Cause.Local, matched.Type, matched.Name);
                    break;
                default:
                    Temporary(operation, found);
                    StackAlloc(operation, found);
                    break;
            }

            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>Values without a name that the compiler keeps in one of its own locals: what comes back from calls, and what is chosen or made inside a larger
    /// expression.</summary>
    private void Temporary(IOperation operation, List<StackSlot> found)
    {
        if (operation.Type is not { IsValueType: true } and not ITypeParameterSymbol)
        {
            return;
        }

        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { RefKind: RefKind.None } target }:
                Add(found, operation, Cause.Result, operation.Type, target.Name);
                break;
            case IPropertyReferenceOperation { Property: { RefKind: RefKind.None } property } when !IsTarget(operation):
                Add(found, operation, Cause.Result, operation.Type, property.Name);
                break;
            case IBinaryOperation { OperatorMethod: not null }:
            case IUnaryOperation { OperatorMethod: not null }:
            case IConversionOperation { OperatorMethod: not null }:
            case IConditionalOperation { IsRef: false }:
            case ISwitchExpressionOperation:
            case ITupleOperation when !IsTarget(operation):
            case IObjectCreationOperation { Initializer: not null } or IObjectCreationOperation { Arguments.IsEmpty: false }:
            case IObjectCreationOperation or IDefaultValueOperation when !IsStored(operation):
                Add(found, operation, Cause.ByValue, operation.Type!, null);
                break;
        }
    }

    /// <summary>Zeros that go straight into a variable are written there.</summary>
    private static bool IsStored(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IVariableInitializerOperation or ISimpleAssignmentOperation or IFieldInitializerOperation or IReturnOperation { Parent: null };
    }

    private static bool IsTarget(IOperation operation) =>
        operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;

    private void Add(List<StackSlot> found, IOperation node, Cause cause, ITypeSymbol? type, string? name)
    {
        if (type is not null && MayCount(type))
        {
            found.Add(new StackSlot(node, cause, type, 1, name));
        }
    }

    private static bool IsOpen(ITypeSymbol type) =>
        type is ITypeParameterSymbol { IsReferenceType: false } || (type is INamedTypeSymbol { IsValueType: true, IsGenericType: true } named && named.TypeArguments.Any(IsOpen));

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: { } local } } => local,
        IDeclarationPatternOperation { DeclaredSymbol: { } matched } => matched,
        _ => null,
    };

    private static void AddCaptured(IOperation lambda, ref HashSet<ISymbol>? captured)
    {
        foreach (IOperation operation in lambda.Descendants())
        {
            if (operation is ILocalReferenceOperation { Local: { } local })
            {
                (captured ??= new(SymbolEqualityComparer.Default)).Add(local);
            }
        }
    }

    private static void StackAlloc(IOperation operation, List<StackSlot> found)
    {
        (ITypeSymbol? element, SyntaxNode? length, int? count) = operation.Syntax switch
        {
            StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax type } explicitly when operation.SemanticModel is { } model =>
                (model.GetTypeInfo(type.ElementType).Type, type.RankSpecifiers[0].Sizes[0], explicitly.Initializer?.Expressions.Count),
            ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: { } values } implicitly when operation.SemanticModel is { } model =>
                (ElementOf(model.GetTypeInfo(implicitly).ConvertedType), null, values.Expressions.Count),
            _ => (null, null, (int?)null),
        };
        if (element is null || (operation.Parent is { } parent && parent.Syntax == operation.Syntax))
        {
            return;
        }

        long? constant = count ?? (length is null ? null : operation.SemanticModel!.GetConstantValue(length) is { HasValue: true, Value: int n } ? n : null);
        found.Add(new StackSlot(operation, Cause.StackAlloc, element, constant ?? -1, null));
    }

    /// <summary>What a span or a pointer is over; null where it is neither, as in code that does not compile.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IPointerTypeSymbol pointer => pointer.PointedAtType,
        INamedTypeSymbol named => named.TypeArguments.FirstOrDefault(),
        _ => null,
    };
}
