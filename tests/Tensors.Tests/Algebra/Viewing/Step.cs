using Strip = Tensors.Expr<float, Tensors.View<float, Tensors.Layout8<Tensors.UnitNone>>>;
using Piece = Tensors.Part<float, Tensors.Layout8<Tensors.UnitNone>>;

namespace Tensors.Tests.Algebra.Viewing;

/// <summary>One operation on a view: what it makes of the model, how it is written, and itself.</summary>
internal sealed record Step(string Name, ViewModel Model, int[] Numbers, Slice[] Slices)
{
    public string Way => $".{Name}({string.Join(", ", Numbers)})";

    public static Step Of(ViewModel m, Random random)
    {
        int rank = m.Dims.Length;
        if (rank == 0)
        {
            return new("ExpandDims", m.ExpandDims(0), [0], []);
        }

        int axis = random.Next(rank), other = random.Next(rank);
        switch (random.Next(12))
        {
            case 0 when rank < 6:
                int place = random.Next(rank + 1);
                return new("ExpandDims", m.ExpandDims(place), [random.Next(2) == 0 ? place : place - rank - 1], []);
            case 1:
                return new("Squeeze", m.Squeeze(), [], []);
            case 2 when axis != other:
                int offset = random.Next(1 - m.Dims[axis], m.Dims[other]);
                return new("Diagonal", m.Diagonal(offset, axis, other), [offset, axis, other], []);
            case 3 or 4:
                return Sliced(m, random);
            case 5:
                int index = random.Next(m.Dims[axis]);
                Slice[] slices = [.. Enumerable.Range(0, rank).Select(a => a == axis ? (Slice)index : Slice.All)];
                return new("Slice", m.Pick(axis, index), [axis, index], slices);
            case 6:
                int parts = Enumerable.Range(1, m.Dims[axis]).Where(n => m.Dims[axis] % n == 0).OrderBy(_ => random.Next()).First(), part = random.Next(parts), length = m.Dims[axis] / parts;
                return new("Split", m.Take(axis, [.. Enumerable.Range(part * length, length)]), [parts, axis, part], []);
            case 7:
                int piece = random.Next(m.Dims[axis]);
                return new("Unstack", m.Pick(axis, piece), [axis, piece], []);
            default:
                return Turning(m, random);
        }
    }

    /// <summary>An operation that keeps the rank.</summary>
    public static Step Turning(ViewModel m, Random random)
    {
        int rank = m.Dims.Length, axis = random.Next(rank), other = random.Next(rank);
        switch (random.Next(7))
        {
            case 0:
                return new("Flip", m.Flip(axis), [random.Next(2) == 0 ? axis : axis - rank], []);
            case 1:
                return new("Flip", Enumerable.Range(0, rank).Aggregate(m, static (x, a) => x.Flip(a)), [], []);
            case 2 when axis != other:
                int turns = random.Next(-5, 6);
                return new("Rot90", m.Rot90(turns, axis, other), [turns, axis, other], []);
            case 3:
                int[] axes = [.. Enumerable.Range(0, rank).OrderBy(_ => random.Next())];
                return new("Permute", m.Permute(axes), axes, []);
            case 4:
                return new("MoveAxis", m.MoveAxis(axis, other), [axis, other], []);
            case 5 when rank > 1:
                return new("MatrixTranspose", m.Permute([.. Enumerable.Range(0, rank - 2), rank - 1, rank - 2]), [], []);
            default:
                int[] swapped = [.. Enumerable.Range(0, rank)];
                (swapped[axis], swapped[other]) = (swapped[other], swapped[axis]);
                return new("SwapAxes", m.Permute(swapped), [axis, other], []);
        }
    }

    /// <summary>A range with a step that takes exactly these elements.</summary>
    public static Slice Bounds(int[] taken, int step, int size)
    {
        // One element has no direction, and backwards from 0 reads as from the end.
        if (step > 0 || taken.Length == 1)
        {
            return (taken[0]..(taken[^1] + 1)).By(Math.Abs(step));
        }

        Index end = taken[^1] == 0 ? Index.End : taken[^1] - 1;
        return (taken[0] == size - 1 ? new Range(Index.Start, end) : new Range(taken[0], end)).By(step);
    }

    public Strip Read(Strip x) => Name switch
    {
        "ExpandDims" => x.ExpandDims(Numbers[0]),
        "Squeeze" => x.Squeeze(),
        "Diagonal" => x.Diagonal(Numbers[0], Numbers[1], Numbers[2]),
        "Slice" => Cut(x),
        "Split" => x.Split(Numbers[0], Numbers[1])[Numbers[2]],
        "Unstack" => x.Unstack(Numbers[0])[Numbers[1]],
        "Flip" => Numbers.Length == 0 ? x.Flip() : x.Flip(Numbers[0]),
        "Rot90" => x.Rot90(Numbers[0], Numbers[1], Numbers[2]),
        "Permute" => x.Permute(Numbers),
        "MoveAxis" => x.MoveAxis(Numbers[0], Numbers[1]),
        "MatrixTranspose" => x.MatrixTranspose(),
        _ => x.SwapAxes(Numbers[0], Numbers[1]),
    };

    public Piece Write(Piece x) => Name switch
    {
        "ExpandDims" => x.ExpandDims(Numbers[0]),
        "Squeeze" => x.Squeeze(),
        "Diagonal" => x.Diagonal(Numbers[0], Numbers[1], Numbers[2]),
        "Slice" => Cut(x),
        "Split" => x.Split(Numbers[0], Numbers[1])[Numbers[2]],
        "Unstack" => x.Unstack(Numbers[0])[Numbers[1]],
        "Flip" => Numbers.Length == 0 ? x.Flip() : x.Flip(Numbers[0]),
        "Rot90" => x.Rot90(Numbers[0], Numbers[1], Numbers[2]),
        "Permute" => x.Permute(Numbers),
        "MoveAxis" => x.MoveAxis(Numbers[0], Numbers[1]),
        "MatrixTranspose" => x.MatrixTranspose(),
        _ => x.SwapAxes(Numbers[0], Numbers[1]),
    };

    private Strip Cut(Strip x) => Slices.Length switch
    {
        1 => x[Slices[0]],
        2 => x[Slices[0], Slices[1]],
        3 => x[Slices[0], Slices[1], Slices[2]],
        4 => x[Slices[0], Slices[1], Slices[2], Slices[3]],
        5 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4]],
        6 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5]],
        7 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5], Slices[6]],
        _ => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5], Slices[6], Slices[7]],
    };

    private Piece Cut(Piece x) => Slices.Length switch
    {
        1 => x[Slices[0]],
        2 => x[Slices[0], Slices[1]],
        3 => x[Slices[0], Slices[1], Slices[2]],
        4 => x[Slices[0], Slices[1], Slices[2], Slices[3]],
        5 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4]],
        6 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5]],
        7 => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5], Slices[6]],
        _ => x[Slices[0], Slices[1], Slices[2], Slices[3], Slices[4], Slices[5], Slices[6], Slices[7]],
    };

    private static Step Sliced(ViewModel m, Random random)
    {
        Slice[] slices = new Slice[m.Dims.Length];
        ViewModel model = m;
        for (int axis = 0; axis < slices.Length; axis++)
        {
            int size = m.Dims[axis], step = random.Next(1, 4), start = random.Next(size), count = random.Next(1, ((size - 1 - start) / step) + 2);
            int[] taken = [.. Enumerable.Range(0, count).Select(i => start + (i * step))];
            bool backwards = random.Next(2) == 0;
            if (backwards)
            {
                Array.Reverse(taken);
            }

            slices[axis] = Bounds(taken, backwards ? -step : step, size);
            model = model.Take(axis, taken);
        }

        return new("Slice", model, [], slices);
    }
}
