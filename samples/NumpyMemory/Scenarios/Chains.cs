namespace NumpyMemory.Scenarios;


/// <summary>Where temporaries hide. NumPy's depend on the order of operands, on operator or function, and on whether the array has 256 KiB; ours are none, since
/// an expression is one loop, or stated: a reduction along an axis inside an expression is stored once.</summary>
internal static class Chains
{
    [Numpy("a+b*c-d", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Four(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.A + g.B * g.C - g.D);
        return result;
    }

    [Numpy("a*b+c*d", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> TwoProducts(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.A * g.B + g.C * g.D);
        return result;
    }

    [Numpy("(a+b)*(c+d)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> TwoSums(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign((g.A + g.B) * (g.C + g.D));
        return result;
    }

    [Numpy("(a+b)*(c+d)+(a-b)*(c-d)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> FourSums(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign((g.A + g.B) * (g.C + g.D) + (g.A - g.B) * (g.C - g.D));
        return result;
    }

    [Numpy("np.add(np.multiply(b,c),a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> AsFunctions(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.B * g.C + g.A);
        return result;
    }

    [Numpy("np.sqrt(a*a+b*b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Length(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(Nd.Sqrt(g.A * g.A + g.B * g.B));
        return result;
    }

    // 250,000 B: below 256 KiB NumPy takes a second buffer, at 262,144 B it does not.
    [Numpy("a+b*c-d @250x250", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Small> FourSmall(ref Given g)
    {
        var result = new Owned<Small>();
        result.Value.Assign(g.SmallA + g.SmallB * g.SmallC - g.SmallD);
        return result;
    }

    [Numpy("a+b*c-d @256x256", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Medium> FourMedium(ref Given g)
    {
        var result = new Owned<Medium>();
        result.Value.Assign(g.MediumA + g.MediumB * g.MediumC - g.MediumD);
        return result;
    }

    [Numpy("f64 a + f32 b*c - f32 d", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> FourMixed(ref Given g)
    {
        var result = new Owned<Doubles>();
        result.Value.Assign(g.F64 + (g.B * g.C).Cast<double>() - g.D.E.Cast<double>());
        return result;
    }

    [Numpy("a*2+1", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Affine(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.A * 2f + 1f);
        return result;
    }

    [Numpy("(a*2+1).sum()", Value), MemoryBudget(Temp = 0)]
    public static float SumOfAffine(ref Given g) => (g.A * 2f + 1f).Sum();

    [Numpy("a-a.mean()", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Centred(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.A - g.A.Mean());
        return result;
    }

    // Means and deviations of columns are a row each, and squares are never stored.
    [Numpy("(a-a.mean(0))/a.std(0)", Alloc), MemoryBudget(Temp = "16 kB")]
    public static Owned<Map> Standardized(ref Given g)
    {
        var result = new Owned<Map>();
        var centred = g.A - g.A.Mean(axis: 0);
        result.Value.Assign(centred / Nd.Sqrt((centred * centred).Mean(axis: 0)));
        return result;
    }

    // The largest of each row as a column, which is what keepdims makes, waits on the stack: 4,000 B.
    [Numpy("np.exp(a-a.max(1,keepdims=True))", Alloc), MemoryBudget(Temp = 0, Stack = "4 KiB")]
    public static Owned<Map> ExponentialsOfRows(ref Given g)
    {
        var result = new Owned<Map>();
        Column largest = default;
        largest.At[.., 0].Assign(g.A.Max(axis: 1));
        result.Value.Assign(Nd.Exp(g.A - largest));
        return result;
    }

    [Numpy("softmax (2 lines)", Alloc), MemoryBudget(Temp = 0, Stack = "4 KiB")]
    public static Owned<Map> Softmax(ref Given g)
    {
        var result = new Owned<Map>();
        Column perRow = default;
        perRow.At[.., 0].Assign(g.A.Max(axis: 1));
        result.Value.Assign(Nd.Exp(g.A - perRow));
        perRow.At[.., 0].Assign(result.Value.Sum(axis: 1));
        result.Value /= perRow;
        return result;
    }

    [Numpy("softmax written with out=", InPlace), MemoryBudget(Temp = 0, Stack = "4 KiB")]
    public static void SoftmaxInPlace(ref Given g)
    {
        Column perRow = default;
        perRow.At[.., 0].Assign(g.C.Max(axis: 1));
        g.C.Assign(Nd.Exp(g.C - perRow));
        perRow.At[.., 0].Assign(g.C.Sum(axis: 1));
        g.C /= perRow;
    }

    // The same polynomial twice: 12 MB and 8 MB in NumPy.
    [Numpy("smoothstep x*x*(3-2*x)", Alloc), Numpy("smoothstep x*x*(-2*x+3)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Smoothstep(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(g.A * g.A * (3f - 2f * g.A));
        return result;
    }

    [Numpy("lerp a+(b-a)*t", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Lerp(ref Given g)
    {
        var result = new Owned<Map>();
        result.Value.Assign(Nd.Lerp(g.A, g.B, 0.5f));
        return result;
    }

    [Numpy("2-D heat step with roll", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> HeatOnATorus(ref Given g)
    {
        var next = new Owned<Map>();
        ref readonly Map u = ref g.A;
        next.Value.Assign(u + 0.1f * (Nd.Shift(u, axis: 0, 1, Boundary.Wrap) + Nd.Shift(u, axis: 0, -1, Boundary.Wrap)
            + Nd.Shift(u, axis: 1, 1, Boundary.Wrap) + Nd.Shift(u, axis: 1, -1, Boundary.Wrap) - 4f * u));
        return next;
    }

    [Numpy("2-D heat step with slices", Into), MemoryBudget(Temp = 0)]
    public static void HeatInside(ref Given g)
    {
        ref readonly Map u = ref g.A;
        g.C.At[1..^1, 1..^1].Assign(u[1..^1, 1..^1] + 0.1f * (u[2.., 1..^1] + u[..^2, 1..^1] + u[1..^1, 2..] + u[1..^1, ..^2] - 4f * u[1..^1, 1..^1]));
    }

    // "In place", and yet NumPy makes v*dt: 12,000,000 B a step.
    [Numpy("particle step p+=v*dt; v+=g*dt", InPlace), MemoryBudget(Temp = 0)]
    public static void Particles(ref Given g)
    {
        g.Position += g.Velocity * 0.016f;
        g.Velocity += g.Gravity * 0.016f;
    }
}
