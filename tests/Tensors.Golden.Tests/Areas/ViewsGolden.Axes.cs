namespace Tensors.Golden.Tests.Viewing;

/// <content>Axes turned round, exchanged, moved, added and dropped.</content>
internal sealed partial class ViewsGolden
{
    private static void Axes(GoldenCases cases)
    {
        cases.Add("transpose", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.Transpose()); g.Expect(in to); });
        cases.Add("transpose", "f64 specials column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4x4 to = default; to.Assign(x.Transpose()); g.Expect(in to); });
        cases.Add("transpose", "i32 rank 3", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x3x2 to = default; to.Assign(x.Transpose()); g.Expect(in to); });
        cases.Add("transpose", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.Transpose()); g.Expect(in to); });
        cases.Add("transpose", "u8 of a slice", static g => { B2x70 x = g.Read<B2x70>("x"); B35x2 to = default; to.Assign(x[.., (1..).By(2)].Transpose()); g.Expect(in to); });
        cases.Add("transpose", "f16 as destination", static g => { H2x3x4 x = g.Read<H2x3x4>("x"); H4x3x2 to = default; to.At.Transpose().Assign(x); g.Expect(in to); });
        cases.Add("transpose", "c128 of a flip", static g => { C4x4 x = g.Read<C4x4>("x"); C4x4 to = default; to.Assign(x.Flip(axis: 0).Transpose()); g.Expect(in to); });

        cases.Add("matrix_transpose", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.MatrixTranspose()); g.Expect(in to); });
        cases.Add("matrix_transpose", "i32 rank 3", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x4x3 to = default; to.Assign(x.MatrixTranspose()); g.Expect(in to); });
        cases.Add("matrix_transpose", "i32 rank 3 column-major", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I2x4x3 to = default; to.Assign(x.MatrixTranspose()); g.Expect(in to); });
        cases.Add("matrix_transpose", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.MatrixTranspose()); g.Expect(in to); });
        cases.Add("matrix_transpose", "f64 specials as destination", static g => { D4x4 x = g.Read<D4x4>("x"); D4x4Columns to = default; to.At.MatrixTranspose().Assign(x); g.Expect(in to); });

        cases.Add("permute_dims", "i32 2 0 1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x2x3 to = default; to.Assign(x.Permute(2, 0, 1)); g.Expect(in to); });
        cases.Add("permute_dims", "i32 column-major 1 2 0", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I3x4x2 to = default; to.Assign(x.Permute(1, 2, 0)); g.Expect(in to); });
        cases.Add("permute_dims", "f16 specials 0 2 1", static g => { H2x3x4 x = g.Read<H2x3x4>("x"); H2x4x3 to = default; to.Assign(x.Permute(0, 2, 1)); g.Expect(in to); });
        cases.Add("permute_dims", "bool 1 0", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.Permute(1, 0)); g.Expect(in to); });
        cases.Add("permute_dims", "f64 rank 4", static g => { D2x3x4x5 x = g.Read<D2x3x4x5>("x"); D5x3x2x4 to = default; to.Assign(x.Permute(3, 1, 0, 2)); g.Expect(in to); });
        cases.Add("permute_dims", "i32 as destination", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x2x3 to = default; to.At.Permute(1, 2, 0).Assign(x); g.Expect(in to); });

        cases.Add("moveaxis", "i32 0 to -1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I3x4x2 to = default; to.Assign(x.MoveAxis(0, -1)); g.Expect(in to); });
        cases.Add("moveaxis", "i32 column-major -1 to 0", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I4x2x3 to = default; to.Assign(x.MoveAxis(-1, 0)); g.Expect(in to); });
        cases.Add("moveaxis", "f64 rank 4 1 to 3", static g => { D2x3x4x5 x = g.Read<D2x3x4x5>("x"); D2x4x5x3 to = default; to.Assign(x.MoveAxis(1, 3)); g.Expect(in to); });
        cases.Add("moveaxis", "f32 0 to 1", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.MoveAxis(0, 1)); g.Expect(in to); });
        cases.Add("moveaxis", "bool 1 to 0", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.MoveAxis(1, 0)); g.Expect(in to); });
        cases.Add("moveaxis", "i32 as destination", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x2x3 to = default; to.At.MoveAxis(0, 2).Assign(x); g.Expect(in to); });

        cases.Add("swapaxes", "i32 0 2", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x3x2 to = default; to.Assign(x.SwapAxes(0, 2)); g.Expect(in to); });
        cases.Add("swapaxes", "i32 column-major -1 1", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I2x4x3 to = default; to.Assign(x.SwapAxes(-1, 1)); g.Expect(in to); });
        cases.Add("swapaxes", "f64 rank 4 1 3", static g => { D2x3x4x5 x = g.Read<D2x3x4x5>("x"); D2x5x4x3 to = default; to.Assign(x.SwapAxes(1, 3)); g.Expect(in to); });
        cases.Add("swapaxes", "f32 0 1", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.SwapAxes(0, 1)); g.Expect(in to); });
        cases.Add("swapaxes", "bool 1 0", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.SwapAxes(1, 0)); g.Expect(in to); });
        cases.Add("swapaxes", "i32 as destination", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I4x3x2 to = default; to.At.SwapAxes(0, 2).Assign(x); g.Expect(in to); });

        cases.Add("flip", "f32 every axis", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x.Flip()); g.Expect(in to); });
        cases.Add("flip", "f32 axis 0", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x.Flip(axis: 0)); g.Expect(in to); });
        cases.Add("flip", "f32 axis -1", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x.Flip(axis: -1)); g.Expect(in to); });
        cases.Add("flip", "u8 axis 1", static g => { B2x70 x = g.Read<B2x70>("x"); B2x70 to = default; to.Assign(x.Flip(axis: 1)); g.Expect(in to); });
        cases.Add("flip", "bool axis -1", static g => { M3x37 x = g.Read<M3x37>("x"); M3x37 to = default; to.Assign(x.Flip(axis: -1)); g.Expect(in to); });
        cases.Add("flip", "f64 specials axis -1 column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4x4 to = default; to.Assign(x.Flip(axis: -1)); g.Expect(in to); });
        cases.Add("flip", "c128 axis 1", static g => { C4x4 x = g.Read<C4x4>("x"); C4x4 to = default; to.Assign(x.Flip(axis: 1)); g.Expect(in to); });
        cases.Add("flip", "i64 vector", static g => { L70 x = g.Read<L70>("x"); L70 to = default; to.Assign(x.Flip()); g.Expect(in to); });
        cases.Add("flip", "f16 specials axis 1", static g => { H2x3x4 x = g.Read<H2x3x4>("x"); H2x3x4 to = default; to.Assign(x.Flip(axis: 1)); g.Expect(in to); });
        cases.Add("flip", "i32 axis 0 column-major", static g => { I2x3x4Columns x = g.Read<I2x3x4Columns>("x"); I2x3x4 to = default; to.Assign(x.Flip(axis: 0)); g.Expect(in to); });
        cases.Add("flip", "f32 in an expression", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x.Flip(axis: 1) + x.Flip(axis: 0)); g.Expect(in to); });
        cases.Add("flip", "f32 axis -1 as destination", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.At.Flip(axis: -1).Assign(x); g.Expect(in to); });
        cases.Add("flip", "u8 every axis as destination", static g => { B2x70 x = g.Read<B2x70>("x"); B2x70 to = default; to.At.Flip().Assign(x); g.Expect(in to); });
        cases.Add("flip", "bool axis 1 as destination", static g => { M3x37 x = g.Read<M3x37>("x"); M3x37 to = default; to.At.Flip(axis: 1).Assign(x); g.Expect(in to); });
        cases.Add("flip", "f32 onto itself", static g => { F3x37 x = g.Read<F3x37>("x"); x.Assign(x.Flip(axis: -1)); g.Expect(in x); });

        cases.Add("rot90", "f32", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.Rot90()); g.Expect(in to); });
        cases.Add("rot90", "f32 k 2", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37 to = default; to.Assign(x.Rot90(2)); g.Expect(in to); });
        cases.Add("rot90", "f32 k -1", static g => { F3x37 x = g.Read<F3x37>("x"); F37x3 to = default; to.Assign(x.Rot90(-1)); g.Expect(in to); });
        cases.Add("rot90", "f64 specials k 3 column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4x4 to = default; to.Assign(x.Rot90(3)); g.Expect(in to); });
        cases.Add("rot90", "i32 axes 1 2", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x4x3 to = default; to.Assign(x.Rot90(1, 1, 2)); g.Expect(in to); });
        cases.Add("rot90", "i32 axes 2 1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x4x3 to = default; to.Assign(x.Rot90(1, axis0: 2, axis1: 1)); g.Expect(in to); });
        cases.Add("rot90", "bool", static g => { M3x37 x = g.Read<M3x37>("x"); M37x3 to = default; to.Assign(x.Rot90()); g.Expect(in to); });
        cases.Add("rot90", "u8 k 5 as destination", static g => { B2x70 x = g.Read<B2x70>("x"); B70x2 to = default; to.At.Rot90(5).Assign(x); g.Expect(in to); });

        cases.Add("expand_dims", "f32 axis 0", static g => { F3x37 x = g.Read<F3x37>("x"); F1x3x37 to = default; to.Assign(x.ExpandDims(0)); g.Expect(in to); });
        cases.Add("expand_dims", "f32 axis -1", static g => { F3x37 x = g.Read<F3x37>("x"); F3x37x1 to = default; to.Assign(x.ExpandDims(-1)); g.Expect(in to); });
        cases.Add("expand_dims", "i32 axis 1", static g => { I2x3x4 x = g.Read<I2x3x4>("x"); I2x1x3x4 to = default; to.Assign(x.ExpandDims(1)); g.Expect(in to); });
        cases.Add("expand_dims", "bool axis 0", static g => { M3x37 x = g.Read<M3x37>("x"); M1x3x37 to = default; to.Assign(x.ExpandDims(0)); g.Expect(in to); });
        cases.Add("expand_dims", "f64 specials axis 2 column-major", static g => { D4x4Columns x = g.Read<D4x4Columns>("x"); D4x4x1 to = default; to.Assign(x.ExpandDims(2)); g.Expect(in to); });
        cases.Add("expand_dims", "f32 as destination", static g => { F1x3x37 x = g.Read<F1x3x37>("x"); F3x37 to = default; to.At.ExpandDims(0).Assign(x); g.Expect(in to); });

        cases.Add("squeeze", "i32", static g => { I1x3x1x4 x = g.Read<I1x3x1x4>("x"); I3x4 to = default; to.Assign(x.Squeeze()); g.Expect(in to); });
        cases.Add("squeeze", "i32 axis 0", static g => { I1x3x1x4 x = g.Read<I1x3x1x4>("x"); I3x1x4 to = default; to.Assign(x.Squeeze(0)); g.Expect(in to); });
        cases.Add("squeeze", "i32 axis -2", static g => { I1x3x1x4 x = g.Read<I1x3x1x4>("x"); I1x3x4 to = default; to.Assign(x.Squeeze(-2)); g.Expect(in to); });
        cases.Add("squeeze", "i32 column-major", static g => { I1x3x1x4Columns x = g.Read<I1x3x1x4Columns>("x"); I3x4 to = default; to.Assign(x.Squeeze()); g.Expect(in to); });
        cases.Add("squeeze", "f32", static g => { F1x3x37 x = g.Read<F1x3x37>("x"); F3x37 to = default; to.Assign(x.Squeeze()); g.Expect(in to); });
        cases.Add("squeeze", "bool axis 0", static g => { M1x3x37 x = g.Read<M1x3x37>("x"); M3x37 to = default; to.Assign(x.Squeeze(0)); g.Expect(in to); });
        cases.Add("squeeze", "i32 as destination", static g => { I3x4 x = g.Read<I3x4>("x"); I1x3x1x4 to = default; to.At.Squeeze().Assign(x); g.Expect(in to); });
    }
}
