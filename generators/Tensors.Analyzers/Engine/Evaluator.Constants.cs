using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Constants that compile and cannot work: an index along an axis that is not there, integers divided by zero.</content>
internal sealed partial class Evaluator
{
    /// <summary>An <c>Nd.Index</c> along an axis that what the expression is evaluated for does not have. Operands that are evaluated once, by themselves, are not
    /// looked into: their indices count other axes.</summary>
    private Fault? IndexAxis(Operand evaluated, IOperation value, int depth = 0)
    {
        if (evaluated.Value.Shape is not { IsSymbolic: false } shape || depth > DepthLimit)
        {
            return null;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                return IndexAxis(evaluated, conversion.Operand, depth + 1);
            case IParenthesizedOperation parenthesized:
                return IndexAxis(evaluated, parenthesized.Operand, depth + 1);
            case ILocalReferenceOperation local when _known.IsExpr(local.Type) && _scope.SingleValue(local.Local) is { } single:
                return IndexAxis(evaluated, single, depth + 1);
            case IBinaryOperation { OperatorMethod: { } method } binary when _known.Rules.Of(method) == Rule.Broadcast:
                return IndexAxis(evaluated, binary.LeftOperand, depth + 1) ?? IndexAxis(evaluated, binary.RightOperand, depth + 1);
            case IUnaryOperation { OperatorMethod: { } method } unary when _known.Rules.Of(method) == Rule.Same:
                return IndexAxis(evaluated, unary.Operand, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "Index", ContainingType: { } type }, Arguments: [var argument] } when KnownTypes.Same(type, _known.Nd):
                return argument.Value.ConstantValue is { HasValue: true, Value: int axis } && (axis >= shape.Rank || axis < -shape.Rank)
                    ? new AxisFault(argument.Value, evaluated, axis, shape.Rank, "axis")
                    : null;
            case IInvocationOperation call when _known.Rules.Of(call.TargetMethod) is Rule.Broadcast or Rule.Same && IsElementwise(call.Type):
                IEnumerable<IOperation> operands = call.Arguments.Select(static a => a.Value);
                return (call.Instance is { } instance ? operands.Prepend(instance) : operands).Select(o => IndexAxis(evaluated, o, depth + 1)).FirstOrDefault(static f => f is not null);
            default:
                return null;
        }
    }

    private bool IsElementwise(ITypeSymbol? type) =>
        _known.IsExpr(type) && !((INamedTypeSymbol)type!).TypeArguments[1].Name.StartsWith("Computed", System.StringComparison.Ordinal);

    /// <summary>A quotient or a remainder of integers by a constant zero.</summary>
    private Fault? ZeroDivisor(IOperation node, ISymbol operation, IReadOnlyList<IOperation> all)
    {
        if (all.Count < 2 || operation.Name is not ("op_Division" or "op_Modulus" or "op_DivisionAssignment" or "op_ModulusAssignment" or "FloorDivide" or "Remainder" or "Divide"))
        {
            return null;
        }

        IOperation divisor = all[1];
        while (divisor is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            divisor = conversion.Operand;
        }

        return divisor.ConstantValue is { HasValue: true, Value: 0 or 0L or 0u or 0UL or (byte)0 or (sbyte)0 or (short)0 or (ushort)0 }
            && Value(all[0]) is { IsTensor: true, Element: { } element } value && ElementTypes.KindOf(element) == 1
            ? new ZeroDivisorFault(node, new Operand(all[0], value))
            : null;
    }
}
