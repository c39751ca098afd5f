namespace Tensors.Golden.Tests.Arranging;

/// <content>Counted: where, how many different, how many in each bin.</content>
internal sealed partial class ArrangingGolden
{
    private static void Counting(GoldenCases cases)
    {
        cases.Add("nonzero", "mask, by columns", static g => { I7x40 x = g.Read<I7x40>("x"); L280x2 to = default; long n = Nd.ArgWhere(x > 1, ref to); g.ExpectFirst(in to, n); });
        cases.Add("nonzero", "vector", static g => { F300 x = g.Read<F300>("x"); L300 to = default; long n = Nd.FlatNonZero(x > 1f, ref to); g.ExpectFirst(in to, n); });
        cases.Add("nonzero", "flat column-major", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); L300 to = default; long n = Nd.FlatNonZero(x > 1, ref to); g.ExpectFirst(in to, n); });
        cases.Add("nonzero", "none", static g => { I7x40 x = g.Read<I7x40>("x"); L9 to = default; long n = Nd.FlatNonZero(x > 99, ref to); g.ExpectFirst(in to, n); });
        cases.Add("nonzero", "rank 3", static g => { I2x3x3 x = g.Read<I2x3x3>("x"); L18x3 to = default; long n = Nd.ArgWhere(x < 0, ref to); g.ExpectFirst(in to, n); });
        cases.Add("nonzero", "stored mask", static g => { M7x40 x = g.Read<M7x40>("x"); L280x2 to = default; long n = Nd.ArgWhere(x, ref to); g.ExpectFirst(in to, n); });

        cases.Add("unique_values", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); I30 to = default; long n = Nd.UniqueValues(x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("unique_values", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D16 to = default; long n = Nd.UniqueValues(x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("unique_values", "f32 with NaN and zeros", static g => { F48 x = g.Read<F48>("x"); F48 to = default; long n = Nd.UniqueValues(x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("unique_values", "u8", static g => { B7x40 x = g.Read<B7x40>("x"); B60 to = default; long n = Nd.UniqueValues(x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("unique_values", "i32 one value", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I1 to = default; long n = Nd.UniqueValues(x, ref to); g.ExpectFirst(in to, n); });

        cases.Add("unique_counts", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); I30 to = default; L30 counts = default; long n = Nd.UniqueCounts(x, ref to, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in counts, n, "out2"); });
        cases.Add("unique_counts", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D16 to = default; L16 counts = default; long n = Nd.UniqueCounts(x, ref to, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in counts, n, "out2"); });
        cases.Add("unique_counts", "f32 with NaN and zeros", static g => { F48 x = g.Read<F48>("x"); F48 to = default; L48 counts = default; long n = Nd.UniqueCounts(x, ref to, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in counts, n, "out2"); });
        cases.Add("unique_counts", "u8", static g => { B7x40 x = g.Read<B7x40>("x"); B60 to = default; L60 counts = default; long n = Nd.UniqueCounts(x, ref to, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in counts, n, "out2"); });
        cases.Add("unique_counts", "i32 one value", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I1 to = default; L1 counts = default; long n = Nd.UniqueCounts(x, ref to, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in counts, n, "out2"); });

        cases.Add("unique_inverse", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); I30 to = default; L7x40 inverse = default; long n = Nd.UniqueInverse(x, ref to, ref inverse); g.ExpectFirst(in to, n); g.Expect(in inverse, "out2"); });
        cases.Add("unique_inverse", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D16 to = default; L16 inverse = default; long n = Nd.UniqueInverse(x, ref to, ref inverse); g.ExpectFirst(in to, n); g.Expect(in inverse, "out2"); });
        cases.Add("unique_inverse", "f32 with NaN and zeros", static g => { F48 x = g.Read<F48>("x"); F48 to = default; L48 inverse = default; long n = Nd.UniqueInverse(x, ref to, ref inverse); g.ExpectFirst(in to, n); g.Expect(in inverse, "out2"); });
        cases.Add("unique_inverse", "u8", static g => { B7x40 x = g.Read<B7x40>("x"); B60 to = default; L7x40 inverse = default; long n = Nd.UniqueInverse(x, ref to, ref inverse); g.ExpectFirst(in to, n); g.Expect(in inverse, "out2"); });
        cases.Add("unique_inverse", "i32 one value", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I1 to = default; L7x40Columns inverse = default; long n = Nd.UniqueInverse(x, ref to, ref inverse); g.ExpectFirst(in to, n); g.Expect(in inverse, "out2"); });

        cases.Add("unique_all", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); I30 to = default; L30 indices = default; L7x40 inverse = default; L30 counts = default; long n = Nd.UniqueAll(x, ref to, ref indices, ref inverse, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in indices, n, "out2"); g.Expect(in inverse, "out3"); g.ExpectFirst(in counts, n, "out4"); });
        cases.Add("unique_all", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D16 to = default; L16 indices = default; L16 inverse = default; L16 counts = default; long n = Nd.UniqueAll(x, ref to, ref indices, ref inverse, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in indices, n, "out2"); g.Expect(in inverse, "out3"); g.ExpectFirst(in counts, n, "out4"); });
        cases.Add("unique_all", "f32 with NaN and zeros", static g => { F48 x = g.Read<F48>("x"); F48 to = default; L48 indices = default; L48 inverse = default; L48 counts = default; long n = Nd.UniqueAll(x, ref to, ref indices, ref inverse, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in indices, n, "out2"); g.Expect(in inverse, "out3"); g.ExpectFirst(in counts, n, "out4"); });
        cases.Add("unique_all", "u8", static g => { B7x40 x = g.Read<B7x40>("x"); B60 to = default; L60 indices = default; L7x40 inverse = default; L60 counts = default; long n = Nd.UniqueAll(x, ref to, ref indices, ref inverse, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in indices, n, "out2"); g.Expect(in inverse, "out3"); g.ExpectFirst(in counts, n, "out4"); });
        cases.Add("unique_all", "i32 one value", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I1 to = default; L1 indices = default; L7x40Columns inverse = default; L1 counts = default; long n = Nd.UniqueAll(x, ref to, ref indices, ref inverse, ref counts); g.ExpectFirst(in to, n); g.ExpectFirst(in indices, n, "out2"); g.Expect(in inverse, "out3"); g.ExpectFirst(in counts, n, "out4"); });

        cases.Add("histogram", "f32 ten bins", static g => { F500 x = g.Read<F500>("x"); L10 to = default; Nd.Histogram(x, -2, 2, ref to); g.Expect(in to); });
        cases.Add("histogram", "f64 on the edges", static g => { D11 x = g.Read<D11>("x"); L7 to = default; Nd.Histogram(x, -0.5, 0.5, ref to); g.Expect(in to); });
        cases.Add("histogram", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); L5 to = default; Nd.Histogram(x, -4, 3, ref to); g.Expect(in to); });
        cases.Add("histogram", "f64 weighted", rtol: 1e-12, run: static g => { D500 x = g.Read<D500>("x"); D500 w = g.Read<D500>("w"); D6 to = default; Nd.Histogram(x, -2.5, 2.5, w, ref to); g.Expect(in to); });
        cases.Add("histogram", "f64 by edges", static g => { D500 x = g.Read<D500>("x"); D5 e = g.Read<D5>("e"); L4 to = default; Nd.Histogram(x, e, ref to); g.Expect(in to); });

        cases.Add("bincount", "i64", static g => { L60 x = g.Read<L60>("x"); L12 to = default; Nd.BinCount(x, ref to); g.Expect(in to); });
        cases.Add("bincount", "u8", static g => { B60 x = g.Read<B60>("x"); L9 to = default; Nd.BinCount(x, ref to); g.Expect(in to); });
        cases.Add("bincount", "i64 weighted", static g => { L60 x = g.Read<L60>("x"); D60 w = g.Read<D60>("w"); D12 to = default; Nd.BinCount(x.E, w.E, ref to); g.Expect(in to); });
        cases.Add("bincount", "i16 matrix", static g => { S6x10 x = g.Read<S6x10>("x"); L9 to = default; Nd.BinCount(x, ref to); g.Expect(in to); });
        cases.Add("bincount", "i32 of an expression", static g => { I60 x = g.Read<I60>("x"); L12 to = default; Nd.BinCount(x + 2, ref to); g.Expect(in to); });
    }
}
