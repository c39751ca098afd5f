namespace Tensors.Golden.Tests.Arranging;

/// <content>Taken and written by index, and by mask.</content>
internal sealed partial class ArrangingGolden
{
    private static void Indexing(GoldenCases cases)
    {
        cases.Add("take", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); L5 i = g.Read<L5>("i"); F5x4 to = default; to.Assign(Nd.Take(x, i, axis: 0)); g.Expect(in to); });
        cases.Add("take", "f32 axis 1, i32 indices", static g => { F3x4 x = g.Read<F3x4>("x"); I3 i = g.Read<I3>("i"); F3x3 to = default; to.Assign(Nd.Take(x, i, axis: 1)); g.Expect(in to); });
        cases.Add("take", "f32 axis -1 column-major, u8 indices", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); B3 i = g.Read<B3>("i"); F3x3Columns to = default; to.Assign(Nd.Take(x, i.E, axis: -1)); g.Expect(in to); });
        cases.Add("take", "f64 vector by matrix", static g => { D6 x = g.Read<D6>("x"); L2x2 i = g.Read<L2x2>("i"); D2x2 to = default; to.Assign(Nd.Take(x, i, axis: 0)); g.Expect(in to); });
        cases.Add("take", "f64 middle axis of a slice", static g => { D20x3x11 x = g.Read<D20x3x11>("x"); I2 i = g.Read<I2>("i"); D4x2x3 to = default; to.Assign(Nd.Take(x[(..).By(5), .., 1..4], i, axis: 1)); g.Expect(in to); });
        cases.Add("take", "f64 specials of an expression", static g => { D16 x = g.Read<D16>("x"); L5 i = g.Read<L5>("i"); D5 to = default; to.Assign(Nd.Take(-x, i, axis: 0)); g.Expect(in to); });

        cases.Add("take", "mask", static g => { M3x4 x = g.Read<M3x4>("x"); I3 i = g.Read<I3>("i"); M3x3 to = default; to.Assign(Nd.Take(x, i, axis: 1)); g.Expect(in to); });
        cases.Add("take", "mask of an expression", static g => { M3x4 x = g.Read<M3x4>("x"); I2 i = [2, 0]; M2x4 to = default; to.Assign(Nd.Take(~x, i.E, axis: 0)); g.Expect(in to); });
        cases.Add("take_along_axis", "mask", static g => { M3x4 x = g.Read<M3x4>("x"), to = default; L3x4 i = g.Read<L3x4>("i"); to.Assign(Nd.TakeAlongAxis(x, i, axis: 1)); g.Expect(in to); });
        cases.Add("take_along_axis", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); L3x4 i = g.Read<L3x4>("i"); F3x4 to = default; to.Assign(Nd.TakeAlongAxis(x, i, axis: 0)); g.Expect(in to); });
        cases.Add("take_along_axis", "f32 axis 1", static g => { F3x4 x = g.Read<F3x4>("x"); L3x4 i = g.Read<L3x4>("i"); F3x4 to = default; to.Assign(Nd.TakeAlongAxis(x, i)); g.Expect(in to); });
        cases.Add("take_along_axis", "f32 one each", static g => { F3x4 x = g.Read<F3x4>("x"); L3x1 i = g.Read<L3x1>("i"); F3x1 to = default; to.Assign(Nd.TakeAlongAxis(x, i, axis: 1)); g.Expect(in to); });
        cases.Add("take_along_axis", "f32 row of i32 indices", static g => { F3x4 x = g.Read<F3x4>("x"); I1x4 i = g.Read<I1x4>("i"); F1x4 to = default; to.Assign(Nd.TakeAlongAxis(x, i, axis: 0)); g.Expect(in to); });
        cases.Add("take_along_axis", "f64 middle axis column-major, i16 indices", static g => { D2x3x3Columns x = g.Read<D2x3x3Columns>("x"); S2x5x3 i = g.Read<S2x5x3>("i"); D2x5x3 to = default; to.Assign(Nd.TakeAlongAxis(x, i.E, axis: 1)); g.Expect(in to); });

        cases.Add("scatter", "f32 rows", static g => { F3x4 x = g.Read<F3x4>("x"); L5 i = g.Read<L5>("i"); F5x4 v = g.Read<F5x4>("v"); Nd.Scatter(ref x, i, v); g.Expect(in x); });
        cases.Add("scatter", "f32 columns", static g => { F3x4 x = g.Read<F3x4>("x"); I3 i = g.Read<I3>("i"); F3x3 v = g.Read<F3x3>("v"); Nd.Scatter(ref x, i, v, axis: 1); g.Expect(in x); });
        cases.Add("scatter", "f32 scalar, column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); L5 i = g.Read<L5>("i"); Nd.Scatter(ref x, i, 5f); g.Expect(in x); });
        cases.Add("scatter", "i64 vector by matrix", static g => { L7 x = g.Read<L7>("x"); US2x2 i = g.Read<US2x2>("i"); L2x2 v = g.Read<L2x2>("v"); Nd.Scatter(ref x, i.E, v.E); g.Expect(in x); });
        cases.Add("scatter", "f32 a row to all", static g => { F3x4 x = g.Read<F3x4>("x"); L5 i = g.Read<L5>("i"); F4 row = default; row.Assign(x[0] * 2f); Nd.Scatter(ref x, i, row); g.Expect(in x); });

        cases.Add("scatter_add", "f32 rows", static g => { F3x4 x = g.Read<F3x4>("x"); L5 i = g.Read<L5>("i"); F5x4 v = g.Read<F5x4>("v"); Nd.ScatterAdd(ref x, i, v); g.Expect(in x); });
        cases.Add("scatter_add", "f32 rows with i32 indices", static g => { F3x4 x = g.Read<F3x4>("x"); I5 i = g.Read<I5>("i"); F5x4 v = g.Read<F5x4>("v"); Nd.ScatterAdd(ref x, i, v); g.Expect(in x); });
        cases.Add("scatter_add", "i64 counts", static g => { L60 i = g.Read<L60>("i"); L9 to = default; Nd.ScatterAdd(ref to, i, 1); g.Expect(in to); });
        cases.Add("scatter_add", "f32 columns, column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); I3 i = g.Read<I3>("i"); Nd.ScatterAdd(ref x, i, 1.5f, axis: 1); g.Expect(in x); });
        cases.Add("scatter_add", "f64 many to few", static g => { L60 i = g.Read<L60>("i"); D60 v = g.Read<D60>("v"); D9 to = default; Nd.ScatterAdd(ref to, i, v); g.Expect(in to); });

        cases.Add("put_along_axis", "f32 axis 1", static g => { F3x4 x = g.Read<F3x4>("x"); L3x1 i = g.Read<L3x1>("i"); Nd.PutAlongAxis(ref x, i, 99f, axis: 1); g.Expect(in x); });
        cases.Add("put_along_axis", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); L1x4 i = g.Read<L1x4>("i"); Nd.PutAlongAxis(ref x, i, -99f, axis: 0); g.Expect(in x); });
        cases.Add("put_along_axis", "f32 all", static g => { F3x4 x = g.Read<F3x4>("x"); L3x4 i = g.Read<L3x4>("i"); F3x4 v = g.Read<F3x4>("v"); Nd.PutAlongAxis(ref x, i, v); g.Expect(in x); });
        cases.Add("put_along_axis", "f32 row of indices, column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); L1x4 i = g.Read<L1x4>("i"); Nd.PutAlongAxis(ref x, i, 8f, axis: 0); g.Expect(in x); });
        cases.Add("put_along_axis", "f64 middle axis, i16 indices", static g => { D2x3x3 x = g.Read<D2x3x3>("x"); S2x2x3 i = g.Read<S2x2x3>("i"); D2x2x3 v = default; v.Assign(-x[.., ..2, ..]); Nd.PutAlongAxis(ref x, i.E, v.E, axis: 1); g.Expect(in x); });

        cases.Add("compress", "f32 by its own sign", static g => { F300 x = g.Read<F300>("x"); F300 to = default; long n = Nd.Compress(x > 0f, x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("compress", "i32 column-major", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I280 to = default; long n = Nd.Compress(x > 1, x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("compress", "f32 expression", static g => { F300 x = g.Read<F300>("x"); F300 to = default; long n = Nd.Compress(x != x[..], x * 2f, ref to); g.ExpectFirst(in to, n); });
        cases.Add("compress", "stored mask", static g => { I7x40 x = g.Read<I7x40>("x"); M7x40 m = g.Read<M7x40>("m"); I280 to = default; long n = Nd.Compress(m, x, ref to); g.ExpectFirst(in to, n); });
        cases.Add("compress", "none", static g => { I7x40 x = g.Read<I7x40>("x"); I280 to = default; long n = Nd.Compress(x > 99, x, ref to); g.ExpectFirst(in to, n); });
    }
}
