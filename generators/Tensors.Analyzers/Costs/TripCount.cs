using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>How often a loop runs, where that is constant.</summary>
internal static class TripCount
{
    /// <summary>The rounds of a counting loop with constant bounds and step whose variable is changed nowhere else; null for any other.</summary>
    public static long? Of(IForLoopOperation loop)
    {
        if (loop.Before.Length != 1 || loop.AtLoopBottom.Length != 1 || Start(loop.Before[0]) is not var (variable, start)
            || Limit(loop.Condition, variable) is not var (kind, limit) || Step(loop.AtLoopBottom[0], variable) is not { } step || step == 0
            || kind is not (BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.NotEquals)
            || IsWritten(loop.Body, variable))
        {
            return null;
        }

        decimal distance = kind switch
        {
            BinaryOperatorKind.LessThan when step > 0 => (decimal)limit - start,
            BinaryOperatorKind.LessThanOrEqual when step > 0 => (decimal)limit - start + 1,
            BinaryOperatorKind.GreaterThan when step < 0 => (decimal)start - limit,
            BinaryOperatorKind.GreaterThanOrEqual when step < 0 => (decimal)start - limit + 1,
            BinaryOperatorKind.NotEquals when ((decimal)limit - start) % step == 0 && ((decimal)limit - start) / step >= 0 => Math.Abs((decimal)limit - start),
            _ => -1,
        };
        if (distance < 0)
        {
            // A loop that starts behind its end does not run; one that runs away from it is somebody else's problem.
            return kind is BinaryOperatorKind.NotEquals || (step > 0) != kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? null : 0;
        }

        return (long)Math.Min(Math.Ceiling(distance / Math.Abs((decimal)step)), long.MaxValue);
    }

    /// <summary>Whether a body can leave its loop, or a round of it, early.</summary>
    public static bool EndsEarly(IOperation body)
    {
        foreach (IOperation operation in body.Descendants())
        {
            if (operation is IReturnOperation { IsImplicit: false } or IBranchOperation or IThrowOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static (ILocalSymbol Variable, long Start)? Start(IOperation before)
    {
        if (before is IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } && declarations[0].Declarators is { Length: 1 } declarators
            && declarators[0].GetVariableInitializer()?.Value is { } value && Constant(value) is { } start)
        {
            return (declarators[0].Symbol, start);
        }

        return null;
    }

    private static (BinaryOperatorKind Kind, long Limit)? Limit(IOperation? condition, ILocalSymbol variable)
    {
        if (condition is not IBinaryOperation { OperatorMethod: null } binary)
        {
            return null;
        }

        if (IsVariable(binary.LeftOperand, variable) && Constant(binary.RightOperand) is { } right)
        {
            return (binary.OperatorKind, right);
        }

        return IsVariable(binary.RightOperand, variable) && Constant(binary.LeftOperand) is { } left ? (Mirror(binary.OperatorKind), left) : null;
    }

    private static long? Step(IOperation bottom, ILocalSymbol variable)
    {
        IOperation change = bottom is IExpressionStatementOperation statement ? statement.Operation : bottom;
        return change switch
        {
            IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target } increment when KnownTypes.Same(target.Local, variable) =>
                increment.Kind == OperationKind.Increment ? 1 : -1,
            ICompoundAssignmentOperation { Target: ILocalReferenceOperation target } compound when KnownTypes.Same(target.Local, variable) && Constant(compound.Value) is { } by =>
                compound.OperatorKind switch { BinaryOperatorKind.Add => by, BinaryOperatorKind.Subtract => -by, _ => null },
            _ => null,
        };
    }

    private static bool IsWritten(IOperation body, ILocalSymbol variable)
    {
        foreach (IOperation operation in body.Descendants())
        {
            IOperation? target = operation switch
            {
                ISimpleAssignmentOperation { IsRef: true } alias => alias.Value,
                IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } alias => alias.GetVariableInitializer()?.Value,
                IAddressOfOperation address => address.Reference,
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation increment => increment.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                _ => null,
            };
            if (target is not null && (target is ITupleOperation or IConditionalOperation ? target.Descendants().Any(t => IsVariable(t, variable)) : IsVariable(target, variable)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVariable(IOperation operation, ILocalSymbol variable) => operation switch
    {
        IConversionOperation conversion => IsVariable(conversion.Operand, variable),
        ILocalReferenceOperation local => KnownTypes.Same(local.Local, variable),
        _ => false,
    };

    private static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    /// <summary>A constant whole number; null for anything else.</summary>
    public static long? Constant(IOperation? operation) => operation?.ConstantValue is { HasValue: true, Value: { } value }
        ? value switch
        {
            int v => v,
            long v => v,
            short v => v,
            sbyte v => v,
            byte v => v,
            ushort v => v,
            uint v => v,
            ulong v when v <= long.MaxValue => (long)v,
            _ => null,
        }
        : null;
}
