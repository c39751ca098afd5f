using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Operators and assignments.</content>
internal sealed partial class Evaluator
{
    private Evaluation ComputeBinary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is null)
        {
            if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            {
                IOperation? mask = MaskOf(binary.LeftOperand) ?? MaskOf(binary.RightOperand);
                return mask is null
                    ? ReadType(binary.Type)
                    : new Evaluation(TensorValue.None, ImmutableArray.Create<Fault>(new NoValueFault(binary, new Operand(mask, Value(mask)), _known.Compilation.GetSpecialType(SpecialType.System_Boolean), null)));
            }

            // No operator: plain numbers, or a mix C# has no operator for.
            Fault? found = binary.Type?.SpecialType == SpecialType.System_String
                ? null
                : Missing(binary, MathOperator.Of(binary.OperatorKind), binary.LeftOperand, binary.RightOperand) ?? Mixed(binary, binary.LeftOperand, binary.RightOperand);
            return found is { } fault
                ? new Evaluation(TensorValue.Of(null, null), ImmutableArray.Create(fault))
                : ReadType(binary.Type);
        }

        Rule rule = _known.Rules.Of(binary.OperatorMethod);
        if (rule == Rule.None)
        {
            // The eager operators of small types say what they give by their type.
            return ZeroDivisor(binary, binary.OperatorMethod, new[] { binary.LeftOperand, binary.RightOperand }) is { } zero
                ? new Evaluation(ReadType(binary.Type), ImmutableArray.Create(zero))
                : ReadType(binary.Type);
        }

        return Apply(rule, binary, binary.Type, new[] { binary.LeftOperand, binary.RightOperand }, binary.OperatorMethod, ImmutableArray<IArgumentOperation>.Empty);
    }

    private IOperation? MaskOf(IOperation operand) => Value(operand) is { IsTensor: true, Element.SpecialType: SpecialType.System_Boolean } && !WentWrong(operand) ? operand : null;

    private Evaluation ComputeUnary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is null && Missing(unary, MathOperator.Of(unary.OperatorKind), unary.Operand, unary.Operand) is { } fault)
        {
            return new Evaluation(TensorValue.Of(null, null), ImmutableArray.Create(fault));
        }

        Rule rule = _known.Rules.Of(unary.OperatorMethod);
        return rule == Rule.None
            ? ReadType(unary.Type)
            : Apply(rule, unary, unary.Type, new[] { unary.Operand }, unary.OperatorMethod!, ImmutableArray<IArgumentOperation>.Empty);
    }

    private Evaluation ComputeCompound(ICompoundAssignmentOperation compound)
    {
        if (compound.OperatorMethod is null)
        {
            Fault? found = Missing(compound, MathOperator.Of(compound), compound.Target, compound.Value) ?? Mixed(compound, compound.Target, compound.Value);
            return found is { } fault
                ? new Evaluation(TensorValue.None, ImmutableArray.Create(fault is DTypeFault mix ? mix with { LeftIsDestination = true } : fault))
                : TensorValue.None;
        }

        Rule rule = _known.Rules.Of(compound.OperatorMethod);
        IOperation[] operands = { compound.Target, compound.Value };
        if (ZeroDivisor(compound, compound.OperatorMethod, operands) is { } zero)
        {
            return new Evaluation(TensorValue.None, ImmutableArray.Create(zero));
        }

        return rule switch
        {
            Rule.AssignTo => Apply(rule, compound, null, operands, compound.OperatorMethod, ImmutableArray<IArgumentOperation>.Empty),

            // x += y by way of x = x + y: the sum is written back.
            Rule.Broadcast => Write(compound, compound.Target, compound.Value),
            _ => ReadType(compound.Type),
        };
    }

    private Evaluation ComputeAssignment(ISimpleAssignmentOperation assignment)
    {
        TensorValue target = Value(assignment.Target);

        // Only slices: whole tensors and elements are assigned by type, and C# has checked that.
        if (assignment.IsRef || assignment.Target is not IPropertyReferenceOperation { Property.IsIndexer: true } || !target.IsTensor || target.Declared is not null)
        {
            return target;
        }

        return Write(assignment, assignment.Target, assignment.Value);
    }

    private Evaluation Write(IOperation node, IOperation destination, IOperation value)
    {
        var to = new Operand(destination, Value(destination));
        var from = new Operand(value, Value(value));
        if (!from.Value.IsTensor)
        {
            return to.Value;
        }

        return (FitFault(node, to, from) ?? IndexAxis(to, value)) is { } fault ? new Evaluation(to.Value, ImmutableArray.Create(fault)) : to.Value;
    }

    private static Fault? FitFault(IOperation node, Operand to, Operand from)
    {
        if (Broadcasting.Fit(to.Value.Shape, from.Value.Shape) is not { } clash)
        {
            return null;
        }

        int axis = clash.FromLast < 0 ? -1 : to.Value.Shape!.Rank - 1 - clash.FromLast;
        return new AssignFault(node, to, from, axis, clash.Left, clash.Right, clash.NamesOnly);
    }

    /// <summary>Tensors whose elements do not have the operator, or null where they have it or it is not what is wrong.</summary>
    private Fault? Missing(IOperation node, MathOperator? op, IOperation left, IOperation right)
    {
        TensorValue l = Value(left), r = Value(right);
        if (op is null || (l.IsTensor ? l.Element : r.IsTensor ? r.Element : null) is not { } element || IsOpen(element)
            || (l.IsTensor && r.IsTensor && !KnownTypes.Same(l.Element, r.Element)))
        {
            return null;
        }

        return op.IsOf(element) ? null : new OperatorFault(node, l.IsTensor ? new Operand(left, l) : new Operand(right, r), element, op);
    }

    /// <summary>A tensor with something of another dtype, or null where the dtypes are not what is wrong.</summary>
    private Fault? Mixed(IOperation node, IOperation left, IOperation right)
    {
        TensorValue l = Value(left), r = Value(right);
        if (!l.IsTensor && !r.IsTensor)
        {
            return null;
        }

        if (l.IsTensor && r.IsTensor)
        {
            return l.Element is { } le && r.Element is { } re && !KnownTypes.Same(le, re) && !IsOpen(le) && !IsOpen(re)
                ? new DTypeFault(node, new Operand(left, l), new Operand(right, r), le, re) { Wanted = WantedAround(node) }
                : null;
        }

        IOperation tensor = l.IsTensor ? left : right, scalar = l.IsTensor ? right : left;
        return ScalarMix(node, new Operand(tensor, Value(tensor)), scalar);
    }

    private static Fault? ScalarMix(IOperation node, Operand tensor, IOperation scalar)
    {
        ITypeSymbol? element = tensor.Value.Element, type = scalar.Type;
        if (element is null || type is null || IsOpen(element) || IsOpen(type) || KnownTypes.Same(element, type) || ElementTypes.KindOf(type) is not { } scalarKind)
        {
            return null;
        }

        if (ElementTypes.KindOf(element) is not { } kind)
        {
            return new DTypeFault(node, tensor, new Operand(scalar, TensorValue.None), element, type);
        }

        if (type.SpecialType == SpecialType.System_Double && kind == 2 && scalar.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return new DoubleLiteralFault(scalar, tensor, element, constant);
        }

        // What C# converts by itself is not what is wrong: a narrower number of the same kind, any integer for a floating tensor, a constant that fits.
        bool constantInteger = scalar.ConstantValue.HasValue && scalarKind == 1;
        bool widens = scalarKind < kind || (scalarKind == kind && (ElementTypes.SizeOf(type) ?? 0) < (ElementTypes.SizeOf(element) ?? 0));
        return constantInteger || (widens && scalarKind != 0)
            ? null
            : new DTypeFault(node, tensor, new Operand(scalar, TensorValue.None), element, type);
    }

    private static bool IsOpen(ITypeSymbol type) => type.TypeKind is TypeKind.TypeParameter or TypeKind.Error;
}
