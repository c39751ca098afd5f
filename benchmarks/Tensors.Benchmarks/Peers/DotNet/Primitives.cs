using System.Numerics;
using System.Numerics.Tensors;

namespace Tensors.Benchmarks.Peers.DotNet;

/// <summary>System.Numerics.Tensors: span functions, two operators a call where there is such a function, block by block so that what lies between stays in the cache.</summary>
internal static unsafe class Primitives
{
    private const string Name = "=System.Numerics.Tensors";
    private const int Block = 1024;

    public static void AddTo(Book book)
    {
        foreach ((string size, int n) in ((string, int)[])[("4x4", 16), ("64x64", 4096), ("1000x1000", 1_000_000), ("8192x8192", 8192 * 8192)]) Fused<float>(book, "f32", size, n);
        foreach ((string size, int n) in ((string, int)[])[("64x64", 4096), ("1000x1000", 1_000_000)]) Fused<double>(book, "f64", size, n);
        foreach ((string size, int n) in ((string, int)[])[("64x64", 4096), ("1000x1000", 1_000_000), ("8192x8192", 8192 * 8192)]) Reduce<float>(book, "f32", size, n);
        foreach ((string size, int n) in ((string, int)[])[("64x64", 4096), ("1000x1000", 1_000_000)]) Reduce<double>(book, "f64", size, n);
        foreach (int n in (int[])[64, 1000])
        {
            Axes<float>(book, "f32", n);
            Axes<double>(book, "f64", n);
        }
    }

    private static void Fused<T>(Book book, string dtype, string size, int n)
        where T : unmanaged, INumber<T>
    {
        T half = T.CreateChecked(0.5), quarter = T.CreateChecked(0.25), eighth = T.CreateChecked(0.125), three = T.CreateChecked(3), two = T.CreateChecked(2), most = T.CreateChecked(0.75);
        book.Add($"fused.saxpy.{dtype}.{size}", () =>
        {
            var all = new Blocks<T>(n);
            T* x = all.Input(1), y = all.Input(2);
            return new(() => TensorPrimitives.MultiplyAdd(new ReadOnlySpan<T>(x, n), half, new ReadOnlySpan<T>(y, n), new Span<T>(y, n)), () => Sample.Of(new ReadOnlySpan<T>(y, n)), all);
        }, Name);
        Chain("chain3", static (a, b, c, d, _, _, _) => AddMultiplySubtract(a, b, c, d));
        Chain("chain10", (a, b, c, d, t, u, _) => Ten(a, b, c, d, t, u, half, quarter));
        Chain("chain25", (a, b, c, d, t, u, v) =>
        {
            Ten(a, b, c, d, t, u, half, quarter);
            TensorPrimitives.Subtract(a, b, t);
            TensorPrimitives.Subtract(b, c, u);
            TensorPrimitives.MultiplyAdd(t, u, d, d);
            TensorPrimitives.Multiply(c, eighth, t);
            TensorPrimitives.MultiplyAdd(t, c, d, d);
            TensorPrimitives.Add(b, two, t);
            TensorPrimitives.Multiply(a, t, t);
            TensorPrimitives.Subtract(d, t, d);
            TensorPrimitives.Subtract(c, three, t);
            TensorPrimitives.Multiply(a, most, u);
            TensorPrimitives.Subtract(u, c, u);
            TensorPrimitives.MultiplyAdd(t, u, d, d);
        });

        void Chain(string name, Step<T> step) => book.Add($"fused.{name}.{dtype}.{size}", () =>
        {
            var all = new Blocks<T>(n);
            T* a = all.Input(1), b = all.Input(2), c = all.Input(3), d = all.Output(n), t = all.Output(Block), u = all.Output(Block), v = all.Output(Block);
            return new(
                () =>
                {
                    for (int i = 0; i < n; i += Block)
                    {
                        int m = Math.Min(Block, n - i);
                        step(new(a + i, m), new(b + i, m), new(c + i, m), new(d + i, m), new(t, m), new(u, m), new(v, m));
                    }
                },
                () => Sample.Of(new ReadOnlySpan<T>(d, n)),
                all);
        }, Name);
    }

    private delegate void Step<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> d, Span<T> t, Span<T> u, Span<T> v);

    private static void AddMultiplySubtract<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> d)
        where T : INumber<T>
    {
        TensorPrimitives.AddMultiply(a, b, c, d);
        TensorPrimitives.Subtract(d, a, d);
    }

    private static void Ten<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> d, Span<T> t, Span<T> u, T half, T quarter)
        where T : INumber<T>
    {
        TensorPrimitives.AddMultiply(a, b, c, d);
        TensorPrimitives.MultiplyAdd(a, -half, d, d);
        TensorPrimitives.MultiplyAdd(b, b, d, d);
        TensorPrimitives.Subtract(c, quarter, t);
        TensorPrimitives.AddMultiply(a, T.One, t, u);
        TensorPrimitives.Subtract(d, u, d);
    }

    private static void Reduce<T>(Book book, string dtype, string size, int n)
        where T : unmanaged, IRootFunctions<T>, INumber<T>
    {
        Value("sum", static (x, _) => TensorPrimitives.Sum(x));
        Value("mean", static (x, _) => TensorPrimitives.Sum(x) / T.CreateChecked(x.Length));
        Value("min", static (x, _) => TensorPrimitives.Min(x));
        Value("max", static (x, _) => TensorPrimitives.Max(x));
        Value("dot", static (x, y) => TensorPrimitives.Dot(x, y));
        Value("norm", static (x, _) => TensorPrimitives.Norm(x));
        book.Add($"reduce.argmax.{dtype}.{size}", () =>
        {
            var all = new Blocks<T>(n);
            T* x = all.Input(1);
            int at = 0;
            return new(() => at = TensorPrimitives.IndexOfMax(new ReadOnlySpan<T>(x, n)), () => Sample.Of(at), all);
        }, Name);

        void Value(string name, Fold<T> fold) => book.Add($"reduce.{name}.{dtype}.{size}", () =>
        {
            var all = new Blocks<T>(n);
            T* x = all.Input(1), y = all.Input(2);
            T value = T.Zero;
            return new(() => value = fold(new(x, n), new(y, n)), () => Sample.Of(double.CreateTruncating(value)), all);
        }, Name);
    }

    private delegate T Fold<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y);

    private static void Axes<T>(Book book, string dtype, int n)
        where T : unmanaged, INumber<T>
    {
        Add("sum-axis0", (x, y) => { y.Clear(); for (int i = 0; i < n; i++) TensorPrimitives.Add(x.Slice(i * n, n), y, y); });
        Add("sum-axis1", (x, y) => { for (int i = 0; i < n; i++) y[i] = TensorPrimitives.Sum(x.Slice(i * n, n)); });
        Add("max-axis0", (x, y) => { x[..n].CopyTo(y); for (int i = 1; i < n; i++) TensorPrimitives.Max(x.Slice(i * n, n), y, y); });
        Add("max-axis1", (x, y) => { for (int i = 0; i < n; i++) y[i] = TensorPrimitives.Max(x.Slice(i * n, n)); });

        void Add(string name, Along<T> along) => book.Add($"reduce.{name}.{dtype}.{n}x{n}", () =>
        {
            var all = new Blocks<T>((long)n * n);
            T* x = all.Input(1), y = all.Output(n);
            return new(() => along(new(x, n * n), new(y, n)), () => Sample.Of(new ReadOnlySpan<T>(y, n)), all);
        }, Name);
    }

    private delegate void Along<T>(ReadOnlySpan<T> x, Span<T> y);
}
