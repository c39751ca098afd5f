using System.Numerics;
using System.Runtime.Intrinsics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>The kernels of the matrix product against the defining loop, to the last bit: every width, tile, layout and way through the caches.</summary>
[Trait("Width", "All")]
public sealed class GemmTests
{
    // Around every height of a tile (6 and 12 rows), around one, two and three vectors of each width, and around the eight terms of a row kernel.
    private static readonly int[] s_rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 17, 25];
    private static readonly int[] s_columns = [1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 23, 31, 32, 33, 47, 63, 64, 65, 70];
    private static readonly int[] s_terms = [1, 2, 3, 7, 8, 9, 17];

    private enum Lie
    {
        Rows = 0,
        LeftTurned = 1,
        RightTurned = 2,
        ResultTurned = 4,
        Strides = 8,
    }

    [Fact]
    public void EveryTile_AtEveryWidth()
    {
        Random random = new(1);
        foreach (int m in s_rows)
        {
            foreach (int n in s_columns)
            {
                int k = s_terms[random.Next(s_terms.Length)];
                Problem<float> p = new(random, m, n, k, (Lie)random.Next(3), random.Next(2) == 0);
                p.Check<Vector128<float>, Registers128<float>>();
                p.Check<Vector256<float>, Registers256<float>>();
                p.Check<Vector512<float>, Registers512<float>>();
                Problem<double> q = new(random, m, n, k, (Lie)random.Next(3), random.Next(2) == 0);
                q.Check<Vector128<double>, Registers128<double>>();
                q.Check<Vector256<double>, Registers256<double>>();
                q.Check<Vector512<double>, Registers512<double>>();
            }
        }
    }

    [Fact]
    public void EveryLayout()
    {
        Random random = new(2);
        foreach (int m in s_rows)
        {
            foreach (int n in s_columns)
            {
                int k = s_terms[random.Next(s_terms.Length)];
                new Problem<float>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                new Problem<double>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                if (random.Next(4) == 0)
                {
                    new Problem<int>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                    new Problem<long>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                    new Problem<short>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                    new Problem<byte>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                    new Problem<Half>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                    new Problem<Complex>(random, m, n, k, (Lie)random.Next(16), random.Next(2) == 0).Check();
                }
            }
        }
    }

    /// <summary>More columns than a group of panels, more terms than a panel, more rows than a slab; so large that nothing is read where it lies.</summary>
    [Fact]
    public void Blocks()
    {
        Random random = new(3);
        foreach (int lie in new[] { 0, 3, 5, 6 })
        {
            new Problem<float>(random, 49, 275, 259, (Lie)lie, lie == 3).Check();
            new Problem<double>(random, 49, 141, 261, (Lie)(7 - lie), lie == 5).Check();
        }

        Problem<float> p = new(random, 13, 267, 131, Lie.LeftTurned | Lie.RightTurned, true);
        p.Check<Vector128<float>, Registers128<float>>();
        p.Check<Vector256<float>, Registers256<float>>();
        p.Check<Vector512<float>, Registers512<float>>();
        new Problem<int>(random, 17, 40, 300, Lie.LeftTurned | Lie.RightTurned, true).Check();
    }

    /// <summary>A last group of panels that is narrower than a vector, at every width, with terms in two blocks: its vector is moved back over columns that have all
    /// their terms.</summary>
    [Fact]
    public void Blocks_WithAFewColumnsBehindTheLastGroup()
    {
        Random random = new(6);
        foreach (int group in new[] { 32, 64, 128, 256 })
        {
            foreach (int more in new[] { 1, 2, 3, 5, 7, 9, 15 })
            {
                bool accumulate = random.Next(2) == 0;
                Problem<float> p = new(random, 5, group + more, 261, Lie.RightTurned, accumulate);
                p.Check<Vector128<float>, Registers128<float>>();
                p.Check<Vector256<float>, Registers256<float>>();
                p.Check<Vector512<float>, Registers512<float>>();
                Problem<double> q = new(random, 4, group + more, 261, Lie.RightTurned, !accumulate);
                q.Check<Vector128<double>, Registers128<double>>();
                q.Check<Vector256<double>, Registers256<double>>();
                q.Check<Vector512<double>, Registers512<double>>();
            }
        }

        new Problem<float>(random, 257, 257, 257, Lie.Rows, false).Check();
        new Problem<double>(random, 257, 257, 257, Lie.Rows, false).Check();
    }

    /// <summary>A vector times a matrix and a matrix times a vector, whichever way the matrix lies.</summary>
    [Fact]
    public void SingleRowsAndColumns()
    {
        Random random = new(4);
        for (int lie = 0; lie < 16; lie++)
        {
            foreach (int size in new[] { 4, 8, 12, 24, 25, 33, 100 })
            {
                new Problem<float>(random, 1, size + (lie % 5), size, (Lie)lie, lie % 3 == 0).Check();
                new Problem<float>(random, size, 1, size + (lie % 7), (Lie)lie, lie % 3 == 1).Check();
                new Problem<double>(random, 1, size, size + (lie % 5), (Lie)lie, lie % 3 == 2).Check();
                new Problem<double>(random, size + (lie % 7), 1, size, (Lie)lie, lie % 3 == 0).Check();
            }
        }

        // Longer than the part of the result that stays in the cache, and by less than a vector.
        new Problem<float>(random, 1, 4099, 11, Lie.Rows, false).Check();
        new Problem<double>(random, 1, 4097, 9, Lie.Rows, true).Check();
        new Problem<int>(random, 1, 4101, 9, Lie.Rows, true).Check();
    }

    [Fact]
    public void StacksOfProducts_AndOneFactorForAll()
    {
        Random random = new(5);
        foreach ((int m, int n, int k) in new[] { (4, 4, 4), (2, 3, 2), (8, 8, 8), (3, 7, 5), (6, 16, 4), (5, 20, 3), (1, 9, 9), (9, 1, 9), (13, 5, 2) })
        {
            foreach (int shared in new[] { 0, 1, 2 })
            {
                new Problem<float>(random, m, n, k, Lie.Rows, shared == 1) { Products = 5, Shared = shared }.Check();
                new Problem<double>(random, m, n, k, (Lie)random.Next(16), shared == 2) { Products = 3, Shared = shared }.Check();
            }
        }
    }

    /// <summary>4 terms and 4 columns, which two rows share a vector for: every layout, odd numbers of rows and products, NaN and -0 among the numbers.</summary>
    [Fact]
    public void TransformsOfFour()
    {
        Random random = new(7);
        double[] special = [double.NaN, double.PositiveInfinity, -0.0, 0.0, 1, -1, double.MaxValue];
        for (int lie = 0; lie < 16; lie++)
        {
            foreach (int m in new[] { 1, 2, 3, 4, 7 })
            {
                foreach (int shared in new[] { 0, 1, 2 })
                {
                    new Problem<float>(random, m, 4, 4, (Lie)lie, shared == 1) { Products = 1 + ((m + lie) % 5), Shared = shared }.Check();
                }

                new Problem<float>(random, m, 4, 4, (Lie)lie, false, () => special[random.Next(special.Length)]) { Products = 3 }.Check();
                new Problem<double>(random, m, 4, 4, (Lie)lie, m == 3) { Products = 2 }.Check();
            }
        }
    }

    /// <summary>Lines of a matrix at distances that crowd the first-level cache, which are copied together before a vector multiplies them.</summary>
    [Fact]
    public void LinesApartByPowersOfTwo()
    {
        Random random = new(8);
        foreach (int lines in new[] { 8, 9, 24, 25, 43, 60 })
        {
            foreach (int apart in new[] { 511, 512, 1024 })
            {
                foreach (int terms in new[] { 4, 7, 130, 261 })
                {
                    new Problem<float>(random, lines, 1, terms, Lie.Rows, lines % 2 == 0) { LeftApart = apart }.Check();
                    new Problem<double>(random, lines, 1, terms, Lie.Rows, lines % 2 == 1) { LeftApart = apart }.Check();
                }
            }
        }
    }

    /// <summary>NaN, infinities, -0, subnormal and extreme values: one chain from +0, as anywhere else.</summary>
    [Fact]
    public void SpecialValues()
    {
        Random random = new(6);
        double[] special = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, 1, -1, double.Epsilon, double.MaxValue, -double.MaxValue];
        foreach ((int m, int n, int k) in new[] { (4, 4, 4), (7, 17, 3), (13, 9, 8), (1, 40, 9), (40, 1, 9), (5, 3, 2) })
        {
            for (int lie = 0; lie < 8; lie++)
            {
                new Problem<double>(random, m, n, k, (Lie)lie, false, () => special[random.Next(special.Length)]).Check();
                new Problem<float>(random, m, n, k, (Lie)lie, false, () => special[random.Next(special.Length)]).Check();
            }
        }
    }

    /// <summary>Two factors and a result somewhere in their arrays, and what the result must become.</summary>
    private sealed class Problem<T>
        where T : unmanaged, INumberBase<T>
    {
        private readonly T[] _y, _d;
        private T[] _x;
        private Gemm _gemm;
        private readonly string _name;

        public Problem(Random random, int m, int n, int k, Lie lie, bool accumulate, Func<double>? value = null)
        {
            int step = lie.HasFlag(Lie.Strides) ? 2 : 1;
            Gemm g = new(m, n, k, (n * step) + 3, (k * step) + 1, (n * step) + 2) { Accumulate = accumulate };
            (g.DN, g.XK, g.YN) = (step, step, step);
            if (lie.HasFlag(Lie.LeftTurned)) (g.XM, g.XK) = (step, (m * step) + 1);
            if (lie.HasFlag(Lie.RightTurned)) (g.YK, g.YN) = (step, (k * step) + 2);
            if (lie.HasFlag(Lie.ResultTurned)) (g.DM, g.DN) = (step, (m * step) + 3);
            _gemm = g;
            _name = $"{typeof(T).Name} {m} x {n} x {k}, {lie}, accumulate: {accumulate}";
            value ??= () => Scalars.IsInteger<T>() ? random.Next() : (random.NextDouble() * 2) - 1;
            _x = Values(Step(m, g.XM, k, g.XK), value);
            _y = Values(Step(k, g.YK, n, g.YN), value);
            _d = Values(Step(m, g.DM, n, g.DN), value);
        }

        public int Products { get; init; } = 1;

        /// <summary>The distance of the left factor's rows, where it is to be another.</summary>
        public int LeftApart
        {
            init
            {
                _gemm.XM = value;
                Random random = new(value);
                _x = Values(Step((int)_gemm.M, value, (int)_gemm.K, 1), () => random.NextDouble() - 0.5);
            }
        }

        /// <summary>The factor that all products share: 1 the left, 2 the right.</summary>
        public int Shared { get; init; }

        /// <summary>The way that the plan takes.</summary>
        public void Check()
        {
            Check(static (Gemm g, ref T d, ref T x, ref T y) => g.Run<T, PlusTerms>(ref d, ref x, ref y), minus: false, "planned");
            if (_gemm.Accumulate && !Scalars.IsInteger<T>())
            {
                Check(static (Gemm g, ref T d, ref T x, ref T y) => g.Run<T, MinusTerms>(ref d, ref x, ref y), minus: true, "planned, minus");
            }
        }

        /// <summary>Vectors of one width, where the result has one of them.</summary>
        public void Check<V, O>()
            where V : struct
            where O : struct, IRegisters<V, T>
        {
            if (_gemm.DN == 1 && _gemm.N >= O.Count)
            {
                Check(static (Gemm g, ref T d, ref T x, ref T y) => g.Vectors<T, V, O, PlusTerms>(ref d, ref x, ref y), minus: false, typeof(V).Name);
            }
        }

        private delegate void Kernel(Gemm gemm, ref T d, ref T x, ref T y);

        private void Check(Kernel kernel, bool minus, string how)
        {
            Gemm g = _gemm;
            g.B = Products;
            g.DB = Step((int)g.M, g.DM, (int)g.N, g.DN);
            g.XB = Shared == 1 ? 0 : Step((int)g.M, g.XM, (int)g.K, g.XK);
            g.YB = Shared == 2 ? 0 : Step((int)g.K, g.YK, (int)g.N, g.YN);
            T[] x = Repeat(_x, (int)g.B), y = Repeat(_y, (int)g.B), d = Repeat(_d, (int)g.B), expected = [.. d];
            for (nint b = 0; b < g.B; b++)
            {
                for (nint i = 0; i < g.M; i++)
                {
                    for (nint j = 0; j < g.N; j++)
                    {
                        ref T to = ref expected[(b * g.DB) + (i * g.DM) + (j * g.DN)];
                        T sum = g.Accumulate ? to : T.Zero;
                        for (nint p = 0; p < g.K; p++)
                        {
                            T left = x[(b * g.XB) + (i * g.XM) + (p * g.XK)];
                            sum = Fused(minus ? -left : left, y[(b * g.YB) + (p * g.YK) + (j * g.YN)], sum);
                        }

                        to = sum;
                    }
                }
            }

            kernel(g, ref d[0], ref x[0], ref y[0]);
            Same.All<T>(expected, d, $"{_name}: {how}");
        }

        private static T Fused(T a, T b, T c)
        {
            if (a is float af && b is float bf && c is float cf) return (T)(object)MathF.FusedMultiplyAdd(af, bf, cf);
            return a is double ad && b is double bd && c is double cd ? (T)(object)Math.FusedMultiplyAdd(ad, bd, cd) : unchecked((a * b) + c);
        }

        private static int Step(int rows, nint row, int columns, nint column) => (int)(((rows - 1) * row) + ((columns - 1) * column)) + 1;

        private static T[] Values(int length, Func<double> value)
        {
            T[] array = new T[length];
            for (int i = 0; i < length; i++) array[i] = T.CreateTruncating(value());
            return array;
        }

        private static T[] Repeat(T[] array, int times) => [.. Enumerable.Range(0, times).SelectMany(t => t % 2 == 0 ? array : array.Reverse())];
    }
}
