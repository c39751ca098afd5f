namespace NumpyMemory.Scenarios;

[NdShape(1000, 3, typeof(float))] public partial struct ThousandPoints;
[NdShape(1_000_000, typeof(int))] public partial struct FlatInts;
[NdShape(4_000_000, typeof(byte))] public partial struct FlatBytes;

/// <summary>Lists against arrays: what a million numbers take where each is an object, where each row is one, and where they lie side by side.</summary>
internal static class Lists
{
    [Numpy("np.empty((1000,1000),float32) traced", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Tensor(ref Given g) => new();

    [Numpy("np.empty((1000,1000),float32) traced", Alloc), MemoryBudget(Temp = 0)]
    public static float[,] Rectangular(ref Given g) => new float[1000, 1000];

    [Numpy("np.empty((1000,1000),float64) traced", Alloc), MemoryBudget(Temp = 0)]
    public static double[,] RectangularOfDoubles(ref Given g) => new double[1000, 1000];

    [Numpy("list of 1000 lists of 1000 floats traced", Alloc), MemoryBudget(Temp = 0)]
    public static float[][] Jagged(ref Given g)
    {
        var rows = new float[1000][];
        for (int i = 0; i < 1000; i++)
        {
            rows[i] = new float[1000];
        }

        return rows;
    }

    [Numpy("array.array('f', 1e6) traced", Alloc), MemoryBudget(Temp = 0)]
    public static float[] Array(ref Given g) => new float[1_000_000];

    [Numpy("array.array('d', 1e6) traced", Alloc), MemoryBudget(Temp = 0)]
    public static double[] ArrayOfDoubles(ref Given g) => new double[1_000_000];

    [Numpy("bytearray(4e6) traced", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatBytes> ByteTensor(ref Given g) => new();

    [Numpy("list of 1e6 distinct floats traced", Alloc), MemoryBudget(Temp = 0)]
    public static List<float> ListOfFloats(ref Given g)
    {
        var list = new List<float>(1_000_000);
        for (int i = 0; i < 1_000_000; i++)
        {
            list.Add(i + 0.5f);
        }

        return list;
    }

    // 8 bytes of reference and 24 of object for each number, as in Python.
    [Numpy("list of 1e6 distinct floats, exact (list(tuple))", Alloc), Numpy("list of 1e6 np.float32 scalars traced", Alloc), MemoryBudget(Temp = 0)]
    public static List<object> ListOfObjects(ref Given g)
    {
        var list = new List<object>(1_000_000);
        for (int i = 0; i < 1_000_000; i++)
        {
            list.Add(i + 0.5f);
        }

        return list;
    }

    [Numpy("tuple of 1e6 distinct floats", Alloc), Numpy("object ndarray of 1e6 floats traced", Alloc), MemoryBudget(Temp = 0)]
    public static object[] ArrayOfObjects(ref Given g)
    {
        var array = new object[1_000_000];
        for (int i = 0; i < 1_000_000; i++)
        {
            array[i] = i + 0.5f;
        }

        return array;
    }

    [Numpy("list of 1e6 ints traced", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<FlatInts> TensorOfInts(ref Given g) => new();

    [Numpy("list of 1000 ndarrays of shape (3,) float32 traced", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<ThousandPoints> TensorOfPoints(ref Given g) => new();
}
