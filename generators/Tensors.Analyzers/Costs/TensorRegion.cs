using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The elements taken on one axis of a tensor: first, behind the last, step.</summary>
internal readonly record struct AxisRun(long Start, long End, long Step, bool Dropped)
{
    public long Count => End <= Start ? 0 : ((End - Start - 1) / Step) + 1;

    private long Last => Start + ((Count - 1) * Step);

    /// <summary>Whether both take some element: two arithmetic progressions, decided exactly.</summary>
    public bool Meets(AxisRun other)
    {
        if (Count == 0 || other.Count == 0 || other.Last < Start || Last < other.Start)
        {
            return false;
        }

        // Along the longer step there are few candidates before the pattern repeats: at most as many as the other's step.
        (AxisRun far, AxisRun near) = Step >= other.Step ? (this, other) : (other, this);
        long candidate = far.Start >= near.Start ? far.Start : far.Start + ((near.Start - far.Start + far.Step - 1) / far.Step * far.Step);
        for (long tries = 0; tries < near.Step && candidate <= far.Last && candidate <= near.Last; tries++, candidate += far.Step)
        {
            if ((candidate - near.Start) % near.Step == 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The part of one tensor that an expression reads or writes: where the tensor lies, and the elements taken on each of its axes where they are
/// constant.</summary>
internal sealed class TensorRegion
{
    // A local that refers to itself comes from code that does not compile.
    private const int StepLimit = 100;

    private TensorRegion(TensorPlace place, ImmutableArray<AxisRun>? axes)
    {
        Place = place;
        Axes = axes;
    }

    public TensorPlace Place { get; }

    /// <summary>Null where a bound or a size is known at run time only.</summary>
    public ImmutableArray<AxisRun>? Axes { get; }

    /// <summary>The region of a tensor, a slice of one, its lift or its write target; null where it is anything else.</summary>
    public static TensorRegion? Of(IOperation operation, Evaluator evaluator, BlockScope scope, SliceBounds bounds)
    {
        operation = SkipLifts(operation, scope);
        if (operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } sliced } slice)
        {
            return Of(sliced, evaluator, scope, bounds) is { } whole ? new TensorRegion(whole.Place, whole.Axes is { } axes ? Cut(axes, slice, bounds) : null) : null;
        }

        if (evaluator.Value(operation) is not { Declared: not null } tensor)
        {
            return null;
        }

        bool isConstant = tensor.Shape is { IsSymbolic: false } shape && shape.Dims.All(static d => d.IsKnown);
        return new TensorRegion(TensorPlace.Of(operation, scope), isConstant ? tensor.Shape!.Dims.Select(static d => new AxisRun(0, d.Size, 1, false)).ToImmutableArray() : null);
    }

    /// <summary>Whether reading <paramref name="read"/> while this is written, element by element in order, sees what was written.</summary>
    public Hazard Before(TensorRegion read, bool moved, Aliasing aliasing)
    {
        if (aliasing == Aliasing.Distinct)
        {
            return Hazard.None;
        }

        if (Axes is { } written && read.Axes is { } taken)
        {
            if ((!moved && written.SequenceEqual(taken)) || (written.Length == taken.Length && written.Zip(taken, static (w, t) => w.Meets(t)).Contains(false)))
            {
                return Hazard.None;
            }

            return aliasing == Aliasing.Same ? Hazard.Certain : Hazard.Possible;
        }

        return Hazard.Possible;
    }

    private static ImmutableArray<AxisRun>? Cut(ImmutableArray<AxisRun> axes, IPropertyReferenceOperation slice, SliceBounds bounds)
    {
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

            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                AxisRun run = axes[axis];
                AxisSelection selection = bounds.Read(argument.Value);
                int size = (int)run.Count;
                if (selection.Kind == SelectionKind.Drop && selection.Start is { } index)
                {
                    long at = run.Start + (index.Offset(size) * run.Step);
                    axes = axes.SetItem(axis, new AxisRun(at, at + 1, 1, true));
                }
                else if (selection is { Kind: SelectionKind.Keep, Start: { } first, End: { } last, Step: > 0 and { } by })
                {
                    long start = run.Start + (first.Offset(size) * run.Step), end = run.Start + (last.Offset(size) * run.Step);
                    axes = axes.SetItem(axis, new AxisRun(start, System.Math.Min(run.End, end), run.Step * by, false));
                }
                else
                {
                    return null;
                }
            }

            axis++;
        }

        return axes;
    }

    private static IOperation SkipLifts(IOperation operation, BlockScope scope)
    {
        for (int steps = 0; steps < StepLimit; steps++)
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
                case ILocalReferenceOperation { Type.IsRefLikeType: true, Local: { RefKind: RefKind.None } local } when scope.SingleValue(local) is { } value:
                    operation = value; // var part = x.At[..5];
                    continue;
            }

            break;
        }

        return operation;
    }
}
