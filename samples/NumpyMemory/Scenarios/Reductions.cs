namespace NumpyMemory.Scenarios;

[NdShape(1, 1, typeof(float))] public partial struct One;
[NdShape(64, typeof(long))] public partial struct Counts;
[NdShape(65, typeof(float))] public partial struct Edges;
[NdShape(2, 1000, typeof(float))] public partial struct TwoRows;

/// <summary>Bins and how many numbers fell into each.</summary>
public struct Histogram { public Counts Counts; public Edges Edges; }

/// <summary>Answers are small; what is in the way to them need not be large. A reduction reads an expression, which is never stored.</summary>
internal static class Reductions
{
    [Numpy("a.sum()", Value), MemoryBudget(Temp = 0)]
    public static float Sum(ref Given g) => g.A.Sum();

    [Numpy("a.sum(axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> SumOfColumns(ref Given g)
    {
        var sums = new Owned<Row>();
        sums.Value.Assign(g.A.Sum(axis: 0));
        return sums;
    }

    [Numpy("a.sum(axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> SumOfRows(ref Given g)
    {
        var sums = new Owned<Row>();
        sums.Value.Assign(g.A.Sum(axis: 1));
        return sums;
    }

    [Numpy("a.sum(axis=1, keepdims=True)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Column> SumOfRowsAsColumn(ref Given g)
    {
        var sums = new Owned<Column>();
        sums.Value.At[.., 0].Assign(g.A.Sum(axis: 1));
        return sums;
    }

    [Numpy("a.sum(axis=(0,1), keepdims=True)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<One> SumAsArray(ref Given g)
    {
        var sum = new Owned<One>();
        sum.Value[0, 0] = g.A.Sum();
        return sum;
    }

    [Numpy("a.sum(axis=1, out=o)", Into), MemoryBudget(Temp = 0)]
    public static void SumInto(ref Given g) => g.Out.Assign(g.A.Sum(axis: 1));

    [Numpy("a.sum(axis=1, dtype=np.float64)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<DoubleRow> SumInDoubles(ref Given g)
    {
        var sums = new Owned<DoubleRow>();
        sums.Value.Assign(g.A.E.Cast<double>().Sum(axis: 1));
        return sums;
    }

    [Numpy("a.sum(axis=1, where=m)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> SumWhere(ref Given g)
    {
        var sums = new Owned<Row>();
        sums.Value.Assign(Nd.Where(g.M, g.A, 0f).Sum(axis: 1));
        return sums;
    }

    [Numpy("i8.sum(axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<LongRow> SumOfSBytes(ref Given g)
    {
        var sums = new Owned<LongRow>();
        sums.Value.Assign(g.I8.E.Cast<long>().Sum(axis: 1));
        return sums;
    }

    [Numpy("h.mean()", Value), MemoryBudget(Temp = 0)]
    public static Half MeanOfHalves(ref Given g) => g.F16.Mean();

    [Numpy("a.mean(axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> MeanOfColumns(ref Given g)
    {
        var means = new Owned<Row>();
        means.Value.Assign(g.A.Mean(axis: 0));
        return means;
    }

    [Numpy("a.max(axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> MaxOfColumns(ref Given g)
    {
        var largest = new Owned<Row>();
        largest.Value.Assign(g.A.Max(axis: 0));
        return largest;
    }

    [Numpy("a.min(axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> MinOfRows(ref Given g)
    {
        var smallest = new Owned<Row>();
        smallest.Value.Assign(g.A.Min(axis: 1));
        return smallest;
    }

    [Numpy("a.prod(axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> ProductOfRows(ref Given g)
    {
        var products = new Owned<Row>();
        products.Value.Fill(1f);
        for (int j = 0; j < Map.Dim1; j++)
        {
            products.Value *= g.A[.., j];
        }

        return products;
    }

    // A full temporary behind one number: 4,000,000 B in NumPy.
    [Numpy("a.std()", Value), MemoryBudget(Temp = 0)]
    public static float Deviation(ref Given g)
    {
        float mean = g.A.Mean();
        return MathF.Sqrt(((g.A - mean) * (g.A - mean)).Mean());
    }

    [Numpy("a.std(axis=0)", Alloc), MemoryBudget(Temp = "12 kB")]
    public static Owned<Row> DeviationOfColumns(ref Given g)
    {
        var deviations = new Owned<Row>();
        var centred = g.A - g.A.Mean(axis: 0);
        deviations.Value.Assign(Nd.Sqrt((centred * centred).Mean(axis: 0)));
        return deviations;
    }

    [Numpy("a.var(axis=1)", Alloc), MemoryBudget(Temp = 0, Stack = "4 KiB")]
    public static Owned<Row> VarianceOfRows(ref Given g)
    {
        var variances = new Owned<Row>();
        Column means = default;
        means.At[.., 0].Assign(g.A.Mean(axis: 1));
        variances.Value.Assign(((g.A - means) * (g.A - means)).Mean(axis: 1));
        return variances;
    }

    [Numpy("np.argmax(a)", Value), MemoryBudget(Temp = 0)]
    public static long ArgMax(ref Given g) => g.A.ArgMax();

    // Row by row: Nd.ArgMax(a, axis: 1) states a Temp of 12,000 B.
    [Numpy("np.argmax(a, axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<LongRow> ArgMaxOfRows(ref Given g)
    {
        var places = new Owned<LongRow>();
        for (int i = 0; i < Map.Dim0; i++)
        {
            places.Value[i] = g.A[i, ..].ArgMax();
        }

        return places;
    }

    // NumPy copies the array to bring the axis to the end; here a place and a value for each column wait in scratch.
    [Numpy("np.argmax(a, axis=0)", Alloc), MemoryBudget(Temp = "12 kB")]
    public static Owned<LongRow> ArgMaxOfColumns(ref Given g)
    {
        var places = new Owned<LongRow>();
        places.Value.Assign(g.A.ArgMax(axis: 0));
        return places;
    }

    [Numpy("(a>0.5).any()", Value), MemoryBudget(Temp = 0)]
    public static bool Any(ref Given g) => (g.A > 0.5f).Any();

    [Numpy("np.count_nonzero(a>0.5)", Value), MemoryBudget(Temp = 0)]
    public static long CountWhere(ref Given g) => Nd.Where(g.A > 0.5f, 1L, 0L).Sum();

    // AssignUnordered: that column j and column j - 1 are two, the compiler cannot know.
    [Numpy("np.cumsum(a, axis=1)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> RunningSums(ref Given g)
    {
        var sums = new Owned<Map>();
        ref Map to = ref sums.Value;
        to.At[.., 0].Assign(g.A[.., 0]);
        for (int j = 1; j < Map.Dim1; j++)
        {
            to.At[.., j].AssignUnordered(to[.., j - 1] + g.A[.., j]);
        }

        return sums;
    }

    [Numpy("np.cumsum(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Flat> RunningSum(ref Given g)
    {
        var sums = new Owned<Flat>();
        Span<float> to = sums.Value.AsSpan();
        float sum = 0f;
        for (int i = 0; i < Flat.Dim0; i++)
        {
            to[i] = sum += g.A.AsReadOnlySpan()[i];
        }

        return sums;
    }

    [Numpy("np.cumsum(a, axis=1, out=a)", InPlace), MemoryBudget(Temp = 0)]
    public static void RunningSumsInPlace(ref Given g)
    {
        for (int i = 0; i < Map.Dim0; i++)
        {
            for (int j = 1; j < Map.Dim1; j++)
            {
                g.C[i, j] += g.C[i, j - 1];
            }
        }
    }

    [Numpy("np.diff(a, axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<OneLess> Differences(ref Given g)
    {
        var differences = new Owned<OneLess>();
        differences.Value.Assign(g.A[1.., ..] - g.A[..^1, ..]);
        return differences;
    }

    [Numpy("np.gradient(a)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Pair> Gradient(ref Given g)
    {
        var gradient = new Owned<Pair>();
        ref Map down = ref gradient.Value.First, right = ref gradient.Value.Second;
        down.At[1..^1, ..].Assign(0.5f * (g.A[2.., ..] - g.A[..^2, ..]));
        down.At[0, ..].Assign(g.A[1, ..] - g.A[0, ..]);
        down.At[^1, ..].Assign(g.A[^1, ..] - g.A[^2, ..]);
        right.At[.., 1..^1].Assign(0.5f * (g.A[.., 2..] - g.A[.., ..^2]));
        right.At[.., 0].Assign(g.A[.., 1] - g.A[.., 0]);
        right.At[.., ^1].Assign(g.A[.., ^1] - g.A[.., ^2]);
        return gradient;
    }

    [Numpy("np.nansum(a)", Value), MemoryBudget(Temp = 0)]
    public static float SumOfNumbers(ref Given g)
    {
        ref readonly Map a = ref g.A;
        return Nd.Where(g.A == a, a, 0f).Sum();
    }

    [Numpy("np.nanmean(a)", Value), MemoryBudget(Temp = 0)]
    public static float MeanOfNumbers(ref Given g)
    {
        ref readonly Map a = ref g.A;
        var isNumber = g.A == a;
        return Nd.Where(isNumber, a, 0f).Sum() / Nd.Where(isNumber, 1f, 0f).Sum();
    }

    [Numpy("np.ptp(a, axis=0)", Alloc), MemoryBudget(Temp = "8 kB")]
    public static Owned<Row> RangeOfColumns(ref Given g)
    {
        var ranges = new Owned<Row>();
        ranges.Value.Assign(g.A.Max(axis: 0) - g.A.Min(axis: 0));
        return ranges;
    }

    [Numpy("np.linalg.norm(a)", Value), MemoryBudget(Temp = 0)]
    public static float Norm(ref Given g) => MathF.Sqrt(Nd.Dot(g.A, g.A));

    [Numpy("np.linalg.norm(a, axis=1)", Alloc), MemoryBudget(Temp = "4 kB")]
    public static Owned<Row> NormOfRows(ref Given g)
    {
        var norms = new Owned<Row>();
        norms.Value.Assign(Nd.Sqrt((g.A * g.A).Sum(axis: 1)));
        return norms;
    }

    [Numpy("np.average(a, axis=0, weights=w)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Row> WeightedMean(ref Given g)
    {
        var means = new Owned<Row>();
        means.Value.Assign(Nd.MatMul(g.Weights, g.A));
        means.Value /= g.Weights.Sum();
        return means;
    }

    [Numpy("np.trapz(a, axis=1)", Alloc), MemoryBudget(Temp = "4 kB")]
    public static Owned<Row> Trapezoids(ref Given g)
    {
        var integrals = new Owned<Row>();
        integrals.Value.Assign(0.5f * (g.A[.., 1..] + g.A[.., ..^1]).Sum(axis: 1));
        return integrals;
    }

    [Numpy("np.histogram(a, bins=64)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Histogram> Bins(ref Given g)
    {
        var histogram = new Owned<Histogram>();
        float low = g.A.Min(), high = g.A.Max();
        histogram.Value.Edges.FillLinspace(low, high);
        foreach (float x in g.A.AsReadOnlySpan())
        {
            histogram.Value.Counts[Math.Min(63, (int)(64f * (x - low) / (high - low)))]++;
        }

        return histogram;
    }

    [Numpy("np.bincount(u)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<LongRow> Bincount(ref Given g)
    {
        var counts = new Owned<LongRow>();
        foreach (int i in g.I32.AsReadOnlySpan())
        {
            counts.Value[i]++;
        }

        return counts;
    }

    [Numpy("np.add.reduceat(a, [0,500], axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<TwoRows> SumOfHalves(ref Given g)
    {
        var sums = new Owned<TwoRows>();
        sums.Value.At[0, ..].Assign(g.A[..500, ..].Sum(axis: 0));
        sums.Value.At[1, ..].Assign(g.A[500.., ..].Sum(axis: 0));
        return sums;
    }

    [Numpy("np.maximum.accumulate(a, axis=0)", Alloc), MemoryBudget(Temp = 0)]
    public static Owned<Map> RunningMaximum(ref Given g)
    {
        var largest = new Owned<Map>();
        ref Map to = ref largest.Value;
        to.At[0, ..].Assign(g.A[0, ..]);
        for (int i = 1; i < Map.Dim0; i++)
        {
            to.At[i, ..].AssignUnordered(Nd.Max(to[i - 1, ..], g.A[i, ..]));
        }

        return largest;
    }
}
