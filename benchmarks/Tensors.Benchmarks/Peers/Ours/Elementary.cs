namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>The library's own elementary functions, the same bits everywhere.</summary>
internal static class Elementary
{
    public static void AddTo(Book book)
    {
        book.Add("math.exp.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Exp(w.A)), -5, 5));
        book.Add("math.log.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Log(w.A)), 1, 100));
        book.Add("math.sin.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Sin(w.A)), -10, 10));
        book.Add("math.cos.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Cos(w.A)), -10, 10));
        book.Add("math.tanh.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Tanh(w.A)), -5, 5));
        book.Add("math.sqrt.f32.64x64", () => From<F64x64, F64x64, float, float>(static w => w.B.Assign(Nd.Sqrt(w.A)), 0, 100));
        book.Add("math.pow.f32.64x64", () => Of<F64x64, F64x64, F64x64, float, float>(static w => w.C.Assign(Nd.Pow(w.A, w.B)), 1, 10, -2, 2));
        book.Add("math.exp.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Exp(w.A)), -5, 5));
        book.Add("math.log.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Log(w.A)), 1, 100));
        book.Add("math.sin.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Sin(w.A)), -10, 10));
        book.Add("math.cos.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Cos(w.A)), -10, 10));
        book.Add("math.tanh.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Tanh(w.A)), -5, 5));
        book.Add("math.sqrt.f32.1000x1000", () => From<F1000x1000, F1000x1000, float, float>(static w => w.B.Assign(Nd.Sqrt(w.A)), 0, 100));
        book.Add("math.pow.f32.1000x1000", () => Of<F1000x1000, F1000x1000, F1000x1000, float, float>(static w => w.C.Assign(Nd.Pow(w.A, w.B)), 1, 10, -2, 2));
        book.Add("math.exp.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Exp(w.A)), -5, 5));
        book.Add("math.log.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Log(w.A)), 1, 100));
        book.Add("math.sin.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Sin(w.A)), -10, 10));
        book.Add("math.cos.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Cos(w.A)), -10, 10));
        book.Add("math.tanh.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Tanh(w.A)), -5, 5));
        book.Add("math.sqrt.f64.64x64", () => From<D64x64, D64x64, double, double>(static w => w.B.Assign(Nd.Sqrt(w.A)), 0, 100));
        book.Add("math.pow.f64.64x64", () => Of<D64x64, D64x64, D64x64, double, double>(static w => w.C.Assign(Nd.Pow(w.A, w.B)), 1, 10, -2, 2));
        book.Add("math.exp.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Exp(w.A)), -5, 5));
        book.Add("math.log.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Log(w.A)), 1, 100));
        book.Add("math.sin.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Sin(w.A)), -10, 10));
        book.Add("math.cos.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Cos(w.A)), -10, 10));
        book.Add("math.tanh.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Tanh(w.A)), -5, 5));
        book.Add("math.sqrt.f64.1000x1000", () => From<D1000x1000, D1000x1000, double, double>(static w => w.B.Assign(Nd.Sqrt(w.A)), 0, 100));
        book.Add("math.pow.f64.1000x1000", () => Of<D1000x1000, D1000x1000, D1000x1000, double, double>(static w => w.C.Assign(Nd.Pow(w.A, w.B)), 1, 10, -2, 2));
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
