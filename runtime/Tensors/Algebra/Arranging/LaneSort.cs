using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Sorts along one axis, lane by lane, in place. A lane that is not contiguous is gathered into scratch, sorted there, and put back.</summary>
/// <remarks>Scratch: two lanes of elements; for indices two lanes of keys and two of 32-bit places.</remarks>
internal static class LaneSort
{
    /// <summary>Sorts every lane along axis <paramref name="k"/>, stably, NaN last.</summary>
    public static void Sort<T>(View<T, Layout8<UnitNone>> x, int k, bool descending)
        where T : unmanaged, INumber<T>
    {
        using ScratchLease<T> lease = Scratch.Rent<T>(2L * x.Dim(k));
        Sort(x, k, descending, lease);
    }

    /// <summary>The same, in scratch of two lanes that the caller has taken.</summary>
    public static void Sort<T>(View<T, Layout8<UnitNone>> x, int k, bool descending, scoped in ScratchLease<T> lease)
        where T : unmanaged, INumber<T>
    {
        int count = x.Dim(k);
        Span<T> lane = MemoryMarshal.CreateSpan(ref lease.First, count);
        Span<T> spare = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref lease.First, count), count);
        nint stride = count == 1 ? 1 : x.Stride(k);
        Stands stands = Lanes(x, x, k);
        do
        {
            ref T first = ref Unsafe.Add(ref x.First, stands.A);
            if (stride == 1)
            {
                Dense(MemoryMarshal.CreateSpan(ref first, count), spare, descending);
                continue;
            }

            for (int i = 0; i < count; i++)
            {
                lane[i] = Unsafe.Add(ref first, i * stride);
            }

            Dense(lane, spare, descending);
            for (int i = 0; i < count; i++)
            {
                Unsafe.Add(ref first, i * stride) = lane[i];
            }
        }
        while (stands.Step());
    }

    /// <summary>Writes the indices that sort every lane of <paramref name="x"/> along axis <paramref name="k"/>, stably, NaN last. The caller has taken the
    /// scratch: two lanes each.</summary>
    public static void ArgSort<T>(View<T, Layout8<UnitNone>> x, View<long, Layout8<UnitNone>> to, int k, bool descending, scoped in ScratchLease<T> keysLease, scoped in ScratchLease<int> placesLease)
        where T : unmanaged, INumber<T>
    {
        int count = x.Dim(k);
        Span<T> keys = MemoryMarshal.CreateSpan(ref keysLease.First, count);
        Span<T> spareKeys = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref keysLease.First, count), count);
        Span<int> places = MemoryMarshal.CreateSpan(ref placesLease.First, count);
        Span<int> sparePlaces = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref placesLease.First, count), count);
        nint xStride = x.Stride(k), toStride = to.Stride(k);
        Stands stands = Lanes(to, x, k);
        do
        {
            ref T from = ref Unsafe.Add(ref x.First, stands.B);
            for (int i = 0; i < count; i++)
            {
                keys[i] = Unsafe.Add(ref from, i * xStride);
                places[i] = i;
            }

            WithPlaces(keys, places, spareKeys, sparePlaces, descending);
            ref long first = ref Unsafe.Add(ref to.First, stands.A);
            for (int i = 0; i < count; i++)
            {
                Unsafe.Add(ref first, i * toStride) = places[i];
            }
        }
        while (stands.Step());
    }

    /// <summary>Sorts keys and moves their places along, stably, NaN last.</summary>
    public static void WithPlaces<T>(Span<T> keys, Span<int> places, Span<T> spareKeys, Span<int> sparePlaces, bool descending)
        where T : unmanaged, INumber<T>
    {
        if (descending)
        {
            MergeSort.Sort<T, Descending<T>>(keys, places, spareKeys, sparePlaces);
        }
        else
        {
            MergeSort.Sort<T, Ascending<T>>(keys, places, spareKeys, sparePlaces);
        }
    }

    /// <summary>Sorts a span, stably, NaN last.</summary>
    /// <remarks>The order of equals cannot be seen where equals have the same bits: there the framework's introsort does it. It can be seen of -0 and 0,
    /// and of NaNs.</remarks>
    public static void Dense<T>(Span<T> data, Span<T> spare, bool descending)
        where T : unmanaged, INumber<T>
    {
        bool positive = false, negative = false;
        int kept = data.Length;
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(Half))
        {
            kept = NaNsLast(data, spare, out positive, out negative);
        }

        data = data[..kept];
        if (positive && negative)
        {
            if (descending)
            {
                MergeSort.Sort<T, Descending<T>>(data, spare);
            }
            else
            {
                MergeSort.Sort<T, Ascending<T>>(data, spare);
            }

            return;
        }

        data.Sort();
        if (descending)
        {
            data.Reverse();
        }
    }

    /// <summary>The walk over the lanes of two views of the same sizes, without axis <paramref name="k"/>.</summary>
    public static Stands Lanes<S, T>(View<S, Layout8<UnitNone>> a, View<T, Layout8<UnitNone>> b, int k)
        where S : unmanaged
        where T : unmanaged
    {
        Stands stands = default;
        for (int i = 0; i < a.Rank; i++)
        {
            if (i != k)
            {
                stands.Add(a.Dim(i), a.Stride(i), b.Stride(i));
            }
        }

        return stands;
    }

    // The NaNs in their order behind the rest in its order; and whether there are zeros of either sign.
    private static int NaNsLast<T>(Span<T> data, Span<T> spare, out bool positive, out bool negative)
        where T : unmanaged, INumber<T>
    {
        (positive, negative) = (false, false);
        int kept = 0, lost = 0;
        foreach (T x in data)
        {
            if (T.IsNaN(x))
            {
                spare[lost++] = x;
                continue;
            }

            if (x == T.Zero)
            {
                bool sign = T.IsNegative(x);
                negative |= sign;
                positive |= !sign;
            }

            data[kept++] = x;
        }

        spare[..lost].CopyTo(data[kept..]);
        return kept;
    }
}
