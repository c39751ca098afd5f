using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Folds of whole rows at every length around the vectors' and blocks' boundaries: exact for integers, and for floating-point types to the last
/// bit what the promised tree gives, at every width.</summary>
[Trait("Width", "All")]
public sealed class WholeReductionTests
{
    private static readonly int[] Lengths = [.. Enumerable.Range(1, 130), 191, 192, 193, 255, 256, 257, 511, 513, 1000, 16_383, 16_384, 16_385, 65_537, 100_003];

    [Fact] public void SByte() => Integers<sbyte>();

    [Fact] public void Int16() => Integers<short>();

    [Fact] public void Int32() => Integers<int>();

    [Fact] public void Int64() => Integers<long>();

    [Fact] public void Byte() => Integers<byte>();

    [Fact] public void UInt16() => Integers<ushort>();

    [Fact] public void UInt32() => Integers<uint>();

    [Fact] public void UInt64() => Integers<ulong>();

    [Fact]
    public void Single() => Reals(-0f, (a, b) => a + b, (a, b) => a * b, random => (float)((random.NextDouble() * 2) - 1) * MathF.Pow(10, random.Next(-3, 4)));

    [Fact]
    public void Double() => Reals(-0.0, (a, b) => a + b, (a, b) => a * b, random => ((random.NextDouble() * 2) - 1) * Math.Pow(10, random.Next(-3, 4)));

    [Fact]
    public void HalfNumbers() => Reals(-(Half)0f, (a, b) => (Half)((float)a + (float)b), (a, b) => (Half)((float)a * (float)b), random => (Half)((random.NextDouble() * 2) - 1));

    [Fact]
    public void ComplexNumbers()
    {
        Random random = new(5);
        Complex[] values = [.. Enumerable.Range(0, 5000).Select(_ => new Complex(random.NextDouble(), -random.NextDouble()))];
        foreach (int n in Lengths.Where(n => n <= 5000))
        {
            Complex expected = FixedTree.Fold([values[..n]], Complex.Zero, (a, b) => a + b);
            Assert.True(Same.Value(expected, Nd.Sum(Row(values, n))), $"sum of {n}");
        }
    }

    [Fact]
    public void LongTrees_FoldAsShortOnes()
    {
        // More than four nodes keep the accumulators in memory; the tree of additions must not change.
        float[] values = [.. Enumerable.Range(0, 20_000).Select(i => MathF.Sin(i))];
        foreach (int n in Lengths.Where(n => n <= 20_000))
        {
            Expr<float, View<float, Layout1<UnitLast>>> x = Row(values, n);
            float expected = FixedTree.Fold([[.. values[..n].Select(v => (((v * 2f) + 1f) - v) * 0.5f)]], -0f, (a, b) => a + b);
            Assert.Equal(expected, Nd.Sum((((x * 2f) + 1f) - x) * 0.5f));
        }
    }

    [Fact]
    public void SumOfMany_StaysWithinItsBound()
    {
        float[] values = [.. Enumerable.Range(0, 100_003).Select(i => 0.1f + (i % 7))];
        double exact = values.Sum(v => (double)v);
        double error = Math.Abs(Nd.Sum(Row(values, values.Length)) - exact);
        // 256 additions into each accumulator, 6 to fold these, 3 to join the blocks; adding in order would be 100,003.
        Assert.True(error <= exact * (256 + 6 + 3) * Math.Pow(2, -24), $"error {error}");
        Assert.Equal((float)(Nd.Sum(Row(values, values.Length)) / 100_003f), Nd.Mean(Row(values, values.Length)));
    }

    [Fact]
    public void NaN_WinsEverywhere()
    {
        foreach (int at in new[] { 0, 5, 63, 64, 128, 129 })
        {
            float[] values = [.. Enumerable.Range(0, 130).Select(i => (float)i)];
            values[at] = float.NaN;
            Expr<float, View<float, Layout1<UnitLast>>> x = Row(values, 130);
            Assert.Equal(float.NaN, Nd.Min(x));
            Assert.Equal(float.NaN, Nd.Max(x));
            Assert.Equal(float.NaN, Nd.Sum(x));
            Assert.Equal(at, Nd.ArgMax(x));
            Assert.Equal(at, Nd.ArgMin(x));
        }
    }

    [Fact]
    public void Zeros_KeepTheirSigns()
    {
        float[] values = [.. Enumerable.Repeat(-0f, 70)];
        Assert.True(float.IsNegative(Nd.Sum(Row(values, 70))));
        values[66] = 0f;
        Assert.False(float.IsNegative(Nd.Sum(Row(values, 70))));
        Assert.True(float.IsNegative(Nd.Min(Row(values, 70))));
        Assert.False(float.IsNegative(Nd.Max(Row(values, 70))));
    }

    private static void Integers<T>()
        where T : unmanaged, IBinaryInteger<T>
    {
        T[] special = Samples.Special<T>();
        T[] values = [.. Enumerable.Range(0, 1100).Select(i => i % 5 == 0 ? special[i / 5 % special.Length] : T.CreateTruncating((i * 2654435761L) >> 7))];
        foreach (int n in Lengths.Where(n => n <= values.Length))
        {
            Expr<T, View<T, Layout1<UnitLast>>> x = Row(values, n);
            T[] part = values[..n];
            BigInteger sum = part.Aggregate(BigInteger.Zero, (s, v) => s + BigInteger.CreateChecked(v));
            BigInteger dot = part.Aggregate(BigInteger.Zero, (s, v) => s + (BigInteger.CreateChecked(v) * BigInteger.CreateChecked(v)));
            Assert.Equal(T.CreateTruncating(sum), Nd.Sum(x));
            Assert.Equal(T.CreateTruncating(dot), Nd.Dot(x, x));
            Assert.Equal(part.Min(), Nd.Min(x));
            Assert.Equal(part.Max(), Nd.Max(x));
            Assert.Equal(Array.IndexOf(part, part.Min()), Nd.ArgMin(x));
            Assert.Equal(Array.IndexOf(part, part.Max()), Nd.ArgMax(x));
        }
    }

    private static void Reals<T>(T zero, Func<T, T, T> add, Func<T, T, T> multiply, Func<Random, T> next)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Random random = new(3);
        T[] values = [.. Enumerable.Range(0, Lengths[^1]).Select(_ => next(random))];
        foreach (int n in Lengths)
        {
            Expr<T, View<T, Layout1<UnitLast>>> x = Row(values, n);
            T[] part = values[..n];
            T sum = typeof(T) == typeof(Half)
                ? T.CreateTruncating(FixedTree.Fold([[.. part.Select(v => double.CreateTruncating(v))]], -0.0, (a, b) => a + b))
                : FixedTree.Fold([part], zero, add);
            Same.All<T>([sum], [Nd.Sum(x)], $"sum of {n}");
            Same.All<T>([FixedTree.Fold([[.. part.Select(v => multiply(v, v))]], zero, add)], [Nd.Dot(x, x)], $"dot of {n}");
            Same.All<T>([part.Min(), part.Max()], [Nd.Min(x), Nd.Max(x)], $"extremes of {n}");
            Assert.Equal(Array.IndexOf(part, part.Max()), Nd.ArgMax(x));
            Assert.Equal(Array.IndexOf(part, part.Min()), Nd.ArgMin(x));
        }
    }

    private static Expr<T, View<T, Layout1<UnitLast>>> Row<T>(T[] values, int n)
        where T : unmanaged
        => new(Sweep.Row(values, 0, n));
}
