using Tensors.Golden.Tests.Reductions;

namespace Tensors.Golden.Tests.Statistics;

[NdShape<double>(4, 30)] internal partial struct D4x30;
[NdShape<float>(4, 30, Order = Order.ColumnMajor)] internal partial struct C4x30;
[NdShape<double>(4, 5)] internal partial struct D4x5;
[NdShape<double>(4, 7)] internal partial struct D4x7;
[NdShape<double>(4, 4)] internal partial struct D4x4;
[NdShape<float>(4, 4)] internal partial struct F4x4;
[NdShape<double>(5, 5, Order = Order.ColumnMajor)] internal partial struct C5x5;
[NdShape<double>(3, 3)] internal partial struct D3x3;

/// <summary>Covariances, correlations, weighted means: in the file of the reductions.</summary>
internal static class StatisticsGolden
{
    private const double Double = 1e-13;
    private const double Single = 2e-5;

    public static void Cases(GoldenCases cases)
    {
        cases.Add("cov", "f64", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D4x4 z = default; z.Assign(Nd.Cov(x)); g.Expect(in z); });
        cases.Add("cov", "f32 column-major", rtol: Single, atol: Single, run: static g => { C4x30 x = g.Read<C4x30>("x"); F4x4 z = default; z.Assign(Nd.Cov(x)); g.Expect(in z); });
        cases.Add("cov", "f64 variables as columns", rtol: Double, atol: Double, run: static g => { D4x5 x = g.Read<D4x5>("x"); C5x5 z = default; z.Assign(Nd.Cov(x.Transpose())); g.Expect(in z); });
        cases.Add("cov", "f64 of an expression of a slice", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D3x3 z = default; z.Assign(Nd.Cov(x[1.., (..).By(2)] * 3.0)); g.Expect(in z); });
        cases.Add("cov", "f64 with NaN and infinity", rtol: Double, atol: Double, run: static g => { D4x7 x = g.Read<D4x7>("x"); D4x4 z = default; z.Assign(Nd.Cov(x)); g.Expect(in z); });
        cases.Add("cov", "f64 population", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D4x4 z = default; z.Assign(Nd.Cov(x, correction: 0)); g.Expect(in z); });
        cases.Add("corrcoef", "f64", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D4x4 z = default; z.Assign(Nd.CorrCoef(x)); g.Expect(in z); });
        cases.Add("corrcoef", "f32 column-major", rtol: Single, atol: Single, run: static g => { C4x30 x = g.Read<C4x30>("x"); F4x4 z = default; z.Assign(Nd.CorrCoef(x)); g.Expect(in z); });
        cases.Add("corrcoef", "f64 variables as columns", rtol: Double, atol: Double, run: static g => { D4x5 x = g.Read<D4x5>("x"); C5x5 z = default; z.Assign(Nd.CorrCoef(x.Transpose())); g.Expect(in z); });
        cases.Add("corrcoef", "f64 of an expression of a slice", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D3x3 z = default; z.Assign(Nd.CorrCoef(x[1.., (..).By(2)] * 3.0)); g.Expect(in z); });
        cases.Add("corrcoef", "f64 with NaN and infinity", rtol: Double, atol: Double, run: static g => { D4x7 x = g.Read<D4x7>("x"); D4x4 z = default; z.Assign(Nd.CorrCoef(x)); g.Expect(in z); });
        cases.Add("corrcoef", "f64 constant row", rtol: Double, atol: Double, run: static g => { D4x30 x = g.Read<D4x30>("x"); D4x4 z = default; z.Assign(Nd.CorrCoef(x)); g.Expect(in z); });

        cases.Add("average", "f64", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"), w = g.Read<D456>("w"); g.ExpectValue(Nd.Average(x, w)); });
        cases.Add("average", "f32 column-major", rtol: Single, atol: Single, run: static g => { C456 x = g.Read<C456>("f32"); F456 w = g.Read<F456>("w32"); g.ExpectValue(Nd.Average(x, w)); });
        cases.Add("average", "f64 weights of a row", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"), w = g.Read<D456>("w"); g.ExpectValue(Nd.Average(x, w[0, 0, ..])); });
        cases.Add("average", "f64 of an expression of a slice", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"), w = g.Read<D456>("w"); g.ExpectValue(Nd.Average(x[1..3, (..).By(2), ..] * 2.0, w[1..3, (..).By(2), ..])); });
        cases.Add("average", "f64 along axis 1", rtol: Double, atol: Double, run: static g => { D456 x = g.Read<D456>("f64"), w = g.Read<D456>("w"); D46 z = default; z.Assign(Nd.Sum(x * w[0, .., 0].ExpandDims(1), axis: 1) / Nd.Sum(w[0, .., 0])); g.Expect(in z); });
    }
}
