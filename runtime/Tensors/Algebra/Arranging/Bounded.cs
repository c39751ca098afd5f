using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Results whose number only the data tells: they go into a destination of the caller's, whose type holds the capacity.</summary>
/// <remarks>Everything is counted before anything is written: a destination that is too small stays as it was.</remarks>
internal static class Bounded
{
    /// <summary>A destination of one axis.</summary>
    /// <exception cref="ShapeMismatchException">It has another rank.</exception>
    public static View<T, Layout8<UnitNone>> Row<T, G>(string operation, string name, ref G destination)
        where T : unmanaged
        where G : struct, ITensor<T>
    {
        if (G.Rank != 1)
        {
            Leaf<G, T> leaf = new(in Unsafe.As<G, T>(ref destination));
            ArrangeErrors.Destination(operation, name, Broadcast.RegionText(ref leaf), "one axis, whose size is the most results it can take");
        }

        return Parts.Of<T, G>(ref destination);
    }

    /// <summary>Checks that results fit.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Demand(string operation, long found, long capacity)
    {
        if (found > capacity)
        {
            ArrangeErrors.Capacity(operation, found, capacity);
        }
    }

    /// <summary>Checks that what is read, or another result, does not lie where results go: they are written while it is still needed.</summary>
    /// <exception cref="InvalidOperationException">It does.</exception>
    public static void DemandApart<S, T>(string operation, string name, View<S, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> to)
        where S : unmanaged
        where T : unmanaged
    {
        if (Parts.Meet(x, to))
        {
            ArrangeErrors.Overlaps(operation, name);
        }
    }

    /// <summary>The number of truth values that are set.</summary>
    public static long Count(View<bool, Layout8<UnitNone>> mask)
    {
        if (Selected.IsDense(mask))
        {
            return Selected.Count(ref mask.First, Selected.Length(mask));
        }

        Stands stands = LaneSort.Lanes(mask, mask, -1);
        long found = 0;
        do
        {
            found += Unsafe.Add(ref mask.First, stands.A) ? 1 : 0;
        }
        while (stands.Step());
        return found;
    }

    /// <summary>The indices of what is set, in logical order: column c of <paramref name="to"/> gets those along axis c, counted from the first.</summary>
    /// <param name="operation">For the message.</param>
    /// <param name="mask">The truth values.</param>
    /// <param name="to">(capacity, rank); rank 1 and flat where <paramref name="flat"/>.</param>
    /// <param name="flat">Whether one index in logical order stands for them all.</param>
    public static long Indices(string operation, View<bool, Layout8<UnitNone>> mask, View<long, Layout8<UnitNone>> to, bool flat)
    {
        int rowAxis = flat ? 0 : 1;
        long found = Count(mask);
        Demand(operation, found, to.Dim(rowAxis));
        nint row = to.Stride(rowAxis), column = flat ? 0 : to.Stride(0);
        Stands stands = LaneSort.Lanes(mask, mask, -1);
        Span<long> index = stackalloc long[8];
        index.Clear();
        long position = 0;
        nint at = 0;
        do
        {
            if (Unsafe.Add(ref mask.First, stands.A))
            {
                if (flat)
                {
                    Unsafe.Add(ref to.First, at * row) = position;
                }
                else
                {
                    for (int axis = 0; axis < mask.Rank; axis++)
                    {
                        Unsafe.Add(ref to.First, (at * row) + (axis * column)) = index[mask.Rank - 1 - axis];
                    }
                }

                at++;
            }

            position++;
            for (int k = 0; k < mask.Rank && ++index[k] == mask.Dim(k); k++)
            {
                index[k] = 0;
            }
        }
        while (stands.Step());
        return found;
    }

    /// <summary>The elements where the mask is set, in logical order.</summary>
    public static long Compress<T>(View<bool, Layout8<UnitNone>> mask, View<T, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> to)
        where T : unmanaged
    {
        long found = Count(mask);
        Demand("Compress", found, to.Dim(0));
        if (Selected.IsDense(mask) && Selected.IsDense(x))
        {
            Selected.Copy(ref mask.First, ref x.First, Selected.Length(mask), ref to.First, to.Stride(0));
            return found;
        }

        Stands stands = LaneSort.Lanes(mask, x, -1);
        nint at = 0;
        do
        {
            if (Unsafe.Add(ref mask.First, stands.A))
            {
                Unsafe.Add(ref to.First, at++ * to.Stride(0)) = Unsafe.Add(ref x.First, stands.B);
            }
        }
        while (stands.Step());
        return found;
    }
}

/// <summary>The distinct elements of an expression, sorted, NaN last.</summary>
/// <remarks>Scratch: twice the elements; where places are asked for, two 32-bit numbers an element more.</remarks>
internal static class Distinct
{
    /// <summary>Writes the distinct elements and, where asked for, how often each occurs.</summary>
    public static long Values<T, N>(string operation, N node, View<T, Layout8<UnitNone>> values, View<long, Layout8<UnitNone>> counts, bool hasCounts, bool equalNaN)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
    {
        long length = Parts.Length(ref node);
        using ScratchLease<T> lease = Scratch.Rent<T>(2 * length);
        Parts.Fill(new View<T, Layout8<UnitNone>>(in lease.First, Parts.Dense(ref node)), node);
        Span<T> all = lease.Span[..checked((int)length)];
        LaneSort.Dense(all, lease.Span[all.Length..], descending: false);
        long found = Groups<T>(all, equalNaN);
        Demand(operation, found, values, counts, hasCounts);
        nint group = -1;
        for (int i = 0; i < all.Length; i++)
        {
            if (i == 0 || Differ(all[i - 1], all[i], equalNaN))
            {
                group++;
                Unsafe.Add(ref values.First, group * values.Stride(0)) = all[i];
                if (hasCounts)
                {
                    Unsafe.Add(ref counts.First, group * counts.Stride(0)) = 0;
                }
            }

            if (hasCounts)
            {
                Unsafe.Add(ref counts.First, group * counts.Stride(0))++;
            }
        }

        return found;
    }

    /// <summary>Writes the distinct elements, where each occurs first, which of them each element is, and how often each occurs.</summary>
    public static long All<T, N>(string operation, N node, View<T, Layout8<UnitNone>> values, View<long, Layout8<UnitNone>> indices, bool hasIndices,
        View<long, Layout8<UnitNone>> inverse, View<long, Layout8<UnitNone>> counts, bool hasCounts, bool equalNaN)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
    {
        if (!Layouts.SameSizes(ref node, ref inverse))
        {
            ArrangeErrors.Destination(operation, "inverse", Broadcast.RegionText(ref inverse), "the shape of x, " + Broadcast.Text(ref node));
        }

        int length = checked((int)Parts.Length(ref node));
        using ScratchLease<T> keysLease = Scratch.Rent<T>(2L * length);
        using ScratchLease<int> placesLease = Scratch.Rent<int>(2L * length);
        Parts.Fill(new View<T, Layout8<UnitNone>>(in keysLease.First, Parts.Dense(ref node)), node);
        Span<T> keys = keysLease.Span[..length];
        Span<int> places = placesLease.Span[..length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        LaneSort.WithPlaces(keys, places, keysLease.Span[length..], placesLease.Span[length..], descending: false);
        long found = Groups<T>(keys, equalNaN);
        Demand(operation, found, values, counts, hasCounts);
        if (hasIndices)
        {
            Bounded.Demand(operation, found, indices.Dim(0));
        }

        // The spare places take the group of each element in logical order.
        Span<int> groups = placesLease.Span[length..];
        int group = -1;
        for (int i = 0; i < keys.Length; i++)
        {
            if (i == 0 || Differ(keys[i - 1], keys[i], equalNaN))
            {
                group++;
                Unsafe.Add(ref values.First, group * values.Stride(0)) = keys[i];
                if (hasIndices)
                {
                    Unsafe.Add(ref indices.First, group * indices.Stride(0)) = places[i];
                }

                if (hasCounts)
                {
                    Unsafe.Add(ref counts.First, group * counts.Stride(0)) = 0;
                }
            }

            groups[places[i]] = group;
            if (hasCounts)
            {
                Unsafe.Add(ref counts.First, group * counts.Stride(0))++;
            }
        }

        Stands stands = LaneSort.Lanes(inverse, inverse, -1);
        int at = 0;
        do
        {
            Unsafe.Add(ref inverse.First, stands.A) = groups[at++];
        }
        while (stands.Step());
        return found;
    }

    private static long Groups<T>(ReadOnlySpan<T> sorted, bool equalNaN)
        where T : unmanaged, INumber<T>
    {
        long found = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            found += Differ(sorted[i - 1], sorted[i], equalNaN) ? 1 : 0;
        }

        return found;
    }

    private static void Demand<T>(string operation, long found, View<T, Layout8<UnitNone>> values, View<long, Layout8<UnitNone>> counts, bool hasCounts)
        where T : unmanaged
    {
        Bounded.Demand(operation, found, values.Dim(0));
        if (hasCounts)
        {
            Bounded.Demand(operation, found, counts.Dim(0));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Differ<T>(T x, T y, bool equalNaN)
        where T : unmanaged, INumber<T>
        => x != y && !(equalNaN && T.IsNaN(x) && T.IsNaN(y));
}
