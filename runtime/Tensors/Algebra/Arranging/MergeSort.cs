namespace Tensors;

/// <summary>A stable merge sort from the bottom up: runs of sixteen by insertion, then merged between two buffers of the same length.</summary>
internal static class MergeSort
{
    private const int Run = 16;

    /// <summary>Sorts <paramref name="data"/>; <paramref name="spare"/> has its length and ends undefined.</summary>
    public static void Sort<T, O>(Span<T> data, Span<T> spare)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        for (int start = 0; start < data.Length; start += Run)
        {
            Insert<T, O>(data.Slice(start, Math.Min(Run, data.Length - start)));
        }

        Span<T> from = data;
        Span<T> to = spare[..data.Length];
        for (long width = Run; width < data.Length; width *= 2)
        {
            for (long start = 0; start < data.Length; start += 2 * width)
            {
                int middle = (int)Math.Min(start + width, data.Length);
                int end = (int)Math.Min(start + (2 * width), data.Length);
                Merge<T, O>(from[(int)start..middle], from[middle..end], to[(int)start..end]);
            }

            Span<T> other = from;
            from = to;
            to = other;
        }

        if (from != data)
        {
            from.CopyTo(data);
        }
    }

    /// <summary>Sorts <paramref name="keys"/> and moves <paramref name="places"/> along; both spares have their length and end undefined.</summary>
    public static void Sort<T, O>(Span<T> keys, Span<int> places, Span<T> spareKeys, Span<int> sparePlaces)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        int count = keys.Length;
        for (int start = 0; start < count; start += Run)
        {
            int length = Math.Min(Run, count - start);
            Insert<T, O>(keys.Slice(start, length), places.Slice(start, length));
        }

        Span<T> from = keys, to = spareKeys[..count];
        Span<int> fromPlaces = places, toPlaces = sparePlaces[..count];
        for (long width = Run; width < count; width *= 2)
        {
            for (long start = 0; start < count; start += 2 * width)
            {
                int middle = (int)Math.Min(start + width, count);
                int end = (int)Math.Min(start + (2 * width), count);
                Merge<T, O>(from, fromPlaces, to, toPlaces, (int)start, middle, end);
            }

            Span<T> other = from;
            from = to;
            to = other;
            Span<int> otherPlaces = fromPlaces;
            fromPlaces = toPlaces;
            toPlaces = otherPlaces;
        }

        if (from != keys)
        {
            from.CopyTo(keys);
            fromPlaces.CopyTo(places);
        }
    }

    private static void Insert<T, O>(Span<T> run)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        for (int i = 1; i < run.Length; i++)
        {
            T x = run[i];
            int j = i;
            for (; j > 0 && O.Before(x, run[j - 1]); j--)
            {
                run[j] = run[j - 1];
            }

            run[j] = x;
        }
    }

    private static void Insert<T, O>(Span<T> run, Span<int> places)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        for (int i = 1; i < run.Length; i++)
        {
            (T x, int place) = (run[i], places[i]);
            int j = i;
            for (; j > 0 && O.Before(x, run[j - 1]); j--)
            {
                (run[j], places[j]) = (run[j - 1], places[j - 1]);
            }

            (run[j], places[j]) = (x, place);
        }
    }

    // Of equals the left comes first: that is what makes the sort stable.
    private static void Merge<T, O>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> to)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        int i = 0, j = 0, n = 0;
        while (i < left.Length && j < right.Length)
        {
            to[n++] = O.Before(right[j], left[i]) ? right[j++] : left[i++];
        }

        left[i..].CopyTo(to[n..]);
        right[j..].CopyTo(to[(n + left.Length - i)..]);
    }

    private static void Merge<T, O>(ReadOnlySpan<T> keys, ReadOnlySpan<int> places, Span<T> toKeys, Span<int> toPlaces, int start, int middle, int end)
        where T : unmanaged
        where O : ISortOrder<T>
    {
        int i = start, j = middle;
        for (int n = start; n < end; n++)
        {
            bool right = i == middle || (j < end && O.Before(keys[j], keys[i]));
            int taken = right ? j++ : i++;
            toKeys[n] = keys[taken];
            toPlaces[n] = places[taken];
        }
    }
}
