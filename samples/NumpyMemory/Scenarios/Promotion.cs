namespace NumpyMemory.Scenarios;

/// <summary>NumPy picks the dtype of a mixed operation, often float64, and converts through buffers. Here mixing is an error that names the bytes, and the cast
/// that is written instead is part of the loop.</summary>
internal static class Promotion
{
    [Numpy("i8 + u8", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Shorts> Int8AndUInt8(ref Given g)
    {
        var sum = new Owned<Shorts>();
        sum.Value.Assign(g.I8.E.Cast<short>() + g.U8.E.Cast<short>());
        return sum;
    }

    [Numpy("i32 + a", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> Int32AndFloat32(ref Given g)
    {
        var sum = new Owned<Doubles>();
        sum.Value.Assign(g.I32.E.Cast<double>() + g.A.E.Cast<double>());
        return sum;
    }

    [Numpy("i16 + a", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Int16AndFloat32(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.I16.E.Cast<float>() + g.A);
        return sum;
    }

    [Numpy("i64 + u64", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> Int64AndUInt64(ref Given g)
    {
        var sum = new Owned<Doubles>();
        sum.Value.Assign(g.I64.E.Cast<double>() + g.U64.E.Cast<double>());
        return sum;
    }

    [Numpy("a + f64", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> Float32AndFloat64(ref Given g)
    {
        var sum = new Owned<Doubles>();
        sum.Value.Assign(g.A.E.Cast<double>() + g.F64);
        return sum;
    }

    [Numpy("a + f16", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Float32AndFloat16(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.A + g.F16.E.Cast<float>());
        return sum;
    }

    [Numpy("i32 / i32", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> QuotientOfInts(ref Given g)
    {
        var quotient = new Owned<Doubles>();
        quotient.Value.Assign(g.I32.E.Cast<double>() / g.I32.E.Cast<double>());
        return quotient;
    }

    [Numpy("i32 * 1.5", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> IntsTimesDouble(ref Given g)
    {
        var product = new Owned<Doubles>();
        product.Value.Assign(g.I32.E.Cast<double>() * 1.5);
        return product;
    }

    [Numpy("u8 * u8", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Bytes> ProductOfBytes(ref Given g)
    {
        var product = new Owned<Bytes>();
        product.Value.Assign(g.U8 * g.U8);
        return product;
    }

    [Numpy("bl + bl", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Mask> SumOfMasks(ref Given g)
    {
        var either = new Owned<Mask>();
        either.Value.Assign(g.M | g.M);
        return either;
    }

    [Numpy("np.sin(i32)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> SineOfInts(ref Given g)
    {
        var sine = new Owned<Doubles>();
        sine.Value.Assign(Nd.Sin(g.I32.E.Cast<double>()));
        return sine;
    }

    [Numpy("np.sin(u8)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Halves> SineOfBytes(ref Given g)
    {
        var sine = new Owned<Halves>();
        sine.Value.Assign(Nd.Sin(g.U8.E.Cast<float>()).Cast<Half>());
        return sine;
    }
}
