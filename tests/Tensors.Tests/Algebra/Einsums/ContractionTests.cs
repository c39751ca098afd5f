using System.Numerics;

namespace Tensors.Tests.Algebra.Einsums;

/// <summary>The kernels of Einstein sums against their defining loops, to the last bit: every element a chain of fused multiply-adds in the order of the
/// loops, or the tree of chains that a sum along contiguous elements is.</summary>
[Trait("Width", "All")]
public sealed class ContractionTests
{
    [Fact]
    public void Tiles_AreChainsInTheOrderOfTheLoops()
    {
        for (int seed = 0; seed < 250; seed++)
        {
            Tiles<float>(seed, MathF.FusedMultiplyAdd, static r => (r.NextSingle() * 4) - 2);
            Tiles<double>(seed, Math.FusedMultiplyAdd, static r => (r.NextDouble() * 4) - 2);
        }
    }

    [Fact]
    public void Tiles_OfOtherTypes_Wrap()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Tiles<sbyte>(seed, static (x, y, z) => unchecked((sbyte)((x * y) + z)), static r => (sbyte)r.Next(-128, 128));
            Tiles<ushort>(seed, static (x, y, z) => unchecked((ushort)((x * y) + z)), static r => (ushort)r.Next(65536));
            Tiles<int>(seed, static (x, y, z) => unchecked((x * y) + z), static r => r.Next(int.MinValue, int.MaxValue));
            Tiles<ulong>(seed, static (x, y, z) => unchecked((x * y) + z), static r => (ulong)r.NextInt64());
            Tiles<Complex>(seed, static (x, y, z) => (x * y) + z, static r => new(r.NextDouble(), r.NextDouble()));
        }
    }

    [Fact]
    public void Dots_AreTheSameTreeAtEveryWidth()
    {
        for (int count = 1; count <= 150; count++)
        {
            Dots<float>(count, MathF.FusedMultiplyAdd, static r => (r.NextSingle() * 4) - 2);
            Dots<double>(count, Math.FusedMultiplyAdd, static r => (r.NextDouble() * 4) - 2);
            Dots<byte>(count, static (x, y, z) => unchecked((byte)((x * y) + z)), static r => (byte)r.Next(256));
            Dots<long>(count, static (x, y, z) => unchecked((x * y) + z), static r => r.NextInt64());
        }
    }

    [Fact]
    public void Half_IsSummedInFloat()
    {
        Half[] x = [.. Enumerable.Range(0, 4000).Select(static i => (Half)1)], d = new Half[1];
        Contraction.Dots(ref d[0], in x[0], 1, [4000, 0, 1]);

        // In Half alone the sum stops growing at 2048.
        Assert.Equal((Half)4000, d[0]);
    }

    [Fact]
    public void SpecialValues_PassAsArithmeticHasThem()
    {
        float[] x = [float.NaN, float.PositiveInfinity, -0f, 0f, float.MaxValue, float.Epsilon, -1f, 2f, float.NegativeInfinity, 1f, 3f, 4f, 5f, 6f, 7f, 8f, -0f];
        float[] y = [.. x.Reverse()], d = new float[x.Length], copy = new float[x.Length];
        Contraction.Tiles(ref d[0], in x[0], in y[0], 0, [x.Length, 1, 1, 1]);
        Contraction.Copy(ref copy[0], in x[^1], [x.Length, 1, -1]);
        for (int i = 0; i < x.Length; i++)
        {
            // A sum of one product starts from +0, as NumPy's does; a copy keeps the sign of a zero.
            Assert.Equal(MathF.FusedMultiplyAdd(x[i], y[i], 0), d[i]);
            Assert.Equal(BitConverter.SingleToInt32Bits(x[^(i + 1)]), BitConverter.SingleToInt32Bits(copy[i]));
        }
    }

    [Fact]
    public void Elements_OfSixOperands_AreProductsInOrder()
    {
        Random random = new(6);
        double[][] x = [.. Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 24).Select(_ => random.NextDouble()).ToArray())];
        for (int count = 3; count <= 6; count++)
        {
            double[] d = new double[4];
            long[] axes = [4, 1, .. Enumerable.Repeat(6L, count), 6, 0, .. Enumerable.Repeat(1L, count)];
            if (count == 3)
            {
                Contraction.Elements(ref d[0], in x[0][0], in x[1][0], in x[2][0], 1, axes);
            }
            else
            {
                Contraction.Elements(ref d[0], in x[0][0], in x[1][0], in x[2][0], in x[3][0], in x[count > 4 ? 4 : 3][0], in x[count > 5 ? 5 : 3][0], count, 1, axes);
            }

            for (int i = 0; i < 4; i++)
            {
                double sum = 0;
                for (int k = 0; k < 6; k++)
                {
                    double product = x[0][(i * 6) + k];
                    for (int o = 1; o < count - 1; o++) product *= x[o][(i * 6) + k];
                    sum = Math.FusedMultiplyAdd(product, x[count - 1][(i * 6) + k], sum);
                }

                Assert.Equal(sum, d[i]);
            }
        }
    }

    [Fact]
    public void SharedMemory_IsRefused_BeforeAnythingIsWritten()
    {
        (long, long, long) all = (1, 2, 3);
        Assert.Throws<ArgumentException>(() => Contraction.Apart(in all, in all, "d", "a"));
        Assert.Throws<ArgumentException>(() => Contraction.Apart(in all.Item3, in all, "d", "a"));
        Assert.Throws<ArgumentException>(() => Contraction.Apart(in all, in all.Item2, "d", "a"));
        Contraction.Apart(in all.Item1, in all.Item2, "d", "a");
        Contraction.Apart(in all.Item3, in all.Item2, "d", "a");
    }

    /// <summary>Random loops, from whatever layouts: broadcast, contiguous and apart, with up to two rows of batches and three of sums.</summary>
    private static void Tiles<T>(int seed, Func<T, T, T, T> fma, Func<Random, T> draw)
        where T : unmanaged, INumberBase<T>
    {
        Random random = new(seed);
        int outputs = random.Next(0, 4), sums = random.Next(0, 4);
        bool unary = random.Next(4) == 0, add = random.Next(3) == 0;
        long[] sizes = [.. Enumerable.Range(0, outputs + sums).Select(i => i == outputs - 1 ? random.Next(1, 70) : (long)random.Next(1, 7))];
        long[] Strides(bool isResult)
        {
            long[] strides = new long[sizes.Length];
            long stride = 1;
            foreach (int i in Enumerable.Range(0, sizes.Length).OrderBy(i => i == outputs - 1 ? -1 : isResult ? 0 : random.Next(6) == 0 ? -2 : random.Next(9)))
            {
                bool moves = isResult ? i < outputs : unary || random.Next(4) > 0;
                strides[i] = moves ? stride : 0;
                stride *= moves ? sizes[i] : 1;
            }

            return strides;
        }

        long[] sd = Strides(true), sx = Strides(false), sy = Strides(false);

        // The kernel reads the operand that the columns do not move first.
        if (!unary && outputs > 0 && Math.Min(sx[outputs - 1], 2) > Math.Min(sy[outputs - 1], 2))
        {
            (sx, sy) = (sy, sx);
        }

        T[] Memory(long[] strides) => [.. Enumerable.Range(0, 1 + (int)strides.Select((s, i) => s * (sizes[i] - 1)).Sum()).Select(_ => draw(random))];
        T[] x = Memory(sx), y = Memory(sy), d = Memory(sd), expected = [.. d];
        Naive(0, 0, 0, 0);
        long[] axes = [.. sizes.SelectMany((size, i) => unary ? new[] { size, sd[i], sx[i] } : [size, sd[i], sx[i], sy[i]])];
        if (unary)
        {
            Contraction.Tiles(ref d[0], in x[0], sums, axes, add);
        }
        else
        {
            Contraction.Tiles(ref d[0], in x[0], in y[0], sums, axes, add);
        }

        Assert.True(expected.AsSpan().SequenceEqual(d), $"{typeof(T).Name} seed {seed}");

        void Naive(int loop, long to, long fromX, long fromY)
        {
            if (loop == outputs && !add)
            {
                expected[to] = T.Zero;
            }

            if (loop == sizes.Length)
            {
                expected[to] = fma(x[fromX], unary ? T.One : y[fromY], expected[to]);
                return;
            }

            for (long i = 0; i < sizes[loop]; i++)
            {
                Naive(loop + 1, to + (i * sd[loop]), fromX + (i * sx[loop]), fromY + (i * sy[loop]));
            }
        }
    }

    private static void Dots<T>(int count, Func<T, T, T, T> fma, Func<Random, T> draw)
        where T : unmanaged, INumberBase<T>
    {
        Random random = new(count);
        (int rows, int lines) = (3, 2);
        T[] x = [.. Enumerable.Range(0, rows * lines * count).Select(_ => draw(random))], y = [.. x.Reverse()];
        T[] both = new T[rows], alone = new T[rows], constant = new T[rows];
        Contraction.Dots(ref both[0], in x[0], in y[0], 2, [rows, 1, lines * count, 0, lines, 0, count, count, count, 0, 1, 1]);
        Contraction.Dots(ref alone[0], in x[0], 2, [rows, 1, lines * count, lines, 0, count, count, 0, 1]);
        Contraction.Dots(ref constant[0], in x[0], in y[0], 2, [rows, 1, lines * count, 0, lines, 0, count, 1, count, 0, 1, 0]);
        Contraction.Dots(ref constant[0], in x[0], in y[0], 2, [rows, 1, lines * count, 0, lines, 0, count, 1, count, 0, 1, 0], add: true);
        for (int i = 0; i < rows; i++)
        {
            Assert.Equal(Tree(i, (l, k) => y[(l * count) + k]), both[i]);
            Assert.Equal(Tree(i, (_, _) => T.One), alone[i]);
            T once = Tree(i, (l, _) => y[l]);
            Assert.Equal(once + once, constant[i]);
        }

        T Tree(int row, Func<int, int, T> other)
        {
            T[] chains = new T[128 / System.Runtime.CompilerServices.Unsafe.SizeOf<T>()];
            for (int l = 0; l < lines; l++)
            {
                for (int k = 0; k < count; k++)
                {
                    ref T chain = ref chains[k % chains.Length];
                    chain = fma(x[(((row * lines) + l) * count) + k], other(l, k), chain);
                }
            }

            for (int half = chains.Length / 2; half > 0; half /= 2)
            {
                for (int i = 0; i < half; i++) chains[i] += chains[i + half];
            }

            return chains[0];
        }
    }
}
