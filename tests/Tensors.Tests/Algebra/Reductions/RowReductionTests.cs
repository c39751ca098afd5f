using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Folds of many rows and of many columns at once, at every length around the vectors, the accumulators and the batches, to the last bit what
/// folding each by itself gives.</summary>
[Trait("Width", "All")]
public sealed class RowReductionTests
{
    private static readonly int[] Lengths = [.. Enumerable.Range(1, 20), 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 200, 257];
    private static readonly int[] Counts = [1, 2, 3, 4, 5, 31, 32, 33, 70];

    [Fact]
    public void RowsOfFloats_FoldInTheTreeOfTheWhole() => Rows<float>(
        -0f,
        i => MathF.Cos(i) * MathF.Pow(10, i % 5),
        (d, x) => d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 1)),
        (d, x) => d.Into<UnitLast>().Assign(Nd.Sum((x.E<UnitLast>() * 3f) + 1f, axis: 1)),
        v => (v * 3f) + 1f);

    [Fact]
    public void RowsOfDoubles_FoldInTheTreeOfTheWhole() => Rows<double>(
        -0.0,
        i => Math.Cos(i) * Math.Pow(10, i % 5),
        (d, x) => d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 1)),
        (d, x) => d.Into<UnitLast>().Assign(Nd.Sum((((x.E<UnitLast>() * 3.0) + 1.0) * 0.5) - 2.0, axis: 1)),
        v => (((v * 3.0) + 1.0) * 0.5) - 2.0);

    [Fact]
    public void Columns_FoldInRunsOfRows()
    {
        foreach (int rows in (int[])[1, 2, 3, 4, 5, 6, 7, 8, 127, 128, 129, 260])
        {
            foreach (int columns in (int[])[1, 3, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100, 128, 2100])
            {
                if (rows > 8 && columns is > 130 or 9 or 31 or 33) continue;
                Grid<float> x = Grid<float>.Rows(rows, columns) with { Memory = [.. Enumerable.Range(0, rows * columns).Select(i => MathF.Cos(i) * MathF.Pow(10, i % 5))] };
                Grid<float> d = Grid<float>.Rows(columns);
                d.Into<UnitLast>().Assign(Nd.Sum(x.E<UnitLast>(), axis: 0));
                for (int j = 0; j < columns; j++)
                {
                    float[] runs = [.. Enumerable.Range(0, rows).Select(i => x[i, j]).Chunk(128).Select(run => run.Aggregate((a, b) => a + b))];
                    float expected = runs.Length == 3 ? (runs[0] + runs[1]) + runs[2] : runs.Aggregate((a, b) => a + b);
                    Assert.True(BitConverter.SingleToInt32Bits(expected) == BitConverter.SingleToInt32Bits(d[j]), $"column {j} of {rows} x {columns}: {d[j]:R}, not {expected:R}");
                }
            }
        }
    }

    [Fact]
    public void Extremes_KeepNaNAndTheSignsOfZero()
    {
        float[] special = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0f, -0f, float.Epsilon, -float.Epsilon, float.MaxValue, float.MinValue];
        foreach (int columns in (int[])[3, 8, 64, 65, 71, 128, 200])
        {
            Random random = new(columns);
            Grid<float> x = Grid<float>.Rows(60, columns) with
            {
                // Rows of all kinds: ordinary ones, below 0 with zeros, above 0 with zeros, of zeros only, with one special value or many.
                Memory = [.. Enumerable.Range(0, 60 * columns).Select(i => (i / columns % 6) switch
                {
                    0 => (float)random.NextDouble() - 0.5f,
                    1 => random.Next(9) == 0 ? (random.Next(2) == 0 ? 0f : -0f) : -(float)random.NextDouble(),
                    2 => random.Next(9) == 0 ? (random.Next(2) == 0 ? 0f : -0f) : (float)random.NextDouble(),
                    3 => random.Next(columns) == 0 ? 0f : -0f,
                    4 => random.Next(columns) == 0 ? special[random.Next(special.Length)] : random.Next(-5, 5),
                    _ => special[random.Next(1, special.Length)],
                })],
            };
            Grid<float> most = Grid<float>.Rows(60), least = Grid<float>.Rows(60), mostOf = Grid<float>.Rows(columns), leastOf = Grid<float>.Rows(columns);
            most.Into<UnitLast>().Assign(Nd.Max(x.E<UnitLast>(), axis: 1));
            least.Into<UnitLast>().Assign(Nd.Min(x.E<UnitLast>(), axis: 1));
            mostOf.Into<UnitLast>().Assign(Nd.Max(x.E<UnitLast>(), axis: 0));
            leastOf.Into<UnitLast>().Assign(Nd.Min(x.E<UnitLast>(), axis: 0));
            for (int i = 0; i < 60; i++)
            {
                float[] row = x.Memory[(i * columns)..((i + 1) * columns)];
                SameNumber(row.Aggregate(float.Max), most[i], $"max of row {i} of {columns}");
                SameNumber(row.Aggregate(float.Min), least[i], $"min of row {i} of {columns}");
            }

            for (int j = 0; j < columns; j++)
            {
                float[] column = [.. Enumerable.Range(0, 60).Select(i => x[i, j])];
                SameNumber(column.Aggregate(float.Max), mostOf[j], $"max of column {j} of {columns}");
                SameNumber(column.Aggregate(float.Min), leastOf[j], $"min of column {j} of {columns}");
            }
        }
    }

    [Fact]
    public void VariancesOfRows_TakeEachRowsOwnMean()
    {
        // Lines of a cube along which runs of results lie apart, more of them than one run holds.
        Grid<double> x = Grid<double>.Rows(3, 300, 70).Fill(i => (i % 7) + (1000 * (i / 70)));
        Grid<double> rows = Grid<double>.Rows(3, 300), turned = Grids.Place<double, UnitFirst>(new Random(1), [3, 300]), planes = Grid<double>.Rows(300);
        rows.Into<UnitLast>().Assign(Nd.Var(x.E<UnitLast>(), axis: 2));
        turned.Into<UnitFirst>().Assign(Nd.Var(x.E<UnitLast>(), axis: 2));
        planes.Into<UnitLast>().Assign(Nd.Var(x.E<UnitLast>(), axis: (0, 2)));
        for (int i = 0; i < 300; i++)
        {
            for (int plane = 0; plane < 3; plane++)
            {
                Assert.Equal(Variance([.. Enumerable.Range(0, 70).Select(c => x[plane, i, c])]), rows[plane, i], 1e-9);
                Assert.Equal(rows[plane, i], turned[plane, i]);
            }

            Assert.Equal(1, Variance([.. Enumerable.Range(0, 210).Select(c => x[c / 70, i, c % 70])]) / planes[i], 1e-12);
        }
    }

    private static double Variance(double[] values)
    {
        double mean = values.Average();
        return values.Average(v => (v - mean) * (v - mean));
    }

    private static void SameNumber(float expected, float got, string what)
        => Assert.True(float.IsNaN(expected) ? float.IsNaN(got) : BitConverter.SingleToInt32Bits(expected) == BitConverter.SingleToInt32Bits(got), $"{what}: {got:R}, not {expected:R}");

    private static void Rows<T>(T zero, Func<int, T> value, Action<Grid<T>, Grid<T>> sum, Action<Grid<T>, Grid<T>> sumOfTree, Func<T, T> tree)
        where T : unmanaged, System.Numerics.IFloatingPoint<T>
    {
        foreach (int rows in Counts)
        {
            foreach (int columns in Lengths)
            {
                // Rows that lie apart, from an odd place on.
                Grid<T> x = Grid<T>.Ordered([rows, columns], [1, 0], 3, [0, 1]);
                x = x with { Memory = [.. x.Memory.Select((_, i) => value(i))] };
                Grid<T> d = Grid<T>.Rows(rows), e = Grid<T>.Rows(rows);
                sum(d, x);
                sumOfTree(e, x);
                T[] all = x.ToArray();
                for (int i = 0; i < rows; i++)
                {
                    T[] row = all[(i * columns)..((i + 1) * columns)];
                    Same.All<T>([FixedTree.Fold([row], zero, (a, b) => a + b)], [d[i]], $"row {i} of {rows} x {columns}");
                    Same.All<T>([FixedTree.Fold([[.. row.Select(tree)]], zero, (a, b) => a + b)], [e[i]], $"tree of row {i} of {rows} x {columns}");
                }
            }
        }
    }
}
