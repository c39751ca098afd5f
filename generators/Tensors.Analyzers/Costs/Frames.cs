using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What a method keeps on the stack while it runs: locals and parameters that are tensors or structs, copies that calls return, and stackalloc.
/// The JIT gives each a place of its own, in whatever branch it stands. Numbers and references are not counted.</summary>
internal sealed class Frames(KnownTypes known)
{
    // What fits into registers, and the pointers and lengths of spans and expressions, is noise.
    private const long Noise = 64;

    public IEnumerable<Contribution> Of(IMethodSymbol? method, IOperation body, TypeMap map, CostSum sum)
    {
        var found = new List<Contribution>();
        foreach (IParameterSymbol parameter in method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.RefKind == RefKind.None)
            {
                Add(found, body, Cause.ByValue, map.Substitute(parameter.Type), parameter.Name);
            }
        }

        Collect(body, map, found, sum);
        return found;
    }

    private void Collect(IOperation operation, TypeMap map, List<Contribution> found, CostSum sum)
    {
        switch (operation)
        {
            // Frames of their own.
            case IAttributeOperation:
            case ILocalFunctionOperation or IAnonymousFunctionOperation when operation.Parent is not null:
                return;
            case IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None } declarator:
                Add(found, declarator, Cause.Local, map.Substitute(declarator.Symbol.Type), declarator.Symbol.Name);
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: { } local } }:
                Add(found, operation, Cause.Local, map.Substitute(local.Type), local.Name);
                break;
            case IInvocationOperation { TargetMethod: { ReturnsByRef: false, ReturnsByRefReadonly: false } target } call when !IsStored(call):
                Add(found, call, Cause.ByValue, map.Substitute(call.Type), target.Name);
                break;
            default:
                StackAlloc(operation, map, found, sum);
                break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            Collect(child, map, found, sum);
        }
    }

    /// <summary>A result that goes straight into a local is the local.</summary>
    private static bool IsStored(IOperation call)
    {
        IOperation? parent = call.Parent;
        while (parent is IConversionOperation { IsImplicit: true } or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IVariableInitializerOperation or IReturnOperation;
    }

    private void Add(List<Contribution> found, IOperation node, Cause cause, ITypeSymbol? type, string name)
    {
        if (type is { IsRefLikeType: false } && known.Layouts.Of(type) is { Size: > Noise and var size })
        {
            found.Add(new Contribution(node, Resource.Stack, cause, new Amount(size), known.Declared.Read(type), name, ImmutableArray<IMethodSymbol>.Empty));
        }
    }

    private static void StackAlloc(IOperation operation, TypeMap map, List<Contribution> found, CostSum sum)
    {
        (ITypeSymbol? element, SyntaxNode? length, int? count) = operation.Syntax switch
        {
            StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax type } explicitly when operation.SemanticModel is { } model =>
                (model.GetTypeInfo(type.ElementType).Type, type.RankSpecifiers[0].Sizes[0], explicitly.Initializer?.Expressions.Count),
            ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: { } values } implicitly when operation.SemanticModel is { } model =>
                ((model.GetTypeInfo(implicitly).ConvertedType as INamedTypeSymbol)?.TypeArguments[0], null, values.Expressions.Count),
            _ => (null, null, (int?)null),
        };
        if (element is null || (operation.Parent is { } parent && parent.Syntax == operation.Syntax))
        {
            return;
        }

        long? constant = count ?? (length is null ? null : operation.SemanticModel!.GetConstantValue(length) is { HasValue: true, Value: int n } ? n : null);
        long? size = ElementTypes.SizeOf(map.Substitute(element));
        if (constant is { } elements && size is { } bytes)
        {
            found.Add(new Contribution(operation, Resource.Stack, Cause.StackAlloc, new Amount(Amount.Multiply(elements, bytes)), TensorValue.None, null, ImmutableArray<IMethodSymbol>.Empty));
        }
        else
        {
            sum.AddUnknown(Unknown.At(operation, Rules.Wording.Quote(operation), "its length is known at run time only", Resource.Stack));
        }
    }
}
