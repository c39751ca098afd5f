using System.Numerics;

namespace Tensors;

/// <summary>Writing by index: everything is checked, then written in logical order, so that of two values for one place the later one counts.</summary>
internal static class Scattering
{
    /// <summary>Slices of an axis.</summary>
    public static void Slices<T, TI, NI, N, O>(string operation, View<T, Layout8<UnitNone>> x, NI indexNode, N valueNode, int axis)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where NI : INode<TI>, allows ref struct
        where N : INode<T>, allows ref struct
        where O : IScatter<T>
    {
        int k = Nd.FromLast(axis, x.Rank);
        if (x.Rank - 1 + indexNode.Rank > 8)
        {
            ArrangeErrors.TooManyAxes(operation, Broadcast.RegionText(ref x));
        }

        using var indices = Materialized<TI>.Of(ref indexNode);
        using var values = Materialized<T>.Of(ref valueNode);
        View<TI, Layout8<UnitNone>> picks = indices.View;
        Layout8<UnitNone> target = default, index = default;
        int rank = x.Rank - 1 + picks.Rank;
        for (int i = 0; i < rank; i++)
        {
            bool picked = i >= k && i < k + picks.Rank;
            int own = i < k ? i : i - picks.Rank + 1;
            int size = picked ? picks.Dim(i - k) : x.Dim(own);
            target.Push(size, picked ? 0 : x.Stride(own));
            index.Push(size, picked ? picks.Stride(i - k) : 0);
        }

        Write<T, TI, O>(operation, x, k, new(in x.First, target), values.View, new(in picks.First, index), picks);
    }

    /// <summary>Elements along an axis.</summary>
    public static void Along<T, TI, NI, N, O>(string operation, View<T, Layout8<UnitNone>> x, NI indexNode, N valueNode, int axis)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where NI : INode<TI>, allows ref struct
        where N : INode<T>, allows ref struct
        where O : IScatter<T>
    {
        int k = Nd.FromLast(axis, x.Rank);
        bool meets = indexNode.Rank == x.Rank;
        for (int i = 0; meets && i < x.Rank; i++)
        {
            meets = i == k || indexNode.Dim(i) == x.Dim(i) || indexNode.Dim(i) == 1;
        }

        if (!meets)
        {
            ArrangeErrors.Along(operation, Broadcast.RegionText(ref x), Broadcast.Text(ref indexNode), axis);
        }

        using var indices = Materialized<TI>.Of(ref indexNode);
        using var values = Materialized<T>.Of(ref valueNode);
        View<TI, Layout8<UnitNone>> picks = indices.View;
        Layout8<UnitNone> target = default, index = default;
        for (int i = 0; i < x.Rank; i++)
        {
            int size = i == k ? picks.Dim(i) : x.Dim(i);
            target.Push(size, i == k ? 0 : x.Stride(i));
            index.Push(size, picks.Stride(i));
        }

        Write<T, TI, O>(operation, x, k, new(in x.First, target), values.View, new(in picks.First, index), picks);
    }

    private static void Write<T, TI, O>(string operation, View<T, Layout8<UnitNone>> x, int k, View<T, Layout8<UnitNone>> target, View<T, Layout8<UnitNone>> values,
        View<TI, Layout8<UnitNone>> index, View<TI, Layout8<UnitNone>> picks)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where O : IScatter<T>
    {
        Broadcast.Fit(ref target, ref values);
        if (Parts.Meet(values, x))
        {
            ArrangeErrors.Overlaps(operation, "values");
        }

        if (Parts.Meet(picks, x))
        {
            ArrangeErrors.Overlaps(operation, "indices");
        }

        Gathering.Check(picks, operation, x.Rank - 1 - k, x.Dim(k));
        Layout8<UnitNone> value = default;
        for (int i = 0; i < target.Rank; i++)
        {
            value.Push(target.Dim(i), values.Dim(i) == 1 ? 0 : values.Stride(i));
        }

        Gathering.Scatter<T, TI, O>(target, new(in values.First, value), index, x.Stride(k), x.Dim(k));
    }
}
