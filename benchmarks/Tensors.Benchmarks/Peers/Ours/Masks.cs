namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Comparisons inside a fused loop, and as masks.</summary>
internal static class Masks
{
    public static void AddTo(Book book)
    {
        book.Add("mask.where.f32.64x64", () => Of<F64x64, F64x64, F64x64, float, float>(static w => w.C.Assign(Nd.Where(w.A > w.B, w.A, 0.5f * w.B))));
        book.Add("mask.clamp.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Clamp(w.A, -0.5f, 0.5f))));
        book.Add("mask.compare.f32.64x64", () => Of<F64x64, F64x64, M64x64, float, byte>(static w => w.C.Assign((w.A > 0f) & (w.B < 0.5f))));
        book.Add("mask.count.f32.64x64", () =>
        {
            var world = Two<F64x64, F64x64>.Filled<float>(1);
            long count = 0;
            return new(() => count = Nd.CountNonZero(world.A > 0.25f), () => Sample.Of(count), world);
        });
        book.Add("mask.where.f32.1000x1000", () => Of<F1000x1000, F1000x1000, F1000x1000, float, float>(static w => w.C.Assign(Nd.Where(w.A > w.B, w.A, 0.5f * w.B))));
        book.Add("mask.clamp.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Clamp(w.A, -0.5f, 0.5f))));
        book.Add("mask.compare.f32.1000x1000", () => Of<F1000x1000, F1000x1000, M1000x1000, float, byte>(static w => w.C.Assign((w.A > 0f) & (w.B < 0.5f))));
        book.Add("mask.count.f32.1000x1000", () =>
        {
            var world = Two<F1000x1000, F1000x1000>.Filled<float>(1);
            long count = 0;
            return new(() => count = Nd.CountNonZero(world.A > 0.25f), () => Sample.Of(count), world);
        });
        book.Add("mask.where.f64.64x64", () => Of<D64x64, D64x64, D64x64, double, double>(static w => w.C.Assign(Nd.Where(w.A > w.B, w.A, 0.5 * w.B))));
        book.Add("mask.clamp.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Clamp(w.A, -0.5, 0.5))));
        book.Add("mask.compare.f64.64x64", () => Of<D64x64, D64x64, M64x64, double, byte>(static w => w.C.Assign((w.A > 0) & (w.B < 0.5))));
        book.Add("mask.count.f64.64x64", () =>
        {
            var world = Two<D64x64, D64x64>.Filled<double>(1);
            long count = 0;
            return new(() => count = Nd.CountNonZero(world.A > 0.25), () => Sample.Of(count), world);
        });
        book.Add("mask.where.f64.1000x1000", () => Of<D1000x1000, D1000x1000, D1000x1000, double, double>(static w => w.C.Assign(Nd.Where(w.A > w.B, w.A, 0.5 * w.B))));
        book.Add("mask.clamp.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Clamp(w.A, -0.5, 0.5))));
        book.Add("mask.compare.f64.1000x1000", () => Of<D1000x1000, D1000x1000, M1000x1000, double, byte>(static w => w.C.Assign((w.A > 0) & (w.B < 0.5))));
        book.Add("mask.count.f64.1000x1000", () =>
        {
            var world = Two<D1000x1000, D1000x1000>.Filled<double>(1);
            long count = 0;
            return new(() => count = Nd.CountNonZero(world.A > 0.25), () => Sample.Of(count), world);
        });
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
