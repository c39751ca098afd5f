using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Products of vectors and tensors, and systems of linear equations.</content>
internal sealed partial class Evaluator
{
    /// <summary>One of these rules; null for any other.</summary>
    private Evaluation? Products(Rule rule, IOperation node, List<Operand> operands, ITypeSymbol? element, ITypeSymbol? resultType, ISymbol operation, ImmutableArray<IArgumentOperation> arguments)
    {
        if (rule is < Rule.VecDot or > Rule.Covariance)
        {
            return null;
        }

        if (operands.Any(static o => o.Value.Shape is null or { IsSymbolic: true }))
        {
            return rule == Rule.Item ? ReadType(resultType) : rule is Rule.SquareInto or Rule.SolveInto ? TensorValue.None : TensorValue.Of(element, null);
        }

        Operand x = operands[0], y = operands[operands.Count > 1 ? 1 : 0];
        string function = operation.Name;
        return rule switch
        {
            Rule.VecDot => VecDot(node, x, y, element, arguments),
            Rule.TensorDot => TensorDot(node, x, y, element, ReadPairs(arguments)),
            Rule.Inner => Inner(node, x, y, element),
            Rule.Outer => Outer(node, x, y, element),
            Rule.Kron => Kron(x, y, element),
            Rule.Cross => Cross(node, operands, element, arguments),
            Rule.Trace => NoMatrix(node, x, function, square: false) ?? TensorValue.Of(element, Stack(x)),
            Rule.Determinant => NoMatrix(node, x, function, square: true) ?? TensorValue.Of(element, Stack(x)),
            Rule.Covariance => x.Value.Shape!.Rank != 2 ? NoMatrix(node, x, function, square: false) ?? TooMany(node, x, function) : TensorValue.Of(element, TensorShape.Create(ImmutableArray.Create(x.Value.Shape.Dims[0], x.Value.Shape.Dims[0]))),
            Rule.Square => NoMatrix(node, x, function, square: true) ?? TensorValue.Of(element, x.Value.Shape),
            Rule.Solve => Solve(node, x, y, function, element),
            Rule.SquareInto => NoMatrix(node, x, function, square: true) ?? Written(node, operands, x.Value.Shape!),
            Rule.SolveInto => Solve(node, x, y, function, element) is { Faults.IsEmpty: true } solved ? Written(node, operands, solved.Value.Shape) : Solve(node, x, y, function, element),
            _ => Item(node, x, resultType),
        };
    }

    private Evaluation VecDot(IOperation node, Operand x, Operand y, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        int i = ReadAxis(x, arguments, "axis", out AxisFault? left), j = ReadAxis(y, arguments, "axis", out AxisFault? right);
        if ((left ?? right) is { } outside)
        {
            return Broken(outside);
        }

        if (i < 0 || j < 0)
        {
            return TensorValue.Of(element, null);
        }

        TensorShape xs = x.Value.Shape!, ys = y.Value.Shape!;
        if (Differ(node, x, y, i, j, "VecDot", "The axis that is summed over has the same size in both; axis: names another one") is { } fault)
        {
            return Broken(fault);
        }

        TensorShape? joined = Broadcasting.Join(TensorShape.Create(xs.Dims.RemoveAt(i)), TensorShape.Create(ys.Dims.RemoveAt(j)), out Broadcasting.Clash? clash);
        return clash is { } found
            ? Broken(new BroadcastFault(node, x, y, System.Math.Max(xs.Rank, ys.Rank) - 2 - found.FromLast, found.Left, found.Right, found.NamesOnly))
            : TensorValue.Of(element, joined);
    }

    private static Evaluation TensorDot(IOperation node, Operand x, Operand y, ITypeSymbol? element, AxisLists? lists)
    {
        TensorShape xs = x.Value.Shape!, ys = y.Value.Shape!;
        if (lists is not { } axes)
        {
            return TensorValue.Of(element, null);
        }

        if (axes.Count is { } count)
        {
            if (count < 0 || count > System.Math.Min(xs.Rank, ys.Rank))
            {
                return Broken(new FitFault(node, FitKind.Axes, "TensorDot", x, y, $"it is to sum over {count} axes, the operands have {xs.Rank} and {ys.Rank}", "axes: is how many are summed over, 0 for none"));
            }

            axes = new AxisLists(null, Enumerable.Range(xs.Rank - count, count).ToArray(), Enumerable.Range(0, count).ToArray());
        }

        for (int n = 0; n < axes.Left.Length; n++)
        {
            int i = axes.Left[n] < 0 ? axes.Left[n] + xs.Rank : axes.Left[n], j = axes.Right[n] < 0 ? axes.Right[n] + ys.Rank : axes.Right[n];
            if (i < 0 || i >= xs.Rank || j < 0 || j >= ys.Rank)
            {
                return Broken(i < 0 || i >= xs.Rank ? new AxisFault(node, x, axes.Left[n], xs.Rank, "axes") : new AxisFault(node, y, axes.Right[n], ys.Rank, "axes"));
            }

            (axes.Left[n], axes.Right[n]) = (i, j);
            if (Differ(node, x, y, i, j, "TensorDot", "Axes that meet have the same size; axes: names others, those of the left operand first: axes: (1, 0)") is { } fault)
            {
                return Broken(fault);
            }
        }

        IEnumerable<Dim> kept = xs.Dims.Where((_, i) => !axes.Left.Contains(i)).Concat(ys.Dims.Where((_, j) => !axes.Right.Contains(j)));
        return TensorValue.Of(element, TensorShape.Create(kept.ToImmutableArray()));
    }

    private static Evaluation Inner(IOperation node, Operand x, Operand y, ITypeSymbol? element)
    {
        TensorShape xs = x.Value.Shape!, ys = y.Value.Shape!;
        if (xs.Rank == 0 || ys.Rank == 0)
        {
            return Broken(new FitFault(node, FitKind.Axes, "Inner", x, y, "a single value has no last axis", "Use * to scale by a number"));
        }

        return Differ(node, x, y, xs.Rank - 1, ys.Rank - 1, "Inner", "The last axes have the same size; MatMul sums over the last one of the left operand and the last but one of the right") is { } fault
            ? Broken(fault)
            : TensorValue.Of(element, TensorShape.Create(xs.Dims.RemoveAt(xs.Rank - 1).AddRange(ys.Dims.RemoveAt(ys.Rank - 1))));
    }

    private static Evaluation Outer(IOperation node, Operand x, Operand y, ITypeSymbol? element)
    {
        TensorShape xs = x.Value.Shape!, ys = y.Value.Shape!;
        return xs.Rank == 1 && ys.Rank == 1
            ? TensorValue.Of(element, TensorShape.Create(xs.Dims.AddRange(ys.Dims)))
            : Broken(new FitFault(node, FitKind.Axes, "Outer", x, y, $"it takes vectors, these have {xs.Rank} and {ys.Rank} axes", "Nd.TensorDot(x, y, axes: 0) multiplies all elements of tensors"));
    }

    private static Evaluation Kron(Operand x, Operand y, ITypeSymbol? element)
    {
        TensorShape xs = x.Value.Shape!, ys = y.Value.Shape!;
        int rank = System.Math.Max(xs.Rank, ys.Rank);
        var one = new Dim(1);
        IEnumerable<Dim> dims = Enumerable.Range(0, rank).Select(n => rank - 1 - n).Select(k => Times(xs.FromLast(k) ?? one, ys.FromLast(k) ?? one));
        return TensorValue.Of(element, TensorShape.Create(dims.ToImmutableArray()));

        static Dim Times(Dim a, Dim b) => a.IsKnown && b.IsKnown && (long)a.Size * b.Size <= int.MaxValue ? new Dim(a.Size * b.Size) : Dim.Unknown;
    }

    private Evaluation Cross(IOperation node, List<Operand> operands, ITypeSymbol? element, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (Operand operand in operands)
        {
            int axis = ReadAxis(operand, arguments, "axis", out AxisFault? outside);
            if (outside is not null)
            {
                return Broken(outside);
            }

            if (axis >= 0 && operand.Value.Shape!.Dims[axis] is { IsKnown: true, Size: not 3 } dim)
            {
                return Broken(new FitFault(node, FitKind.Cross, "Cross", operands[0], operands[1], $"axis {axis} of the {(operand.Equals(operands[0]) ? "left" : "right")} operand has SIZE elements, not 3", Threes(operand.Value.Shape!)) { Dim = dim });
            }
        }

        return Broadcast(node, operands, element);

        static string Threes(TensorShape shape) =>
            shape.Dims.Select(static (d, i) => (d, i)).Where(static p => p.d.Size == 3).Select(static p => p.i).ToArray() is { Length: 1 } threes
                ? $"The vectors lie along axis {threes[0]}: write axis: {threes[0]}"
                : "A cross product is one of vectors of three elements";
    }

    private static Evaluation Solve(IOperation node, Operand a, Operand b, string function, ITypeSymbol? element)
    {
        if (NoMatrix(node, a, function, square: true) is { } wrong)
        {
            return wrong;
        }

        TensorShape l = a.Value.Shape!, r = b.Value.Shape!;
        Dim rows = l.Dims[l.Rank - 1], right = r.Rank == 0 ? Dim.Unknown : r.Dims[r.Rank == 1 ? 0 : r.Rank - 2];
        if (r.Rank == 0 || (rows.IsKnown && right.IsKnown && rows.Size != right.Size))
        {
            string advice = r.Rank == 2 && r.Dims[1].SameSizeAs(rows) ? "Each right side is a column: transpose them"
                : r.Rank > 1 ? "Each right side is a column of the last two axes, with as many rows as the matrix has" : "A vector has as many elements as the matrix has rows";
            return Broken(new FitFault(node, FitKind.RightSide, function, a, b, r.Rank == 0 ? "a single value is no right side" : $"the matrices have {rows.Size} rows, the right side SIZE", advice) { Dim = right });
        }

        TensorShape? stack = Broadcasting.Join(Stack(a), r.Rank > 2 ? Stack(b) : TensorShape.Scalar, out Broadcasting.Clash? clash);
        if (clash is { } found)
        {
            return Broken(new BroadcastFault(node, a, b, System.Math.Max(l.Rank, r.Rank) - 3 - found.FromLast, found.Left, found.Right, found.NamesOnly));
        }

        var dims = stack!.Dims.Add(l.Dims[l.Rank - 2]);
        return TensorValue.Of(element, TensorShape.Create(r.Rank == 1 ? dims : dims.Add(r.Dims[r.Rank - 1])));
    }

    private Evaluation Item(IOperation node, Operand x, ITypeSymbol? resultType) =>
        x.Value.Shape!.Length is { } length && length != 1
            ? Broken(new FitFault(node, FitKind.Axes, "Item", x, null, $"it has {length} elements and Item takes the only one", "x[0, 0] takes one element of a tensor, Assign all of them"))
            : ReadType(resultType);

    private static TensorShape Stack(Operand x) => TensorShape.Create(x.Value.Shape!.Dims.RemoveRange(x.Value.Shape.Rank - 2, 2));

    private static Evaluation? NoMatrix(IOperation node, Operand x, string function, bool square)
    {
        TensorShape shape = x.Value.Shape!;
        if (shape.Rank < 2)
        {
            return Broken(new FitFault(node, FitKind.Square, function, x, null, $"it takes a matrix, or a stack of them in the last two axes, and this has {shape.Rank} {(shape.Rank == 1 ? "axis" : "axes")}", "A matrix has two axes"));
        }

        Dim rows = shape.Dims[shape.Rank - 2], columns = shape.Dims[shape.Rank - 1];
        return square && rows.IsKnown && columns.IsKnown && rows.Size != columns.Size
            ? Broken(new FitFault(node, FitKind.Square, function, x, null, $"the matrix in the last two axes has {rows.Size} rows and SIZE columns", "Only a square matrix has an inverse or a determinant; a smaller square is a slice of it") { Dim = columns })
            : (Evaluation?)null;
    }

    private static Evaluation TooMany(IOperation node, Operand x, string function) =>
        Broken(new FitFault(node, FitKind.Square, function, x, null, $"it takes one matrix, a row for each variable, and this has {x.Value.Shape!.Rank} axes", "x[i, .., ..] is one of a stack"));

    /// <summary>The last operand is written, and has exactly the sizes of the result.</summary>
    private static Evaluation Written(IOperation node, List<Operand> operands, TensorShape? result)
    {
        Operand written = operands[operands.Count - 1];
        if (result is null || written.Value.Shape is not { } to)
        {
            return TensorValue.None;
        }

        var value = new Operand(node, TensorValue.Of(written.Value.Element, result));
        if (to.Rank != result.Rank)
        {
            return Broken(new AssignFault(node, written, value, -1, Dim.Unknown, Dim.Unknown, NamesOnly: false));
        }

        for (int axis = 0; axis < to.Rank; axis++)
        {
            if (to.Dims[axis].IsKnown && result.Dims[axis].IsKnown && to.Dims[axis].Size != result.Dims[axis].Size)
            {
                return Broken(new AssignFault(node, written, value, axis, to.Dims[axis], result.Dims[axis], NamesOnly: false));
            }
        }

        return TensorValue.None;
    }

    /// <summary>Two axes that are summed over together, of different sizes or names.</summary>
    private static Fault? Differ(IOperation node, Operand x, Operand y, int i, int j, string function, string advice)
    {
        Dim a = x.Value.Shape!.Dims[i], b = y.Value.Shape!.Dims[j];
        return a.IsKnown && b.IsKnown && a.Size != b.Size
            ? new FitFault(node, FitKind.Axes, function, x, y, $"axis {i} of the left operand has {a.Size} elements, axis {j} of the right one SIZE", advice) { Dim = b }
            : Broadcasting.NamesDiffer(a, b) ? new BroadcastFault(node, x, y, i, a, b, NamesOnly: true) : null;
    }

    /// <summary>The axes of a TensorDot: a number of them, or a list for each operand; null where they are not constant.</summary>
    private AxisLists? ReadPairs(ImmutableArray<IArgumentOperation> arguments)
    {
        if (ConstantArgument(arguments, "axes", out IOperation? value) is int count)
        {
            return new AxisLists(count, System.Array.Empty<int>(), System.Array.Empty<int>());
        }

        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is ITupleOperation { Elements: { Length: 2 } sides } && List(sides[0]) is { } left && List(sides[1]) is { } right && left.Length == right.Length
            ? new AxisLists(null, left, right)
            : null;

        static int[]? List(IOperation side)
        {
            while (side is IConversionOperation { ConstantValue.HasValue: false } conversion)
            {
                side = conversion.Operand;
            }

            ImmutableArray<IOperation> elements = side is ITupleOperation tuple ? tuple.Elements : ImmutableArray.Create(side);
            return elements.All(static e => e.ConstantValue is { HasValue: true, Value: int }) ? elements.Select(static e => (int)e.ConstantValue.Value!).ToArray() : null;
        }
    }

    private readonly struct AxisLists(int? count, int[] left, int[] right)
    {
        public int? Count { get; } = count;

        public int[] Left { get; } = left;

        public int[] Right { get; } = right;
    }
}
