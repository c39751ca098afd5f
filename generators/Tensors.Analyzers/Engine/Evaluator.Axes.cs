using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Operations on particular axes: slices, reductions, products, transposes.</content>
internal sealed partial class Evaluator
{
    private Evaluation Slice(IOperation node, Operand tensor, IEnumerable<IArgumentOperation> arguments, TensorValue own)
    {
        if (IsComputed(tensor))
        {
            return new Evaluation(own, ImmutableArray.Create<Fault>(new ComputedViewFault(node, tensor, null)));
        }

        if (tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return own;
        }

        ElementLayout? lies = LayoutOf(tensor.Value);
        long start = lies?.Offset ?? 0;
        var steps = ImmutableArray.CreateBuilder<long>();
        var dims = ImmutableArray.CreateBuilder<Dim>();
        var faults = ImmutableArray.CreateBuilder<Fault>();
        bool rankKnown = true;
        int axis = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            if (axis >= shape.Rank)
            {
                // Declared types have indexers for their own rank; a target has them for every rank.
                return new Evaluation(own, ImmutableArray.Create<Fault>(new AxisFault(argument.Value, tensor, axis, shape.Rank, string.Empty)));
            }

            Dim dim = shape.Dims[axis];
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                dims.Add(dim);
                steps.Add(lies?.Steps[axis] ?? 0);
                axis++;
                continue;
            }

            AxisSelection selection = _bounds.Read(argument.Value);
            switch (selection.Kind)
            {
                case SelectionKind.Drop:
                    start += lies is not null && selection.Start is { } at ? at.Offset(dim.Size) * lies.Steps[axis] : 0;
                    lies = selection.Start is null ? null : lies;
                    if (selection.Start is { } index && dim.IsKnown && index.Offset(dim.Size) is var offset && (offset < 0 || offset >= dim.Size))
                    {
                        faults.Add(new IndexFault(argument.Value, tensor, axis, dim.Size, index.Value, index.FromEnd));
                    }

                    break;
                case SelectionKind.Keep:
                    dims.Add(Cut(argument, tensor, axis, dim, selection, faults, out long first));
                    start += lies is null ? 0 : first * lies.Steps[axis];
                    steps.Add(lies is null || selection.Step is null ? 0 : lies.Steps[axis] * selection.Step.Value);
                    lies = selection.Step is null || selection.Start is null || selection.End is null ? null : lies;
                    break;
                default:
                    rankKnown = false;
                    break;
            }

            axis++;
        }

        // An element, read or by reference, is no tensor; its indices are checked all the same.
        bool isElement = own is { IsTensor: false } && node.Type is { } type && !MayBeTensor(type);
        if (isElement && axis < shape.Rank && faults.Count == 0)
        {
            faults.Add(new IndexCountFault(node, tensor, axis, shape.Rank, null));
        }

        for (; axis < shape.Rank; axis++)
        {
            dims.Add(shape.Dims[axis]);
            steps.Add(lies?.Steps[axis] ?? 0);
        }

        TensorValue value = isElement ? own : TensorValue.Of(tensor.Value.Element, rankKnown && faults.Count == 0 ? TensorShape.Create(dims.ToImmutable()) : null);
        if (!isElement && lies is not null && value.Shape is { } cut && cut.Dims.All(static d => d.IsKnown))
        {
            var sizes = cut.Dims.Select(static d => d.Size).ToImmutableArray();
            value = value with { Layout = new ElementLayout(start, sizes, steps.Select((s, i) => sizes[i] == 1 ? 0 : s).ToImmutableArray()) };
        }

        return new Evaluation(value, faults.ToImmutable());
    }

    private static Dim Cut(IArgumentOperation argument, Operand tensor, int axis, Dim dim, AxisSelection selection, ImmutableArray<Fault>.Builder faults, out long first)
    {
        first = 0;
        bool whole = selection is { Start: { Value: 0, FromEnd: false }, End: { Value: 0, FromEnd: true }, Step: 1 };
        if (whole)
        {
            return dim;
        }

        string text = argument.Value.Syntax.ToString();
        if (selection.Step is 0)
        {
            faults.Add(new SliceFault(argument.Value, tensor, axis, dim.Size, 0, 0, SliceError.Step));
            return Dim.Unknown.WithName(dim.Name);
        }

        if (selection.Step is < 0 and var backwards)
        {
            return CutBackwards(argument, tensor, axis, dim, selection, -(long)backwards, faults, out first);
        }

        if (!dim.IsKnown || selection.Start is not { } from || selection.End is not { } last)
        {
            // 2..5 has a length whatever the axis; a half of it that leaves the axis is seen at run time.
            return dim.Sliced(FixedLength(selection), text);
        }

        long start = from.Offset(dim.Size), end = last.Offset(dim.Size);
        first = start;
        if (start < 0 || end > dim.Size || start >= end)
        {
            bool outside = start < 0 || start > dim.Size || end < 0 || end > dim.Size;
            faults.Add(new SliceFault(argument.Value, tensor, axis, dim.Size, start, end, outside ? SliceError.Outside : start == end ? SliceError.Empty : SliceError.Reversed));
            return Dim.Unknown.WithName(dim.Name);
        }

        return selection.Step is { } step ? dim.Sliced((int)((end - start + step - 1) / step), text) : dim.Sliced(null, text);
    }

    // As the runtime reads them: a bound that is left out, 0 in front and ^0 behind, is the end of the axis on that side.
    private static Dim CutBackwards(IArgumentOperation argument, Operand tensor, int axis, Dim dim, AxisSelection selection, long step, ImmutableArray<Fault>.Builder faults, out long first)
    {
        first = 0;
        string text = argument.Value.Syntax.ToString();
        if (!dim.IsKnown || selection.Start is not { } from || selection.End is not { } last)
        {
            return dim.Sliced(null, text);
        }

        long start = from is { Value: 0, FromEnd: false } ? dim.Size - 1 : from.Offset(dim.Size);
        long end = last is { Value: 0, FromEnd: true } ? -1 : last.Offset(dim.Size);
        first = start;
        if (start >= 0 && start < dim.Size && end >= -1 && end < start)
        {
            return dim.Sliced((int)(((start - end - 1) / step) + 1), text);
        }

        bool outside = start < 0 || start >= dim.Size || end < -1;
        faults.Add(new SliceFault(argument.Value, tensor, axis, dim.Size, start, end, outside ? SliceError.Outside : SliceError.Forwards));
        return Dim.Unknown.WithName(dim.Name);
    }

    private static int? FixedLength(AxisSelection selection) =>
        selection is { Start: { } start, End: { } end, Step: 1 } && start.FromEnd == end.FromEnd && Span(start, end) is >= 0 and <= int.MaxValue and var length
            ? (int)length
            : null;

    private static long Span(IndexValue start, IndexValue end) => start.FromEnd ? start.Value - end.Value : end.Value - start.Value;

    /// <summary>The value of a constant parameter, given or default, by name; null where it is not there or not constant.</summary>
    private object? ConstantArgument(ImmutableArray<IArgumentOperation> arguments, string name, out IOperation? operation)
    {
        IArgumentOperation? argument = arguments.FirstOrDefault(a => a.Parameter?.Name == name);
        operation = argument?.Value;
        IOperation? value = operation;
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        if (value is ILocalReferenceOperation { ConstantValue.HasValue: false } local && _scope.SingleValue(local.Local) is { } single)
        {
            value = single;
        }

        return value?.ConstantValue is { HasValue: true, Value: { } constant } ? constant : null;
    }

    /// <summary>The axis a parameter names: -1 where it cannot be told, with a fault where it is outside the rank. Negative axes count from the last.</summary>
    private int ReadAxis(Operand tensor, ImmutableArray<IArgumentOperation> arguments, string name, out AxisFault? fault)
    {
        fault = null;
        if (tensor.Value.Shape is not { IsSymbolic: false } shape || ConstantArgument(arguments, name, out IOperation? operation) is not int axis)
        {
            return -1;
        }

        int resolved = axis < 0 ? axis + shape.Rank : axis;
        if (resolved >= 0 && resolved < shape.Rank)
        {
            return resolved;
        }

        fault = new AxisFault(operation!, tensor, axis, shape.Rank, name);
        return -1;
    }

    private Evaluation AlongAxis(Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        ReadAxis(tensor, arguments, "axis", out AxisFault? fault);
        TensorValue value = TensorValue.Of(element, tensor.Value.Shape);
        return fault is null ? value : new Evaluation(value, ImmutableArray.Create<Fault>(fault));
    }

    private Evaluation Transpose(Operand tensor, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        if (tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return TensorValue.Of(element, null);
        }

        if (!arguments.Any(static a => a.Parameter?.Name == "axis0"))
        {
            return TensorValue.Of(element, TensorShape.Create(shape.Dims.Reverse().ToImmutableArray()));
        }

        int a = ReadAxis(tensor, arguments, "axis0", out AxisFault? fault0), b = ReadAxis(tensor, arguments, "axis1", out AxisFault? fault1);
        if ((fault0 ?? fault1) is { } fault)
        {
            return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create<Fault>(fault));
        }

        return a < 0 || b < 0
            ? TensorValue.Of(element, null)
            : TensorValue.Of(element, TensorShape.Create(shape.Dims.SetItem(a, shape.Dims[b]).SetItem(b, shape.Dims[a])));
    }

    private static Evaluation Dot(IOperation node, List<Operand> operands, ITypeSymbol? resultType)
    {
        _ = resultType;
        if (operands.Count == 2 && operands[0].Value.Shape is { IsSymbolic: false } l && operands[1].Value.Shape is { IsSymbolic: false } r)
        {
            if (l.Rank == r.Rank)
            {
                for (int axis = 0; axis < l.Rank; axis++)
                {
                    if (l.Dims[axis].IsKnown && r.Dims[axis].IsKnown && l.Dims[axis].Size != r.Dims[axis].Size)
                    {
                        return Broken(new BroadcastFault(node, operands[0], operands[1], axis, l.Dims[axis], r.Dims[axis], NamesOnly: false));
                    }
                }
            }

            return Broadcast(node, operands, null) is { Faults.IsEmpty: false } broken ? broken : TensorValue.None;
        }

        return TensorValue.None;
    }

    private static Evaluation MatMul(IOperation node, Operand left, Operand right, ITypeSymbol? element)
    {
        if (left.Value.Shape is not { IsSymbolic: false } l || right.Value.Shape is not { IsSymbolic: false } r)
        {
            return TensorValue.Of(element, null);
        }

        if (l.Rank == 0 || r.Rank == 0)
        {
            return Broken(new ProductFault(node, left, right, Dim.Unknown, Dim.Unknown, l.Rank == 0 ? "left" : "right"));
        }

        Dim inner = l.Dims[l.Rank - 1], meets = r.Dims[r.Rank == 1 ? 0 : r.Rank - 2];
        if (inner.IsKnown && meets.IsKnown && inner.Size != meets.Size)
        {
            return Broken(new ProductFault(node, left, right, inner, meets, null));
        }

        if (Broadcasting.NamesDiffer(inner, meets))
        {
            return Broken(new BroadcastFault(node, left, right, l.Rank - 1, inner, meets, NamesOnly: true));
        }

        TensorShape? leading = Broadcasting.Join(Leading(l), Leading(r), out Broadcasting.Clash? clash);
        if (clash is { } found)
        {
            int rank = System.Math.Max(l.Rank, r.Rank);
            return Broken(new BroadcastFault(node, left, right, rank - 3 - found.FromLast, found.Left, found.Right, found.NamesOnly));
        }

        var dims = leading!.Dims.ToBuilder();
        if (l.Rank > 1)
        {
            dims.Add(l.Dims[l.Rank - 2]);
        }

        if (r.Rank > 1)
        {
            dims.Add(r.Dims[r.Rank - 1]);
        }

        return TensorValue.Of(element, TensorShape.Create(dims.ToImmutable()));

        static TensorShape Leading(TensorShape shape) =>
            TensorShape.Create(shape.Rank <= 2 ? ImmutableArray<Dim>.Empty : shape.Dims.RemoveRange(shape.Rank - 2, 2));
    }

    /// <summary>The axes named anew, one name each: a whole axis has the size of its name, a part of one no more.</summary>
    private Evaluation Rename(IOperation node, Operand tensor, ITypeSymbol? element, ISymbol operation)
    {
        if (operation is not IMethodSymbol { TypeArguments: { } types })
        {
            return TensorValue.Of(element, tensor.Value.Shape);
        }

        var names = types.Select(t => _map.Substitute(t)!).Select(static t => new Dim(SizeOfName(t), t as ITypeParameterSymbol, t, new DimOrigin(null, 0, SizeOfName(t)))).ToImmutableArray();
        TensorShape renamed = TensorShape.Create(names);
        if (tensor.Value.Shape is not { IsSymbolic: false } shape)
        {
            return TensorValue.Of(element, renamed);
        }

        return shape.Rank != names.Length || shape.Dims.Zip(names, RenameFault.Fits).Contains(false)
            ? Broken(new RenameFault(node, tensor, renamed))
            : TensorValue.Of(element, TensorShape.Create(shape.Dims.Zip(names, static (d, n) => d.IsKnown || d.IsPart ? d.WithName(n.Name) : n).ToImmutableArray()));

        static int SizeOfName(ITypeSymbol name) =>
            name.GetMembers("Size").OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: int size } ? size : -1;
    }

    private static Evaluation Broken(Fault fault) => new(TensorValue.Of(null, null), ImmutableArray.Create(fault));
}
