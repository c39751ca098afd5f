using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NumpyMemory.Scenarios;

[NdShape(1000, 1000, typeof(Complex64))] public partial struct Complex64s;
[NdShape(1000, 1000, typeof(DateTime))] public partial struct Times;
[NdShape(1000, 1000, typeof(TimeSpan))] public partial struct Durations;
[NdShape(1000, 1000, typeof(Rgb))] public partial struct Picture;
[NdShape(1000, 1000, typeof(Ascii10))] public partial struct Words;
[NdShape(1000, 1000, typeof(Unicode10))] public partial struct UnicodeWords;
[NdShape(2, 1000, 1000, typeof(long))] public partial struct IndexGrids;

/// <summary>NumPy's complex64: any unmanaged struct can be an element.</summary>
public struct Complex64 { public float Real, Imaginary; }

/// <summary>Three bytes without padding, NumPy's V3.</summary>
public struct Rgb { public byte R, G, B; }

/// <summary>NumPy's S10.</summary>
[InlineArray(10)] public struct Ascii10 { private byte _first; }

/// <summary>NumPy's U10: 4 bytes a character.</summary>
[InlineArray(10)] public struct Unicode10 { private int _first; }

/// <summary>Two maps that belong together: one block.</summary>
public struct Pair { public Map First, Second; }

/// <summary>A row and a column of indices.</summary>
public struct OpenGrid { public LongColumn Rows; public LongRow Columns; }

/// <summary>A row and a column of coordinates.</summary>
public struct OpenCoordinates { public Column Rows; public Row Columns; }

/// <summary>An array takes the product of its sizes times the size of an element, and so does a declared tensor. Who does not name the dtype takes twice as
/// much in NumPy; here there is none that is not named.</summary>
internal static class Creation
{
    [Numpy("np.empty((N,N), dtype='bool')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Mask> OfBool(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='int8')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<SBytes> OfInt8(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='uint8')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Bytes> OfUInt8(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='int16')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Shorts> OfInt16(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='uint16')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<UShorts> OfUInt16(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='float16')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Halves> OfFloat16(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='int32')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Ints> OfInt32(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='uint32')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<UInts> OfUInt32(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='int64')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Longs> OfInt64(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='uint64')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<ULongs> OfUInt64(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='float64')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> OfFloat64(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='complex64')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Complex64s> OfComplex64(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='complex128')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Complexes> OfComplex128(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='datetime64[s]')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Times> OfDateTime(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='timedelta64[s]')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Durations> OfTimeSpan(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='V3')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Picture> OfThreeBytes(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='S10')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Words> OfTenCharacters(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='U10')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<UnicodeWords> OfTenUnicodeCharacters(ref Given g) => new();

    [Numpy("np.empty((N,N), dtype='float32')", Alloc), Numpy("np.empty((N,N), np.float32, order='C')", Alloc), Numpy("np.empty_like(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Empty(ref Given g) => new(InitialContents.Undefined);

    [Numpy("np.empty((N,N), np.float32, order='F')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FMap> EmptyColumnMajor(ref Given g) => new(InitialContents.Undefined);

    [Numpy("np.zeros((N,N), np.float32, order='C')", Alloc), Numpy("np.zeros_like(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Zeros(ref Given g) => new();

    [Numpy("np.zeros((N,N), np.float32, order='F')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FMap> ZerosColumnMajor(ref Given g) => new();

    [Numpy("np.ones((N,N), np.float32, order='C')", Alloc), Numpy("np.ones_like(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Ones(ref Given g)
    {
        var ones = new Owned<Map>();
        ones.Value.Fill(1f);
        return ones;
    }

    [Numpy("np.ones((N,N), np.float32, order='F')", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FMap> OnesColumnMajor(ref Given g)
    {
        var ones = new Owned<FMap>();
        ones.Value.Fill(1f);
        return ones;
    }

    [Numpy("np.full((N,N), 1.5, np.float32)", Alloc), Numpy("np.full_like(a, 2)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Full(ref Given g)
    {
        var full = new Owned<Map>();
        full.Value.Fill(1.5f);
        return full;
    }

    [Numpy("np.full((N,N), 1.5)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> FullOfDoubles(ref Given g)
    {
        var full = new Owned<Doubles>();
        full.Value.Fill(1.5);
        return full;
    }

    [Numpy("np.zeros((N,N))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> ZerosOfDoubles(ref Given g) => new();

    [Numpy("np.eye(N, dtype=np.float32)", Alloc), Numpy("np.identity(N, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Eye(ref Given g)
    {
        var eye = new Owned<Map>();
        eye.Value.FillEye();
        return eye;
    }

    [Numpy("np.tri(N, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Triangle(ref Given g)
    {
        var triangle = new Owned<Map>();
        triangle.Value.Assign(Nd.Where(Nd.Index<int>(1) <= Nd.Index<int>(0), 1f, 0f));
        return triangle;
    }

    [Numpy("np.arange(N*N, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Flat> Arange(ref Given g)
    {
        var range = new Owned<Flat>();
        range.Value.FillArange(0f, 1f);
        return range;
    }

    [Numpy("np.arange(N*N)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatLongs> ArangeOfLongs(ref Given g)
    {
        var range = new Owned<FlatLongs>();
        range.Value.FillArange(0, 1);
        return range;
    }

    // NumPy computes in float64 and casts: 12 MB at the peak for 4 MB of result.
    [Numpy("np.linspace(0,1,N*N, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Flat> Linspace(ref Given g)
    {
        var line = new Owned<Flat>();
        line.Value.FillLinspace(0f, 1f);
        return line;
    }

    [Numpy("np.linspace(0,1,N*N)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatDoubles> LinspaceOfDoubles(ref Given g)
    {
        var line = new Owned<FlatDoubles>();
        line.Value.FillLinspace(0, 1);
        return line;
    }

    [Numpy("np.logspace(0,1,N*N)", Alloc), Numpy("np.geomspace(1,10,N*N)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatDoubles> Logspace(ref Given g)
    {
        var line = new Owned<FlatDoubles>();
        line.Value.Assign(Nd.Pow(10.0, Nd.Index<double>(0) * (1.0 / 999_999)));
        return line;
    }

    [Numpy("np.meshgrid(x,y)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Pair> Meshgrid(ref Given g)
    {
        var grids = new Owned<Pair>();
        grids.Value.First.Assign(g.Row);
        grids.Value.Second.Assign(g.Column);
        return grids;
    }

    // A row and a column are a grid as they are: broadcasting reads them again and again.
    [Numpy("np.meshgrid(x,y,copy=False)", View), MemoryBudget(Temp = 0)]
    public static float MeshgridOfViews(ref Given g) => Nd.Max(g.Row + g.Column);

    [Numpy("np.meshgrid(x,y,sparse=True)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<OpenCoordinates> SparseMeshgrid(ref Given g)
    {
        var grid = new Owned<OpenCoordinates>();
        grid.Value.Rows.Assign(g.Column);
        grid.Value.Columns.Assign(g.Row);
        return grid;
    }

    [Numpy("np.mgrid[0:N,0:N]", Alloc), Numpy("np.indices((N,N))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<IndexGrids> Indices(ref Given g)
    {
        var grids = new Owned<IndexGrids>();
        grids.Value.At[0, .., ..].Assign(Nd.Index<long>(0));
        grids.Value.At[1, .., ..].Assign(Nd.Index<long>(1));
        return grids;
    }

    [Numpy("np.ogrid[0:N,0:N]", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<OpenGrid> OpenIndices(ref Given g)
    {
        var grid = new Owned<OpenGrid>();
        grid.Value.Rows.Assign(Nd.Index<long>(0));
        grid.Value.Columns.Assign(Nd.Index<long>(0));
        return grid;
    }

    [Numpy("np.fromfunction(lambda i,j: i+j, (N,N))", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> FromFunction(ref Given g)
    {
        var sums = new Owned<Doubles>();
        sums.Value.FillFrom(static (i, j) => i + j);
        return sums;
    }

    [Numpy("np.array(lst, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Flat> FromList(ref Given g)
    {
        var flat = new Owned<Flat>();
        flat.Value.CopyFrom(Managed.Floats.AsSpan());
        return flat;
    }

    [Numpy("np.array(lst)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatDoubles> FromListToDoubles(ref Given g)
    {
        var flat = new Owned<FlatDoubles>();
        for (int i = 0; i < FlatDoubles.Dim0; i++)
        {
            flat.Value[i] = Managed.Floats[i];
        }

        return flat;
    }

    [Numpy("np.array(lol, dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> FromListOfLists(ref Given g)
    {
        var map = new Owned<Map>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            Managed.Jagged[i].AsSpan().CopyTo(map.Value.AsSpan()[(i * Map.Dim1)..]);
        }

        return map;
    }

    [Numpy("np.fromiter(range(N*N), dtype=np.float32, count=N*N)", Alloc), Numpy("np.fromiter((i for i in range(N*N)), dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Flat> FromIterator(ref Given g)
    {
        var flat = new Owned<Flat>();
        for (int i = 0; i < Flat.Dim0; i++)
        {
            flat.Value[i] = i;
        }

        return flat;
    }

    // Bytes or numbers from elsewhere, under a shape: the reference is the array.
    [Numpy("np.frombuffer(buf, np.float32)", View), Numpy("np.asarray(arr)", View), MemoryBudget(Temp = 0)]
    public static float FromBuffer(ref Given g)
    {
        ref readonly Flat flat = ref MemoryMarshal.AsRef<Flat>(MemoryMarshal.AsBytes(Managed.Floats.AsSpan()));
        return flat.Sum();
    }

    [Numpy("rng.random((N,N), dtype=np.float32)", Alloc), Numpy("rng.random((N,N)).astype(np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> RandomFloats(ref Given g)
    {
        var numbers = new Owned<Map>();
        numbers.Value.FillFrom(static (i, j) => Random.Shared.NextSingle());
        return numbers;
    }

    [Numpy("np.random.rand(N,N)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> RandomDoubles(ref Given g)
    {
        var numbers = new Owned<Doubles>();
        numbers.Value.FillFrom(static (i, j) => Random.Shared.NextDouble());
        return numbers;
    }

    // Box and Muller, 1958.
    [Numpy("rng.standard_normal((N,N), dtype=np.float32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> RandomNormal(ref Given g)
    {
        var numbers = new Owned<Map>();
        numbers.Value.FillFrom(static (i, j) => MathF.Sqrt(-2f * MathF.Log(1f - Random.Shared.NextSingle())) * MathF.Cos(MathF.Tau * Random.Shared.NextSingle()));
        return numbers;
    }

    [Numpy("rng.integers(0,255,(N,N),dtype=np.uint8)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Bytes> RandomBytes(ref Given g)
    {
        var numbers = new Owned<Bytes>();
        numbers.Value.FillFrom(static (i, j) => (byte)Random.Shared.Next(255));
        return numbers;
    }

    [Numpy("rng.random(out=dst, dtype=np.float32)", InPlace), MemoryBudget(Temp = 0)]
    public static void RandomInto(ref Given g) => g.C.FillFrom(static (i, j) => Random.Shared.NextSingle());
}
