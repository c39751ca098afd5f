namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Softmax and layer norm by rows: the numbers of each row lie in columns of the program's own, so that nothing is taken.</summary>
internal static class RowNorms
{
    public static void AddTo(Book book)
    {
        book.Add("rows.softmax.f32.64x64", () => From<F64x64, F64x1, F64x64, float>(static w =>
        {
            w.B.Assign(Nd.Max(w.A, axis: 1, keepDims: true));
            w.C.Assign(Nd.Exp(w.A - w.B));
            w.B.Assign(Nd.Sum(w.C, axis: 1, keepDims: true));
            w.C.Assign(w.C / w.B);
        }));
        book.Add("rows.layernorm.f32.64x64", () => From<F64x64, Pair<F64x1>, F64x64, float>(static w =>
        {
            w.B.Mean.Assign(Nd.Mean(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(Nd.Var(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(1f / Nd.Sqrt(w.B.Scale + 1e-5f));
            w.C.Assign((w.A - w.B.Mean) * w.B.Scale);
        }));
        book.Add("rows.softmax.f32.1000x1000", () => From<F1000x1000, F1000x1, F1000x1000, float>(static w =>
        {
            w.B.Assign(Nd.Max(w.A, axis: 1, keepDims: true));
            w.C.Assign(Nd.Exp(w.A - w.B));
            w.B.Assign(Nd.Sum(w.C, axis: 1, keepDims: true));
            w.C.Assign(w.C / w.B);
        }));
        book.Add("rows.layernorm.f32.1000x1000", () => From<F1000x1000, Pair<F1000x1>, F1000x1000, float>(static w =>
        {
            w.B.Mean.Assign(Nd.Mean(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(Nd.Var(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(1f / Nd.Sqrt(w.B.Scale + 1e-5f));
            w.C.Assign((w.A - w.B.Mean) * w.B.Scale);
        }));
        book.Add("rows.softmax.f64.64x64", () => From<D64x64, D64x1, D64x64, double>(static w =>
        {
            w.B.Assign(Nd.Max(w.A, axis: 1, keepDims: true));
            w.C.Assign(Nd.Exp(w.A - w.B));
            w.B.Assign(Nd.Sum(w.C, axis: 1, keepDims: true));
            w.C.Assign(w.C / w.B);
        }));
        book.Add("rows.layernorm.f64.64x64", () => From<D64x64, Pair<D64x1>, D64x64, double>(static w =>
        {
            w.B.Mean.Assign(Nd.Mean(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(Nd.Var(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(1 / Nd.Sqrt(w.B.Scale + 1e-5));
            w.C.Assign((w.A - w.B.Mean) * w.B.Scale);
        }));
        book.Add("rows.softmax.f64.1000x1000", () => From<D1000x1000, D1000x1, D1000x1000, double>(static w =>
        {
            w.B.Assign(Nd.Max(w.A, axis: 1, keepDims: true));
            w.C.Assign(Nd.Exp(w.A - w.B));
            w.B.Assign(Nd.Sum(w.C, axis: 1, keepDims: true));
            w.C.Assign(w.C / w.B);
        }));
        book.Add("rows.layernorm.f64.1000x1000", () => From<D1000x1000, Pair<D1000x1>, D1000x1000, double>(static w =>
        {
            w.B.Mean.Assign(Nd.Mean(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(Nd.Var(w.A, axis: 1, keepDims: true));
            w.B.Scale.Assign(1 / Nd.Sqrt(w.B.Scale + 1e-5));
            w.C.Assign((w.A - w.B.Mean) * w.B.Scale);
        }));
    }

    private static OpenCase From<X, Y, Z, T>(Action<Three<X, Y, Z>> run)
        where X : unmanaged
        where Y : unmanaged
        where Z : unmanaged
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        var world = new Three<X, Y, Z>();
        Operand.Fill<X, T>(ref world.A, 1, -5, 5);
        return new(() => run(world), () => Sample.Of<T>(Operand.Elements<Z, T>(ref world.C)), world);
    }
}
