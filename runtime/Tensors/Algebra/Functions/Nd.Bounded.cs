using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Results whose number only the data tells, into destinations whose types hold the capacity; and counts by bin.</content>
public static partial class Nd
{
    /// <summary>Where a mask is set: one row of indices each, in logical order, an index for each axis; NumPy's <c>argwhere</c>, and its <c>nonzero</c> by
    /// columns. Computed masks cost a Temp of a byte an element.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="indices">(capacity, rank of the mask): rows from the first on are written, the rest stay.</param>
    /// <returns>How many are set.</returns>
    /// <exception cref="InvalidOperationException">More are set than there are rows, or the destination overlaps the mask; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination has another number of columns.</exception>
    [ShapeRule(ShapeRule.Places), MemoryCost(MemoryCost.Into, Temp = "computed(mask)")]
    public static long ArgWhere<M, G>(Expr<bool, M> mask, ref G indices)
        where M : IMaskNode, allows ref struct
        where G : struct, ITensor<long>
    {
        View<long, Layout8<UnitNone>> to = Parts.Of<long, G>(ref indices);
        if (to.Rank != 2 || to.Dim(0) != mask.Node.Rank)
        {
            ArrangeErrors.Destination("ArgWhere", "indices", Broadcast.RegionText(ref to), $"two axes: the most results it can take, and {mask.Node.Rank}, the rank of the mask");
        }

        using Materialized<bool> values = Materialized<bool>.OfMask(ref mask.Node);
        Bounded.DemandApart("ArgWhere", "mask", values.View, to);
        return Bounded.Indices("ArgWhere", values.View, to, flat: false);
    }

    /// <inheritdoc cref="ArgWhere{M, G}(Expr{bool, M}, ref G)"/>
    [ShapeRule(ShapeRule.Places), MemoryCost(MemoryCost.Into)]
    public static long ArgWhere<M, G>(in M mask, ref G indices)
        where M : struct, ITensor<bool>
        where G : struct, ITensor<long>
        => ArgWhere(LiftMask(in mask), ref indices);

    /// <summary>Where a mask is set, as indices in logical order, the last axis fastest; of a vector NumPy's <c>nonzero</c>. Computed masks cost a Temp of a
    /// byte an element.</summary>
    /// <param name="mask">The mask.</param>
    /// <param name="indices">A vector of the most indices there may be: elements from the first on are written, the rest stay.</param>
    /// <returns>How many are set.</returns>
    /// <exception cref="InvalidOperationException">More are set than the destination holds, or it overlaps the mask; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(mask)")]
    public static long FlatNonZero<M, G>(Expr<bool, M> mask, ref G indices)
        where M : IMaskNode, allows ref struct
        where G : struct, ITensor<long>
    {
        View<long, Layout8<UnitNone>> to = Bounded.Row<long, G>("FlatNonZero", "indices", ref indices);
        using Materialized<bool> values = Materialized<bool>.OfMask(ref mask.Node);
        Bounded.DemandApart("FlatNonZero", "mask", values.View, to);
        return Bounded.Indices("FlatNonZero", values.View, to, flat: true);
    }

    /// <inheritdoc cref="FlatNonZero{M, G}(Expr{bool, M}, ref G)"/>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into)]
    public static long FlatNonZero<M, G>(in M mask, ref G indices)
        where M : struct, ITensor<bool>
        where G : struct, ITensor<long>
        => FlatNonZero(LiftMask(in mask), ref indices);

    /// <summary>The elements where a mask is set, in logical order: NumPy's <c>x[mask]</c>. What is computed costs a Temp.</summary>
    /// <param name="mask">The mask, of the shape of <paramref name="x"/>.</param>
    /// <param name="x">The expression.</param>
    /// <param name="values">A vector of the most elements there may be: those from the first on are written, the rest stay.</param>
    /// <returns>How many are set.</returns>
    /// <exception cref="InvalidOperationException">More are set than the destination holds, or it overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The shapes differ, or the destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(mask) + computed(x)")]
    public static long Compress<T, M, N, G>(Expr<bool, M> mask, Expr<T, N> x, ref G values)
        where T : unmanaged
        where M : IMaskNode, allows ref struct
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        View<T, Layout8<UnitNone>> to = Bounded.Row<T, G>("Compress", "values", ref values);
        using Materialized<bool> set = Materialized<bool>.OfMask(ref mask.Node);
        using Materialized<T> elements = Materialized<T>.Of(ref x.Node);
        View<bool, Layout8<UnitNone>> where = set.View;
        View<T, Layout8<UnitNone>> from = elements.View;
        if (!Regions.SameSizes(ref where, ref from))
        {
            ArrangeErrors.Destination("Compress", "mask", Broadcast.RegionText(ref where), "the shape of x, " + Broadcast.RegionText(ref from));
        }

        Bounded.DemandApart("Compress", "x", from, to);
        Bounded.DemandApart("Compress", "mask", where, to);
        return Bounded.Compress(where, from, to);
    }

    /// <summary>The distinct elements, ascending. Temp of twice the elements.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="values">A vector of the most there may be: those from the first on are written, the rest stay.</param>
    /// <param name="equalNaN">Whether all NaNs are one; by the standard each is its own. They come last.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="InvalidOperationException">There are more than the destination holds; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "2 * x")]
    public static long UniqueValues<T, N, G>(Expr<T, N> x, ref G values, bool equalNaN = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => Distinct.Values("UniqueValues", x.Node, Bounded.Row<T, G>("UniqueValues", "values", ref values), default, hasCounts: false, equalNaN);

    /// <summary>The distinct elements, ascending, and how often each occurs. Temp of twice the elements.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="values">A vector of the most there may be: those from the first on are written, the rest stay.</param>
    /// <param name="counts">A vector for as many counts.</param>
    /// <param name="equalNaN">Whether all NaNs are one; by the standard each is its own. They come last.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="InvalidOperationException">There are more than the destinations hold, or two of these overlap; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">A destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "2 * x")]
    public static long UniqueCounts<T, N, G, C>(Expr<T, N> x, ref G values, ref C counts, bool equalNaN = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        where C : struct, ITensor<long>
    {
        View<T, Layout8<UnitNone>> to = Bounded.Row<T, G>("UniqueCounts", "values", ref values);
        View<long, Layout8<UnitNone>> often = Bounded.Row<long, C>("UniqueCounts", "counts", ref counts);
        Bounded.DemandApart("UniqueCounts", "values", to, often);
        return Distinct.Values("UniqueCounts", x.Node, to, often, hasCounts: true, equalNaN);
    }

    /// <summary>The distinct elements, ascending, and which of them each element is. Temp of twice the elements and two 32-bit numbers each.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="values">A vector of the most there may be: those from the first on are written, the rest stay.</param>
    /// <param name="inverse">Of the shape of <paramref name="x"/>: taking by it from the values gives x back.</param>
    /// <param name="equalNaN">Whether all NaNs are one; by the standard each is its own. They come last.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="InvalidOperationException">There are more than the destination holds, or the two overlap; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">A destination has another shape.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "2 * x + 8 * length(x)")]
    public static long UniqueInverse<T, N, G, I>(Expr<T, N> x, ref G values, ref I inverse, bool equalNaN = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        where I : struct, ITensor<long>
    {
        View<T, Layout8<UnitNone>> to = Bounded.Row<T, G>("UniqueInverse", "values", ref values);
        View<long, Layout8<UnitNone>> which = Parts.Of<long, I>(ref inverse);
        Bounded.DemandApart("UniqueInverse", "values", to, which);
        return Distinct.All("UniqueInverse", x.Node, to, default, hasIndices: false, which, default, hasCounts: false, equalNaN);
    }

    /// <summary>The distinct elements, ascending, where each occurs first in logical order, which of them each element is, and how often each occurs. Temp of
    /// twice the elements and two 32-bit numbers each.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="values">A vector of the most there may be: those from the first on are written, the rest stay.</param>
    /// <param name="indices">A vector for as many places.</param>
    /// <param name="inverse">Of the shape of <paramref name="x"/>: taking by it from the values gives x back.</param>
    /// <param name="counts">A vector for as many counts.</param>
    /// <param name="equalNaN">Whether all NaNs are one; by the standard each is its own. They come last.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="InvalidOperationException">There are more than the destinations hold, or two of these overlap; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">A destination has another shape.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "2 * x + 8 * length(x)")]
    public static long UniqueAll<T, N, G, P, I, C>(Expr<T, N> x, ref G values, ref P indices, ref I inverse, ref C counts, bool equalNaN = false)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        where P : struct, ITensor<long>
        where I : struct, ITensor<long>
        where C : struct, ITensor<long>
    {
        View<T, Layout8<UnitNone>> to = Bounded.Row<T, G>("UniqueAll", "values", ref values);
        View<long, Layout8<UnitNone>> places = Bounded.Row<long, P>("UniqueAll", "indices", ref indices);
        View<long, Layout8<UnitNone>> which = Parts.Of<long, I>(ref inverse);
        View<long, Layout8<UnitNone>> often = Bounded.Row<long, C>("UniqueAll", "counts", ref counts);
        Bounded.DemandApart("UniqueAll", "values", to, places);
        Bounded.DemandApart("UniqueAll", "values", to, which);
        Bounded.DemandApart("UniqueAll", "values", to, often);
        Bounded.DemandApart("UniqueAll", "indices", places, which);
        Bounded.DemandApart("UniqueAll", "indices", places, often);
        Bounded.DemandApart("UniqueAll", "inverse", which, often);
        return Distinct.All("UniqueAll", x.Node, to, places, hasIndices: true, which, often, hasCounts: true, equalNaN);
    }

    /// <summary>How many elements fall into each of equally wide bins; as many bins as the destination has elements. The last holds its right edge; what is
    /// outside, and NaN, is not counted.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="low">Where the first bin begins.</param>
    /// <param name="high">Where the last bin ends.</param>
    /// <param name="counts">A vector.</param>
    /// <exception cref="ArgumentException">The range is none; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">The destination overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(x)")]
    public static void Histogram<T, N, G>(Expr<T, N> x, double low, double high, ref G counts)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<long>
    {
        View<long, Layout8<UnitNone>> to = Bounded.Row<long, G>("Histogram", "counts", ref counts);
        using Materialized<T> from = Materialized<T>.Of(ref x.Node);
        View<T, Layout8<UnitNone>> values = from.View;
        Bounded.DemandApart("Histogram", "x", values, to);
        long one = 1;
        Binning.Even(values, low, high, new View<long, Layout8<UnitNone>>(in one, default), to);
    }

    /// <summary>The sums of the weights of the elements that fall into each of equally wide bins; as many bins as the destination has elements. The last holds its right edge;
    /// what is outside, and NaN, is not counted.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="low">Where the first bin begins.</param>
    /// <param name="high">Where the last bin ends.</param>
    /// <param name="weights">The weights, of the shape of <paramref name="x"/>.</param>
    /// <param name="sums">A vector.</param>
    /// <exception cref="ArgumentException">The range is none; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">The destination overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector, or the weights have another shape.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(x) + computed(weights)")]
    public static void Histogram<T, N, W, NW, G>(Expr<T, N> x, double low, double high, Expr<W, NW> weights, ref G sums)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where W : unmanaged, INumberBase<W>
        where NW : INode<W>, allows ref struct
        where G : struct, ITensor<W>
    {
        View<W, Layout8<UnitNone>> to = Bounded.Row<W, G>("Histogram", "sums", ref sums);
        using Materialized<T> from = Materialized<T>.Of(ref x.Node);
        using Materialized<W> weight = Materialized<W>.Of(ref weights.Node);
        View<T, Layout8<UnitNone>> values = from.View;
        View<W, Layout8<UnitNone>> by = weight.View;
        DemandWeights("Histogram", values, by, to);
        Binning.Even(values, low, high, by, to);
    }

    /// <summary>How many elements fall between edges that ascend: bin i from edge i to before edge i + 1, the last with its right edge.</summary>
    /// <param name="x">The expression.</param>
    /// <param name="edges">A vector of one element more than there are bins.</param>
    /// <param name="counts">A vector of as many elements as there are bins.</param>
    /// <exception cref="ArgumentException">The edges do not ascend, or there are too many or too few; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">The destination overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The edges or the destination are no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(x) + computed(edges)")]
    public static void Histogram<T, N, NE, G>(Expr<T, N> x, Expr<T, NE> edges, ref G counts)
        where T : unmanaged, INumber<T>
        where N : INode<T>, allows ref struct
        where NE : INode<T>, allows ref struct
        where G : struct, ITensor<long>
    {
        View<long, Layout8<UnitNone>> to = Bounded.Row<long, G>("Histogram", "counts", ref counts);
        Searching.DemandVector("Histogram", "edges", ref edges.Node);
        using Materialized<T> from = Materialized<T>.Of(ref x.Node);
        using Materialized<T> between = Materialized<T>.Of(ref edges.Node);
        View<T, Layout8<UnitNone>> values = from.View;
        Bounded.DemandApart("Histogram", "x", values, to);
        Bounded.DemandApart("Histogram", "edges", between.View, to);
        long one = 1;
        Binning.Edges(values, between.View, new View<long, Layout8<UnitNone>>(in one, default), to);
    }

    /// <summary>How often each number occurs, 0 first; as many as the destination has elements.</summary>
    /// <param name="x">Integers from 0 on.</param>
    /// <param name="counts">A vector.</param>
    /// <exception cref="ArgumentException">A number has no bin; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">The destination overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(x)")]
    public static void BinCount<T, N, G>(Expr<T, N> x, ref G counts)
        where T : unmanaged, IBinaryInteger<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<long>
    {
        View<long, Layout8<UnitNone>> to = Bounded.Row<long, G>("BinCount", "counts", ref counts);
        using Materialized<T> from = Materialized<T>.Of(ref x.Node);
        View<T, Layout8<UnitNone>> values = from.View;
        Bounded.DemandApart("BinCount", "x", values, to);
        long one = 1;
        Binning.Count(values, new View<long, Layout8<UnitNone>>(in one, default), to);
    }

    /// <summary>The sums of the weights of each number, 0 first; as many as the destination has elements.</summary>
    /// <param name="x">Integers from 0 on.</param>
    /// <param name="weights">The weights, of the shape of <paramref name="x"/>.</param>
    /// <param name="sums">A vector.</param>
    /// <exception cref="ArgumentException">A number has no bin; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">The destination overlaps an operand; nothing has been written.</exception>
    /// <exception cref="ShapeMismatchException">The destination is no vector, or the weights have another shape.</exception>
    [ShapeRule(ShapeRule.Bounded), MemoryCost(MemoryCost.Into, Temp = "computed(x) + computed(weights)")]
    public static void BinCount<T, N, W, NW, G>(Expr<T, N> x, Expr<W, NW> weights, ref G sums)
        where T : unmanaged, IBinaryInteger<T>
        where N : INode<T>, allows ref struct
        where W : unmanaged, INumberBase<W>
        where NW : INode<W>, allows ref struct
        where G : struct, ITensor<W>
    {
        View<W, Layout8<UnitNone>> to = Bounded.Row<W, G>("BinCount", "sums", ref sums);
        using Materialized<T> from = Materialized<T>.Of(ref x.Node);
        using Materialized<W> weight = Materialized<W>.Of(ref weights.Node);
        View<T, Layout8<UnitNone>> values = from.View;
        View<W, Layout8<UnitNone>> by = weight.View;
        DemandWeights("BinCount", values, by, to);
        Binning.Count(values, by, to);
    }

    private static void DemandWeights<T, W>(string operation, View<T, Layout8<UnitNone>> x, View<W, Layout8<UnitNone>> weights, View<W, Layout8<UnitNone>> to)
        where T : unmanaged
        where W : unmanaged
    {
        if (!Regions.SameSizes(ref x, ref weights))
        {
            ArrangeErrors.Destination(operation, "weights", Broadcast.RegionText(ref weights), "the shape of x, " + Broadcast.RegionText(ref x));
        }

        Bounded.DemandApart(operation, "x", x, to);
        Bounded.DemandApart(operation, "weights", weights, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Expr<bool, MaskLeaf<M>> LiftMask<M>(ref readonly M mask)
        where M : struct, ITensor<bool>
        => new(new(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))));
}
