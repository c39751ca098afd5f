namespace Tensors.Golden.Tests.Viewing;

/// <content>Stretched axes, diagonals, slices that run backwards, windows, pieces, other sizes.</content>
internal sealed partial class ViewsGolden
{
    private static void Parts(GoldenCases cases)
    {
        cases.Add("broadcast_to", "f32 vector", static g => { F37 x = g.Read<F37>("x"); F3x37 to = default; to.Assign(x.BroadcastTo(3, 37)); g.Expect(in to); });
        cases.Add("broadcast_to", "f64 specials column", static g => { D4x1 x = g.Read<D4x1>("x"); D4x4 to = default; to.Assign(x.BroadcastTo<D4x4>()); g.Expect(in to); });
        cases.Add("broadcast_to", "i32 middle axis", static g => { I2x1x4 x = g.Read<I2x1x4>("x"); I2x3x4 to = default; to.Assign(x.BroadcastTo(2, 3, 4)); g.Expect(in to); });
        cases.Add("broadcast_to", "bool row", static g => { M1x37 x = g.Read<M1x37>("x"); M3x37 to = default; to.Assign(x.BroadcastTo(3, 37)); g.Expect(in to); });
        cases.Add("broadcast_to", "u8 flipped", static g => { B70 x = g.Read<B70>("x"); B2x70 to = default; to.Assign(x[(..).By(-1)].BroadcastTo(2, 70)); g.Expect(in to); });

        cases.Add("diagonal", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F3 to = default; to.Assign(x.Diagonal()); g.Expect(in to); });
        cases.Add("diagonal", "f32 offset 5", static g => { F3x37 x = g.Read<F3x37>("x"); F3 to = default; to.Assign(x.Diagonal(5)); g.Expect(in to); });
        cases.Add("diagonal", "f32 offset -1", static g => { F3x37 x = g.Read<F3x37>("x"); F2 to = default; to.Assign(x.Diagonal(-1)); g.Expect(in to); });
        cases.Add("diagonal", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4 to = default; to.Assign(x.Diagonal()); g.Expect(in to); });
        cases.Add("diagonal", "i32 axes 0 2", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I3x2 to = default; to.Assign(x.Diagonal(0, 0, 2)); g.Expect(in to); });
        cases.Add("diagonal", "i32 axes 2 1 offset 1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x2 to = default; to.Assign(x.Diagonal(1, 2, 1)); g.Expect(in to); });
        cases.Add("diagonal", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M3 to = default; to.Assign(x.Diagonal(1)); g.Expect(in to); });
        cases.Add("diagonal", "f64 offset 1 as destination", static g => { D4x4 x = g.Read<D4x4>("x"); D3 y = g.Read<D3>("y"); x.At.Diagonal(1).Assign(y); g.Expect(in x); });

        cases.Add("getitem", "f32 both backwards", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x[(..).By(-1), (..).By(-1)]); g.Expect(in to); });
        cases.Add("getitem", "f32 30 down to 4 by -2", static g => { F3x37 x = g.Read<F3x37>("x"); F3x14 to = default; to.Assign(x[.., (30..3).By(-2)]); g.Expect(in to); });
        cases.Add("getitem", "f32 a row backwards", static g => { F3x37 x = g.Read<F3x37>("x"); F37 to = default; to.Assign(x[1, (..).By(-1)]); g.Expect(in to); });
        cases.Add("getitem", "f32 of a transpose", static g => { F3x37 x = g.Read<F3x37>("x"); F37x2 to = default; to.Assign(x.Transpose()[(..).By(-1), 1..]); g.Expect(in to); });
        cases.Add("getitem", "u8 backwards", static g => { B2x70 x = g.Read<B2x70>("x"); B2x70 to = default; to.Assign(x[.., (..).By(-1)]); g.Expect(in to); });
        cases.Add("getitem", "i64 60 down to 3", static g => { L70 x = g.Read<L70>("x"); L58 to = default; to.Assign(x[(60..2).By(-1)]); g.Expect(in to); });
        cases.Add("getitem", "bool by -1 and -3", static g => { M3x37 x = g.Read<M3x37>("x"); M3x13 to = default; to.Assign(x[(..).By(-1), (..).By(-3)]); g.Expect(in to); });
        cases.Add("getitem", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4x3 to = default; to.Assign(x[(..).By(-1), 1..]); g.Expect(in to); });
        cases.Add("getitem", "c128 to the third from the end", static g => { C4x4 x = g.Read<C4x4>("x"); C2x2 to = default; to.Assign(x[(..^3).By(-1), (..).By(2)]); g.Expect(in to); });

        cases.Add("setitem", "f32 both backwards", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.At[(..).By(-1), (..).By(-1)].Assign(x); g.Expect(in to); });
        cases.Add("setitem", "u8 by -2", static g => { B2x70 x = g.Read<B2x70>("x"); B2x140 to = default; to.Fill(9); to.At[.., (..).By(-2)].Assign(x); g.Expect(in to); });
        cases.Add("setitem", "i64 69 down to 30", static g => { L70 x = g.Read<L70>("x"), to = x; to.At[(69..29).By(-1)].Assign(x[30..]); g.Expect(in to); });
        cases.Add("setitem", "bool backwards", static g => { M3x37 x = g.Read<M3x37>("x"); M3x37 to = default; to.At[.., (..).By(-1)].Assign(x); g.Expect(in to); });
        cases.Add("setitem", "f64 specials column-major", static g => { D4x4 x = g.Read<D4x4>("x"); D4x4Columns to = default; to.At[(..).By(-1), ..].Assign(x); g.Expect(in to); });
        cases.Add("setitem", "f16 a column backwards", static g => { H3 x = g.Read<H3>("x"); H2x3x4 to = default; to.Fill((Half)5); to.At[1, (..).By(-1), 2].Assign(x); g.Expect(in to); });

        cases.Add("sliding_window_view", "i64 vector", static g => { L70 x = g.Read<L70>("x"); L66x5 to = default; to.Assign(x.SlidingWindowView(5)); g.Expect(in to); });
        cases.Add("sliding_window_view", "f32 axis -1", static g => { F3x37 x = g.Read<F3x37>("x"); F3x34x4 to = default; to.Assign(x.SlidingWindowView(4, axis: -1)); g.Expect(in to); });
        cases.Add("sliding_window_view", "f32 planes", static g => { F3x37 x = g.Read<F3x37>("x"); F2x35x2x3 to = default; to.Assign(x.SlidingWindowView(2, 3)); g.Expect(in to); });
        cases.Add("sliding_window_view", "f64 specials axis 0 column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D3x4x2 to = default; to.Assign(x.SlidingWindowView(2, axis: 0)); g.Expect(in to); });
        cases.Add("sliding_window_view", "bool axis 1", static g => { M3x37 x = g.Read<M3x37>("x"); M3x35x3 to = default; to.Assign(x.SlidingWindowView(3, axis: 1)); g.Expect(in to); });
        cases.Add("sliding_window_view", "u8 backwards", static g => { B2x70 x = g.Read<B2x70>("x"); B2x5x66 to = default; to.Assign(x.Flip(axis: 1).SlidingWindowView(66, axis: 1)); g.Expect(in to); });

        cases.Add("split", "u8 axis 1", static g => { B2x70 x = g.Read<B2x70>("x"); B2x35 first = default, last = default; var parts = x.Split(2, axis: 1); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("split", "f32 axis 0", static g => { F3x37 x = g.Read<F3x37>("x"); F1x37 first = default, last = default; var parts = x.Split(3, axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("split", "i32 axis -1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x3x2 first = default, last = default; var parts = x.Split(2, axis: -1); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("split", "bool axis 0", static g => { M3x37 x = g.Read<M3x37>("x"); M1x37 first = default, last = default; var parts = x.Split(3, axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("split", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D2x4 first = default, last = default; var parts = x.Split(2, axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("split", "u8 halves exchanged as destination", static g => { B2x70 x = g.Read<B2x70>("x"), to = default; var (left, right) = to.At.Split(2, axis: 1); left.Assign(x[.., 35..]); right.Assign(x[.., ..35]); g.Expect(in to); });

        cases.Add("unstack", "u8 axis 0", static g => { B2x70 x = g.Read<B2x70>("x"); B70 first = default, last = default; var parts = x.Unstack(axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("unstack", "f32 axis 1", static g => { F3x37 x = g.Read<F3x37>("x"); F3 first = default, last = default; var parts = x.Unstack(axis: 1); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("unstack", "i32 axis -1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x3 first = default, last = default; var parts = x.Unstack(axis: -1); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("unstack", "bool axis 0", static g => { M3x37 x = g.Read<M3x37>("x"); M37 first = default, last = default; var parts = x.Unstack(axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("unstack", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4 first = default, last = default; var parts = x.Unstack(axis: 0); first.Assign(parts[0]); last.Assign(parts[^1]); g.Expect(in first); g.Expect(in last, "out2"); });
        cases.Add("unstack", "u8 rows exchanged as destination", static g => { B2x70 x = g.Read<B2x70>("x"), to = default; var (first, second) = to.At.Unstack(axis: 0); first.Assign(x[1]); second.Assign(x[0]); g.Expect(in to); });

        cases.Add("reshape", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.Reshape(37, 3)); g.Expect(in to); });
        cases.Add("reshape", "f32 -1 of a slice of rows", static g => { F3x37 x = g.Read<F3x37>("x"); F74 to = default; to.Assign(x[1..].Reshape(-1)); g.Expect(in to); });
        cases.Add("reshape", "i32 to rank 2", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I6x4 to = default; to.Assign(x.Reshape(6, -1)); g.Expect(in to); });
        cases.Add("reshape", "f64 specials column-major in its order", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D2x8 to = default; to.Assign(x.Reshape(Order.ColumnMajor, 2, 8)); g.Expect(in to); });
        cases.Add("reshape", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.Reshape<M37x3>()); g.Expect(in to); });
        cases.Add("reshape", "u8 copied from a transpose", static g => { B2x70 x = g.Read<B2x70>("x"); B2x70 to = default; to.Assign(x.Transpose().ReshapeCopy(2, 70)); g.Expect(in to); });
        cases.Add("reshape", "i32 copied, column-major", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I6x4 to = default; to.Assign(x.E.ReshapeCopy<I6x4>()); g.Expect(in to); });
        cases.Add("reshape", "f32 as destination", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.At.Reshape(3, 37).Assign(x); g.Expect(in to); });
        cases.Add("reshape", "i64 backwards", static g => { L70 x = g.Read<L70>("x"); L2x5x7 to = default; to.Assign(x[(..).By(-1)].Reshape(2, 5, 7)); g.Expect(in to); });

        cases.Add("ravel", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F111 to = default; to.Assign(x.Ravel()); g.Expect(in to); });
        cases.Add("ravel", "f64 specials column-major in its order", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D16 to = default; to.Assign(x.Ravel(Order.ColumnMajor)); g.Expect(in to); });
        cases.Add("ravel", "u8", static g => { B2x70 x = g.Read<B2x70>("x"); B140 to = default; to.Assign(x.Ravel()); g.Expect(in to); });
        cases.Add("ravel", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M111 to = default; to.Assign(x.Ravel()); g.Expect(in to); });
        cases.Add("ravel", "f16 specials copied from a transpose", static g => { H2x3x4 x = g.Read<H2x3x4>("x"); H24 to = default; to.Assign(x.Transpose().ReshapeCopy(-1)); g.Expect(in to); });
        cases.Add("ravel", "f32 as destination", static g => { F111 x = g.Read<F111>("x"); F3x37 to = default; to.At.Ravel().Assign(x); g.Expect(in to); });
    }
}
