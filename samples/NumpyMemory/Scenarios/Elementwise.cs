namespace NumpyMemory.Scenarios;

/// <summary>One operation, one result. Where NumPy builds an answer from several operations, its parts lie in memory; here they are one loop.</summary>
internal static class Elementwise
{
    [Numpy("a + b", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Sum(ref Given g)
    {
        var sum = new Owned<Map>();
        sum.Value.Assign(g.A + g.B);
        return sum;
    }

    [Numpy("a * 2", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Twice(ref Given g)
    {
        var twice = new Owned<Map>();
        twice.Value.Assign(g.A * 2f);
        return twice;
    }

    [Numpy("-a", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Negative(ref Given g)
    {
        var negative = new Owned<Map>();
        negative.Value.Assign(-g.A);
        return negative;
    }

    [Numpy("np.sqrt(a)", Alloc), Numpy("a ** 0.5", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Root(ref Given g)
    {
        var root = new Owned<Map>();
        root.Value.Assign(Nd.Sqrt(g.A));
        return root;
    }

    [Numpy("np.sin(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Sine(ref Given g)
    {
        var sine = new Owned<Map>();
        sine.Value.Assign(Nd.Sin(g.A));
        return sine;
    }

    [Numpy("a ** 2", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Square(ref Given g)
    {
        var square = new Owned<Map>();
        square.Value.Assign(g.A * g.A);
        return square;
    }

    [Numpy("a > b", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Mask> Larger(ref Given g)
    {
        var larger = new Owned<Mask>();
        larger.Value.Assign(g.A > g.B);
        return larger;
    }

    [Numpy("np.isnan(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Mask> IsNaN(ref Given g)
    {
        var nan = new Owned<Mask>();
        ref readonly Map a = ref g.A;
        nan.Value.Assign(g.A != a);
        return nan;
    }

    [Numpy("np.isclose(a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Mask> IsClose(ref Given g)
    {
        var close = new Owned<Mask>();
        close.Value.Assign(Nd.Abs(g.A - g.B) <= 1e-8f + 1e-5f * Nd.Abs(g.B));
        return close;
    }

    // One bool: NumPy takes 11,000,000 B on the way to it.
    [Numpy("np.allclose(a,b)", Value), MemoryBudget(Temp = 0)]
    public static bool AllClose(ref Given g) => (Nd.Abs(g.A - g.B) <= 1e-8f + 1e-5f * Nd.Abs(g.B)).All();

    [Numpy("np.array_equal(a,b)", Value), MemoryBudget(Temp = 0)]
    public static bool ArrayEqual(ref Given g) => g.A.Equals(in g.B);

    [Numpy("np.where(m,a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Where(ref Given g)
    {
        var chosen = new Owned<Map>();
        chosen.Value.Assign(Nd.Where(g.M, g.A, g.B));
        return chosen;
    }

    [Numpy("np.where(a>0.5,a,0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> WhereLarge(ref Given g)
    {
        var chosen = new Owned<Map>();
        chosen.Value.Assign(Nd.Where(g.A > 0.5f, g.A, 0f));
        return chosen;
    }

    [Numpy("np.clip(a,0,1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Clip(ref Given g)
    {
        var clipped = new Owned<Map>();
        clipped.Value.Assign(Nd.Clamp(g.A, 0f, 1f));
        return clipped;
    }

    [Numpy("np.maximum(a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Maximum(ref Given g)
    {
        var larger = new Owned<Map>();
        larger.Value.Assign(Nd.Max(g.A, g.B));
        return larger;
    }

    [Numpy("np.divmod(a,b)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Pair> Divmod(ref Given g)
    {
        var both = new Owned<Pair>();
        both.Value.First.Assign(Nd.Floor(g.A / g.B));
        both.Value.Second.Assign(g.A - both.Value.First * g.B);
        return both;
    }

    [Numpy("np.modf(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Pair> Modf(ref Given g)
    {
        var both = new Owned<Pair>();
        both.Value.Second.Assign(Nd.Where(g.A < 0f, Nd.Ceiling(g.A), Nd.Floor(g.A)));
        both.Value.First.Assign(g.A - both.Value.Second);
        return both;
    }

    [Numpy("np.round(a,2)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> Round(ref Given g)
    {
        var rounded = new Owned<Map>();
        rounded.Value.Assign(Nd.Round(g.A * 100f) / 100f);
        return rounded;
    }

    [Numpy("np.nan_to_num(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> NanToNum(ref Given g)
    {
        var numbers = new Owned<Map>();
        ref readonly Map a = ref g.A;
        numbers.Value.Assign(Nd.Where(g.A == a, Nd.Clamp(g.A, -float.MaxValue, float.MaxValue), 0f));
        return numbers;
    }
}
