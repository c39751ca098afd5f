namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>NumPy's rule: a row or a column stretches.</summary>
internal static class Broadcast
{
    public static void AddTo(Book book)
    {
        book.Add("broadcast.add-row.f32.64x64", () => Of<F64x64, F64, F64x64, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-column.f32.64x64", () => Of<F64x64, F64x1, F64x64, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.outer.f32.64x64", () => Of<F64x1, F64, F64x64, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-row.f32.1000x1000", () => Of<F1000x1000, F1000, F1000x1000, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-column.f32.1000x1000", () => Of<F1000x1000, F1000x1, F1000x1000, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.outer.f32.1000x1000", () => Of<F1000x1, F1000, F1000x1000, float, float>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-row.f64.64x64", () => Of<D64x64, D64, D64x64, double, double>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-column.f64.64x64", () => Of<D64x64, D64x1, D64x64, double, double>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.outer.f64.64x64", () => Of<D64x1, D64, D64x64, double, double>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-row.f64.1000x1000", () => Of<D1000x1000, D1000, D1000x1000, double, double>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.add-column.f64.1000x1000", () => Of<D1000x1000, D1000x1, D1000x1000, double, double>(static w => w.C.Assign(w.A + w.B)));
        book.Add("broadcast.outer.f64.1000x1000", () => Of<D1000x1, D1000, D1000x1000, double, double>(static w => w.C.Assign(w.A + w.B)));
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
