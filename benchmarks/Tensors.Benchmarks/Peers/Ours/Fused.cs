namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Fused statements, as `docs/algebra.md` writes them: methods over any tensor of a dtype.</summary>
internal static class Fused
{
    public static void AddTo(Book book)
    {
        Float<F4x4>(book, "4x4");
        Float<F64x64>(book, "64x64");
        Float<F1000x1000>(book, "1000x1000");
        Float<F8192x8192>(book, "8192x8192");
        Double<D64x64>(book, "64x64");
        Double<D1000x1000>(book, "1000x1000");
    }

    private static void Float<G>(Book book, string size)
        where G : unmanaged, ITensor<float>
    {
        book.Add($"fused.saxpy.f32.{size}", () =>
        {
            var world = Two<G, G>.Filled<float>(2);
            return new(() => { var w = world; w.B.Assign(0.5f * w.A + w.B); }, () => Sample.Of<float>(TensorsOf<float>.AsSpan(ref world.B)), world);
        });
        book.Add($"fused.chain3.f32.{size}", () => Chain<G>(world => () => Chain3(world)));
        book.Add($"fused.chain10.f32.{size}", () => Chain<G>(world => () => Chain10(world)));
        book.Add($"fused.chain25.f32.{size}", () => Chain<G>(world => () => Chain25(world)));

        static OpenCase Chain<H>(Func<Four<H>, Action> run)
            where H : unmanaged, ITensor<float>
        {
            var world = Four<H>.Filled<float>(4);
            return new(run(world), () => Sample.Of<float>(TensorsOf<float>.AsSpan(ref world.D)), world);
        }

        static void Chain3<H>(Four<H> w)
            where H : unmanaged, ITensor<float> => w.D.Assign((w.A + w.B) * w.C - w.A);

        static void Chain10<H>(Four<H> w)
            where H : unmanaged, ITensor<float> => w.D.Assign((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f));

        static void Chain25<H>(Four<H> w)
            where H : unmanaged, ITensor<float> => w.D.Assign(
            ((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f))
            + ((w.A - w.B) * (w.B - w.C) + 0.125f * w.C * w.C - w.A * (w.B + 2f))
            + (w.C - 3f) * (0.75f * w.A - w.C));
    }

    private static void Double<G>(Book book, string size)
        where G : unmanaged, ITensor<double>
    {
        book.Add($"fused.saxpy.f64.{size}", () =>
        {
            var world = Two<G, G>.Filled<double>(2);
            return new(() => { var w = world; w.B.Assign(0.5 * w.A + w.B); }, () => Sample.Of<double>(TensorsOf<double>.AsSpan(ref world.B)), world);
        });
        book.Add($"fused.chain3.f64.{size}", () => Chain<G>(world => () => Chain3(world)));
        book.Add($"fused.chain10.f64.{size}", () => Chain<G>(world => () => Chain10(world)));
        book.Add($"fused.chain25.f64.{size}", () => Chain<G>(world => () => Chain25(world)));

        static OpenCase Chain<H>(Func<Four<H>, Action> run)
            where H : unmanaged, ITensor<double>
        {
            var world = Four<H>.Filled<double>(4);
            return new(run(world), () => Sample.Of<double>(TensorsOf<double>.AsSpan(ref world.D)), world);
        }

        static void Chain3<H>(Four<H> w)
            where H : unmanaged, ITensor<double> => w.D.Assign((w.A + w.B) * w.C - w.A);

        static void Chain10<H>(Four<H> w)
            where H : unmanaged, ITensor<double> => w.D.Assign((w.A + w.B) * w.C - 0.5 * w.A + w.B * w.B - (w.C - 0.25) * (w.A + 1));

        static void Chain25<H>(Four<H> w)
            where H : unmanaged, ITensor<double> => w.D.Assign(
            ((w.A + w.B) * w.C - 0.5 * w.A + w.B * w.B - (w.C - 0.25) * (w.A + 1))
            + ((w.A - w.B) * (w.B - w.C) + 0.125 * w.C * w.C - w.A * (w.B + 2))
            + (w.C - 3) * (0.75 * w.A - w.C));
    }
}
