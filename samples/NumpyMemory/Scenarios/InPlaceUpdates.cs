namespace NumpyMemory.Scenarios;

/// <summary>In place is 0 B where each element is read before it is written. Where an assignment reads, displaced, what it overwrites, both libraries wait in a
/// copy; here the compiler says so, in bytes, and a budget forbids it.</summary>
internal static class InPlaceUpdates
{
    [Numpy("a += b", InPlace), MemoryBudget(Temp = 0)]
    public static void Add(ref Given g) => g.C += g.B;

    [Numpy("a *= 2", InPlace), MemoryBudget(Temp = 0)]
    public static void Double(ref Given g) => g.C *= 2f;

    [Numpy("a_f32 += f64", InPlace), MemoryBudget(Temp = 0)]
    public static void AddDoubles(ref Given g) => g.C += g.F64.E.Cast<float>();

    [Numpy("np.add(a,b,out=c)", Into), MemoryBudget(Temp = 0)]
    public static void AddInto(ref Given g) => g.C.Assign(g.A + g.B);

    [Numpy("np.multiply(a,b,out=a)", Into), MemoryBudget(Temp = 0)]
    public static void MultiplyIntoItself(ref Given g) => g.C.Assign(g.C * g.B);

    [Numpy("np.sin(a,out=a)", Into), MemoryBudget(Temp = 0)]
    public static void SineOfItself(ref Given g) => g.C.Assign(Nd.Sin(g.C));

    [Numpy("np.add(f32,f32,out=f64)", Into), MemoryBudget(Temp = 0)]
    public static void AddIntoDoubles(ref Given g) => g.F64.Assign((g.A + g.B).Cast<double>());

    [Numpy("np.add(a,f64,out=c,casting='same_kind')", Into), MemoryBudget(Temp = 0)]
    public static void AddDoublesInto(ref Given g) => g.C.Assign((g.A.E.Cast<double>() + g.F64).Cast<float>());

    [Numpy("a[1:] += a[:-1]", InPlace), MemoryBudget(Temp = 3_996_000)]
    public static void AddDisplaced(ref Given g) => g.C.At[1.., ..].Add(g.C[..^1, ..]);

    [Numpy("a += a.T", InPlace), MemoryBudget(Temp = 4_000_000)]
    public static void AddTranspose(ref Given g) => g.C += g.C.Transpose();

    [Numpy("a[1:] = a[:-1]", Into), MemoryBudget(Temp = 3_996_000)]
    public static void Displace(ref Given g) => g.C.At[1.., ..].Assign(g.C[..^1, ..]);

    [Numpy("a[:] = b.T", Into), MemoryBudget(Temp = 0)]
    public static void TransposeOfAnother(ref Given g) => g.C.Assign(g.B.Transpose());

    [Numpy("a[...] = b", Into), MemoryBudget(Temp = 0)]
    public static void Overwrite(ref Given g) => g.C.Assign(g.B);

    [Numpy("a.fill(0)", InPlace), MemoryBudget(Temp = 0)]
    public static void Clear(ref Given g) => g.C.Fill(0f);

    [Numpy("a, b = b, a (double-buffer swap)", InPlace), MemoryBudget(Temp = 0)]
    public static void Swap(ref Given g) => Managed.Buffers.Flip();

    [Numpy("np.clip(a,0,1,out=a)", Into), MemoryBudget(Temp = 0)]
    public static void ClipItself(ref Given g) => g.C.Assign(Nd.Clamp(g.C, 0f, 1f));

    [Numpy("np.copyto(a,0,where=m)", Into), MemoryBudget(Temp = 0)]
    public static void ClearMasked(ref Given g) => g.C.Assign(Nd.Where(g.M, 0f, g.C));

    [Numpy("np.add(a,b,out=a,where=m)", Into), MemoryBudget(Temp = 0)]
    public static void AddMasked(ref Given g) => g.C.Assign(Nd.Where(g.M.E, g.C + g.B, g.C));

    [Numpy("np.add.at(v, ix, 1)", InPlace), MemoryBudget(Temp = 0)]
    public static void AddAt(ref Given g)
    {
        for (int i = 0; i < 1_000_000; i++)
        {
            g.Out[i % 1000] += 1f;
        }
    }

    [Numpy("np.fill_diagonal(a,0)", InPlace), MemoryBudget(Temp = 0)]
    public static void FillDiagonal(ref Given g)
    {
        for (int i = 0; i < Map.Dim0; i++)
        {
            g.C[i, i] = 0f;
        }
    }
}
