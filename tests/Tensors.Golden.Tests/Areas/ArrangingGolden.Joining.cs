namespace Tensors.Golden.Tests.Arranging;

/// <content>Joined, repeated, displaced, bordered, cut to triangles.</content>
internal sealed partial class ArrangingGolden
{
    private static void Joining(GoldenCases cases)
    {
        cases.Add("concat", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); F2x4 y = g.Read<F2x4>("y"); F5x4 to = default; to.Assign(Nd.Concat(x, y)); g.Expect(in to); });
        cases.Add("concat", "f32 axis 1 of expressions", static g => { F3x4 x = g.Read<F3x4>("x"); F3x8 to = default; to.Assign(Nd.Concat(x + 1f, x * 2f, axis: 1)); g.Expect(in to); });
        cases.Add("concat", "i32 axis -1 column-major", static g => { I3x2Columns x = g.Read<I3x2Columns>("x"); I3x4 y = g.Read<I3x4>("y"); I3x6Columns to = default; to.Assign(Nd.Concat(x, y, axis: -1)); g.Expect(in to); });
        cases.Add("concat", "f64 three, middle axis", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D2x2x3 y = g.Read<D2x2x3>("y"); D2x1x3 z = g.Read<D2x1x3>("z"); D2x4x3 to = default; to.Assign(Nd.Concat(x, y, z, axis: 1)); g.Expect(in to); });
        cases.Add("concat", "u8 four vectors", static g => { B4 x = g.Read<B4>("x"); B11 to = default; to.Assign(Nd.Concat(x.E, x[(..).By(2)], x[..1], x.E)); g.Expect(in to); });
        cases.Add("concat", "f64 specials and a transpose", static g => { D4x4 x = g.Read<D4x4>("x"); D6x4 to = default; to.Assign(Nd.Concat(Nd.Transpose(x), x[1..3])); g.Expect(in to); });

        cases.Add("concat", "masks", static g => { M3x4 x = g.Read<M3x4>("x"), y = g.Read<M3x4>("y"); M6x4 to = default; to.Assign(Nd.Concat(x, y)); g.Expect(in to); });
        cases.Add("concat", "masks of expressions, axis 1", static g => { M3x4 x = g.Read<M3x4>("x"); F3x4 y = g.Read<F3x4>("y"); M3x8 to = default; to.Assign(Nd.Concat(~x, y > 0f, axis: 1)); g.Expect(in to); });

        cases.Add("stack", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); F2x3x4 to = default; to.Assign(Nd.Stack(x, x * 2f)); g.Expect(in to); });
        cases.Add("stack", "f32 axis 1 three", static g => { F3x4 x = g.Read<F3x4>("x"); F3x3x4 to = default; to.Assign(Nd.Stack(x.E, x.E + 1f, x.E * 2f, axis: 1)); g.Expect(in to); });
        cases.Add("stack", "f32 axis -1 four", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4x4 to = default; to.Assign(Nd.Stack(x.E, x.E + 1f, x.E + 2f, x.E + 3f, axis: -1)); g.Expect(in to); });
        cases.Add("stack", "i32 vectors as columns", static g => { I5 x = g.Read<I5>("x"); I5x2 to = default; to.Assign(Nd.Stack(x, -x, axis: 1)); g.Expect(in to); });
        cases.Add("stack", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D2x4x4Columns to = default; to.Assign(Nd.Stack(x, Nd.Transpose(x))); g.Expect(in to); });

        cases.Add("stack", "three masks, column-major", static g => { M3x4 x = g.Read<M3x4>("x"); M3x4Columns y = g.Read<M3x4Columns>("y"); M3x4x3Columns to = default; to.Assign(Nd.Stack(x, y, x, axis: -1)); g.Expect(in to); });
        cases.Add("stack", "masks of expressions", static g => { M3x4 x = g.Read<M3x4>("x"), y = g.Read<M3x4>("y"); F3x4 z = g.Read<F3x4>("z"); M2x3x4 to = default; to.Assign(Nd.Stack(x & y, z > 0f)); g.Expect(in to); });

        cases.Add("tile", "mask", static g => { M3x4 x = g.Read<M3x4>("x"); M3x8 to = default; to.Assign(Nd.Tile(x, 1, 2)); g.Expect(in to); });
        cases.Add("repeat", "mask", static g => { M3x4 x = g.Read<M3x4>("x"); M6x4 to = default; to.Assign(Nd.Repeat(x, 2, axis: 0)); g.Expect(in to); });
        cases.Add("repeat", "f32 flattened", static g => { F3x4 x = g.Read<F3x4>("x"); F36 to = default; to.Assign(Nd.Repeat(x.Ravel(), 3, axis: 0)); g.Expect(in to); });
        cases.Add("pad", "mask", static g => { M3x4 x = g.Read<M3x4>("x"); M6x7 to = default; to.Assign(Nd.Pad(x, 1, 2, value: true)); g.Expect(in to); });
        cases.Add("roll", "mask", static g => { M3x4 x = g.Read<M3x4>("x"); M3x4 to = default; to.Assign(Nd.Roll(x, -1, axis: 1)); g.Expect(in to); });
        cases.Add("where", "f32", static g => { M3x4 m = g.Read<M3x4>("m"); F3x4 x = g.Read<F3x4>("x"), to = default; to.Assign(Nd.Where(m, x, -x)); g.Expect(in to); });
        cases.Add("where", "f32 and a number", static g => { F3x4 x = g.Read<F3x4>("x"), to = default; to.Assign(Nd.Where(x > 0f, x, 7f)); g.Expect(in to); });
        cases.Add("where", "f32 broadcast, column-major", static g => { M3x4Columns m = g.Read<M3x4Columns>("m"); F3x4 x = g.Read<F3x4>("x"); F3x4Columns to = default; to.Assign(Nd.Where(m, x[0, ..], x[.., ..1])); g.Expect(in to); });
        cases.Add("where", "f64 specials", static g => { D16 x = g.Read<D16>("x"), to = default; to.Assign(Nd.Where(x > 0.0, x, -x)); g.Expect(in to); });
        cases.Add("where", "masks", static g => { M3x4 m = g.Read<M3x4>("m"), y = g.Read<M3x4>("y"), to = default; F3x4 x = g.Read<F3x4>("x"); to.Assign(Nd.Where(m.E, y.E, x > 0f)); g.Expect(in to); });
        cases.Add("where", "declared masks", static g => { M3x4 m = g.Read<M3x4>("m"), y = g.Read<M3x4>("y"), to = default; to.Assign(Nd.Where(m, y, m)); g.Expect(in to); });

        cases.Add("meshgrid", "f32 xy", static g => { F5 x = g.Read<F5>("x"); F3 y = g.Read<F3>("y"); F3x5 a = default, b = default; Nd.MeshGrid(x, y, ref a, ref b); g.Expect(in a); g.Expect(in b, "out2"); });
        cases.Add("meshgrid", "f32 ij", static g => { F5 x = g.Read<F5>("x"); F3 y = g.Read<F3>("y"); F5x3 a = default, b = default; Nd.MeshGrid(x, y, ref a, ref b, MeshIndexing.Matrix); g.Expect(in a); g.Expect(in b, "out2"); });
        cases.Add("meshgrid", "f64 three xy", static g => { D5 x = g.Read<D5>("x"); D3 y = g.Read<D3>("y"); D2 z = g.Read<D2>("z"); D3x5x2 a = default, b = default, c = default; Nd.MeshGrid(x.E, y.E, z.E, ref a, ref b, ref c); g.Expect(in a); g.Expect(in b, "out2"); g.Expect(in c, "out3"); });
        cases.Add("meshgrid", "f64 three ij", static g => { D5 x = g.Read<D5>("x"); D3 y = g.Read<D3>("y"); D2 z = g.Read<D2>("z"); D5x3x2 a = default, b = default, c = default; Nd.MeshGrid(x.E, y.E, z.E, ref a, ref b, ref c, MeshIndexing.Matrix); g.Expect(in a); g.Expect(in b, "out2"); g.Expect(in c, "out3"); });
        cases.Add("meshgrid", "i32 of an expression and a slice, column-major", static g => { I4 x = g.Read<I4>("x"); I9 y = g.Read<I9>("y"); I3x4Columns a = default; I3x4 b = default; Nd.MeshGrid(x.E * 2, y[(..).By(3)], ref a, ref b); g.Expect(in a); g.Expect(in b, "out2"); });

        cases.Add("tile", "f32 2 by 3", static g => { F3x4 x = g.Read<F3x4>("x"); F6x12 to = default; to.Assign(Nd.Tile(x, 2, 3)); g.Expect(in to); });
        cases.Add("tile", "f32 one number", static g => { F3x4 x = g.Read<F3x4>("x"); F3x8 to = default; to.Assign(Nd.Tile(x, 2)); g.Expect(in to); });
        cases.Add("tile", "i32 vector to rank 3", static g => { I3 x = g.Read<I3>("x"); I2x1x6 to = default; to.Assign(Nd.Tile(x, 2, 1, 2)); g.Expect(in to); });
        cases.Add("tile", "f64 rank 3", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D4x3x3 to = default; to.Assign(Nd.Tile(x, 2, 3, 1)); g.Expect(in to); });
        cases.Add("tile", "f64 slice column-major", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D4x4Columns to = default; to.Assign(Nd.Tile(x[.., 0, (..).By(2)], 2, 2)); g.Expect(in to); });

        cases.Add("repeat", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); F6x4 to = default; to.Assign(Nd.Repeat(x, 2, axis: 0)); g.Expect(in to); });
        cases.Add("repeat", "f32 axis 1", static g => { F3x4 x = g.Read<F3x4>("x"); F3x12 to = default; to.Assign(Nd.Repeat(x, 3, axis: 1)); g.Expect(in to); });
        cases.Add("repeat", "i32 vector", static g => { I3 x = g.Read<I3>("x"); I12 to = default; to.Assign(Nd.Repeat(x, 4, axis: 0)); g.Expect(in to); });
        cases.Add("repeat", "f64 middle axis", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D2x3x3 to = default; to.Assign(Nd.Repeat(x, 3, axis: 1)); g.Expect(in to); });
        cases.Add("repeat", "f64 column-major axis -1", static g => { D2x1x3Columns x = g.Read<D2x1x3Columns>("x"); D2x6Columns to = default; to.Assign(Nd.Repeat(x[.., 0, ..], 2, axis: -1)); g.Expect(in to); });

        cases.Add("roll", "f32 axis 0", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Roll(x, 1, axis: 0)); g.Expect(in to); });
        cases.Add("roll", "f32 axis -1 backwards", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Roll(x, -3, axis: -1)); g.Expect(in to); });
        cases.Add("roll", "f32 two axes", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Roll(Nd.Roll(x, 1, axis: 0), 2, axis: 1)); g.Expect(in to); });
        cases.Add("roll", "f32 flat", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Roll(x, 5)); g.Expect(in to); });
        cases.Add("roll", "f32 flat backwards, column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); F3x4Columns to = default; to.Assign(Nd.Roll(x, -17)); g.Expect(in to); });
        cases.Add("roll", "f64 more than the axis", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D2x1x3 to = default; to.Assign(Nd.Roll(x, 7, axis: 2)); g.Expect(in to); });

        cases.Add("pad", "f32 constant", static g => { F3x4 x = g.Read<F3x4>("x"); F6x7 to = default; to.Assign(Nd.Pad(x, [(1, 2), (2, 1)], PadMode.Constant, 7f)); g.Expect(in to); });
        cases.Add("pad", "i32 vector constant", static g => { I5 x = g.Read<I5>("x"); I11 to = default; to.Assign(Nd.Pad(x, 3, 3, PadMode.Constant)); g.Expect(in to); });
        cases.Add("pad", "f32 edge", static g => { F3x4 x = g.Read<F3x4>("x"); F6x7Columns to = default; to.Assign(Nd.Pad(x, [(1, 2), (2, 1)], PadMode.Edge)); g.Expect(in to); });
        cases.Add("pad", "i32 vector edge", static g => { I5 x = g.Read<I5>("x"); I11 to = default; to.Assign(Nd.Pad(x, 3, 3, PadMode.Edge)); g.Expect(in to); });
        cases.Add("pad", "f32 reflect", static g => { F3x4 x = g.Read<F3x4>("x"); F6x7 to = default; to.Assign(Nd.Pad(x, [(1, 2), (2, 1)], PadMode.Reflect)); g.Expect(in to); });
        cases.Add("pad", "i32 vector reflect", static g => { I5 x = g.Read<I5>("x"); I11 to = default; to.Assign(Nd.Pad(x, 3, 3, PadMode.Reflect)); g.Expect(in to); });
        cases.Add("pad", "f32 symmetric", static g => { F3x4 x = g.Read<F3x4>("x"); F6x7 to = default; to.Assign(Nd.Pad(x, [(1, 2), (2, 1)], PadMode.Symmetric)); g.Expect(in to); });
        cases.Add("pad", "i32 vector symmetric", static g => { I5 x = g.Read<I5>("x"); I11 to = default; to.Assign(Nd.Pad(x, 3, 3, PadMode.Symmetric)); g.Expect(in to); });
        cases.Add("pad", "f32 wrap", static g => { F3x4 x = g.Read<F3x4>("x"); F6x7 to = default; to.Assign(Nd.Pad(x, [(1, 2), (2, 1)], PadMode.Wrap)); g.Expect(in to); });
        cases.Add("pad", "i32 vector wrap", static g => { I5 x = g.Read<I5>("x"); I11 to = default; to.Assign(Nd.Pad(x, 3, 3, PadMode.Wrap)); g.Expect(in to); });
        cases.Add("pad", "f64 wider than the axis reflect", static g => { D3 x = g.Read<D3>("x"); D12 to = default; to.Assign(Nd.Pad(x, 4, 5, PadMode.Reflect)); g.Expect(in to); });
        cases.Add("pad", "f64 wider than the axis symmetric", static g => { D3 x = g.Read<D3>("x"); D12 to = default; to.Assign(Nd.Pad(x, 4, 5, PadMode.Symmetric)); g.Expect(in to); });
        cases.Add("pad", "f64 rank 3 edge", static g => { D2x1x3 x = g.Read<D2x1x3>("x"); D3x5x4 to = default; to.Assign(Nd.Pad(x, [(1, 0), (2, 2), (0, 1)], PadMode.Edge)); g.Expect(in to); });

        cases.Add("tril", "f32", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Tril(x)); g.Expect(in to); });
        cases.Add("tril", "f32 k 1 specials", static g => { F4x4 x = g.Read<F4x4>("x"); F4x4 to = default; to.Assign(Nd.Tril(x, 1)); g.Expect(in to); });
        cases.Add("tril", "f32 k -1 column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); F3x4Columns to = default; to.Assign(Nd.Tril(x, -1)); g.Expect(in to); });
        cases.Add("tril", "i32 stack of matrices", static g => { I2x3x3 x = g.Read<I2x3x3>("x"); I2x3x3 to = default; to.Assign(Nd.Tril(x)); g.Expect(in to); });
        cases.Add("tril", "f64 wide k 5", static g => { D20x33 x = g.Read<D20x33>("x"); D20x33 to = default; to.Assign(Nd.Tril(x, k: 5)); g.Expect(in to); });

        cases.Add("triu", "f32", static g => { F3x4 x = g.Read<F3x4>("x"); F3x4 to = default; to.Assign(Nd.Triu(x)); g.Expect(in to); });
        cases.Add("triu", "f32 k 1 specials", static g => { F4x4 x = g.Read<F4x4>("x"); F4x4 to = default; to.Assign(Nd.Triu(x, 1)); g.Expect(in to); });
        cases.Add("triu", "f32 k -1 column-major", static g => { F3x4Columns x = g.Read<F3x4Columns>("x"); F3x4Columns to = default; to.Assign(Nd.Triu(x, -1)); g.Expect(in to); });
        cases.Add("triu", "i32 stack of matrices", static g => { I2x3x3 x = g.Read<I2x3x3>("x"); I2x3x3 to = default; to.Assign(Nd.Triu(x)); g.Expect(in to); });
        cases.Add("triu", "f64 wide k 5", static g => { D20x33 x = g.Read<D20x33>("x"); D20x33 to = default; to.Assign(Nd.Triu(x, k: 5)); g.Expect(in to); });
    }
}
