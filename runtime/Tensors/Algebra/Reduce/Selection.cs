using System.Numerics;

namespace Tensors;

/// <summary>Selection by Hoare's quickselect with the median of three as pivot; where the pivots turn out bad, the rest is sorted.</summary>
internal static class Selection
{
    private const int Short = 16;

    /// <summary>The elements that would stand at <paramref name="place"/> and behind it in ascending order (the same one twice at the end). Reorders the
    /// elements, none of which is NaN. 0 bytes.</summary>
    public static (T At, T Behind) Neighbours<T>(Span<T> values, int place)
        where T : unmanaged, INumber<T>
    {
        Select(values, place);
        T behind = values[place];
        if (place + 1 < values.Length)
        {
            behind = values[place + 1];
            foreach (T value in values[(place + 2)..])
            {
                behind = value < behind ? value : behind;
            }
        }

        return (values[place], behind);
    }

    /// <summary>Brings the element that would stand at <paramref name="place"/> there, no larger one before it, no smaller one behind it.</summary>
    private static void Select<T>(Span<T> values, int place)
        where T : unmanaged, INumber<T>
    {
        int budget = 2 * BitOperations.Log2((uint)values.Length);
        while (values.Length > Short)
        {
            if (budget-- == 0)
            {
                values.Sort();
                return;
            }

            int split = Partition(values);
            if (place <= split)
            {
                values = values[..(split + 1)];
            }
            else
            {
                values = values[(split + 1)..];
                place -= split + 1;
            }
        }

        for (int i = 1; i < values.Length; i++)
        {
            T value = values[i];
            int j = i;
            for (; j > 0 && values[j - 1] > value; j--)
            {
                values[j] = values[j - 1];
            }

            values[j] = value;
        }
    }

    // The last place of the lower part: everything up to it is no larger than the pivot, everything behind it no smaller.
    private static int Partition<T>(Span<T> values)
        where T : unmanaged, INumber<T>
    {
        T a = values[0], b = values[values.Length / 2], c = values[^1];
        T pivot = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
        int i = -1, j = values.Length;
        while (true)
        {
            do
            {
                i++;
            }
            while (values[i] < pivot);

            do
            {
                j--;
            }
            while (values[j] > pivot);

            if (i >= j)
            {
                return Math.Min(j, values.Length - 2);
            }

            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
