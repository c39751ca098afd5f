namespace NumpyMemory.Scenarios;

/// <summary>Broadcasting copies nothing: the smaller operand is read again and again. What it yields has the size of the larger one.</summary>
internal static class Broadcasting
{
    [Numpy("np.broadcast_to(row,(N,N))", View), Numpy("np.broadcast_arrays(row,col)", View), MemoryBudget(Temp = 0)]
    public static float Stretched(ref Given g) => Nd.Max(g.Row + g.Column);

    [Numpy("np.broadcast_to(np.float32(1),(N,N))", View), MemoryBudget(Temp = 0)]
    public static float StretchedScalar(ref Given g) => Nd.Max(g.A + 1f);

    [Numpy("np.broadcast_to(row,(N,N)).copy()", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> StretchedCopy(ref Given g)
    {
        var copy = new Owned<Map>();
        copy.Value.Assign(g.Row);
        return copy;
    }

    [Numpy("a + row", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> WithRow(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.A + g.Row);
        return sum;
    }

    [Numpy("a + col", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> WithColumn(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.A + g.Column);
        return sum;
    }

    [Numpy("row + col", Alloc), Numpy("np.add.outer(row,row)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> RowAndColumn(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.Row + g.Column);
        return sum;
    }

    [Numpy("np.outer(row,row)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Outer(ref Given g)
    {
        var product = new Owned<Map>();
        product.Value.Assign(g.Column * g.Row);
        return product;
    }

    [Numpy("a + 1.0", Alloc), Numpy("a + np.float64(1.0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> WithScalar(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.A + 1f);
        return sum;
    }

    // Every row with every row, as NumPy's a[:,None,:10]-a[None,:,:10].
    [Numpy("a[:,None,:10]-a[None,:,:10]", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<EveryPair> EveryPairOfRows(ref Given g)
    {
        var differences = new Owned<EveryPair>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            differences.Value.At[i, .., ..].Assign(g.A[i, ..10] - g.A[.., ..10]);
        }

        return differences;
    }

    // The differences are never stored: 12,000,000 B that NumPy takes and gives back.
    [Numpy("((p[:,None,:]-p[None,:,:])**2).sum(-1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Distances(ref Given g)
    {
        var squares = new Owned<Map>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            var x = g.Position[..1000, 0] - g.Position[i, 0];
            var y = g.Position[..1000, 1] - g.Position[i, 1];
            var z = g.Position[..1000, 2] - g.Position[i, 2];
            squares.Value.At[i, ..].Assign(x * x + y * y + z * z);
        }

        return squares;
    }
}

[NdShape(1000, 1000, 10, typeof(float))] public partial struct EveryPair;
