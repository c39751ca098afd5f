namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Conversions between dtypes.</summary>
internal static class Casts
{
    public static void AddTo(Book book)
    {
        book.Add("cast.to-f64.f32.64x64", () => From<F64x64, D64x64, float, double>(static w => w.B.Assign(w.A.E.Cast<double>()), 0, 100));
        book.Add("cast.to-f32.f64.64x64", () => From<D64x64, F64x64, double, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-f32.i32.64x64", () => From<I64x64, F64x64, int, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-i32.f32.64x64", () => From<F64x64, I64x64, float, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-f32.u8.64x64", () => From<B64x64, F64x64, byte, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-u8.f32.64x64", () => From<F64x64, B64x64, float, byte>(static w => w.B.Assign(w.A.E.Cast<byte>()), 0, 100));
        book.Add("cast.to-f64.i32.64x64", () => From<I64x64, D64x64, int, double>(static w => w.B.Assign(w.A.E.Cast<double>()), 0, 100));
        book.Add("cast.to-i32.f64.64x64", () => From<D64x64, I64x64, double, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-f32.i16.64x64", () => From<S64x64, F64x64, short, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-i16.f32.64x64", () => From<F64x64, S64x64, float, short>(static w => w.B.Assign(w.A.E.Cast<short>()), 0, 100));
        book.Add("cast.to-i32.u8.64x64", () => From<B64x64, I64x64, byte, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-u8.i32.64x64", () => From<I64x64, B64x64, int, byte>(static w => w.B.Assign(w.A.E.Cast<byte>()), 0, 100));
        book.Add("cast.to-f64.f32.1000x1000", () => From<F1000x1000, D1000x1000, float, double>(static w => w.B.Assign(w.A.E.Cast<double>()), 0, 100));
        book.Add("cast.to-f32.f64.1000x1000", () => From<D1000x1000, F1000x1000, double, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-f32.i32.1000x1000", () => From<I1000x1000, F1000x1000, int, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-i32.f32.1000x1000", () => From<F1000x1000, I1000x1000, float, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-f32.u8.1000x1000", () => From<B1000x1000, F1000x1000, byte, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-u8.f32.1000x1000", () => From<F1000x1000, B1000x1000, float, byte>(static w => w.B.Assign(w.A.E.Cast<byte>()), 0, 100));
        book.Add("cast.to-f64.i32.1000x1000", () => From<I1000x1000, D1000x1000, int, double>(static w => w.B.Assign(w.A.E.Cast<double>()), 0, 100));
        book.Add("cast.to-i32.f64.1000x1000", () => From<D1000x1000, I1000x1000, double, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-f32.i16.1000x1000", () => From<S1000x1000, F1000x1000, short, float>(static w => w.B.Assign(w.A.E.Cast<float>()), 0, 100));
        book.Add("cast.to-i16.f32.1000x1000", () => From<F1000x1000, S1000x1000, float, short>(static w => w.B.Assign(w.A.E.Cast<short>()), 0, 100));
        book.Add("cast.to-i32.u8.1000x1000", () => From<B1000x1000, I1000x1000, byte, int>(static w => w.B.Assign(w.A.E.Cast<int>()), 0, 100));
        book.Add("cast.to-u8.i32.1000x1000", () => From<I1000x1000, B1000x1000, int, byte>(static w => w.B.Assign(w.A.E.Cast<byte>()), 0, 100));
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
}
