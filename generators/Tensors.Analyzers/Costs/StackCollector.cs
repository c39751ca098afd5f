using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Walks one body once: frames, calls, threads started, and where delegates go.</summary>
internal sealed class StackCollector(StackGraph graph)
{
    private readonly List<(IMethodSymbol, StackNode)> _functions = new();

    /// <summary>The method and the functions inside it, each once.</summary>
    public IReadOnlyList<(IMethodSymbol Method, StackNode Node)> Functions => _functions;

    public void Collect(StackNode node, IMethodSymbol? method, IOperation body)
    {
        if (method is not null)
        {
            _functions.Add((method, node));
        }

        node.Slots.AddRange(graph.Frames.Slots(method, body));
        Visit(body, node, method);
    }

    // Without recursion: a sum of thousands of terms is as deep as it has terms.
    private void Visit(IOperation body, StackNode node, IMethodSymbol? method)
    {
        var pending = new Stack<IOperation>();
        pending.Push(body);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            if (!Take(operation, node, method))
            {
                continue;
            }

            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>Takes one operation in; whether its parts belong to the same body.</summary>
    private bool Take(IOperation operation, StackNode node, IMethodSymbol? method)
    {
        switch (operation)
        {
            case IAttributeOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return false;
            case ILocalFunctionOperation { Body: { } body } function:
                Collect(new StackNode(), function.Symbol, body);
                return false;
            case IAnonymousFunctionOperation { Body: { } body } lambda:
                Collect(new StackNode(), lambda.Symbol, body);
                return false;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } invocation:
                node.Calls.Add(new StackCall(invocation.Syntax, null, false, null, DelegateSources.Of(invocation.Instance)));
                break;
            case IInvocationOperation call:
                Call(node, call, call.TargetMethod, call.IsVirtual || call.TargetMethod is { IsAbstract: true }, call.ConstrainedToType ?? call.Instance?.Type);
                Arguments(node, call, call.TargetMethod, call.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Call(node, creation, constructor, false, null);
                Arguments(node, creation, constructor, creation.Arguments);
                break;
            case IPropertyReferenceOperation property:
                bool isOpen = property.Instance?.Syntax is not BaseExpressionSyntax && property.Property is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true };
                bool isWritten = property.Property.RefKind == RefKind.None && IsTarget(property);
                if (!isWritten || property.Parent is not ISimpleAssignmentOperation)
                {
                    Call(node, property, property.Property.GetMethod, isOpen, property.Instance?.Type);
                }

                if (isWritten)
                {
                    Call(node, property, property.Property.SetMethod, isOpen, property.Instance?.Type);
                }

                break;
            case IBinaryOperation { OperatorMethod: { } target }:
                Call(node, operation, target, false, null);
                break;
            case IUnaryOperation { OperatorMethod: { } target }:
                Call(node, operation, target, false, null);
                break;
            case IConversionOperation { OperatorMethod: { } target }:
                Call(node, operation, target, false, null);
                break;
            case ICompoundAssignmentOperation { OperatorMethod: { } target }:
                Call(node, operation, target, false, null);
                break;
            case IIncrementOrDecrementOperation { OperatorMethod: { } target }:
                Call(node, operation, target, false, null);
                break;
            case IUsingOperation @using:
                Dispose(node, @using, @using.Resources);
                break;
            case IUsingDeclarationOperation @using:
                Dispose(node, @using, @using.DeclarationGroup);
                break;
            case IDelegateCreationOperation creation when !DelegateSources.IsFollowed(creation):
                // Into a collection, an object, a method of another assembly: as if it were called from here.
                node.Calls.Add(new StackCall(creation.Syntax, null, false, null, DelegateSources.Of(creation)));
                break;
            default:
                Flow(operation, method);
                break;
        }

        return true;
    }

    private static bool IsTarget(IPropertyReferenceOperation property) => property.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == property,
        IIncrementOrDecrementOperation increment => increment.Target == property,
        _ => false,
    };

    private void Call(StackNode node, IOperation site, IMethodSymbol? target, bool isOpen, ITypeSymbol? receiver)
    {
        // Whatever cannot lead to a body in this compilation, and takes nothing by value, has no part in it.
        if (target is not null && (IsHere(target) || isOpen || target.Parameters.Any(p => p.RefKind == RefKind.None && graph.Frames.MayCount(p.Type)) || UsesTensors(target.ContainingAssembly)))
        {
            node.Calls.Add(new StackCall(site.Syntax, target, isOpen, receiver, ImmutableArray<DelegateSource>.Empty));
        }
    }

    private void Dispose(StackNode node, IOperation @using, IOperation resources)
    {
        foreach (IVariableDeclaratorOperation declarator in resources.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>())
        {
            ITypeSymbol type = declarator.Symbol.Type;
            IMethodSymbol? dispose = type.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.IsEmpty);
            Call(node, @using, dispose, dispose is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }, type);
        }
    }

    private void Arguments(StackNode node, IOperation site, IMethodSymbol target, ImmutableArray<IArgumentOperation> arguments)
    {
        bool starts = ThreadStarts.Is(target);
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is not { } parameter || !DelegateSources.IsDelegate(parameter.Type))
            {
                continue;
            }

            ImmutableArray<DelegateSource> sources = DelegateSources.Of(argument.Value);
            if (starts)
            {
                graph.Roots.Add(new StackRoot(sources, site.Syntax, Rules.Wording.Quote(site), ThreadStarts.BytesOf(arguments)));
            }

            if (IsHere(target))
            {
                graph.Flow(parameter, sources);
            }
            else if (!starts || ThreadStarts.RunsHereToo(target))
            {
                node.Calls.Add(new StackCall(argument.Syntax, null, false, null, sources));
            }
        }
    }

    private void Flow(IOperation operation, IMethodSymbol? method)
    {
        (ISymbol? variable, IOperation? value) = operation switch
        {
            IVariableDeclaratorOperation { Initializer: { } initializer } declarator => (declarator.Symbol, initializer.Value),
            ISimpleAssignmentOperation assignment => (DelegateSources.VariableOf(assignment.Target), assignment.Value),
            ICoalesceAssignmentOperation assignment => (DelegateSources.VariableOf(assignment.Target), assignment.Value),
            ICompoundAssignmentOperation assignment => (DelegateSources.VariableOf(assignment.Target), assignment.Value),
            IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation @event } assignment => (@event.Event, assignment.HandlerValue),
            IFieldInitializerOperation initializer => (initializer.InitializedFields.FirstOrDefault(), initializer.Value),
            IPropertyInitializerOperation initializer => (initializer.InitializedProperties.FirstOrDefault(), initializer.Value),
            IReturnOperation { ReturnedValue: { } returned } => ((ISymbol?)method, returned),
            _ => ((ISymbol?)null, (IOperation?)null),
        };
        if (variable is not null && value is not null && DelegateSources.IsDelegate(value.Type))
        {
            graph.Flow(variable is IMethodSymbol own ? StackGraph.Normal(own) : variable, DelegateSources.Of(value));
        }
    }

    private static bool IsHere(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty || (method.ReducedFrom ?? method).ContainingType?.DeclaringSyntaxReferences.IsEmpty == false;

    /// <summary>Whether an assembly references the runtime: only such code can keep tensors on its stack without being told their type.</summary>
    public static bool UsesTensors(IAssemblySymbol? assembly) => assembly is { Name: not "Tensors" } && assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static a => a.Name == "Tensors"));
}
