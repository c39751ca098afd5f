namespace NumpyMemory.Scenarios;

[NdShape(1000, 1000, typeof(long))] public partial struct Order64;

/// <summary>A tensor is a span, so .NET's own sort and search work on it and on its rows, in place. Indices are as wide as NumPy's, to be fair; an int would do.</summary>
internal static class Sorting
{
    [Numpy("a.sort()", InPlace), MemoryBudget(Temp = 0)]
    public static void Rows(ref Given g)
    {
        for (int i = 0; i < Map.Dim0; i++)
        {
            g.C.AsSpan().Slice(1000 * i, 1000).Sort();
        }
    }

    [Numpy("1e6 flat introsort", InPlace), Numpy("1e6 flat heapsort", InPlace), MemoryBudget(Temp = 0)]
    public static void Everything(ref Given g) => g.D.AsSpan().Sort();

    [Numpy("np.sort(a)", Copy), Numpy("np.partition(a,500)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> SortedCopy(ref Given g)
    {
        var sorted = new Owned<Map>(in g.A);
        for (int i = 0; i < Map.Dim0; i++)
        {
            sorted.Value.AsSpan().Slice(1000 * i, 1000).Sort();
        }

        return sorted;
    }

    // The keys of one row wait on the stack: 4,000 B, which the compiler counts as Stack.
    [Numpy("np.argsort(a)", Alloc), Numpy("np.argpartition(a,500)", Alloc), MemoryBudget(Temp = 0, Stack = "8 KiB")]
    public static Owned<Order64> ArgSort(ref Given g)
    {
        var order = new Owned<Order64>();
        Row keys = default;
        for (int i = 0; i < Map.Dim0; i++)
        {
            keys.Assign(g.A[i, ..]);
            order.Value.At[i, ..].Assign(Nd.Index<long>(0));
            keys.AsSpan().Sort(order.Value.AsSpan().Slice(1000 * i, 1000));
        }

        return order;
    }

    [Numpy("np.searchsorted(v,a)", Alloc), Numpy("np.digitize(a,v)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Order64> SearchSorted(ref Given g)
    {
        var places = new Owned<Order64>();
        Span<long> to = places.Value.AsSpan();
        ReadOnlySpan<float> from = g.A.AsReadOnlySpan();
        for (int i = 0; i < Flat.Dim0; i++)
        {
            int found = g.Marks.AsReadOnlySpan().BinarySearch(from[i]);
            to[i] = found < 0 ? ~found : found;
        }

        return places;
    }
}
