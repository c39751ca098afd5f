namespace Tensors.Golden.Tests.Arranging;

/// <content>Sorted and searched.</content>
internal sealed partial class ArrangingGolden
{
    private static void Sorting(GoldenCases cases)
    {
        cases.Add("sort", "f32 axis -1", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Sort(x)); g.Expect(in to); });
        cases.Add("sort", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Sort(x, axis: 0)); g.Expect(in to); });
        cases.Add("sort", "i32 many equals axis 1", static g => { I7x40 x = g.Read<I7x40>("x"); I7x40 to = default; to.Assign(Nd.Sort(x, axis: 1)); g.Expect(in to); });
        cases.Add("sort", "i32 many equals axis 0 column-major", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); I7x40Columns to = default; to.Assign(Nd.Sort(x, axis: 0)); g.Expect(in to); });
        cases.Add("sort", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D16 to = default; to.Assign(Nd.Sort(x)); g.Expect(in to); });
        cases.Add("sort", "f16 specials", static g => { H16 x = g.Read<H16>("x"); H16 to = default; to.Assign(Nd.Sort(x)); g.Expect(in to); });
        cases.Add("sort", "f32 long with NaN and zeros", static g => { F300 x = g.Read<F300>("x"); F300 to = default; to.Assign(Nd.Sort(x)); g.Expect(in to); });
        cases.Add("sort", "u64 of an expression", static g => { UL7x40 x = g.Read<UL7x40>("x"); UL7x40 to = default; to.Assign(Nd.Sort(x * 3, axis: 0)); g.Expect(in to); });
        cases.Add("sort", "f64 slice, middle axis", static g => { D20x3x11 x = g.Read<D20x3x11>("x"); D4x3x3 to = default; to.Assign(Nd.Sort(x[(..).By(5), .., 1..4], axis: 1)); g.Expect(in to); });
        cases.Add("sort", "i32 descending", static g => { I7x40 x = g.Read<I7x40>("x"); I7x40 to = default; to.Assign(Nd.Sort(x, axis: 1, descending: true)); g.Expect(in to); });

        cases.Add("argsort", "f32 axis -1", static g => { F3x4 x = g.Read<F3x4>("x"); L3x4 to = default; to.Assign(Nd.ArgSort(x)); g.Expect(in to); });
        cases.Add("argsort", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); L3x4 to = default; to.Assign(Nd.ArgSort(x, axis: 0)); g.Expect(in to); });
        cases.Add("argsort", "i32 many equals axis 1", static g => { I7x40 x = g.Read<I7x40>("x"); L7x40 to = default; to.Assign(Nd.ArgSort(x, axis: 1)); g.Expect(in to); });
        cases.Add("argsort", "i32 many equals axis 0 column-major", static g => { I7x40Columns x = g.Read<I7x40Columns>("x"); L7x40Columns to = default; to.Assign(Nd.ArgSort(x, axis: 0)); g.Expect(in to); });
        cases.Add("argsort", "f64 specials", static g => { D16 x = g.Read<D16>("x"); L16 to = default; to.Assign(Nd.ArgSort(x)); g.Expect(in to); });
        cases.Add("argsort", "f16 specials", static g => { H16 x = g.Read<H16>("x"); L16 to = default; to.Assign(Nd.ArgSort(x)); g.Expect(in to); });
        cases.Add("argsort", "f32 long with NaN and zeros", static g => { F300 x = g.Read<F300>("x"); L300 to = default; to.Assign(Nd.ArgSort(x)); g.Expect(in to); });
        cases.Add("argsort", "u64 of an expression", static g => { UL7x40 x = g.Read<UL7x40>("x"); L7x40 to = default; to.Assign(Nd.ArgSort(x * 3, axis: 0)); g.Expect(in to); });
        cases.Add("argsort", "f64 slice, middle axis", static g => { D20x3x11 x = g.Read<D20x3x11>("x"); L4x3x3 to = default; to.Assign(Nd.ArgSort(x[(..).By(5), .., 1..4], axis: 1)); g.Expect(in to); });
        cases.Add("argsort", "i32 descending", static g => { I7x40 x = g.Read<I7x40>("x"); L7x40 to = default; to.Assign(Nd.ArgSort(x, axis: 1, descending: true)); g.Expect(in to); });

        cases.Add("searchsorted", "f32 left", static g => { F9 v = g.Read<F9>("v"); F3x3 x = g.Read<F3x3>("x"); L3x3 to = default; to.Assign(Nd.SearchSorted(v, x)); g.Expect(in to); });
        cases.Add("searchsorted", "i32 equals left", static g => { I7 v = g.Read<I7>("v"); I12 x = g.Read<I12>("x"); L12 to = default; to.Assign(Nd.SearchSorted(v, x)); g.Expect(in to); });
        cases.Add("searchsorted", "f64 with NaN left", static g => { D6 v = g.Read<D6>("v"); D16 x = g.Read<D16>("x"); L16 to = default; to.Assign(Nd.SearchSorted(v, x)); g.Expect(in to); });
        cases.Add("searchsorted", "f32 right", static g => { F9 v = g.Read<F9>("v"); F3x3 x = g.Read<F3x3>("x"); L3x3 to = default; to.Assign(Nd.SearchSorted(v, x, right: true)); g.Expect(in to); });
        cases.Add("searchsorted", "i32 equals right", static g => { I7 v = g.Read<I7>("v"); I12 x = g.Read<I12>("x"); L12 to = default; to.Assign(Nd.SearchSorted(v, x, right: true)); g.Expect(in to); });
        cases.Add("searchsorted", "f64 with NaN right", static g => { D6 v = g.Read<D6>("v"); D16 x = g.Read<D16>("x"); L16 to = default; to.Assign(Nd.SearchSorted(v, x, right: true)); g.Expect(in to); });

        cases.Add("searchsorted", "f32 sorter", static g => { F9 v = g.Read<F9>("v"); F3x3 x = g.Read<F3x3>("x"); L9 s = g.Read<L9>("s"); L3x3 to = default; to.Assign(Nd.SearchSorted(Nd.Take(v, s, axis: 0), x)); g.Expect(in to); });

        cases.Add("digitize", "f32 left", static g => { F9 v = g.Read<F9>("v"); F3x3 x = g.Read<F3x3>("x"); L3x3 to = default; to.Assign(Nd.Digitize(x, v)); g.Expect(in to); });
        cases.Add("digitize", "i32 left", static g => { I7 v = g.Read<I7>("v"); I12 x = g.Read<I12>("x"); L12 to = default; to.Assign(Nd.Digitize(x, v)); g.Expect(in to); });
        cases.Add("digitize", "f32 right", static g => { F9 v = g.Read<F9>("v"); F3x3 x = g.Read<F3x3>("x"); L3x3 to = default; to.Assign(Nd.Digitize(x, v, right: true)); g.Expect(in to); });
        cases.Add("digitize", "i32 right", static g => { I7 v = g.Read<I7>("v"); I12 x = g.Read<I12>("x"); L12 to = default; to.Assign(Nd.Digitize(x, v, right: true)); g.Expect(in to); });
        cases.Add("digitize", "f64 every other edge", static g => { D8 v = g.Read<D8>("v"); D16 x = g.Read<D16>("x"); L16 to = default; to.Assign(Nd.Digitize(x.E, v[(..).By(2)])); g.Expect(in to); });

        cases.Add("isin", "i32", static g => { I7x40 x = g.Read<I7x40>("x"); I4 s = g.Read<I4>("s"); M7x40 to = default; to.Assign(Nd.IsIn(x, s)); g.Expect(in to); });
        cases.Add("isin", "i32 inverted", static g => { I7x40 x = g.Read<I7x40>("x"); I4 s = g.Read<I4>("s"); M7x40 to = default; to.Assign(Nd.IsIn(x, s, invert: true)); g.Expect(in to); });
        cases.Add("isin", "f64 specials in specials", static g => { D16 x = g.Read<D16>("x"); M16 to = default; to.Assign(Nd.IsIn(x, x)); g.Expect(in to); });
        cases.Add("isin", "f32 matrix as the set", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4Columns s = g.Read<F3x4Columns>("s"); M3x4 to = default; to.Assign(Nd.IsIn(x, s)); g.Expect(in to); });
        cases.Add("isin", "u8 expression", static g => { B16 x = g.Read<B16>("x"); B4 s = g.Read<B4>("s"); M16 to = default; to.Assign(Nd.IsIn(x * 3, s)); g.Expect(in to); });

        cases.Add("interp", "f64", static g => { D16 x = g.Read<D16>("x"); D5 p = g.Read<D5>("p"); D5 v = g.Read<D5>("v"); D16 to = default; to.Assign(Nd.Interp(x, p, v)); g.Expect(in to); });
        cases.Add("interp", "f64 specials", static g => { D16 x = g.Read<D16>("x"); D5 p = g.Read<D5>("p"); D5 v = g.Read<D5>("v"); D16 to = default; to.Assign(Nd.Interp(x, p, v)); g.Expect(in to); });
        cases.Add("interp", "f64 infinite values", static g => { D16 x = g.Read<D16>("x"); D5 p = g.Read<D5>("p"); D5 v = g.Read<D5>("v"); D16 to = default; to.Assign(Nd.Interp(x, p, v)); g.Expect(in to); });
        cases.Add("interp", "f32", rtol: 1e-6, run: static g => { F16 x = g.Read<F16>("x"); F5 p = g.Read<F5>("p"); F5 v = g.Read<F5>("v"); F16 to = default; to.Assign(Nd.Interp(x, p, v)); g.Expect(in to); });
        cases.Add("interp", "f64 left and right", static g => { D16 x = g.Read<D16>("x"); D5 p = g.Read<D5>("p"); D5 v = g.Read<D5>("v"); D16 to = default; to.Assign(Nd.Interp(x, p, v, left: -9, right: double.NaN)); g.Expect(in to); });
        cases.Add("interp", "f32 left alone", rtol: 1e-6, run: static g => { F16 x = g.Read<F16>("x"); F5 p = g.Read<F5>("p"); F5 v = g.Read<F5>("v"); F16 to = default; to.Assign(Nd.Interp(x, p, v, left: -9)); g.Expect(in to); });
        cases.Add("interp", "f64 one point, of an expression", static g => { D16 x = g.Read<D16>("x"); D1 p = g.Read<D1>("p"); D1 v = g.Read<D1>("v"); D16 to = default; to.Assign(Nd.Interp(x * 2.0, p.E, v.E)); g.Expect(in to); });
    }
}
