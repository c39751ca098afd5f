namespace Tensors.Tests.Algebra.Viewing;

/// <summary>A view as a plain table: for every element, in logical order, where in memory it lies. Operations are written by their definition, index by
/// index, without a word about strides.</summary>
internal sealed record ViewModel(int[] Dims, int[] Places)
{
    /// <summary>A whole tensor.</summary>
    public static ViewModel Whole(int[] dims, Order order) => Make(dims, at =>
    {
        int place = 0;
        for (int i = 0; i < dims.Length; i++)
        {
            int axis = order == Order.RowMajor ? i : dims.Length - 1 - i;
            place = (place * dims[axis]) + at[axis];
        }

        return place;
    });

    public int Length => Places.Length;

    public int At(params int[] index)
    {
        int place = 0;
        for (int axis = 0; axis < Dims.Length; axis++)
        {
            place = (place * Dims[axis]) + index[axis];
        }

        return Places[place];
    }

    public ViewModel Flip(int axis) => Make(Dims, at => At(Set(at, axis, Dims[axis] - 1 - at[axis])));

    public ViewModel Permute(int[] axes) => Make([.. axes.Select(a => Dims[a])], at =>
    {
        int[] from = new int[at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            from[axes[i]] = at[i];
        }

        return At(from);
    });

    /// <summary>NumPy's definition: one turn takes the last column of the plane to its first row.</summary>
    public ViewModel Rot90(int turns, int a, int b)
    {
        ViewModel x = this;
        for (int i = 0; i < ((turns % 4) + 4) % 4; i++)
        {
            ViewModel before = x;
            int[] dims = [.. before.Dims];
            (dims[a], dims[b]) = (dims[b], dims[a]);
            x = Make(dims, at => before.At(Set(Set(at, a, at[b]), b, before.Dims[b] - 1 - at[a])));
        }

        return x;
    }

    public ViewModel MoveAxis(int from, int to)
    {
        List<int> axes = [.. Enumerable.Range(0, Dims.Length)];
        axes.RemoveAt(from);
        axes.Insert(to, from);
        return Permute([.. axes]);
    }

    public ViewModel ExpandDims(int axis) => Make([.. Dims[..axis], 1, .. Dims[axis..]], at => At([.. at[..axis], .. at[(axis + 1)..]]));

    public ViewModel Squeeze()
    {
        int[] kept = [.. Enumerable.Range(0, Dims.Length).Where(a => Dims[a] != 1)];
        return new([.. kept.Select(a => Dims[a])], Places);
    }

    public ViewModel BroadcastTo(int[] dims) => Make(dims, at => At([.. at[(dims.Length - Dims.Length)..].Select((i, axis) => Dims[axis] == 1 ? 0 : i)]));

    public ViewModel Take(int axis, int[] indices) => Make(Put(Dims, axis, indices.Length), at => At(Set(at, axis, indices[at[axis]])));

    public ViewModel Pick(int axis, int index) => Make([.. Dims[..axis], .. Dims[(axis + 1)..]], at => At([.. at[..axis], index, .. at[axis..]]));

    public ViewModel Diagonal(int offset, int a, int b)
    {
        int[] rest = [.. Enumerable.Range(0, Dims.Length).Where(axis => axis != a && axis != b)];
        List<(int I, int J)> pairs = [.. from i in Enumerable.Range(0, Dims[a]) from j in Enumerable.Range(0, Dims[b]) where j - i == offset select (i, j)];
        return Make([.. rest.Select(axis => Dims[axis]), pairs.Count], at =>
        {
            int[] from = new int[Dims.Length];
            for (int i = 0; i < rest.Length; i++)
            {
                from[rest[i]] = at[i];
            }

            (from[a], from[b]) = pairs[at[^1]];
            return At(from);
        });
    }

    public ViewModel Windows(int size, int axis) => Make([.. Put(Dims, axis, Dims[axis] - size + 1), size], at => At(Set(at[..^1], axis, at[axis] + at[^1])));

    public ViewModel Reshape(int[] dims) => new(dims, Places);

    /// <summary>Elements counted with the first index fastest.</summary>
    public ViewModel ReshapeByColumns(int[] dims)
    {
        int[] back = [.. Enumerable.Range(0, Dims.Length).Reverse()], ahead = [.. Enumerable.Range(0, dims.Length).Reverse()];
        return Permute(back).Reshape([.. dims.Reverse()]).Permute(ahead);
    }

    private static ViewModel Make(int[] dims, Func<int[], int> place)
    {
        int length = dims.Aggregate(1, static (a, b) => a * b);
        int[] places = new int[length], at = new int[dims.Length];
        for (int i = 0; i < length; i++)
        {
            int rest = i;
            for (int axis = dims.Length - 1; axis >= 0; axis--)
            {
                (rest, at[axis]) = (rest / dims[axis], rest % dims[axis]);
            }

            places[i] = place([.. at]);
        }

        return new(dims, places);
    }

    private static int[] Set(int[] at, int axis, int value) => Put(at, axis, value);

    private static int[] Put(int[] at, int axis, int value)
    {
        int[] copy = [.. at];
        copy[axis] = value;
        return copy;
    }
}
