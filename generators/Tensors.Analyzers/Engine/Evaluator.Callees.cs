using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Generic helpers of the user's: their bodies are followed with the types of the call.</content>
internal sealed partial class Evaluator
{
    // Helpers that call helpers; deeper chains are left to the run-time guards.
    private const int CallDepthLimit = 4;

    private int _callDepth;

    /// <summary>What is wrong in the called helper only because of this call's types. What is wrong for every type is reported in its body.</summary>
    private ImmutableArray<Fault> CalleeFaults(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod.ReducedFrom is { } unreduced && invocation.TargetMethod.IsGenericMethod
            ? unreduced.Construct(invocation.TargetMethod.TypeArguments, invocation.TargetMethod.TypeArgumentNullableAnnotations)
            : invocation.TargetMethod;
        if (_callDepth >= CallDepthLimit || !TakesTensors(method) || _known.Bodies.Of(method) is not { } body)
        {
            return ImmutableArray<Fault>.Empty;
        }

        var scope = new BlockScope(ImmutableArray.Create(body));
        var generic = new Evaluator(_known, scope) { _callDepth = CallDepthLimit };
        var concrete = new Evaluator(_known, scope, TypeMap.OfCall(method, _map)) { _callDepth = _callDepth + 1 };
        foreach (IOperation operation in body.Descendants())
        {
            if (!IsChecked(operation))
            {
                continue;
            }

            ImmutableArray<Fault> found = concrete.Evaluate(operation).Faults;
            if (!found.IsEmpty && generic.Evaluate(operation).Faults.IsEmpty)
            {
                // One message a call: the rest tends to follow from the first.
                return ImmutableArray.Create<Fault>(new CalleeFault(invocation, method, found[0]));
            }
        }

        return ImmutableArray<Fault>.Empty;
    }

    /// <summary>Whether an operation can do something wrong of its own.</summary>
    public static bool IsChecked(IOperation operation) => operation.Kind
        is OperationKind.Binary or OperationKind.Unary or OperationKind.CompoundAssignment or OperationKind.SimpleAssignment
        or OperationKind.Invocation or OperationKind.PropertyReference or OperationKind.Conversion or OperationKind.CollectionExpression or OperationKind.Invalid;

    private bool TakesTensors(IMethodSymbol method)
    {
        if (method.ContainingAssembly is { Name: "Tensors" })
        {
            return false;
        }

        return Any(method.OriginalDefinition.TypeParameters) || (method.ContainingType is { IsGenericType: true } type && Any(type.OriginalDefinition.TypeParameters));

        bool Any(ImmutableArray<ITypeParameterSymbol> parameters)
        {
            foreach (ITypeParameterSymbol parameter in parameters)
            {
                if (_known.Declared.Read(parameter).IsTensor)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>The bodies of methods of this compilation, bound once.</summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<IMethodSymbol, IOperation?> _cache = new(SymbolEqualityComparer.Default);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<ISymbol, IOperation?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public IOperation? Of(IMethodSymbol method) => _cache.GetOrAdd(method.OriginalDefinition, Bind);

    /// <summary>The initializer of a field or of an auto-property; null where there is none.</summary>
    public IOperation? InitializerOf(ISymbol member) => member is IFieldSymbol or IPropertySymbol ? _initializers.GetOrAdd(member.OriginalDefinition, BindInitializer) : null;

    private IOperation? BindInitializer(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            SyntaxNode? initializer = reference.GetSyntax() switch
            {
                Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax field => field.Initializer,
                Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && ModelOf(initializer)?.GetOperation(initializer) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }

    private IOperation? Bind(IMethodSymbol method)
    {
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode syntax = reference.GetSyntax();
            if (ModelOf(syntax)?.GetOperation(syntax) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    // A semantic model of another tree costs a binding; it is asked for what a body calls, once each.
    private SemanticModel? ModelOf(SyntaxNode syntax) => !compilation.ContainsSyntaxTree(syntax.SyntaxTree)
        ? null
#pragma warning disable RS1030 // the callee may lie in any file of the compilation
        : _models.GetOrAdd(syntax.SyntaxTree, tree => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
}
