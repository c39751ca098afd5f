using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Reductions along axes, scans and differences.</content>
internal sealed partial class Evaluator
{
    private Evaluation Reduce(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        List<int>? axes = ReadAxes(tensor, arguments, out Fault? fault);
        if (fault is not null)
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create(fault));
        }

        bool keepDims = ConstantArgument(arguments, "keepDims", out IOperation? keep) is true;
        if (axes is null || tensor.Value.Shape is not { } shape || (keep is not null && !keepDims && !keep.ConstantValue.HasValue))
        {
            return TensorValue.Of(element, null);
        }

        string text = node.Syntax.ToString();
        TensorShape kept = TensorShape.Create(shape.Dims.Select((dim, axis) => axes.Contains(axis) ? dim.Sliced(1, text) : dim).ToImmutableArray());
        TensorShape dropped = TensorShape.Create(shape.Dims.Where((_, axis) => !axes.Contains(axis)).ToImmutableArray());
        bool canKeep = keep is not null;
        return TensorValue.Of(element, keepDims ? kept : dropped) with { OtherDims = canKeep ? (keepDims ? dropped : kept) : null };
    }

    private Evaluation Scan(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        List<int>? axes = ReadAxes(tensor, arguments, out Fault? fault);
        if (axes is { Count: not 1 })
        {
            fault = new OneAxisFault(arguments.FirstOrDefault(static a => a.Parameter?.Name == "axis" && a.ArgumentKind != ArgumentKind.DefaultValue)?.Value ?? node, tensor, ((node as IInvocationOperation)?.TargetMethod.Name) ?? "A scan", axes.Count);
        }

        if (fault is not null)
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create(fault));
        }

        bool longer = ConstantArgument(arguments, "includeInitial", out IOperation? initial) is true;
        if (axes is null || tensor.Value.Shape is not { } shape || (initial is not null && !longer && !initial.ConstantValue.HasValue))
        {
            return TensorValue.Of(element, null);
        }

        Dim along = shape.Dims[axes[0]];
        return TensorValue.Of(element, !longer ? shape : TensorShape.Create(shape.Dims.SetItem(axes[0], along.Sliced(along.IsKnown ? along.Size + 1 : null, node.Syntax.ToString()))));
    }

    private Evaluation Difference(IOperation node, Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(tensor, arguments, "axis", out AxisFault? fault);
        if (fault is not null)
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create<Fault>(fault));
        }

        if (axis < 0 || tensor.Value.Shape is not { } shape || ConstantArgument(arguments, "n", out IOperation? order) is not int n)
        {
            return TensorValue.Of(element, null);
        }

        Dim along = shape.Dims[axis];
        if (n < 0 || (along.IsKnown && n >= along.Size))
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create<Fault>(new DifferenceFault(order!, tensor, n, axis, along.IsKnown ? along.Size : int.MaxValue)));
        }

        return TensorValue.Of(element, TensorShape.Create(shape.Dims.SetItem(axis, along.Sliced(along.IsKnown ? along.Size - n : null, node.Syntax.ToString()))));
    }

    /// <summary>The axes that the parameter <c>axis</c> names, counted from the first: all where none is given; null where they cannot be told.</summary>
    private List<int>? ReadAxes(Operand tensor, ImmutableArray<IArgumentOperation> arguments, out Fault? fault)
    {
        fault = null;
        IArgumentOperation? argument = arguments.FirstOrDefault(static a => a.Parameter?.Name == "axis");
        if (argument is null || tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return null;
        }

        IOperation value = Bare(argument.Value);
        if (value is IDefaultValueOperation)
        {
            return Enumerable.Range(0, shape.Rank).ToList();
        }

        IEnumerable<IOperation> named = value is ITupleOperation tuple ? tuple.Elements : new[] { value };
        var axes = new List<int>();
        foreach (IOperation one in named)
        {
            if (Bare(one).ConstantValue is not { HasValue: true, Value: int axis })
            {
                return null;
            }

            int resolved = axis < 0 ? axis + shape.Rank : axis;
            if (resolved < 0 || resolved >= shape.Rank)
            {
                fault = new AxisFault(one, tensor, axis, shape.Rank, "axis");
                return null;
            }

            if (axes.Contains(resolved))
            {
                fault = new AxisTwiceFault(one, tensor, resolved);
                return null;
            }

            axes.Add(resolved);
        }

        return axes;
    }

    /// <summary>What is converted, and what a local that is set once holds.</summary>
    private IOperation Bare(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        return value is ILocalReferenceOperation { ConstantValue.HasValue: false } local && _scope.SingleValue(local.Local) is { } single ? Bare(single) : value;
    }
}
