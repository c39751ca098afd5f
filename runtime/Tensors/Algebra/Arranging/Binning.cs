using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Counts and sums by bin.</summary>
internal static class Binning
{
    /// <summary>The weights of elements by bin of equal width; the last bin holds its right edge. NumPy's <c>histogram</c>, its corrections at the edges too.</summary>
    public static void Even<T, W>(View<T, Layout8<UnitNone>> x, double low, double high, View<W, Layout8<UnitNone>> weights, View<W, Layout8<UnitNone>> to)
        where T : unmanaged, INumber<T>
        where W : unmanaged, INumberBase<W>
    {
        if (!(double.IsFinite(high - low) && low < high))
        {
            ArrangeErrors.Edges("Histogram", $"the range {low} to {high} is none; the first number must be smaller, and both and their difference finite");
        }

        int bins = to.Dim(0);
        double step = (high - low) / bins;
        double norm = bins / (high - low);
        Parts.Fill(to, new Const<W>(W.Zero));
        Stands stands = LaneSort.Lanes(x, weights, -1);
        do
        {
            double value = double.CreateSaturating(Unsafe.Add(ref x.First, stands.A));
            if (!(value >= low && value <= high))
            {
                continue;
            }

            int bin = Math.Min((int)((value - low) * norm), bins - 1);
            if (value < Edge<T>(bin, bins, low, high, step))
            {
                bin--;
            }
            else if (bin != bins - 1 && value >= Edge<T>(bin + 1, bins, low, high, step))
            {
                bin++;
            }

            Unsafe.Add(ref to.First, Math.Max(bin, 0) * to.Stride(0)) += Unsafe.Add(ref weights.First, stands.B);
        }
        while (stands.Step());
    }

    /// <summary>The weights of elements between edges that ascend; the last bin holds its right edge.</summary>
    public static void Edges<T, W>(View<T, Layout8<UnitNone>> x, View<T, Layout8<UnitNone>> edges, View<W, Layout8<UnitNone>> weights, View<W, Layout8<UnitNone>> to)
        where T : unmanaged, INumber<T>
        where W : unmanaged, INumberBase<W>
    {
        int count = edges.Dim(0);
        nint stride = edges.Stride(0);
        if (count != to.Dim(0) + 1)
        {
            ArrangeErrors.Edges("Histogram", $"{count} edges make {count - 1} bins, the destination has {to.Dim(0)}");
        }

        for (int i = 1; i < count; i++)
        {
            if (!(Unsafe.Add(ref edges.First, (i - 1) * stride) <= Unsafe.Add(ref edges.First, i * stride)))
            {
                ArrangeErrors.Edges("Histogram", $"edge {i} is smaller than the one before it; edges must ascend");
            }
        }

        T last = Unsafe.Add(ref edges.First, (count - 1) * stride);
        Parts.Fill(to, new Const<W>(W.Zero));
        Stands stands = LaneSort.Lanes(x, weights, -1);
        do
        {
            T value = Unsafe.Add(ref x.First, stands.A);
            int bin = Searching.Place(ref edges.First, stride, count, value, right: true) - 1;
            if (value == last)
            {
                bin = count - 2;
            }

            if (bin >= 0 && bin < count - 1)
            {
                Unsafe.Add(ref to.First, bin * to.Stride(0)) += Unsafe.Add(ref weights.First, stands.B);
            }
        }
        while (stands.Step());
    }

    /// <summary>The weights of elements by the number that each is.</summary>
    public static void Count<T, W>(View<T, Layout8<UnitNone>> x, View<W, Layout8<UnitNone>> weights, View<W, Layout8<UnitNone>> to)
        where T : unmanaged, IBinaryInteger<T>
        where W : unmanaged, INumberBase<W>
    {
        int bins = to.Dim(0);
        Stands stands = LaneSort.Lanes(x, weights, -1);
        do
        {
            long value = long.CreateSaturating(Unsafe.Add(ref x.First, stands.A));
            if (value < 0 || value >= bins)
            {
                ArrangeErrors.Edges("BinCount", $"the value {value} has no bin: there are {bins}, 0 to {bins - 1}");
            }
        }
        while (stands.Step());
        Parts.Fill(to, new Const<W>(W.Zero));
        do
        {
            nint value = (nint)long.CreateTruncating(Unsafe.Add(ref x.First, stands.A));
            Unsafe.Add(ref to.First, value * to.Stride(0)) += Unsafe.Add(ref weights.First, stands.B);
        }
        while (stands.Step());
    }

    // As NumPy's linspace has them, in the element type where that is a float.
    private static double Edge<T>(int i, int bins, double low, double high, double step)
        where T : unmanaged
    {
        double edge = i == bins ? high : (i * step) + low;
        return typeof(T) == typeof(float) ? (float)edge : edge;
    }
}
