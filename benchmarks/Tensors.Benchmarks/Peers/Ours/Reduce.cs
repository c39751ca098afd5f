namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Whole reductions give a value; those along an axis are assigned.</summary>
internal static class Reduce
{
    public static void AddTo(Book book)
    {
        Float<F64x64>(book, "64x64");
        Float<F1000x1000>(book, "1000x1000");
        Float<F8192x8192>(book, "8192x8192");
        FloatAxes<F64x64, F64>(book, "64x64");
        FloatAxes<F1000x1000, F1000>(book, "1000x1000");
        Double<D64x64>(book, "64x64");
        Double<D1000x1000>(book, "1000x1000");
        DoubleAxes<D64x64, D64>(book, "64x64");
        DoubleAxes<D1000x1000, D1000>(book, "1000x1000");
    }

    private static void Float<G>(Book book, string size)
        where G : unmanaged, ITensor<float>
    {
        book.Add($"reduce.sum.f32.{size}", () => Of<G>(world => Nd.Sum(world.A)));
        book.Add($"reduce.mean.f32.{size}", () => Of<G>(world => Nd.Mean(world.A)));
        book.Add($"reduce.min.f32.{size}", () => Of<G>(world => Nd.Min(world.A)));
        book.Add($"reduce.max.f32.{size}", () => Of<G>(world => Nd.Max(world.A)));
        book.Add($"reduce.dot.f32.{size}", () => Of<G>(world => { var w = world; return Nd.Dot(w.A, w.B); }));
        book.Add($"reduce.norm.f32.{size}", () => Of<G>(world => Nd.VectorNorm(world.A)));
        book.Add($"reduce.argmax.f32.{size}", () =>
        {
            var world = Two<G, G>.Filled<float>(1);
            long at = 0;
            return new(() => at = Nd.ArgMax(world.A), () => Sample.Of(at), world);
        });

        static OpenCase Of<H>(Func<Two<H, H>, float> reduce)
            where H : unmanaged, ITensor<float>
        {
            var world = Two<H, H>.Filled<float>(2);
            float value = 0;
            return new(() => value = reduce(world), () => Sample.Of(value), world);
        }
    }

    private static void FloatAxes<G, V>(Book book, string size)
        where G : unmanaged, ITensor<float>
        where V : unmanaged, ITensor<float>
    {
        book.Add($"reduce.sum-axis0.f32.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Sum(w.A, axis: 0)); }));
        book.Add($"reduce.sum-axis1.f32.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Sum(w.A, axis: 1)); }));
        book.Add($"reduce.max-axis0.f32.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Max(w.A, axis: 0)); }));
        book.Add($"reduce.max-axis1.f32.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Max(w.A, axis: 1)); }));

        static OpenCase Of<H, U>(Func<Two<H, U>, Action> run)
            where H : unmanaged, ITensor<float>
            where U : unmanaged, ITensor<float>
        {
            var world = Two<H, U>.Filled<float>(1);
            return new(run(world), () => Sample.Of<float>(TensorsOf<float>.AsSpan(ref world.B)), world);
        }
    }

    private static void Double<G>(Book book, string size)
        where G : unmanaged, ITensor<double>
    {
        book.Add($"reduce.sum.f64.{size}", () => Of<G>(world => Nd.Sum(world.A)));
        book.Add($"reduce.mean.f64.{size}", () => Of<G>(world => Nd.Mean(world.A)));
        book.Add($"reduce.min.f64.{size}", () => Of<G>(world => Nd.Min(world.A)));
        book.Add($"reduce.max.f64.{size}", () => Of<G>(world => Nd.Max(world.A)));
        book.Add($"reduce.dot.f64.{size}", () => Of<G>(world => { var w = world; return Nd.Dot(w.A, w.B); }));
        book.Add($"reduce.norm.f64.{size}", () => Of<G>(world => Nd.VectorNorm(world.A)));
        book.Add($"reduce.argmax.f64.{size}", () =>
        {
            var world = Two<G, G>.Filled<double>(1);
            long at = 0;
            return new(() => at = Nd.ArgMax(world.A), () => Sample.Of(at), world);
        });

        static OpenCase Of<H>(Func<Two<H, H>, double> reduce)
            where H : unmanaged, ITensor<double>
        {
            var world = Two<H, H>.Filled<double>(2);
            double value = 0;
            return new(() => value = reduce(world), () => Sample.Of(value), world);
        }
    }

    private static void DoubleAxes<G, V>(Book book, string size)
        where G : unmanaged, ITensor<double>
        where V : unmanaged, ITensor<double>
    {
        book.Add($"reduce.sum-axis0.f64.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Sum(w.A, axis: 0)); }));
        book.Add($"reduce.sum-axis1.f64.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Sum(w.A, axis: 1)); }));
        book.Add($"reduce.max-axis0.f64.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Max(w.A, axis: 0)); }));
        book.Add($"reduce.max-axis1.f64.{size}", () => Of<G, V>(world => () => { var w = world; w.B.Assign(Nd.Max(w.A, axis: 1)); }));

        static OpenCase Of<H, U>(Func<Two<H, U>, Action> run)
            where H : unmanaged, ITensor<double>
            where U : unmanaged, ITensor<double>
        {
            var world = Two<H, U>.Filled<double>(1);
            return new(run(world), () => Sample.Of<double>(TensorsOf<double>.AsSpan(ref world.B)), world);
        }
    }
}
