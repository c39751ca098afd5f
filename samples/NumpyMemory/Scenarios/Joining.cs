namespace NumpyMemory.Scenarios;

[NdShape(1000, 1000, 2, typeof(float))] public partial struct Interleaved;
[NdShape(2_000_000, typeof(float))] public partial struct FlatTwo;
[NdShape(2000, 1000, typeof(double))] public partial struct TwoOfDoubles;
[NdShape(1001, 1000, typeof(float))] public partial struct OneMore;
[NdShape(999, 1000, typeof(float))] public partial struct OneLess;
[NdShape(2000, 2000, typeof(float))] public partial struct Tiled;
[NdShape(1500, 1000, typeof(float))] public partial struct Resized;
[NdShape(1002, 1002, typeof(float))] public partial struct Padded;

/// <summary>Joining is writing the parts where they belong. What is known to belong together is declared together: then each part is a view from the start
/// (<see cref="PartsOfOne"/>), which NumPy cannot say afterwards.</summary>
internal static class Joining
{
    // By construction: two parts of one buffer are written where they are, and the joined array is there for 0 B.
    [Numpy("np.concatenate((a,b),out=o)", Into), MemoryBudget(Temp = 0)]
    public static void PartsOfOne(ref Given g)
    {
        var first = g.Two.At[..1000, ..];
        var second = g.Two.At[1000.., ..];
        first.Assign(g.A);
        second.Assign(g.B);
    }

    [Numpy("np.stack((a,b),out=o)", Into), MemoryBudget(Temp = 0)]
    public static void LayersOfOne(ref Given g)
    {
        g.Stacked.At[0, .., ..].Assign(g.A);
        g.Stacked.At[1, .., ..].Assign(g.B);
    }

    [Numpy("np.concatenate((a,b))", Alloc), Numpy("np.vstack((a,b))", Alloc), Numpy("np.append(a,b,axis=0)", Alloc), Numpy("np.r_[a,b]", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Two> Concatenate(ref Given g)
    {
        var joined = new Owned<Two>();
        joined.Value.At[..1000, ..].Assign(g.A);
        joined.Value.At[1000.., ..].Assign(g.B);
        return joined;
    }

    [Numpy("np.concatenate((a,b),axis=1)", Alloc), Numpy("np.hstack((a,b))", Alloc), Numpy("np.column_stack((a,b))", Alloc), Numpy("np.block([[a,b]])", Alloc), Numpy("np.c_[a,b]", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Beside> ConcatenateColumns(ref Given g)
    {
        var joined = new Owned<Beside>();
        joined.Value.At[.., ..1000].Assign(g.A);
        joined.Value.At[.., 1000..].Assign(g.B);
        return joined;
    }

    [Numpy("np.stack((a,b))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Stacked> StackLayers(ref Given g)
    {
        var joined = new Owned<Stacked>();
        joined.Value.At[0, .., ..].Assign(g.A);
        joined.Value.At[1, .., ..].Assign(g.B);
        return joined;
    }

    [Numpy("np.dstack((a,b))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Interleaved> StackElements(ref Given g)
    {
        var joined = new Owned<Interleaved>();
        joined.Value.At[.., .., 0].Assign(g.A);
        joined.Value.At[.., .., 1].Assign(g.B);
        return joined;
    }

    [Numpy("np.append(a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatTwo> Append(ref Given g)
    {
        var joined = new Owned<FlatTwo>();
        g.A.CopyTo(joined.Value.AsSpan());
        g.B.CopyTo(joined.Value.AsSpan()[1_000_000..]);
        return joined;
    }

    [Numpy("np.concatenate((a,f64))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<TwoOfDoubles> ConcatenateMixed(ref Given g)
    {
        var joined = new Owned<TwoOfDoubles>();
        joined.Value.At[..1000, ..].Assign(g.A.E.Cast<double>());
        joined.Value.At[1000.., ..].Assign(g.F64);
        return joined;
    }

    [Numpy("np.insert(a,5,0,axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<OneMore> Insert(ref Given g)
    {
        var longer = new Owned<OneMore>();
        longer.Value.At[..5, ..].Assign(g.A[..5, ..]);
        longer.Value.At[5, ..].Fill(0f);
        longer.Value.At[6.., ..].Assign(g.A[5.., ..]);
        return longer;
    }

    [Numpy("np.delete(a,5,axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<OneLess> Delete(ref Given g)
    {
        var shorter = new Owned<OneLess>();
        shorter.Value.At[..5, ..].Assign(g.A[..5, ..]);
        shorter.Value.At[5.., ..].Assign(g.A[6.., ..]);
        return shorter;
    }

    // NumPy repeats one axis, then the other: an intermediate of half the result.
    [Numpy("np.tile(a,(2,2))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Tiled> Tile(ref Given g)
    {
        var tiled = new Owned<Tiled>();
        tiled.Value.At[..1000, ..1000].Assign(g.A);
        tiled.Value.At[..1000, 1000..].Assign(g.A);
        tiled.Value.At[1000.., ..1000].Assign(g.A);
        tiled.Value.At[1000.., 1000..].Assign(g.A);
        return tiled;
    }

    [Numpy("np.kron(m,a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Tiled> Kronecker(ref Given g)
    {
        var product = new Owned<Tiled>();
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 2; j++)
            {
                product.Value.At[(1000 * i)..(1000 * i + 1000), (1000 * j)..(1000 * j + 1000)].Assign(1f * g.A);
            }
        }

        return product;
    }

    [Numpy("np.repeat(a,2,axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Two> RepeatRows(ref Given g)
    {
        var repeated = new Owned<Two>();
        repeated.Value.At[(..).By(2), ..].Assign(g.A);
        repeated.Value.At[(1..).By(2), ..].Assign(g.A);
        return repeated;
    }

    [Numpy("np.repeat(a,2,axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Beside> RepeatColumns(ref Given g)
    {
        var repeated = new Owned<Beside>();
        repeated.Value.At[.., (..).By(2)].Assign(g.A);
        repeated.Value.At[.., (1..).By(2)].Assign(g.A);
        return repeated;
    }

    [Numpy("np.split(a,4)", View), MemoryBudget(Temp = 0)]
    public static float Split(ref Given g) => g.A[..250, ..].Sum() + g.A[250..500, ..].Sum() + g.A[500..750, ..].Sum() + g.A[750.., ..].Sum();

    [Numpy("np.array_split(a,3)", View), MemoryBudget(Temp = 0)]
    public static float ArraySplit(ref Given g) => g.A[..334, ..].Sum() + g.A[334..667, ..].Sum() + g.A[667.., ..].Sum();

    [Numpy("np.hsplit(a,4)", View), MemoryBudget(Temp = 0)]
    public static float SplitColumns(ref Given g) => g.A[.., ..250].Sum() + g.A[.., 250..500].Sum() + g.A[.., 500..750].Sum() + g.A[.., 750..].Sum();

    // NumPy's result is a view of 6,000,000 B that keeps 8,000,000 B.
    [Numpy("np.resize(a,(1500,N))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Resized> Resize(ref Given g)
    {
        var resized = new Owned<Resized>();
        resized.Value.At[..1000, ..].Assign(g.A);
        resized.Value.At[1000.., ..].Assign(g.A[..500, ..]);
        return resized;
    }

    [Numpy("np.pad(a,1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Padded> Pad(ref Given g)
    {
        var padded = new Owned<Padded>();
        padded.Value.At[1..^1, 1..^1].Assign(g.A);
        return padded;
    }

    [Numpy("np.pad(a,1,mode='edge')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Padded> PadWithEdges(ref Given g)
    {
        var padded = new Owned<Padded>();
        padded.Value.At[1..^1, 1..^1].Assign(g.A);
        padded.Value.At[0, 1..^1].Assign(g.A[0, ..]);
        padded.Value.At[^1, 1..^1].Assign(g.A[^1, ..]);
        padded.Value.At[.., 0].Assign(padded.Value[.., 1]);
        padded.Value.At[.., ^1].Assign(padded.Value[.., ^2]);
        return padded;
    }

    [Numpy("np.pad(a,1,mode='wrap')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Padded> PadWrapped(ref Given g)
    {
        var padded = new Owned<Padded>();
        padded.Value.At[1..^1, 1..^1].Assign(g.A);
        padded.Value.At[0, 1..^1].Assign(g.A[^1, ..]);
        padded.Value.At[^1, 1..^1].Assign(g.A[0, ..]);
        padded.Value.At[.., 0].Assign(padded.Value[.., ^2]);
        padded.Value.At[.., ^1].Assign(padded.Value[.., 1]);
        return padded;
    }

    [Numpy("np.pad(a,1,mode='reflect')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Padded> PadReflected(ref Given g)
    {
        var padded = new Owned<Padded>();
        padded.Value.At[1..^1, 1..^1].Assign(g.A);
        padded.Value.At[0, 1..^1].Assign(g.A[1, ..]);
        padded.Value.At[^1, 1..^1].Assign(g.A[^2, ..]);
        padded.Value.At[.., 0].Assign(padded.Value[.., 2]);
        padded.Value.At[.., ^1].Assign(padded.Value[.., ^3]);
        return padded;
    }

    [Numpy("np.roll(a,1,axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Roll(ref Given g)
    {
        var rolled = new Owned<Map>();
        rolled.Value.Assign(Nd.Shift(g.A, axis: 0, 1, Boundary.Wrap));
        return rolled;
    }

    // NumPy allocates 2,001,996,000 B in all while a thousand rows are appended one by one.
    [Numpy("append row by row, 1000 times", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Grow(ref Given g)
    {
        var grown = new Owned<Map>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            grown.Value.At[i, ..].Assign(g.A[i, ..]);
        }

        return grown;
    }
}
