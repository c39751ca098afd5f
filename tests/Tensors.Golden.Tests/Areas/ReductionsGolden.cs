namespace Tensors.Golden.Tests.Reductions;

[NdShape<double>(4, 5, 6)] internal partial struct D456;
[NdShape<double>(5, 6)] internal partial struct D56;
[NdShape<double>(5)] internal partial struct D5;
[NdShape<double>(4, 1, 6)] internal partial struct D416;
[NdShape<double>(4, 5)] internal partial struct D45;
[NdShape<double>(4, 6)] internal partial struct D46;
[NdShape<double>(4)] internal partial struct D4;
[NdShape<double>(6)] internal partial struct D6;
[NdShape<double>(8)] internal partial struct D8;
[NdShape<double>(4, 5, 5)] internal partial struct D455;
[NdShape<double>(2, 5, 6)] internal partial struct D256;
[NdShape<double>(4, 6, 6)] internal partial struct D466;
[NdShape<float>(4, 5, 6)] internal partial struct F456;
[NdShape<float>(4, 5, 6, Order = Order.ColumnMajor)] internal partial struct C456;
[NdShape<float>(4, 4, 6, Order = Order.ColumnMajor)] internal partial struct C446;
[NdShape<float>(4, 6)] internal partial struct F46;
[NdShape<float>(2, 3)] internal partial struct F23;
[NdShape<Half>(4, 5, 6)] internal partial struct H456;
[NdShape<Half>(5, 6)] internal partial struct H56;
[NdShape<int>(4, 5, 6)] internal partial struct I456;
[NdShape<int>(4, 2, 6)] internal partial struct I426;
[NdShape<long>(5, 6)] internal partial struct L56;
[NdShape<long>(5)] internal partial struct L5;
[NdShape<long>(4, 1, 6)] internal partial struct L416;
[NdShape<long>(4, 6)] internal partial struct L46;
[NdShape<long>(2, 3)] internal partial struct L23;
[NdShape<long>(4, 5)] internal partial struct L45;
[NdShape<bool>(5, 6)] internal partial struct B56;
[NdShape<bool>(5)] internal partial struct B5;
[NdShape<bool>(4, 1, 6)] internal partial struct B416;
[NdShape<bool>(4, 6)] internal partial struct B46;
[NdShape<bool>(2, 3)] internal partial struct B23;

/// <summary>Reductions, statistics and scans along axes.</summary>
internal sealed class ReductionsGolden : IGoldenArea
{
    private const double Double = 1e-13;
    private const double Single = 2e-5;

    public void Cases(GoldenCases cases)
    {
        Along<SumOf>(cases, "sum");
        Along<ProdOf>(cases, "prod", half: false);
        Along<MinOf>(cases, "min");
        Along<MaxOf>(cases, "max");
        Along<MeanOf>(cases, "mean");
        Along<VarOf>(cases, "var");
        Along<StdOf>(cases, "std");
        Along<VectorNormOf>(cases, "vector_norm");
        VectorNorm(cases);
        Along<MedianOf>(cases, "median");
        Along<QuantileOf>(cases, "quantile");
        Quantile(cases);
        Along<PercentileOf>(cases, "percentile");
        Along<NanSumOf>(cases, "nansum");
        Along<NanProdOf>(cases, "nanprod", half: false);
        Along<NanMinOf>(cases, "nanmin");
        Along<NanMaxOf>(cases, "nanmax");
        Along<NanMeanOf>(cases, "nanmean");
        Along<NanStdOf>(cases, "nanstd");
        Along<NanMedianOf>(cases, "nanmedian");
        Along<NanVarOf>(cases, "nanvar");
        Along<NanQuantileOf>(cases, "nanquantile");
        Along<NanPercentileOf>(cases, "nanpercentile");
        ArgMax(cases);
        ArgMin(cases);
        Any(cases);
        All(cases);
        CountNonZero(cases);
        CumulativeSum(cases);
        CumulativeProd(cases);
        Diff(cases);
        Statistics.StatisticsGolden.Cases(cases);
    }

    /// <summary>The cases that every reduction of floating numbers has.</summary>
    private static void Along<S>(GoldenCases cases, string name, bool half = true)
        where S : IReduced
    {
        cases.Add(name, "f64 axis 0", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"); D56 z = default; S.Along(x.E, ref z, 0); g.Expect(in z); });
        cases.Add(name, "f64 axes 0 2", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"); D5 z = default; S.Along(x.E, ref z, (0, 2)); g.Expect(in z); });
        cases.Add(name, "f64 axis 1 kept", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"); D416 z = default; S.Along(x.E, ref z, 1, keepDims: true); g.Expect(in z); });
        cases.Add(name, "f32 column-major axis 1", rtol: Single, atol: Single, run: static g => { C456 x = g.Read<C456>("f32"); F46 z = default; S.Along(x.E, ref z, 1); g.Expect(in z); });
        cases.Add(name, "f32 slice axis -1", rtol: Single, atol: Single, run: static g => { F456 x = g.Read<F456>("f32"); F23 z = default; S.Along(x[1..3, (..).By(2), ..], ref z, -1); g.Expect(in z); });
        cases.Add(name, "f64 whole", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"); g.ExpectValue(S.Whole(x.E)); });
        cases.Add(name, "f64 holes axis 2", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("holes"); D45 z = default; S.Along(x.E, ref z, 2); g.Expect(in z); });
        cases.Add(name, "f64 holes axes 1 2", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("holes"); D4 z = default; S.Along(x.E, ref z, (1, 2)); g.Expect(in z); });
        if (half)
        {
            cases.Add(name, "f16 axis 0", ulp: 1, run: static g => { H456 x = g.Read<H456>("x"); H56 z = default; S.Along(x.E, ref z, 0); g.Expect(in z); });
        }
    }

    private static void VectorNorm(GoldenCases cases)
    {
        cases.Add("vector_norm", "f64 order 0", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: 0)); g.Expect(in z); });
        cases.Add("vector_norm", "f64 order 1", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: 1)); g.Expect(in z); });
        cases.Add("vector_norm", "f64 order 2", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: 2)); g.Expect(in z); });
        cases.Add("vector_norm", "f64 order inf", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: double.PositiveInfinity)); g.Expect(in z); });
        cases.Add("vector_norm", "f64 order -inf", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: double.NegativeInfinity)); g.Expect(in z); });
        cases.Add("vector_norm", "f64 order 3.5", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("x"); D4 z = default; z.Assign(Nd.VectorNorm(x, axis: (1, 2), ord: 3.5)); g.Expect(in z); });
    }

    private static void Quantile(GoldenCases cases)
    {
        cases.Add("quantile", "f64 linear", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Linear));
        cases.Add("quantile", "f64 lower", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Lower));
        cases.Add("quantile", "f64 higher", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Higher));
        cases.Add("quantile", "f64 nearest", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Nearest));
        cases.Add("quantile", "f64 midpoint", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Midpoint));
        cases.Add("quantile", "f64 inverted_cdf", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.InvertedCdf));
        cases.Add("quantile", "f64 averaged_inverted_cdf", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.AveragedInvertedCdf));
        cases.Add("quantile", "f64 interpolated_inverted_cdf", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.InterpolatedInvertedCdf));
        cases.Add("quantile", "f64 hazen", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Hazen));
        cases.Add("quantile", "f64 weibull", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.Weibull));
        cases.Add("quantile", "f64 median_unbiased", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.MedianUnbiased));
        cases.Add("quantile", "f64 normal_unbiased", rtol: Double, atol: Double, run: static g => Quantiles(g, QuantileMethod.NormalUnbiased));
    }

    private static void ArgMax(GoldenCases cases)
    {
        cases.Add("argmax", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); L56 z = default; z.Assign(Nd.ArgMax(x, axis: 0)); g.Expect(in z); });
        cases.Add("argmax", "f64 axis 1 kept", static g => { D456 x = g.Read<D456>("f64"); L416 z = default; z.Assign(Nd.ArgMax(x, axis: 1, keepDims: true)); g.Expect(in z); });
        cases.Add("argmax", "f32 ties column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); L46 z = default; z.Assign(Nd.ArgMax(x, axis: 1)); g.Expect(in z); });
        cases.Add("argmax", "f32 slice axis -1", static g => { F456 x = g.Read<F456>("f32"); L23 z = default; z.Assign(Nd.ArgMax(x[1..3, (..).By(2), ..], axis: -1)); g.Expect(in z); });
        cases.Add("argmax", "f64 holes axis 2", static g => { D456 x = g.Read<D456>("holes"); L45 z = default; z.Assign(Nd.ArgMax(x, axis: 2)); g.Expect(in z); });
        cases.Add("argmax", "i32 axis 2", static g => { I456 x = g.Read<I456>("i32"); L45 z = default; z.Assign(Nd.ArgMax(x, axis: 2)); g.Expect(in z); });
        cases.Add("argmax", "i32 whole", static g => { I456 x = g.Read<I456>("i32"); g.ExpectValue(Nd.ArgMax(x)); });
    }

    private static void ArgMin(GoldenCases cases)
    {
        cases.Add("argmin", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); L56 z = default; z.Assign(Nd.ArgMin(x, axis: 0)); g.Expect(in z); });
        cases.Add("argmin", "f64 axis 1 kept", static g => { D456 x = g.Read<D456>("f64"); L416 z = default; z.Assign(Nd.ArgMin(x, axis: 1, keepDims: true)); g.Expect(in z); });
        cases.Add("argmin", "f32 ties column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); L46 z = default; z.Assign(Nd.ArgMin(x, axis: 1)); g.Expect(in z); });
        cases.Add("argmin", "f32 slice axis -1", static g => { F456 x = g.Read<F456>("f32"); L23 z = default; z.Assign(Nd.ArgMin(x[1..3, (..).By(2), ..], axis: -1)); g.Expect(in z); });
        cases.Add("argmin", "f64 holes axis 2", static g => { D456 x = g.Read<D456>("holes"); L45 z = default; z.Assign(Nd.ArgMin(x, axis: 2)); g.Expect(in z); });
        cases.Add("argmin", "i32 axis 2", static g => { I456 x = g.Read<I456>("i32"); L45 z = default; z.Assign(Nd.ArgMin(x, axis: 2)); g.Expect(in z); });
        cases.Add("argmin", "i32 whole", static g => { I456 x = g.Read<I456>("i32"); g.ExpectValue(Nd.ArgMin(x)); });
    }

    private static void Any(GoldenCases cases)
    {
        cases.Add("any", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); B56 z = default; z.Assign(Nd.Any(x > 4, axis: 0)); g.Expect(in z); });
        cases.Add("any", "f64 axes 0 2", static g => { D456 x = g.Read<D456>("f64"); B5 z = default; z.Assign(Nd.Any(x > 4, axis: (0, 2))); g.Expect(in z); });
        cases.Add("any", "f64 axis 1 kept", static g => { D456 x = g.Read<D456>("f64"); B416 z = default; z.Assign(Nd.Any(x > 4, axis: 1, keepDims: true)); g.Expect(in z); });
        cases.Add("any", "f64 whole", static g => { D456 x = g.Read<D456>("f64"); g.ExpectValue(Nd.Any(x > 4)); });
        cases.Add("any", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); B46 z = default; z.Assign(Nd.Any(x > 4f, axis: 1)); g.Expect(in z); });
        cases.Add("any", "f32 slice axis -1", static g => { F456 x = g.Read<F456>("f32"); B23 z = default; z.Assign(Nd.Any(x[1..3, (..).By(2), ..] > 4f, axis: -1)); g.Expect(in z); });
    }

    private static void All(GoldenCases cases)
    {
        cases.Add("all", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); B56 z = default; z.Assign(Nd.All(x > -5, axis: 0)); g.Expect(in z); });
        cases.Add("all", "f64 axes 0 2", static g => { D456 x = g.Read<D456>("f64"); B5 z = default; z.Assign(Nd.All(x > -5, axis: (0, 2))); g.Expect(in z); });
        cases.Add("all", "f64 axis 1 kept", static g => { D456 x = g.Read<D456>("f64"); B416 z = default; z.Assign(Nd.All(x > -5, axis: 1, keepDims: true)); g.Expect(in z); });
        cases.Add("all", "f64 whole", static g => { D456 x = g.Read<D456>("f64"); g.ExpectValue(Nd.All(x > -5)); });
        cases.Add("all", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); B46 z = default; z.Assign(Nd.All(x > -5f, axis: 1)); g.Expect(in z); });
        cases.Add("all", "f32 slice axis -1", static g => { F456 x = g.Read<F456>("f32"); B23 z = default; z.Assign(Nd.All(x[1..3, (..).By(2), ..] > -5f, axis: -1)); g.Expect(in z); });
    }

    private static void CountNonZero(GoldenCases cases)
    {
        cases.Add("count_nonzero", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); L56 z = default; z.Assign(Nd.CountNonZero(x > 1, axis: 0)); g.Expect(in z); });
        cases.Add("count_nonzero", "f64 axes 0 2", static g => { D456 x = g.Read<D456>("f64"); L5 z = default; z.Assign(Nd.CountNonZero(x > 1, axis: (0, 2))); g.Expect(in z); });
        cases.Add("count_nonzero", "f64 axis 1 kept", static g => { D456 x = g.Read<D456>("f64"); L416 z = default; z.Assign(Nd.CountNonZero(x > 1, axis: 1, keepDims: true)); g.Expect(in z); });
        cases.Add("count_nonzero", "f64 whole", static g => { D456 x = g.Read<D456>("f64"); g.ExpectValue(Nd.CountNonZero(x > 1)); });
        cases.Add("count_nonzero", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); L46 z = default; z.Assign(Nd.CountNonZero(x > 1f, axis: 1)); g.Expect(in z); });
        cases.Add("count_nonzero", "f32 slice axis -1", static g => { F456 x = g.Read<F456>("f32"); L23 z = default; z.Assign(Nd.CountNonZero(x[1..3, (..).By(2), ..] > 1f, axis: -1)); g.Expect(in z); });
    }

    private static void CumulativeSum(GoldenCases cases)
    {
        cases.Add("cumulative_sum", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 0)); g.Expect(in z); });
        cases.Add("cumulative_sum", "f64 axis 1", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_sum", "f64 axis 2", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 2)); g.Expect(in z); });
        cases.Add("cumulative_sum", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); C456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_sum", "i32 axis 2", static g => { I456 x = g.Read<I456>("i32"); I456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 2)); g.Expect(in z); });
        cases.Add("cumulative_sum", "f64 holes axis 1", static g => { D456 x = g.Read<D456>("holes"); D456 z = default; z.Assign(Nd.CumulativeSum(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_sum", "f64 with initial axis 1", static g => { D456 x = g.Read<D456>("f64"); D466 z = default; z.Assign(Nd.CumulativeSum(x, axis: 1, includeInitial: true)); g.Expect(in z); });
    }

    private static void CumulativeProd(GoldenCases cases)
    {
        cases.Add("cumulative_prod", "f64 axis 0", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 0)); g.Expect(in z); });
        cases.Add("cumulative_prod", "f64 axis 1", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_prod", "f64 axis 2", static g => { D456 x = g.Read<D456>("f64"); D456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 2)); g.Expect(in z); });
        cases.Add("cumulative_prod", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); C456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_prod", "i32 axis 2", static g => { I456 x = g.Read<I456>("i32"); I456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 2)); g.Expect(in z); });
        cases.Add("cumulative_prod", "f64 holes axis 1", static g => { D456 x = g.Read<D456>("holes"); D456 z = default; z.Assign(Nd.CumulativeProd(x, axis: 1)); g.Expect(in z); });
        cases.Add("cumulative_prod", "f64 with initial axis 1", static g => { D456 x = g.Read<D456>("f64"); D466 z = default; z.Assign(Nd.CumulativeProd(x, axis: 1, includeInitial: true)); g.Expect(in z); });
    }

    private static void Diff(GoldenCases cases)
    {
        cases.Add("diff", "f64 axis 2", static g => { D456 x = g.Read<D456>("f64"); D455 z = default; z.Assign(Nd.Diff(x)); g.Expect(in z); });
        cases.Add("diff", "f64 prepended and appended", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"); D416 e = g.Read<D416>("e"); D466 z = default; z.Assign(Nd.Diff(Nd.Concat(e.E, x.E, -e, axis: 1), axis: 1)); g.Expect(in z); });
        cases.Add("diff", "f64 axis 0 twice", static g => { D456 x = g.Read<D456>("f64"); D256 z = default; z.Assign(Nd.Diff(x, n: 2, axis: 0)); g.Expect(in z); });
        cases.Add("diff", "f32 column-major axis 1", static g => { C456 x = g.Read<C456>("f32"); C446 z = default; z.Assign(Nd.Diff(x, axis: 1)); g.Expect(in z); });
        cases.Add("diff", "i32 axis 1 thrice", static g => { I456 x = g.Read<I456>("i32"); I426 z = default; z.Assign(Nd.Diff(x, n: 3, axis: 1)); g.Expect(in z); });
        cases.Add("diff", "f64 holes axis 2", static g => { D456 x = g.Read<D456>("holes"); D455 z = default; z.Assign(Nd.Diff(x, axis: 2)); g.Expect(in z); });
    }

    private static void Quantiles(GoldenCase g, QuantileMethod method)
    {
        D6 x = g.Read<D6>("x");
        D8 z = default;
        double[] probabilities = [0.05, 0.1, 0.25, 0.4, 0.5, 2.0 / 3, 0.9, 0.95];
        for (int i = 0; i < 8; i++) z[i] = Nd.Quantile(x, probabilities[i], method: method);
        g.Expect(in z);
    }
}
