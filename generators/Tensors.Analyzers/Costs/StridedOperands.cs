using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>An operand whose neighbours along the destination's memory order lie apart.</summary>
/// <param name="Operand">The operand, its transpose included.</param>
/// <param name="Stride">The bytes from one element to the next that is read.</param>
/// <param name="Length">Its elements.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Advice">What to do.</param>
internal sealed record StridedOperand(IOperation Operand, long Stride, long Length, long Bytes, string Advice);

/// <summary>Searches the operands of elementwise expressions for those that are walked across their memory order: of two axes or more, whole or sliced, with the
/// unit stride on another axis than the destination's.</summary>
internal sealed class StridedOperands(KnownTypes known, BlockScope scope, Evaluator evaluator)
{
    private const int DepthLimit = 100;

    /// <summary>The first such operand of an assignment that is at least as large as the limit; null where there is none.</summary>
    public StridedOperand? Find(IOperation destination, IOperation value, long limit)
    {
        if (evaluator.Value(destination).Shape is not { IsSymbolic: false, Rank: >= 2 } shape || TypeOf(destination) is not { } type)
        {
            return null;
        }

        // A copy into another order, of a tensor or a transpose, is how it is mended.
        IOperation whole = Strip(value);
        return IsElementwise(whole) ? Search(whole, shape, type, limit, 0) : null;
    }

    private StridedOperand? Search(IOperation operand, TensorShape shape, INamedTypeSymbol to, long limit, int depth)
    {
        operand = Strip(operand);
        if (depth > DepthLimit)
        {
            return null;
        }

        if (operand is IInvocationOperation turn && turn.TargetMethod.Name == "Transpose" && known.Rules.Of(turn.TargetMethod) == Rule.Transpose)
        {
            // The transpose of an expression is computed once, into scratch in the right order.
            IOperation? turned = turn.Instance ?? turn.Arguments.FirstOrDefault()?.Value;
            return turned is not null && evaluator.Value(turned).Declared is INamedTypeSymbol type ? Check(turn, type, isTurned: true, shape, to, limit) : null;
        }

        if (TypeOf(operand) is { } declared)
        {
            return Check(operand, declared, isTurned: false, shape, to, limit);
        }

        return IsElementwise(operand) ? Operands(operand).Select(o => Search(o, shape, to, limit, depth + 1)).FirstOrDefault(static f => f is not null) : null;
    }

    private StridedOperand? Check(IOperation operand, INamedTypeSymbol type, bool isTurned, TensorShape shape, INamedTypeSymbol to, long limit)
    {
        bool unitLast = IsRowMajor(type) != isTurned, walksLast = IsRowMajor(to);
        TensorValue value = evaluator.Value(operand);
        if (unitLast == walksLast || value.Shape is not { IsSymbolic: false, Length: { } length } own || own.Rank != shape.Rank || ElementTypes.SizeOf(value.Element) is not { } size)
        {
            return null;
        }

        int walked = walksLast ? own.Rank - 1 : 0, unit = unitLast ? own.Rank - 1 : 0;
        if (own.Dims[walked].Size <= 1 || own.Dims[unit].Size <= 1 || Amount.Multiply(length, size) < limit || known.Declared.Read(type).Shape is not { Length: { } all } full)
        {
            return null;
        }

        // The elements between two neighbours: those of all axes but the outermost one of the declared type.
        long outermost = IsRowMajor(type) ? full.Dims[0].Size : full.Dims[full.Rank - 1].Size;
        string order = walksLast ? "RowMajor" : "ColumnMajor";
        string advice = isTurned
            ? $"Where it is read more than once, assign it to a tensor of its own first: turned.Assign({operand.Syntax})"
            : $"Declare {type.Name} with Order = Order.{order}, as {to.Name} is, or assign it once to a tensor in that order";
        return new StridedOperand(operand, Amount.Multiply(all / outermost, size), length, Amount.Multiply(length, size), advice);
    }

    private bool IsElementwise(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorMethod: { } method } => known.Rules.Of(method) == Rule.Broadcast,
        IUnaryOperation { OperatorMethod: { } method } => known.Rules.Of(method) is Rule.Same or Rule.Broadcast,
        IInvocationOperation call => known.Rules.Of(call.TargetMethod) is Rule.Same or Rule.Broadcast,
        _ => false,
    };

    private static System.Collections.Generic.IEnumerable<IOperation> Operands(IOperation operation) => operation switch
    {
        IBinaryOperation binary => new[] { binary.LeftOperand, binary.RightOperand },
        IUnaryOperation unary => new[] { unary.Operand },
        IInvocationOperation call => call.Arguments.Select(static a => a.Value).Concat(call.Instance is { } instance ? new[] { instance } : System.Array.Empty<IOperation>()),
        _ => Enumerable.Empty<IOperation>(),
    };

    /// <summary>The declared type that a tensor, its lift, its write target or a slice of it has; null for anything else.</summary>
    private INamedTypeSymbol? TypeOf(IOperation operation)
    {
        for (int steps = 0; steps < 32; steps++)
        {
            operation = Strip(operation);
            if (evaluator.Value(operation).Declared is INamedTypeSymbol declared)
            {
                return declared;
            }

            if (operation is not IPropertyReferenceOperation { Instance: { } instance })
            {
                return null;
            }

            operation = instance;
        }

        return null;
    }

    private bool IsRowMajor(INamedTypeSymbol type) => type.AllInterfaces.FirstOrDefault(i => KnownTypes.Same(i.OriginalDefinition, known.Tensor2)) is not { } face
        || face.TypeArguments[1] is not INamedTypeSymbol shape || !KnownTypes.Same(shape.OriginalDefinition, known.ColumnMajor);

    private IOperation Strip(IOperation operation)
    {
        for (int steps = 0; steps < 32; steps++)
        {
            switch (operation)
            {
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } when known.IsExpr(local.Type) && scope.SingleValue(local) is { } value:
                    operation = value;
                    continue;
            }

            break;
        }

        return operation;
    }
}
