using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Operations that build and rearrange: their results have sizes of their own.</content>
internal sealed partial class Evaluator
{
    private Evaluation Arrange(Rule rule, IOperation node, List<Operand> operands, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        Operand first = operands[0];
        switch (rule)
        {
            case Rule.Concat:
                return Concat(node, operands, element, arguments);
            case Rule.Stack:
                return Stack(node, operands, element, arguments);
            case Rule.Tile:
                return Tile(node, first, element, arguments);
            case Rule.Repeat:
                return Repeat(node, first, element, arguments);
            case Rule.Pad:
                return Pad(node, first, element, arguments);
            case Rule.Take when operands.Count == 2:
                return Take(node, first, operands[1], element, arguments);
            case Rule.TakeAlong when operands.Count == 2:
                return TakeAlong(node, first, operands[1], element, arguments);
            case Rule.First:
                return Vectors(operands.Skip(1), arguments) ?? TensorValue.Of(element, first.Value.Shape);
            case Rule.Second when operands.Count == 2:
                return Vectors(operands.Take(1), arguments) ?? TensorValue.Of(element, operands[1].Value.Shape);
            default:
                return TensorValue.Of(element, null);
        }
    }

    private Evaluation Concat(IOperation node, List<Operand> operands, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(operands[0], arguments, "axis", out AxisFault? outside);
        if (outside is not null)
        {
            return Broken(outside);
        }

        if (axis < 0 || operands.Any(static o => o.Value.Shape is not { IsSymbolic: false }))
        {
            return TensorValue.Of(element, null);
        }

        TensorShape first = operands[0].Value.Shape!;
        long? sum = 0;
        foreach (Operand operand in operands)
        {
            TensorShape shape = operand.Value.Shape!;
            if (shape.Rank != first.Rank)
            {
                return Broken(new JoinFault(node, operands[0], operand, axis, -1, IsStack: false));
            }

            for (int i = 0; i < first.Rank; i++)
            {
                if (i != axis && Differ(first.Dims[i], shape.Dims[i]))
                {
                    return Broken(new JoinFault(node, operands[0], operand, axis, i, IsStack: false));
                }
            }

            sum = shape.Dims[axis].IsKnown ? sum + shape.Dims[axis].Size : null;
        }

        return TensorValue.Of(element, TensorShape.Create(first.Dims.SetItem(axis, Sized(sum))));
    }

    private Evaluation Stack(IOperation node, List<Operand> operands, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        if (operands.Any(static o => o.Value.Shape is not { IsSymbolic: false }))
        {
            return TensorValue.Of(element, null);
        }

        TensorShape first = operands[0].Value.Shape!;
        foreach (Operand operand in operands.Skip(1))
        {
            TensorShape shape = operand.Value.Shape!;
            int clash = shape.Rank != first.Rank ? -1 : Enumerable.Range(0, first.Rank).Where(i => Differ(first.Dims[i], shape.Dims[i])).DefaultIfEmpty(-2).First();
            if (clash > -2)
            {
                return Broken(new JoinFault(node, operands[0], operand, 0, clash, IsStack: true));
            }
        }

        if (ConstantArgument(arguments, "axis", out IOperation? named) is not int axis)
        {
            return TensorValue.Of(element, null);
        }

        // The axis is one of the result, which has one more.
        int resolved = axis < 0 ? axis + first.Rank + 1 : axis;
        return resolved < 0 || resolved > first.Rank
            ? Broken(new AxisFault(named!, new Operand(node, TensorValue.Of(element, TensorShape.Create(first.Dims.Insert(0, Sized(operands.Count))))), axis, first.Rank + 1, "axis"))
            : TensorValue.Of(element, TensorShape.Create(first.Dims.Insert(resolved, Sized(operands.Count))));
    }

    private Evaluation Tile(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        if (tensor.Value.Shape is not { IsSymbolic: false } shape || Elements(arguments, "times") is not { } elements)
        {
            return TensorValue.Of(element, null);
        }

        var dims = ImmutableArray.CreateBuilder<Dim>();
        int rank = System.Math.Max(shape.Rank, elements.Length);
        for (int axis = 0; axis < rank; axis++)
        {
            Dim? own = shape.FromLast(rank - 1 - axis);
            int at = axis - (rank - elements.Length);
            if (at < 0)
            {
                dims.Add(own!.Value);
                continue;
            }

            int? times = Number(elements[at]);
            if (times < 1)
            {
                return Broken(new CountOfRepeatsFault(elements[at], tensor, times.Value, "Tile"));
            }

            dims.Add(own is { IsKnown: false } ? Dim.Unknown : Sized((own?.Size ?? 1) * (long?)times));
        }

        return TensorValue.Of(element, TensorShape.Create(dims.ToImmutable()));
    }

    private Evaluation Repeat(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(tensor, arguments, "axis", out AxisFault? outside);
        if (outside is not null)
        {
            return Broken(outside);
        }

        int? times = ConstantArgument(arguments, "times", out IOperation? count) as int?;
        if (times < 1)
        {
            return Broken(new CountOfRepeatsFault(count!, tensor, times.Value, "Repeat"));
        }

        return axis < 0
            ? TensorValue.Of(element, null)
            : TensorValue.Of(element, TensorShape.Create(tensor.Value.Shape!.Dims.SetItem(axis, tensor.Value.Shape.Dims[axis] is { IsKnown: true, Size: var size } ? Sized(size * (long?)times) : Dim.Unknown)));
    }

    private Evaluation Pad(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        if (tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return TensorValue.Of(element, null);
        }

        int?[] widths = new int?[shape.Rank];
        if (arguments.Any(static a => a.Parameter?.Name == "widths"))
        {
            if (Elements(arguments, "widths") is not { } pairs)
            {
                return TensorValue.Of(element, null);
            }

            if (pairs.Length != shape.Rank)
            {
                return Broken(new WidthsFault(arguments.First(static a => a.Parameter?.Name == "widths").Value, tensor, pairs.Length, shape.Rank));
            }

            for (int axis = 0; axis < widths.Length; axis++)
            {
                widths[axis] = Unwrap(pairs[axis]) is ITupleOperation { Elements: { Length: 2 } both } ? Number(both[0]) + Number(both[1]) : null;
            }
        }
        else
        {
            int? both = (ConstantArgument(arguments, "before", out _) as int?) + (ConstantArgument(arguments, "after", out _) as int?);
            widths = Enumerable.Repeat(both, shape.Rank).ToArray();
        }

        return TensorValue.Of(element, TensorShape.Create(shape.Dims.Select((d, axis) => d.IsKnown ? Sized(d.Size + (long?)widths[axis]) : Dim.Unknown).ToImmutableArray()));
    }

    private Evaluation Take(IOperation node, Operand tensor, Operand indices, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(tensor, arguments, "axis", out AxisFault? outside);
        if (outside is not null)
        {
            return Broken(outside);
        }

        return axis < 0 || indices.Value.Shape is not { IsSymbolic: false } by
            ? TensorValue.Of(element, null)
            : TensorValue.Of(element, TensorShape.Create(tensor.Value.Shape!.Dims.RemoveAt(axis).InsertRange(axis, by.Dims)));
    }

    private Evaluation TakeAlong(IOperation node, Operand tensor, Operand indices, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(tensor, arguments, "axis", out AxisFault? outside);
        if (outside is not null)
        {
            return Broken(outside);
        }

        if (axis < 0 || indices.Value.Shape is not { IsSymbolic: false } by)
        {
            return TensorValue.Of(element, null);
        }

        TensorShape shape = tensor.Value.Shape!;
        if (by.Rank != shape.Rank)
        {
            return Broken(new IndicesFault(node, tensor, indices, axis, -1));
        }

        var dims = ImmutableArray.CreateBuilder<Dim>();
        for (int i = 0; i < shape.Rank; i++)
        {
            Dim own = shape.Dims[i], its = by.Dims[i];
            if (i != axis && Differ(own, its) && own.Size != 1 && its.Size != 1)
            {
                return Broken(new IndicesFault(node, tensor, indices, axis, i));
            }

            dims.Add(i == axis ? its : its is { IsKnown: true, Size: 1 } ? own : its);
        }

        return TensorValue.Of(element, TensorShape.Create(dims.ToImmutable()));
    }

    /// <summary>What is wrong with operands that are to be vectors; those for a parameter named <c>set</c> may have any shape.</summary>
    private Evaluation? Vectors(IEnumerable<Operand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (Operand operand in operands)
        {
            string? name = arguments.FirstOrDefault(a => a.Value == operand.Operation)?.Parameter?.Name;
            if (name is not (null or "set") && operand.Value.Shape is { IsSymbolic: false, Rank: not 1 } shape)
            {
                return Broken(new VectorFault(operand.Operation, operand, name, shape.Rank));
            }
        }

        return null;
    }

    // Unknown and symbolic sizes are left to the guards of the run.
    private static bool Differ(Dim a, Dim b) => a.IsKnown && b.IsKnown && a.Size != b.Size;

    private static Dim Sized(long? size) => size is > 0 and <= int.MaxValue ? new Dim((int)size.Value) : Dim.Unknown;

    private int? Number(IOperation operation) => Unwrap(operation).ConstantValue is { HasValue: true, Value: int value } ? value : null;

    /// <summary>The elements written for a parameter that is a span; null where it is not written out.</summary>
    private static ImmutableArray<IOperation>? Elements(ImmutableArray<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value is not { } value ? null : Unwrap(value) switch
        {
            ICollectionExpressionOperation collection when !collection.Elements.Any(static e => e is ISpreadOperation) => collection.Elements,
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
            _ => null,
        };

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
