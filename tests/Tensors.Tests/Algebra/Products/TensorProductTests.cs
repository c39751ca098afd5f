using System.Numerics;
using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>VecDot, TensorDot, Inner, Outer, Kron, Cross and Trace against labelled loops, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class TensorProductTests
{
    [Fact]
    public void VecDot_AlongAnyAxis() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            int[] dims = [random.Next(1, 5), random.Next(1, 20), random.Next(1, 5)];
            int axis = random.Next(3);
            int[] other = [.. dims.Select((d, i) => i != axis && random.Next(4) == 0 ? 1 : d)];
            VecDot<float, UnitLast, UnitNone>(random, dims, other, axis, MathF.FusedMultiplyAdd);
            VecDot<double, UnitFirst, UnitLast>(random, dims, other, axis, Math.FusedMultiplyAdd);
            VecDot<short, UnitLast, UnitLast>(random, dims, other, axis, static (a, b, c) => (short)((a * b) + c));
            VecDot<Complex, UnitLast, UnitLast>(random, dims, other, axis, static (a, b, c) => (Complex.Conjugate(a) * b) + c);
        },
        iter: 40);

    [Fact]
    public void TensorDot_OverNumbersAndLists()
    {
        Random random = new(2);
        Grid<double> x = LabelledSum.Random<double, UnitLast>(random, 3, 4, 5), y = LabelledSum.Random<double, UnitFirst>(random, 4, 5, 6), z = LabelledSum.Random<double, UnitNone>(random, 5, 4, 2);
        Grid<double> square = Grid<double>.Rows(3, 6), turned = Grid<double>.Columns(3, 2), one = Grid<double>.Rows(3, 4, 4, 2), all = Grid<double>.Columns(3, 4, 5, 5, 4, 2);
        square.Into<UnitLast>().Assign(Nd.TensorDot(x.E<UnitLast>(), y.E<UnitFirst>(), axes: 2));
        Same.All<double>(LabelledSum.Of(x, "abc", y, "bcd", "ad", "bc", Math.FusedMultiplyAdd), square.ToArray(), "2");
        turned.Into<UnitFirst>().Assign(Nd.TensorDot(x.E<UnitLast>(), z.E<UnitNone>(), axes: ((1, 2), (1, 0))));
        Same.All<double>(LabelledSum.Of(x, "abc", z, "cbd", "ad", "bc", Math.FusedMultiplyAdd), turned.ToArray(), "two pairs");
        turned.Into<UnitFirst>().Assign(Nd.TensorDot(x.E<UnitLast>(), z.E<UnitNone>(), axes: ((-1, 1), (0, -2))));
        Same.All<double>(LabelledSum.Of(x, "abc", z, "cbd", "ad", "cb", Math.FusedMultiplyAdd), turned.ToArray(), "two pairs, the other way round");
        one.Into<UnitLast>().Assign(Nd.TensorDot(x.E<UnitLast>(), z.E<UnitNone>(), axes: (2, 0)));
        Same.All<double>(LabelledSum.Of(x, "abc", z, "cde", "abde", "c", Math.FusedMultiplyAdd), one.ToArray(), "a pair");
        all.Into<UnitFirst>().Assign(Nd.TensorDot(x.E<UnitLast>(), z.E<UnitNone>(), axes: 0));
        Same.All<double>(LabelledSum.Of(x, "abc", z, "def", "abcdef", "", Math.FusedMultiplyAdd), all.ToArray(), "none");
        Assert.Equal(LabelledSum.Of(x, "abc", x, "abc", "", "abc", Math.FusedMultiplyAdd)[0], Nd.TensorDot(x.E<UnitLast>(), x.E<UnitLast>(), axes: ((0, 1, 2), (0, 1, 2))).Item());
        one.Into<UnitLast>().Assign(Nd.Inner(x.E<UnitLast>(), LabelledSumTurned(z).E<UnitNone>()));
        Same.All<double>(LabelledSum.Of(x, "abc", z, "cde", "abde", "c", Math.FusedMultiplyAdd), one.ToArray(), "inner");

        Assert.Contains("axis 1 of the left operand has 4 elements, axis 0 of the right one 5", Message(() => { Nd.TensorDot(x.E<UnitLast>(), z.E<UnitNone>(), axes: (1, 0)); }));
        Assert.Contains("named twice", Message(() => { Nd.TensorDot(x.E<UnitLast>(), x.E<UnitLast>(), axes: ((1, 1), (1, 2))); }));
        Assert.Contains("over 4 axes", Message(() => { Nd.TensorDot(x.E<UnitLast>(), x.E<UnitLast>(), axes: 4); }));
        Assert.Contains("over -1 axes", Message(() => { Nd.TensorDot(x.E<UnitLast>(), x.E<UnitLast>(), axes: -1); }));
        Assert.ThrowsAny<ArgumentException>(() => { Nd.TensorDot(x.E<UnitLast>(), x.E<UnitLast>(), axes: (3, 0)); });

        // The last axis of the operand is its first one turned.
        static Grid<double> LabelledSumTurned(Grid<double> z) => z with { Dims = [z.Dims[1], z.Dims[2], z.Dims[0]], Strides = [z.Strides[1], z.Strides[2], z.Strides[0]] };
    }

    [Fact]
    public void OuterAndKron_KeepEveryProduct()
    {
        Grid<float> x = Grid<float>.Rows(4), y = Grid<float>.Rows(5), d = Grid<float>.Columns(4, 5);
        float[] left = [-0f, 2, float.NaN, float.PositiveInfinity], right = [0, -1, 3, float.NegativeInfinity, float.Epsilon];
        left.CopyTo(x.Memory, 0);
        right.CopyTo(y.Memory, 0);
        d.Into<UnitFirst>().Assign(Nd.Outer(x.E<UnitLast>(), y.E<UnitLast>()));
        Same.All<float>([.. left.SelectMany(a => right.Select(b => a * b))], d.ToArray(), "outer");

        Random random = new(3);
        Grid<int> a = LabelledSum.Random<int, UnitLast>(random, 2, 3), b = LabelledSum.Random<int, UnitFirst>(random, 4, 5), k = Grid<int>.Rows(8, 15), row = LabelledSum.Random<int, UnitLast>(random, 2), line = Grid<int>.Columns(4, 10);
        k.Into<UnitLast>().Assign(Nd.Kron(a.E<UnitLast>(), b.E<UnitFirst>()));
        Same.All<int>([.. Grid<int>.Indices([8, 15]).Select(i => a[i[0] / 4, i[1] / 5] * b[i[0] % 4, i[1] % 5])], k.ToArray(), "kron");
        line.Into<UnitFirst>().Assign(Nd.Kron(row.E<UnitLast>(), b.E<UnitFirst>()));
        Same.All<int>([.. Grid<int>.Indices([4, 10]).Select(i => row[i[1] / 5] * b[i[0], i[1] % 5])], line.ToArray(), "kron of a row");
        Assert.Contains("it takes two vectors", Message(() => { Nd.Outer(a.E<UnitLast>(), b.E<UnitFirst>()); }));
    }

    [Fact]
    public void Cross_AlongAnyAxis()
    {
        Random random = new(4);
        Grid<double> x = LabelledSum.Random<double, UnitLast>(random, 4, 3), y = LabelledSum.Random<double, UnitFirst>(random, 1, 3), d = Grid<double>.Columns(4, 3);
        Grid<double> up = LabelledSum.Random<double, UnitLast>(random, 3, 9), other = LabelledSum.Random<double, UnitLast>(random, 3, 9);
        d.Into<UnitFirst>().Assign(Nd.Cross(x.E<UnitLast>(), y.E<UnitFirst>()));
        Same.All<double>([.. Grid<double>.Indices([4, 3]).Select(i => (x[i[0], (i[1] + 1) % 3] * y[0, (i[1] + 2) % 3]) - (x[i[0], (i[1] + 2) % 3] * y[0, (i[1] + 1) % 3]))], d.ToArray(), "last");
        double[] expected = [.. Grid<double>.Indices([3, 9]).Select(i => (up[(i[0] + 1) % 3, i[1]] * other[(i[0] + 2) % 3, i[1]]) - (up[(i[0] + 2) % 3, i[1]] * other[(i[0] + 1) % 3, i[1]]))];
        up.Into<UnitLast>().Assign(Nd.Cross(up.E<UnitLast>(), other.E<UnitLast>(), axis: 0));
        Same.All<double>(expected, up.ToArray(), "first, over itself");
        Assert.Contains("has 3 elements in both", Message(() => { Nd.Cross(up.E<UnitLast>(), other.E<UnitLast>()); }));
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void Trace_OfAnyDiagonal()
    {
        Random random = new(5);
        Grid<int> x = LabelledSum.Random<int, UnitFirst>(random, 5, 7), deep = LabelledSum.Random<int, UnitLast>(random, 3, 4, 6), d = Grid<int>.Rows(3);
        for (int offset = -8; offset <= 8; offset++)
        {
            int expected = Enumerable.Range(0, 5).Where(i => i + offset is >= 0 and < 7).Aggregate(0, (sum, i) => sum + x[i, i + offset]);
            Assert.Equal(expected, Nd.Trace(x.E<UnitFirst>(), offset).Item());
            Assert.Equal(expected, Nd.Trace(x.E<UnitFirst>() + 0, offset).Item());
            d.Into<UnitLast>().Assign(Nd.Trace(deep.E<UnitLast>(), offset));
            Same.All<int>([.. Enumerable.Range(0, 3).Select(n => Enumerable.Range(0, 4).Where(i => i + offset is >= 0 and < 6).Aggregate(0, (sum, i) => sum + deep[n, i, i + offset]))], d.ToArray(), $"offset {offset}");
        }

        Assert.Contains("takes a matrix", Message(() => { Nd.Trace(d.E<UnitLast>()); }));
    }

    private static string Message(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;

    private static void VecDot<T, X, Y>(Random random, int[] xs, int[] ys, int axis, Func<T, T, T, T> fused)
        where T : unmanaged, INumberBase<T>
        where X : struct, IUnitAxis
        where Y : struct, IUnitAxis
    {
        Grid<T> x = LabelledSum.Random<T, X>(random, xs), y = LabelledSum.Random<T, Y>(random, ys);
        string result = "abc".Remove(axis, 1);
        Grid<T> d = Grids.Place<T, UnitNone>(random, [.. xs.Where((_, i) => i != axis)]);
        d.Into<UnitNone>().Assign(Nd.VecDot(x.E<X>(), y.E<Y>(), axis - 3));
        Same.All<T>(LabelledSum.Of(x, "abc", y, "abc", result, "abc"[axis..(axis + 1)], fused), d.ToArray(), $"{x} . {y} along {axis}");
    }
}
