using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>A constant <c>System.Index</c>: a distance from the start or from the end.</summary>
internal readonly record struct IndexValue(long Value, bool FromEnd)
{
    public long Offset(int size) => FromEnd ? size - Value : Value;
}

/// <summary>What one argument of an indexer selects on its axis.</summary>
/// <param name="Kind">Keeps or drops the axis, or cannot be told.</param>
/// <param name="Start">The index itself, or the start of the range; null where it is not constant.</param>
/// <param name="End">The end of the range; null where it is not constant.</param>
/// <param name="Step">The distance between the elements taken; null where it is not constant.</param>
internal readonly record struct AxisSelection(SelectionKind Kind, IndexValue? Start, IndexValue? End, int? Step, IOperation Operation);

internal enum SelectionKind
{
    Unknown,
    Drop,
    Keep,
}

/// <summary>Reads indexer arguments: integers, <c>^k</c>, ranges, and the runtime's <c>Slice</c> made from them; through constants and through locals
/// that are assigned once.</summary>
internal sealed class SliceBounds(KnownTypes known, BlockScope scope)
{
    // Bounds are short; what is longer is a local that refers to itself in code that does not compile.
    private const int DepthLimit = 16;

    public AxisSelection Read(IOperation argument) => Read(argument, 0);

    private AxisSelection Read(IOperation argument, int depth)
    {
        IOperation operation = Strip(argument);
        if (depth < DepthLimit && TryStep(operation, out IOperation inner, out int? step))
        {
            return Read(inner, depth + 1) with { Step = step };
        }

        ITypeSymbol? type = operation.Type;
        if (type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr
            || KnownTypes.Same(type, known.Index) && known.Index is not null)
        {
            return new AxisSelection(SelectionKind.Drop, ReadIndex(operation), null, 1, operation);
        }

        if (known.Range is not null && KnownTypes.Same(type, known.Range))
        {
            (IndexValue? start, IndexValue? end) = ReadRange(operation);
            return new AxisSelection(SelectionKind.Keep, start, end, 1, operation);
        }

        return IsAll(operation)
            ? new AxisSelection(SelectionKind.Keep, new IndexValue(0, false), new IndexValue(0, true), 1, operation)
            : new AxisSelection(SelectionKind.Unknown, null, null, null, operation);
    }

    /// <summary>The expression behind conversions (int to Index to Slice) and behind a local that is assigned once.</summary>
    private IOperation Strip(IOperation operation)
    {
        for (int step = 0; step < 16; step++)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case ILocalReferenceOperation { ConstantValue.HasValue: false } local when scope.SingleValue(local.Local) is { } value:
                    operation = value;
                    continue;
            }

            break;
        }

        return operation;
    }

    private IndexValue? ReadIndex(IOperation operation, int depth = 0)
    {
        operation = Strip(operation);
        switch (operation)
        {
            case not null when depth > DepthLimit:
                return null;
            case { ConstantValue: { HasValue: true, Value: { } constant } } when ToLong(constant) is { } number:
                return new IndexValue(number, false);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat when ReadIndex(hat.Operand, depth + 1) is { FromEnd: false } back:
                return new IndexValue(back.Value, true);
            case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } creation when KnownTypes.Same(creation.Type, known.Index)
                && ReadIndex(arguments[0].Value, depth + 1) is { FromEnd: false } value:
                bool? fromEnd = arguments.Length < 2 ? false : arguments[1].Value.ConstantValue is { HasValue: true, Value: bool flag } ? flag : null;
                return fromEnd is { } end ? new IndexValue(value.Value, end) : null;
            case IPropertyReferenceOperation { Property: { Name: "Start" or "End", IsStatic: true } property } when KnownTypes.Same(property.ContainingType, known.Index):
                return new IndexValue(0, property.Name == "End");
            default:
                return null;
        }
    }

    private (IndexValue? Start, IndexValue? End) ReadRange(IOperation operation)
    {
        switch (operation)
        {
            case IRangeOperation range:
                return (
                    range.LeftOperand is null ? new IndexValue(0, false) : ReadIndex(range.LeftOperand),
                    range.RightOperand is null ? new IndexValue(0, true) : ReadIndex(range.RightOperand));
            case IObjectCreationOperation { Arguments.Length: 2 } creation:
                return (ReadIndex(creation.Arguments[0].Value), ReadIndex(creation.Arguments[1].Value));
            case IInvocationOperation { TargetMethod.Name: "StartAt", Arguments.Length: 1 } from when KnownTypes.Same(from.TargetMethod.ContainingType, known.Range):
                return (ReadIndex(from.Arguments[0].Value), new IndexValue(0, true));
            case IInvocationOperation { TargetMethod.Name: "EndAt", Arguments.Length: 1 } to when KnownTypes.Same(to.TargetMethod.ContainingType, known.Range):
                return (new IndexValue(0, false), ReadIndex(to.Arguments[0].Value));
            case IPropertyReferenceOperation { Property.Name: "All" }:
                return (new IndexValue(0, false), new IndexValue(0, true));
            default:
                return (null, null);
        }
    }

    /// <summary>A slice with a step: a call that returns a Slice, takes a range or slice first and a parameter named <c>step</c>.</summary>
    private bool TryStep(IOperation operation, out IOperation inner, out int? step)
    {
        inner = operation;
        step = null;
        if (known.Slice is null || operation is not (IInvocationOperation or IObjectCreationOperation) || !KnownTypes.Same(operation.Type, known.Slice))
        {
            return false;
        }

        var arguments = operation is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)operation).Arguments;
        IOperation? range = (operation as IInvocationOperation)?.Instance, stepValue = null;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name == "step")
            {
                stepValue = argument.Value;
            }
            else
            {
                range ??= argument.Value;
            }
        }

        if (range is null)
        {
            return false;
        }

        inner = range;
        step = stepValue is null ? 1 : Strip(stepValue).ConstantValue is { HasValue: true, Value: int number } ? number : null;
        return true;
    }

    private bool IsAll(IOperation operation) =>
        known.Slice is not null && operation is IMemberReferenceOperation { Member: { Name: "All", IsStatic: true } member }
        && KnownTypes.Same(member.ContainingType, known.Slice);

    private static long? ToLong(object constant) => constant switch
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
    };
}
