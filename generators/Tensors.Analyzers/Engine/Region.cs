using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>The part of one tensor that an expression reads or writes, where all of it is constant: the tensor by its path from a variable, and
/// on each of its axes the elements taken.</summary>
internal sealed class Region
{
    private Region(ImmutableArray<ISymbol> path, ImmutableArray<(long Start, long End, int Step, bool Dropped)> axes)
    {
        Path = path;
        Axes = axes;
    }

    /// <summary>The variable and the fields that lead to the tensor: w, Map.</summary>
    public ImmutableArray<ISymbol> Path { get; }

    public ImmutableArray<(long Start, long End, int Step, bool Dropped)> Axes { get; }

    /// <summary>The region of a tensor, a slice of one, its lift or its write target; null where it is anything else or not constant.</summary>
    public static Region? Of(IOperation operation, Evaluator evaluator, BlockScope scope, SliceBounds bounds)
    {
        operation = SkipLifts(operation);
        if (operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } sliced } slice)
        {
            return Of(sliced, evaluator, scope, bounds) is { } whole ? whole.Cut(slice, bounds) : null;
        }

        if (evaluator.Value(operation) is not { Declared: not null, Shape: { IsSymbolic: false } shape } || shape.Dims.Any(static d => !d.IsKnown))
        {
            return null;
        }

        return PathOf(operation, scope) is { } path
            ? new Region(path, shape.Dims.Select(static d => (0L, (long)d.Size, 1, false)).ToImmutableArray())
            : null;
    }

    public bool IsSameTensorAs(Region other) => Path.SequenceEqual(other.Path, SymbolEqualityComparer.Default);

    public bool IsSameAs(Region other) => IsSameTensorAs(other) && Axes.SequenceEqual(other.Axes);

    /// <summary>Whether the two regions of one tensor share an element.</summary>
    public bool Overlaps(Region other)
    {
        for (int axis = 0; axis < Axes.Length; axis++)
        {
            (long start, long end, int step, _) = Axes[axis];
            (long otherStart, long otherEnd, int otherStep, _) = other.Axes[axis];
            bool apart = end <= otherStart || otherEnd <= start;

            // Combs of one step that start apart never meet: even and odd rows.
            bool interleaved = step == otherStep && step > 1 && (start - otherStart) % step != 0;
            if (apart || interleaved)
            {
                return false;
            }
        }

        return true;
    }

    private Region? Cut(IPropertyReferenceOperation slice, SliceBounds bounds)
    {
        var axes = Axes;
        int axis = 0;
        foreach (IArgumentOperation argument in slice.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0))
        {
            while (axis < axes.Length && axes[axis].Dropped)
            {
                axis++;
            }

            if (axis >= axes.Length)
            {
                return null;
            }

            (long start, long end, int step, _) = axes[axis];
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                AxisSelection selection = bounds.Read(argument.Value);
                int size = (int)((end - start + step - 1) / step);
                if (selection.Kind == SelectionKind.Drop && selection.Start is { } index)
                {
                    long at = start + (index.Offset(size) * step);
                    axes = axes.SetItem(axis, (at, at + 1, 1, true));
                }
                else if (selection is { Kind: SelectionKind.Keep, Start: { } first, End: { } last, Step: { } by })
                {
                    axes = axes.SetItem(axis, (start + (first.Offset(size) * step), System.Math.Min(end, start + (last.Offset(size) * step)), step * by, false));
                }
                else
                {
                    return null;
                }
            }

            axis++;
        }

        return new Region(Path, axes);
    }

    private static IOperation SkipLifts(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: { Name: "E" or "At", IsIndexer: false }, Instance: { } instance }:
                    operation = instance;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
            }

            return operation;
        }
    }

    /// <summary>The path of a variable or of fields of one, through ref locals that are set once; null where two paths may be the same memory unseen.</summary>
    private static ImmutableArray<ISymbol>? PathOf(IOperation operation, BlockScope scope)
    {
        var path = new Stack<ISymbol>();
        for (int steps = 0; steps < 32; steps++)
        {
            switch (operation)
            {
                case IFieldReferenceOperation { Field: { } field } reference:
                    path.Push(field);
                    if (reference.Instance is null)
                    {
                        return path.ToImmutableArray();
                    }

                    operation = reference.Instance;
                    continue;
                case ILocalReferenceOperation { Local: { } local }:
                    if (local.IsRef && scope.SingleValue(local) is { } value && value is IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation)
                    {
                        operation = value;
                        continue;
                    }

                    path.Push(local);
                    return path.ToImmutableArray();
                case IParameterReferenceOperation { Parameter: { } parameter }:
                    path.Push(parameter);
                    return path.ToImmutableArray();
                case IInstanceReferenceOperation { Type: { } type }:
                    path.Push(type);
                    return path.ToImmutableArray();
                default:
                    return null;
            }
        }

        return null;
    }
}
