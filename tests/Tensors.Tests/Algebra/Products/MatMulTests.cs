using CsCheck;
using System.Numerics;
using System.Runtime.Intrinsics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>The matrix product against the defining loop: every element one chain of fused multiply-adds in the order of k, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class MatMulTests
{
    [Fact]
    public void EverySmallSize_Single()
    {
        Random random = new(1);
        for (int m = 1; m <= 20; m++)
        {
            for (int n = 1; n <= 20; n++) Case<float, UnitLast, UnitLast, UnitLast>(random, m, 1 + ((m * n) % 20), n, MathF.FusedMultiplyAdd);
        }
    }

    [Fact]
    public void AllOrders_OfAllOperands() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            int m = random.Next(1, 40), k = random.Next(1, 40), n = random.Next(1, 80);
            switch (random.Next(6))
            {
                case 0: Case<double, UnitLast, UnitFirst, UnitLast>(random, m, k, n, Math.FusedMultiplyAdd); break;
                case 1: Case<double, UnitLast, UnitLast, UnitFirst>(random, m, k, n, Math.FusedMultiplyAdd); break;
                case 2: Case<double, UnitFirst, UnitLast, UnitLast>(random, m, k, n, Math.FusedMultiplyAdd); break;
                case 3: Case<float, UnitFirst, UnitFirst, UnitFirst>(random, m, k, n, MathF.FusedMultiplyAdd); break;
                case 4: Case<float, UnitNone, UnitNone, UnitLast>(random, m, k, n, MathF.FusedMultiplyAdd); break;
                default: Case<float, UnitLast, UnitNone, UnitNone>(random, m, k, n, MathF.FusedMultiplyAdd); break;
            }
        },
        iter: 60);

    [Fact]
    public void OtherTypes()
    {
        Random random = new(2);
        foreach ((int m, int k, int n) in new[] { (1, 1, 1), (3, 4, 5), (17, 9, 33), (8, 16, 64), (5, 3, 130) })
        {
            Case<sbyte, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (sbyte)((a * b) + c));
            Case<byte, UnitLast, UnitFirst, UnitLast>(random, m, k, n, (a, b, c) => (byte)((a * b) + c));
            Case<short, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (short)((a * b) + c));
            Case<int, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (a * b) + c);
            Case<ulong, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (a * b) + c);
            Case<Half, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (a * b) + c);
            Case<Complex, UnitLast, UnitLast, UnitLast>(random, m, k, n, (a, b, c) => (a * b) + c);
        }
    }

    [Fact]
    public void Larger_Single()
    {
        Random random = new(4);
        Case<float, UnitLast, UnitLast, UnitLast>(random, 67, 130, 101, MathF.FusedMultiplyAdd);
        Case<float, UnitLast, UnitLast, UnitFirst>(random, 128, 64, 96, MathF.FusedMultiplyAdd);
    }

    [Fact]
    public void EveryWidth_GivesTheSameBits()
    {
        Random random = new(6);
        foreach ((int m, int k, int n) in new[] { (4, 7, 16), (5, 9, 17), (9, 3, 47), (7, 20, 33) })
        {
            Grid<float> x = Random<float, UnitLast>(random, m, k), y = Random<float, UnitLast>(random, k, n);
            float[] expected = Reference(x, y, MathF.FusedMultiplyAdd);
            Kernel<Vector128<float>, Registers128<float>>(x, y, expected);
            Kernel<Vector256<float>, Registers256<float>>(x, y, expected);
            Kernel<Vector512<float>, Registers512<float>>(x, y, expected);
        }
    }

    [Fact]
    public void ExpressionsAndRows_AsOperands()
    {
        Random random = new(7);
        Grid<float> x = Random<float, UnitLast>(random, 6, 5), y = Random<float, UnitLast>(random, 5, 9), row = Random<float, UnitLast>(random, 5);
        Grid<float> twice = Grid<float>.Rows(6, 5), more = Grid<float>.Rows(5, 9), d = Grid<float>.Rows(6, 9), r = Grid<float>.Rows(9), wide = Grid<float>.Rows(1, 9);
        foreach (int[] i in Grid<float>.Indices([6, 5])) twice[i] = (x[i] * 2) - 1;
        foreach (int[] i in Grid<float>.Indices([5, 9])) more[i] = y[i] + i[1];

        d.Into<UnitLast>().Assign(Nd.MatMul((x.E<UnitLast>() * 2f) - 1f, y.E<UnitLast>() + Nd.Index<float>(1)));
        Same.All<float>(Reference(twice, more, MathF.FusedMultiplyAdd), d.ToArray(), "expressions");

        float[] product = Reference(x, y, MathF.FusedMultiplyAdd);
        d.Into<UnitLast>().Assign((Nd.MatMul(x.E<UnitLast>(), y.E<UnitLast>()) * 3f) + 1f);
        Same.All<float>([.. product.Select(v => (v * 3) + 1)], d.ToArray(), "inside an expression");

        float[] line = Reference(new Grid<float>(row.Memory, row.Start, [1, 5], [5, 1]), y, MathF.FusedMultiplyAdd);
        r.Into<UnitLast>().Assign(Nd.MatMul(row.E<UnitLast>(), y.E<UnitLast>()));
        Same.All<float>(line, r.ToArray(), "row");
        wide.Into<UnitLast>().Assign(Nd.MatMul(row.E<UnitLast>(), y.E<UnitLast>()));
        Same.All<float>(line, wide.ToArray(), "row into (1, n)");
        d.Into<UnitLast>().Assign(Nd.MatMul(row.E<UnitLast>(), y.E<UnitLast>()));
        for (int i = 0; i < 6; i++) Same.All<float>(line, d.ToArray().AsSpan(9 * i, 9), "row, broadcast");

        // A product of a product: the inner one is evaluated once.
        Grid<float> z = Random<float, UnitLast>(random, 9, 4), e = Grid<float>.Rows(6, 4);
        e.Into<UnitLast>().Assign(Nd.MatMul(Nd.MatMul(x.E<UnitLast>(), y.E<UnitLast>()), z.E<UnitLast>()));
        Same.All<float>(Reference(Grid<float>.Rows(6, 9) with { Memory = product }, z, MathF.FusedMultiplyAdd), e.ToArray(), "product of a product");
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void Columns_OfEveryLength()
    {
        Random random = new(8);
        for (int m = 1; m <= 13; m++)
        {
            int k = 1 + (m * 7 % 19);
            Grid<float> x = Random<float, UnitFirst>(random, m, k), y = Random<float, UnitLast>(random, k), d = Grid<float>.Rows(m), twice = Grid<float>.Rows(m);
            float[] expected = Reference(x, new Grid<float>(y.Memory, y.Start, [k, 1], [y.Strides[0], 1]), MathF.FusedMultiplyAdd);
            d.Into<UnitLast>().Assign(Nd.MatMul(x.E<UnitFirst>(), y.E<UnitLast>()));
            Same.All<float>(expected, d.ToArray(), $"({m}, {k}) x ({k})");
            twice.Into<UnitLast>().Assign(2f * Nd.MatMul(x.E<UnitFirst>() + 0f, y.E<UnitLast>() * 1f));
            Same.All<float>([.. expected.Select(v => 2 * v)], twice.ToArray(), $"2 * ({m}, {k}) x ({k})");
        }

        Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(Grid<float>.Rows(3, 4).E<UnitLast>(), Grid<float>.Rows(3).E<UnitLast>()); });
    }

    [Fact]
    public void InnerSizesThatDiffer_AreAnError()
    {
        Grid<float> x = Grid<float>.Rows(2, 3), y = Grid<float>.Rows(4, 5), deep = Grid<float>.Rows(2, 3, 4), scalar = Grid<float>.Rows();
        ShapeMismatchException error = Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(x.E<UnitLast>(), y.E<UnitLast>()); });
        Assert.Contains("(2, 3)", error.Message);
        Assert.Contains("(4, 5)", error.Message);
        Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(deep.E<UnitLast>(), x.E<UnitLast>()); });
        Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(y.E<UnitLast>(), deep.E<UnitLast>()); });
        Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(scalar.E<UnitLast>(), y.E<UnitLast>()); });
    }

    private static void Case<T, D, X, Y>(Random random, int m, int k, int n, Func<T, T, T, T> fused)
        where T : unmanaged, INumberBase<T>
        where D : struct, IUnitAxis
        where X : struct, IUnitAxis
        where Y : struct, IUnitAxis
    {
        Grid<T> x = Random<T, X>(random, m, k), y = Random<T, Y>(random, k, n), d = Grids.Place<T, D>(random, [m, n]);
        d.Into<D>().Assign(Nd.MatMul(x.E<X>(), y.E<Y>()));
        T[] expected = Reference(x, y, fused), memory = new T[d.Memory.Length];
        d.Addresses().Zip(expected).ToList().ForEach(p => memory[p.First] = p.Second);
        Same.All<T>(memory, d.Memory, $"{d} = {x} x {y}");
    }

    private static void Kernel<V, O>(Grid<float> x, Grid<float> y, float[] expected)
        where V : struct
        where O : struct, IRegisters<V, float>
    {
        int m = x.Dims[0], n = y.Dims[1];
        if (n < O.Count) return;
        float[] d = new float[(m * n) + 1], left = x.ToArray(), right = y.ToArray();
        new Gemm(m, n, x.Dims[1], n, x.Dims[1], n).Vectors<float, V, O, PlusTerms>(ref d[0], ref left[0], ref right[0]);
        Same.All<float>([.. expected, 0], d, $"{typeof(V).Name}");
    }

    private static T[] Reference<T>(Grid<T> x, Grid<T> y, Func<T, T, T, T> fused)
        where T : unmanaged
    {
        T[] result = new T[x.Dims[0] * y.Dims[1]];
        for (int i = 0; i < x.Dims[0]; i++)
        {
            for (int j = 0; j < y.Dims[1]; j++)
            {
                T sum = default;
                for (int p = 0; p < x.Dims[1]; p++) sum = fused(x[i, p], y[p, j], sum);
                result[(i * y.Dims[1]) + j] = sum;
            }
        }

        return result;
    }

    private static Grid<T> Random<T, U>(Random random, params int[] dims)
        where T : unmanaged, INumberBase<T>
        where U : struct, IUnitAxis
        => Grids.Place<T, U>(random, dims).Fill(_ => Scalars.IsInteger<T>() ? T.CreateTruncating(random.Next()) : T.CreateTruncating((random.NextDouble() * 2) - 1));
}
