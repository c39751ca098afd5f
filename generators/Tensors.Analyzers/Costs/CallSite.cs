using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Costs;

/// <summary>One use of an operation, however it is spelled: call, operator, property, constructor, assignment to a slice.</summary>
/// <param name="Node">The whole of it.</param>
/// <param name="Operation">The method or property.</param>
/// <param name="Receiver">What stands before the dot, or is written by an operator of assignment; null where nothing does.</param>
/// <param name="Arguments">The other operands, in order.</param>
internal sealed record CallSite(IOperation Node, ISymbol Operation, IOperation? Receiver, ImmutableArray<(IParameterSymbol? Parameter, IOperation Value)> Arguments)
{
    public static CallSite Of(IInvocationOperation call)
    {
        var arguments = InOrder(call.Arguments);
        bool extension = call.Instance is null && call.TargetMethod is { IsExtensionMethod: true } && arguments.Length > 0;
        return extension
            ? new CallSite(call, call.TargetMethod, arguments[0].Value, arguments.RemoveAt(0))
            : new CallSite(call, call.TargetMethod, call.Instance, arguments);
    }

    public static CallSite Of(IObjectCreationOperation creation) => new(creation, creation.Constructor!, null, InOrder(creation.Arguments));

    public static CallSite Of(IPropertyReferenceOperation property, ISymbol accessor) => new(property, accessor, property.Instance, InOrder(property.Arguments));

    public static CallSite OfOperator(IOperation node, IMethodSymbol method, params IOperation[] operands)
    {
        bool writes = node is ICompoundAssignmentOperation && method.Parameters.Length < operands.Length;
        IEnumerable<IOperation> values = writes ? operands.Skip(1) : operands;
        return new CallSite(node, method, writes ? operands[0] : null, values.Select((o, i) => (i < method.Parameters.Length ? method.Parameters[i] : null, o)).ToImmutableArray());
    }

    /// <summary><c>a[.., 0] = value</c>: the slice is what is written.</summary>
    public static CallSite OfSlice(ISimpleAssignmentOperation assignment, IMethodSymbol setter) =>
        new(assignment, setter, assignment.Target, ImmutableArray.Create<(IParameterSymbol?, IOperation)>((setter.Parameters.LastOrDefault(), assignment.Value)));

    public IOperation? Argument(string name)
    {
        foreach ((IParameterSymbol? parameter, IOperation value) in Arguments)
        {
            if (parameter?.Name == name)
            {
                return value;
            }
        }

        return null;
    }

    private static ImmutableArray<(IParameterSymbol? Parameter, IOperation Value)> InOrder(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(static a => (a.Parameter, a.Value)).ToImmutableArray();
}
