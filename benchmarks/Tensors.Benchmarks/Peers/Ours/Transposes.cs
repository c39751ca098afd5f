namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>A transpose is a view until it is assigned; so is the order of the memory.</summary>
internal static class Transposes
{
    public static void AddTo(Book book)
    {
        Rows<F64x64, float>(book, "transpose.transpose.f32.64x64", static w => w.B.Assign(w.A.Transpose()));
        Columns<F64x64, F64x64Columns, float>(book, "transpose.row2col.f32.64x64", 64, static w => w.B.Assign(w.A));
        Rows<F1000x1000, float>(book, "transpose.transpose.f32.1000x1000", static w => w.B.Assign(w.A.Transpose()));
        Columns<F1000x1000, F1000x1000Columns, float>(book, "transpose.row2col.f32.1000x1000", 1000, static w => w.B.Assign(w.A));
        Rows<F1024x1024, float>(book, "transpose.transpose.f32.1024x1024", static w => w.B.Assign(w.A.Transpose()));
        Columns<F1024x1024, F1024x1024Columns, float>(book, "transpose.row2col.f32.1024x1024", 1024, static w => w.B.Assign(w.A));
        Rows<F8192x8192, float>(book, "transpose.transpose.f32.8192x8192", static w => w.B.Assign(w.A.Transpose()));
        Columns<F8192x8192, F8192x8192Columns, float>(book, "transpose.row2col.f32.8192x8192", 8192, static w => w.B.Assign(w.A));
        Rows<D64x64, double>(book, "transpose.transpose.f64.64x64", static w => w.B.Assign(w.A.Transpose()));
        Columns<D64x64, D64x64Columns, double>(book, "transpose.row2col.f64.64x64", 64, static w => w.B.Assign(w.A));
        Rows<D1000x1000, double>(book, "transpose.transpose.f64.1000x1000", static w => w.B.Assign(w.A.Transpose()));
        Columns<D1000x1000, D1000x1000Columns, double>(book, "transpose.row2col.f64.1000x1000", 1000, static w => w.B.Assign(w.A));
        Rows<B1000x1000, byte>(book, "transpose.transpose.u8.1000x1000", static w => w.B.Assign(w.A.Transpose()));
        Columns<B1000x1000, B1000x1000Columns, byte>(book, "transpose.row2col.u8.1000x1000", 1000, static w => w.B.Assign(w.A));
    }

    private static void Rows<G, T>(Book book, string name, Action<Two<G, G>> move)
        where G : unmanaged, ITensor<T>
        where T : unmanaged, System.Numerics.INumberBase<T> =>
        book.Add(name, () =>
        {
            var world = Two<G, G>.Filled<T>(1);
            return new(() => move(world), () => Sample.Of<T>(TensorsOf<T>.AsSpan(ref world.B)), world);
        });

    private static void Columns<G, H, T>(Book book, string name, int n, Action<Two<G, H>> move)
        where G : unmanaged, ITensor<T>
        where H : unmanaged, ITensor<T>
        where T : unmanaged, System.Numerics.INumberBase<T> =>
        book.Add(name, () =>
        {
            var world = Two<G, H>.Filled<T>(1);
            return new(() => move(world), () => Sample.OfColumns<T>(TensorsOf<T>.AsSpan(ref world.B), n, n), world);
        });
}
