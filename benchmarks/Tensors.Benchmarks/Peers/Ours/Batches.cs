namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>A hundred thousand 4 x 4 matrices as one stack, one call.</summary>
internal static class Batches
{
    public static void AddTo(Book book)
    {
        book.Add("batch.mat4-mat4.f32.100k", () => Of<FMatrices, FMatrices, FMatrices>(static w => w.C.Assign(Nd.MatMul(w.A, w.B)), matrices: 2));
        book.Add("batch.mat4-vec4.f32.100k", () => Of<FMatrices, FVectors, FVectors>(static w => w.C.Assign(Nd.MatMul(w.A, w.B))));
        book.Add("batch.one-mat4-vec4.f32.100k", () => Of<F4x4, FPoints, FPoints>(static w => w.C.Assign(Nd.MatMul(w.B, w.A.Transpose()))));
        book.Add("batch.det4.f32.100k", () => Of<FMatrices, F2x2, FNumbers>(static w => w.C.Assign(Nd.Det(w.A))));
        book.Add("batch.inv4.f32.100k", () => Of<FMatrices, F2x2, FMatrices>(static w => w.C.Assign(Nd.Inv(w.A))));
    }

    private static OpenCase Of<X, Y, Z>(Action<Three<X, Y, Z>> run, int matrices = 1)
        where X : unmanaged
        where Y : unmanaged
        where Z : unmanaged
    {
        var world = new Three<X, Y, Z>();
        Matrices(Operand.Elements<X, float>(ref world.A), 1);
        if (matrices == 2) Matrices(Operand.Elements<Y, float>(ref world.B), 2);
        else Operand.Fill<Y, float>(ref world.B, 2);
        return new(() => run(world), () => Sample.Of<float>(Operand.Elements<Z, float>(ref world.C)), world);
    }

    /// <summary>Well-conditioned: random in -1/2 to 1/2, and 2 on the diagonal.</summary>
    private static void Matrices(Span<float> all, ulong seed)
    {
        Data.Fill(all, seed, -0.5, 0.5);
        for (int i = 0; i < all.Length; i += 5)
        {
            all[i] += 2f;
            if (i % 16 == 15) i -= 4;
        }
    }
}
