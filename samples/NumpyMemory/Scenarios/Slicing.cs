namespace NumpyMemory.Scenarios;

/// <summary>Basic slices are views in both. With arrays of indices NumPy copies, and behind <c>+=</c> copies again; here a loop writes what it has to.</summary>
internal static class Slicing
{
    [Numpy("a[10:20]", View), MemoryBudget(Temp = 0)]
    public static float SomeRows(ref Given g) => g.A[10..20].Sum();

    [Numpy("a[::2]", View), MemoryBudget(Temp = 0)]
    public static float EveryOtherRow(ref Given g) => g.A[(..).By(2)].Sum();

    [Numpy("a[:, ::2]", View), MemoryBudget(Temp = 0)]
    public static float EveryOtherColumn(ref Given g) => g.A[.., (..).By(2)].Sum();

    [Numpy("a[5]", View), MemoryBudget(Temp = 0)]
    public static float OneRow(ref Given g) => g.A[5].Sum();

    [Numpy("a[:,5]", View), MemoryBudget(Temp = 0)]
    public static float OneColumn(ref Given g) => g.A[.., 5].Sum();

    [Numpy("a[...]", View), MemoryBudget(Temp = 0)]
    public static float Everything(ref Given g) => g.A[.., ..].Sum();

    [Numpy("a[100:900,100:900]", View), MemoryBudget(Temp = 0)]
    public static float Middle(ref Given g) => g.A[100..900, 100..900].Sum();

    [Numpy("a.T[3]", View), MemoryBudget(Temp = 0)]
    public static float RowOfTheTranspose(ref Given g) => g.A[.., 3].Sum();

    // An axis of size 1 in front is there when it is needed: a missing one is broadcast.
    [Numpy("a[None]", View), MemoryBudget(Temp = 0)]
    public static float NewAxis(ref Given g) => Nd.Max(g.Stacked - g.A);

    [Numpy("a[3,4]", Value), MemoryBudget(Temp = 0)]
    public static float Element(ref Given g) => g.A[3, 4];

    [Numpy("a[10:20] = 0", InPlace), MemoryBudget(Temp = 0)]
    public static void FillRows(ref Given g) => g.C.At[10..20, ..].Fill(0f);

    [Numpy("a[mask] = 0", InPlace), Numpy("np.putmask(a, mask, 0)", InPlace), Numpy("np.place(a, mask, [0])", InPlace), MemoryBudget(Temp = 0)]
    public static void FillMasked(ref Given g) => g.C.Assign(Nd.Where(g.M, 0f, g.C));

    // NumPy gathers what the mask selects, multiplies it, and scatters it.
    [Numpy("a[mask] *= 2", InPlace), MemoryBudget(Temp = 0)]
    public static void ScaleMasked(ref Given g) => g.C.Assign(Nd.Where(g.M.E, g.C * 2f, g.C));

    [Numpy("a[idx]", Copy), Numpy("a[list(range(0,N,10))]", Copy), Numpy("a.take(idx, axis=0)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<ChosenRows> TakeRows(ref Given g)
    {
        var taken = new Owned<ChosenRows>();
        for (int i = 0; i < Chosen.Dim0; i++)
        {
            taken.Value.At[i, ..].Assign(g.A[g.Chosen[i], ..]);
        }

        return taken;
    }

    [Numpy("a.take(idx, axis=0, out=o)", Into), Numpy("a.take(idx, axis=0, out=o, mode='clip')", Into), MemoryBudget(Temp = 0)]
    public static void TakeRowsInto(ref Given g)
    {
        for (int i = 0; i < Chosen.Dim0; i++)
        {
            g.ChosenRows.At[i, ..].Assign(g.A[g.Chosen[i], ..]);
        }
    }

    [Numpy("a[:, idx]", Copy), MemoryBudget(Temp = 0)]
    public static Owned<ChosenColumns> TakeColumns(ref Given g)
    {
        var taken = new Owned<ChosenColumns>();
        for (int j = 0; j < Chosen.Dim0; j++)
        {
            taken.Value.At[.., j].Assign(g.A[.., g.Chosen[j]]);
        }

        return taken;
    }

    [Numpy("a[idx[:,None], idx]", Copy), Numpy("a[np.ix_(idx,idx)]", Copy), MemoryBudget(Temp = 0)]
    public static Owned<ChosenBoth> TakeRowsAndColumns(ref Given g)
    {
        var taken = new Owned<ChosenBoth>();
        for (int i = 0; i < Chosen.Dim0; i++)
        {
            for (int j = 0; j < Chosen.Dim0; j++)
            {
                taken.Value[i, j] = g.A[g.Chosen[i], g.Chosen[j]];
            }
        }

        return taken;
    }

    [Numpy("np.take_along_axis(a, ix, 1)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> TakeAlongRows(ref Given g)
    {
        var taken = new Owned<Map>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            for (int j = 0; j < Map.Dim1; j++)
            {
                taken.Value[i, j] = g.A[i, g.I32[i, j]];
            }
        }

        return taken;
    }

    // Which rows is decided at run time; how many fit is a type.
    [Numpy("np.compress(m1, a, axis=0)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Half1000> Compress(ref Given g)
    {
        var kept = new Owned<Half1000>();
        int count = 0;
        for (int i = 0; i < Map.Dim0 && count < Half1000.Dim0; i++)
        {
            if (i % 2 == 0)
            {
                kept.Value.At[count++, ..].Assign(g.A[i, ..]);
            }
        }

        return kept;
    }

    [Numpy("a[idx] = 0", InPlace), MemoryBudget(Temp = 0)]
    public static void FillChosen(ref Given g)
    {
        for (int i = 0; i < Chosen.Dim0; i++)
        {
            g.C.At[g.Chosen[i], ..].Fill(0f);
        }
    }

    [Numpy("a[idx] += 1", InPlace), MemoryBudget(Temp = 0)]
    public static void AddToChosen(ref Given g)
    {
        for (int i = 0; i < Chosen.Dim0; i++)
        {
            g.C.At[g.Chosen[i], ..].Add(1f);
        }
    }

    [Numpy("np.put(a, [1,2,3], 0)", InPlace), MemoryBudget(Temp = 0)]
    public static void Put(ref Given g) => g.C.AsSpan().Slice(1, 3).Clear();

    [Numpy("np.choose(sel, (a,b))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Choose(ref Given g)
    {
        var chosen = new Owned<Map>();
        chosen.Value.Assign(Nd.Where(g.I32 == 0, g.A, g.B));
        return chosen;
    }

    [Numpy("np.select([a>0.5, a>0.2],[a,b], 0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Select(ref Given g)
    {
        var chosen = new Owned<Map>();
        chosen.Value.Assign(Nd.Where(g.A > 0.5f, g.A, Nd.Where(g.A > 0.2f, g.B, 0f)));
        return chosen;
    }

    [Numpy("np.diag(v)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> DiagonalMatrix(ref Given g)
    {
        var matrix = new Owned<Map>();
        matrix.Value.Assign(Nd.Where(Nd.Index<int>(0) == Nd.Index<int>(1), g.Row, 0f));
        return matrix;
    }

    // NumPy makes a mask of 1,000,000 B first.
    [Numpy("np.triu(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> UpperTriangle(ref Given g)
    {
        var upper = new Owned<Map>();
        upper.Value.Assign(Nd.Where(Nd.Index<int>(0) <= Nd.Index<int>(1), g.A, 0f));
        return upper;
    }

    [Numpy("np.tril(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> LowerTriangle(ref Given g)
    {
        var lower = new Owned<Map>();
        lower.Value.Assign(Nd.Where(Nd.Index<int>(0) >= Nd.Index<int>(1), g.A, 0f));
        return lower;
    }

    [Numpy("a.real", View), MemoryBudget(Temp = 0)]
    public static float RealPart(ref Given g)
    {
        ref readonly Map real = ref g.A;
        return real[1, 1];
    }
}

[NdShape(1000, 100, typeof(float))] public partial struct ChosenColumns;
[NdShape(100, 100, typeof(float))] public partial struct ChosenBoth;
