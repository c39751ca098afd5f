using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers.DotNet;

/// <summary>MathNet.Numerics with its managed provider on one thread, results into matrices that exist. Its memory is the collector's and column-major.</summary>
internal static class MathNetCases
{
    private const string Name = "=MathNet.Numerics";

    public static void AddTo(Book book)
    {
        Control.UseManaged();
        Control.UseSingleThread();
        foreach (int n in Products.Squares)
        {
            if (n > 257) continue;                       // some hundred times slower than the others
            Product<float>(book, "f32", n);
            Product<double>(book, "f64", n);
        }
        foreach (int n in (int[])[64, 1000])
        {
            Transpose<float>(book, "f32", n);
            Transpose<double>(book, "f64", n);
        }
    }

    private static void Product<T>(Book book, string dtype, int n)
        where T : unmanaged, INumber<T> =>
        book.Add($"matmul.matmul.{dtype}.{n}", () =>
        {
            int copies = Math.Clamp(24 * 1024 / (3 * n * n * Case.Bytes(dtype)), 1, 128);
            Matrix<T>[] a = Inputs<T>(n, copies, 1), b = Inputs<T>(n, copies, 2), c = [.. a.Select(_ => Matrix<T>.Build.Dense(n, n))];
            return new(
                () => { for (int i = 0; i < copies; i++) a[i].Multiply(b[i], c[i]); },
                () => Sample.Of<T>(c.SelectMany(m => m.ToRowMajorArray()).ToArray()),
                Items: copies);
        }, Name);

    private static void Transpose<T>(Book book, string dtype, int n)
        where T : unmanaged, INumber<T> =>
        book.Add($"transpose.transpose.{dtype}.{n}x{n}", () =>
        {
            Matrix<T> x = Inputs<T>(n, 1, 1)[0], y = Matrix<T>.Build.Dense(n, n);
            return new(() => x.Transpose(y), () => Sample.Of<T>(y.ToRowMajorArray()));
        }, Name);

    private static Matrix<T>[] Inputs<T>(int n, int copies, ulong seed)
        where T : unmanaged, INumber<T>
    {
        var rows = new T[n * n];
        var all = new Matrix<T>[copies];
        for (int i = 0; i < copies; i++)
        {
            Data.Fill(rows.AsSpan(), seed, first: (long)i * n * n);
            all[i] = Matrix<T>.Build.Dense(n, n, (r, c) => rows[r * n + c]);
        }
        return all;
    }
}
