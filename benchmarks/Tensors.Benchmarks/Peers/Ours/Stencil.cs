namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Shifted slices of one grid in one statement.</summary>
internal static class Stencil
{
    public static void AddTo(Book book)
    {
        book.Add("stencil.star5.f32.64x64", () => From<F64x64, F64x64, float, float>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]))));
        book.Add("stencil.box9.f32.64x64", () => From<F64x64, F64x64, float, float>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.0625f * (w.A[..^2, ..^2] + w.A[..^2, 2..] + w.A[2.., ..^2] + w.A[2.., 2..])
                + 0.125f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]) + 0.25f * w.A[1..^1, 1..^1])));
        book.Add("stencil.conv5.f32.64x64", () => Of<F64x64, F64x64, F64x64, float, float>(static w =>
        {
            w.B.At[.., 2..^2].Assign(0.0625f * (w.A[.., ..^4] + w.A[.., 4..]) + 0.25f * (w.A[.., 1..^3] + w.A[.., 3..^1]) + 0.375f * w.A[.., 2..^2]);
            w.C.At[2..^2, 2..^2].Assign(0.0625f * (w.B[..^4, 2..^2] + w.B[4.., 2..^2]) + 0.25f * (w.B[1..^3, 2..^2] + w.B[3..^1, 2..^2]) + 0.375f * w.B[2..^2, 2..^2]);
        }));
        book.Add("stencil.star5.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.25f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]))));
        book.Add("stencil.box9.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.0625f * (w.A[..^2, ..^2] + w.A[..^2, 2..] + w.A[2.., ..^2] + w.A[2.., 2..])
                + 0.125f * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]) + 0.25f * w.A[1..^1, 1..^1])));
        book.Add("stencil.conv5.f32.1000x1000", () => Of<F1000x1000, F1000x1000, F1000x1000, float, float>(static w =>
        {
            w.B.At[.., 2..^2].Assign(0.0625f * (w.A[.., ..^4] + w.A[.., 4..]) + 0.25f * (w.A[.., 1..^3] + w.A[.., 3..^1]) + 0.375f * w.A[.., 2..^2]);
            w.C.At[2..^2, 2..^2].Assign(0.0625f * (w.B[..^4, 2..^2] + w.B[4.., 2..^2]) + 0.25f * (w.B[1..^3, 2..^2] + w.B[3..^1, 2..^2]) + 0.375f * w.B[2..^2, 2..^2]);
        }));
        book.Add("stencil.star5.f64.64x64", () => From<D64x64, D64x64, double, double>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.25 * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]))));
        book.Add("stencil.box9.f64.64x64", () => From<D64x64, D64x64, double, double>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.0625 * (w.A[..^2, ..^2] + w.A[..^2, 2..] + w.A[2.., ..^2] + w.A[2.., 2..])
                + 0.125 * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]) + 0.25 * w.A[1..^1, 1..^1])));
        book.Add("stencil.conv5.f64.64x64", () => Of<D64x64, D64x64, D64x64, double, double>(static w =>
        {
            w.B.At[.., 2..^2].Assign(0.0625 * (w.A[.., ..^4] + w.A[.., 4..]) + 0.25 * (w.A[.., 1..^3] + w.A[.., 3..^1]) + 0.375 * w.A[.., 2..^2]);
            w.C.At[2..^2, 2..^2].Assign(0.0625 * (w.B[..^4, 2..^2] + w.B[4.., 2..^2]) + 0.25 * (w.B[1..^3, 2..^2] + w.B[3..^1, 2..^2]) + 0.375 * w.B[2..^2, 2..^2]);
        }));
        book.Add("stencil.star5.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.25 * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]))));
        book.Add("stencil.box9.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w =>
            w.B.At[1..^1, 1..^1].Assign(0.0625 * (w.A[..^2, ..^2] + w.A[..^2, 2..] + w.A[2.., ..^2] + w.A[2.., 2..])
                + 0.125 * (w.A[..^2, 1..^1] + w.A[2.., 1..^1] + w.A[1..^1, ..^2] + w.A[1..^1, 2..]) + 0.25 * w.A[1..^1, 1..^1])));
        book.Add("stencil.conv5.f64.1000x1000", () => Of<D1000x1000, D1000x1000, D1000x1000, double, double>(static w =>
        {
            w.B.At[.., 2..^2].Assign(0.0625 * (w.A[.., ..^4] + w.A[.., 4..]) + 0.25 * (w.A[.., 1..^3] + w.A[.., 3..^1]) + 0.375 * w.A[.., 2..^2]);
            w.C.At[2..^2, 2..^2].Assign(0.0625 * (w.B[..^4, 2..^2] + w.B[4.., 2..^2]) + 0.25 * (w.B[1..^3, 2..^2] + w.B[3..^1, 2..^2]) + 0.375 * w.B[2..^2, 2..^2]);
        }));
        book.Add("stencil.star7.f32.32x32x32", () => From<F32x32x32, F32x32x32, float, float>(static w =>
            w.B.At[1..^1, 1..^1, 1..^1].Assign(w.A[..^2, 1..^1, 1..^1] + w.A[2.., 1..^1, 1..^1] + w.A[1..^1, ..^2, 1..^1] + w.A[1..^1, 2.., 1..^1]
                + w.A[1..^1, 1..^1, ..^2] + w.A[1..^1, 1..^1, 2..] - 6f * w.A[1..^1, 1..^1, 1..^1])));
        book.Add("stencil.star7.f32.128x128x128", () => From<F128x128x128, F128x128x128, float, float>(static w =>
            w.B.At[1..^1, 1..^1, 1..^1].Assign(w.A[..^2, 1..^1, 1..^1] + w.A[2.., 1..^1, 1..^1] + w.A[1..^1, ..^2, 1..^1] + w.A[1..^1, 2.., 1..^1]
                + w.A[1..^1, 1..^1, ..^2] + w.A[1..^1, 1..^1, 2..] - 6f * w.A[1..^1, 1..^1, 1..^1])));
    }

    private static OpenCase From<X, Y, T, U>(Action<Two<X, Y>> run, double low = -1, double high = 1)
        where X : unmanaged
        where Y : unmanaged
        where T : unmanaged, System.Numerics.INumberBase<T>
        where U : unmanaged, System.Numerics.INumberBase<U>
    {
        var world = Two<X, Y>.Filled<T>(1, low, high);
        return new(() => run(world), () => Sample.Of<U>(Operand.Elements<Y, U>(ref world.B)), world);
    }

    private static OpenCase Of<X, Y, Z, T, U>(Action<Three<X, Y, Z>> run, double low = -1, double high = 1, double? low2 = null, double? high2 = null)
        where X : unmanaged
        where Y : unmanaged
        where Z : unmanaged
        where T : unmanaged, System.Numerics.INumberBase<T>
        where U : unmanaged, System.Numerics.INumberBase<U>
    {
        var world = Three<X, Y, Z>.Filled<T>(low, high, low2, high2);
        return new(() => run(world), () => Sample.Of<U>(Operand.Elements<Z, U>(ref world.C)), world);
    }
}
