using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>A vector times a large matrix, which has kernels of its own, against the defining loop, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class VectorProductTests
{
    [Fact]
    public void EveryStride_SignAndStart()
    {
        Random random = new(21);
        for (int i = 0; i < 300; i++)
        {
            Strided<double, PlusTerms>(random, Math.FusedMultiplyAdd, 1);
            Strided<float, PlusTerms>(random, MathF.FusedMultiplyAdd, 1);
            Strided<double, MinusTerms>(random, Math.FusedMultiplyAdd, -1);
            Strided<long, PlusTerms>(random, (a, b, c) => (a * b) + c, 1);
        }
    }

    [Fact]
    public void MatrixTimesVector_AndVectorTimesMatrix()
    {
        Random random = new(22);
        foreach ((int m, int k) in new[] { (70, 65), (8, 600), (9, 513), (601, 8), (131, 67), (2, 2100), (2100, 3) })
        {
            Grid<double> a = Filled(random, m, k), x = Filled(random, k), y = Filled(random, m), ax = Grid<double>.Rows(m), ya = Grid<double>.Rows(k);
            ax.Into<UnitLast>().Assign(Nd.MatMul(a.E<UnitLast>(), x.E<UnitLast>()));
            ya.Into<UnitLast>().Assign(Nd.MatMul(y.E<UnitLast>(), a.E<UnitLast>()));
            for (int i = 0; i < m; i++)
            {
                double sum = 0;
                for (int p = 0; p < k; p++) sum = Math.FusedMultiplyAdd(a[i, p], x[p], sum);
                Assert.Equal(sum, ax[i]);
            }

            for (int j = 0; j < k; j++)
            {
                double sum = 0;
                for (int p = 0; p < m; p++) sum = Math.FusedMultiplyAdd(a[p, j], y[p], sum);
                Assert.Equal(sum, ya[j]);
            }

            // The product of a product is one vector after another; the inner one waits in scratch.
            Grid<double> both = Grid<double>.Rows(k);
            both.Into<UnitLast>().Assign(Nd.MatMul(Nd.MatMul(a.E<UnitLast>(), x.E<UnitLast>()), a.E<UnitLast>()));
            for (int j = 0; j < k; j++)
            {
                double sum = 0;
                for (int p = 0; p < m; p++) sum = Math.FusedMultiplyAdd(a[p, j], ax[p], sum);
                Assert.Equal(sum, both[j]);
            }
        }

        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    // One row times a matrix whose rows, or columns, are contiguous; the arrays run backwards now and then.
    private static void Strided<T, S>(Random random, Func<T, T, T, T> fused, int sign)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        bool rows = random.Next(2) == 0;
        int n = random.Next(1, rows ? 3000 : 60), k = random.Next(1, rows ? 20 : 50), gap = random.Next(3);
        int xk = random.Next(2) == 0 ? 1 : -2, line = random.Next(2) == 0 ? (rows ? n : k) + gap : -((rows ? n : k) + gap), dn = rows ? 1 : random.Next(1, 3);
        T[] x = Numbers<T>(random, 400), y = Numbers<T>(random, 140_000), d = Numbers<T>(random, 8000);
        int middle = line > 0 ? 0 : 130_000 - (rows ? n : k);
        Gemm gemm = new()
        {
            M = 1, N = n, K = k, B = 1, DM = 1, DN = dn, XM = 1, XK = xk, YK = rows ? line : 1, YN = rows ? 1 : line, Accumulate = random.Next(2) == 0,
        };
        T[] expected = [.. d];
        for (int j = 0; j < n; j++)
        {
            T sum = gemm.Accumulate ? d[j * dn] : T.Zero;
            for (int p = 0; p < k; p++)
            {
                T term = x[200 + (p * xk)];
                sum = fused(sign < 0 ? unchecked(-term) : term, y[middle + (p * (int)gemm.YK) + (j * (int)gemm.YN)], sum);
            }

            expected[j * dn] = sum;
        }

        gemm.Run<T, S>(ref d[0], ref x[200], ref y[middle]);
        Same.All<T>(expected, d, $"(1, {k}) x ({k}, {n}), {(rows ? "rows" : "columns")} {line} apart, starting {(gemm.Accumulate ? "from the result" : "from 0")}");
    }

    private static Grid<double> Filled(Random random, params int[] dims) => Grid<double>.Rows(dims).Fill(_ => (random.NextDouble() * 2) - 1);

    private static T[] Numbers<T>(Random random, int count)
        where T : unmanaged, INumberBase<T>
    {
        var numbers = new T[count];
        int start = random.Next(997);
        for (int i = 0; i < count; i++)
        {
            // Cheap, and different enough: a test fills many.
            numbers[i] = T.CreateTruncating((((i + start) * 7919 % 1009) - 504) * (Scalars.IsInteger<T>() ? 1_000_003.0 : 0.00137));
        }

        return numbers;
    }
}
