using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>What C# could not bind: calls without an overload, indexers without one, conversions that do not exist.</content>
internal sealed partial class Evaluator
{
    /// <summary>An expression C# could not bind: looked through where it only wraps one (a read-only receiver), and explained where we know why.</summary>
    private Evaluation ComputeInvalid(IInvalidOperation invalid)
    {
        IOperation? only = null;
        var operands = new List<IOperation>();
        int children = 0;
        foreach (IOperation child in invalid.ChildOperations)
        {
            only = child;
            children++;
            if (child.Kind != OperationKind.None && child.Type is not null)
            {
                operands.Add(child is IArgumentOperation argument ? argument.Value : child);
            }
        }

        if (children == 1 && only!.Syntax == invalid.Syntax)
        {
            return Value(only);
        }

        TensorValue own = ReadType(invalid.Type);
        Fault? fault = invalid.Syntax switch
        {
            InvocationExpressionSyntax call => RefusedCall(invalid, call, operands),
            ElementAccessExpressionSyntax access => TooManyIndices(invalid, access, operands),
            _ => null,
        };
        return fault is null ? own : new Evaluation(own, ImmutableArray.Create(fault));
    }

    /// <summary>A call of one of the runtime's operations that no overload takes.</summary>
    private Fault? RefusedCall(IInvalidOperation node, InvocationExpressionSyntax call, List<IOperation> operands)
    {
        // The mask of a Where goes with every dtype, so that the first tensor of another one sets it.
        IOperation? first = operands.Find(o => Value(o) is { IsTensor: true, Element.SpecialType: not SpecialType.System_Boolean }) ?? operands.Find(o => Value(o).IsTensor);
        if (first is null || RuntimeCandidates(node, call) is not { } candidates || operands.Any(WentWrong))
        {
            return null;
        }

        bool writes = call.Expression is MemberAccessExpressionSyntax member && member.Expression.Span.Contains(first.Syntax.Span) && !_known.IsExpr(first.Type);
        foreach (IOperation operand in operands)
        {
            if (operand == first || Value(operand) is { IsTensor: true, Element.SpecialType: SpecialType.System_Boolean } || operand.Type?.SpecialType == SpecialType.System_Boolean)
            {
                continue;
            }

            if (UnnamedAxis(node, call, first, operand, candidates) is { } axis)
            {
                return axis;
            }

            if (Mixed(node, first, operand) is { } fault)
            {
                return fault is DTypeFault mix ? mix with { LeftIsDestination = writes } : fault;
            }

            if (writes && Value(operand) is { IsTensor: true } value)
            {
                var from = new Operand(operand, value);
                return FitFault(node, new Operand(first, Value(first)), from) ?? (value.Element is { } wanted ? new NoValueFault(node, from, wanted, null) : null);
            }
        }

        return WithoutForm(node, call, new Operand(first, Value(first)), candidates, isOnly: operands.Count(o => Value(o).IsTensor) == 1);
    }

    /// <summary>A function that is not there for the tensor's element type: its generic form demands an interface that the type does not have.</summary>
    private Fault? WithoutForm(IOperation node, InvocationExpressionSyntax call, Operand tensor, IReadOnlyList<IMethodSymbol> candidates, bool isOnly)
    {
        if (tensor.Value.Element is not { } element || IsOpen(element))
        {
            return null;
        }

        List<ITypeSymbol> elements = candidates.Where(static c => c.Parameters.Length > 0).Select(c => _known.ElementOfExpr(c.Parameters[0].Type)).OfType<ITypeSymbol>().ToList();
        bool none = elements.Count > 0 && elements.All(e => e is ITypeParameterSymbol parameter ? !Satisfies(element, parameter) : isOnly && !KnownTypes.Same(e, element));
        return none ? new NoFormFault(node, tensor, ((call.Expression as MemberAccessExpressionSyntax)?.Name ?? (SyntaxNode)call.Expression).ToString(), element) : null;

        static bool Satisfies(ITypeSymbol element, ITypeParameterSymbol parameter) => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().All(
            needed => element.AllInterfaces.Any(has => KnownTypes.Same(has.OriginalDefinition, needed.OriginalDefinition)));
    }

    /// <summary>A number by place where only an axis makes sense: Nd.Sum(x, 0).</summary>
    private static Fault? UnnamedAxis(IOperation node, InvocationExpressionSyntax call, IOperation tensor, IOperation operand, IReadOnlyList<IMethodSymbol> candidates)
    {
        bool integer = operand.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_UInt16;
        if (!integer || !candidates.Any(static c => c.Parameters.Any(static p => p.Type.Name == "ByName")))
        {
            return null;
        }

        ArgumentSyntax? argument = call.ArgumentList.Arguments.FirstOrDefault(a => a.Expression.Span == operand.Syntax.Span);
        return argument is { NameColon: null } ? new UnnamedAxisFault(operand, call.ToString(), argument.Span.Start - call.Span.Start) : null;
    }

    /// <summary>More indices than axes.</summary>
    private Fault? TooManyIndices(IInvalidOperation node, ElementAccessExpressionSyntax access, List<IOperation> operands)
    {
        IOperation? tensor = operands.Find(o => o.Syntax.Span == access.Expression.Span && Value(o) is { IsTensor: true, Shape.IsSymbolic: false });
        if (tensor is null)
        {
            return null;
        }

        TensorValue value = Value(tensor);
        int rank = value.Shape!.Rank;
        return access.ArgumentList.Arguments.Count > rank ? new AxisFault(node, new Operand(tensor, value), rank, rank, "index") : null;
    }

    /// <summary>The methods a call could mean, where the runtime declares one of them; null for calls of the user's own.</summary>
    private static IReadOnlyList<IMethodSymbol>? RuntimeCandidates(IOperation node, InvocationExpressionSyntax call)
    {
        if (node.SemanticModel is not { } model)
        {
            return null;
        }

        List<IMethodSymbol> candidates = model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>().ToList();
        return candidates.Any(IsOurs) ? candidates : null;

        // The runtime's own, and the members that the generator gives to declared tensors.
        bool IsOurs(IMethodSymbol candidate) =>
            candidate.ContainingAssembly?.Name is { } name && (name == "Tensors" || name.StartsWith("Tensors.", System.StringComparison.Ordinal))
            || candidate.ContainingNamespace is { Name: "Tensors" }
            || candidate.Parameters.Any(static p => p.Type is { Name: "ByName", ContainingNamespace.Name: "Tensors" });
    }

    /// <summary>Whether C# may not have a conversion: there is none, or only an explicit one, or it goes by way of an element type that the number is not of.</summary>
    private bool MayBeRefused(IConversionOperation conversion) =>
        !conversion.Conversion.IsImplicit || (_known.IsExpr(conversion.Type) && !Value(conversion.Operand).IsTensor);

    /// <summary>A conversion C# does not have: an expression where a tensor, a truth value or a number is needed, or another element type.</summary>
    private Fault? RefusedConversion(IConversionOperation conversion)
    {
        TensorValue value = Value(conversion.Operand), wanted = ReadType(conversion.Type);
        IOperation? outer = conversion.Parent;
        while (outer is IConversionOperation { IsImplicit: true })
        {
            outer = outer.Parent;
        }

        ISimpleAssignmentOperation? assignment = outer as ISimpleAssignmentOperation;
        if (!value.IsTensor)
        {
            return assignment is null ? null : RefusedNumber(conversion, assignment, wanted);
        }

        if (WentWrong(conversion.Operand))
        {
            return null;
        }

        var from = new Operand(conversion.Operand, value);
        if (!wanted.IsTensor)
        {
            bool condition = conversion.Type?.SpecialType == SpecialType.System_Boolean;
            return ElementTypes.KindOf(conversion.Type) is null || (condition && value.Element?.SpecialType != SpecialType.System_Boolean)
                ? null
                : new NoValueFault(conversion, from, conversion.Type!, null);
        }

        Operand to = assignment is not null ? new Operand(assignment.Target, Value(assignment.Target)) : new Operand(conversion, wanted);
        if (to.Value.Element is { } te && value.Element is { } ve && !KnownTypes.Same(te, ve) && !IsOpen(te) && !IsOpen(ve))
        {
            return new DTypeFault(conversion, to, from, te, ve, LeftIsDestination: true);
        }

        Fault? unfit = FitFault(conversion, to, from);

        // A slice as the target has been compared by its assignment.
        bool compared = assignment?.Target is IPropertyReferenceOperation { Property.IsIndexer: true };
        return unfit is null ? new NoValueFault(conversion, from, conversion.Type!, assignment?.Target) : compared ? null : unfit;
    }

    /// <summary>A number of another type written to an element, or to all elements of a slice.</summary>
    private Fault? RefusedNumber(IConversionOperation conversion, ISimpleAssignmentOperation assignment, TensorValue wanted)
    {
        Operand? tensor = assignment.Target switch
        {
            _ when wanted.IsTensor => new Operand(assignment.Target, Value(assignment.Target)),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } when Value(instance).IsTensor => new Operand(instance, Value(instance)),
            _ => null,
        };
        return tensor is { } found ? ScalarMix(conversion, found, conversion.Operand) : null;
    }

    /// <summary>Whether something inside an expression has its own message already.</summary>
    private bool WentWrong(IOperation expression) => expression.DescendantsAndSelf().Any(o => IsChecked(o) && !Evaluate(o).Faults.IsEmpty);

    /// <summary>The element type of what the expression around an operation is written to; null where it is not written by one statement.</summary>
    private ITypeSymbol? WantedAround(IOperation node)
    {
        for (IOperation? outer = node.Parent; outer is not null and not IExpressionStatementOperation; outer = outer.Parent)
        {
            IOperation? destination = outer switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IInvocationOperation { Instance: { } instance } => instance,
                IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } } call => call.ChildOperations.FirstOrDefault(),
                _ => null,
            };
            if (destination is not null && destination != node && !destination.Syntax.Span.Contains(node.Syntax.Span) && Value(destination) is { IsTensor: true, Element: { } element })
            {
                return element;
            }
        }

        return null;
    }
}
