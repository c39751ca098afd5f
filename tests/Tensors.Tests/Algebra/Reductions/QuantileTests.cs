using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>Quantiles by selection against sorted elements: every size to 200, and the orders that quickselect is known to be slow in.</summary>
public sealed class QuantileTests
{
    [Theory]
    [InlineData("random")]
    [InlineData("ascending")]
    [InlineData("descending")]
    [InlineData("equal")]
    [InlineData("organ pipe")]
    [InlineData("two values")]
    public void EverySize_EqualsTheSorted(string order)
    {
        Random random = new(1);
        foreach (int n in Enumerable.Range(1, 200).Append(5000))
        {
            Grid<double> x = Grid<double>.Rows(n).Fill(i => order switch
            {
                "random" => random.NextDouble(),
                "ascending" => i,
                "descending" => -i,
                "equal" => 3,
                "organ pipe" => Math.Min(i, n - i),
                _ => i % 2,
            });
            double[] sorted = [.. x.ToArray().Order()];
            foreach (double q in (double[])[0, 0.25, 0.5, 0.9, 1])
            {
                double lower = sorted[(int)Math.Floor(q * (n - 1))], upper = sorted[(int)Math.Ceiling(q * (n - 1))];
                Assert.Equal(lower, Nd.Quantile(x.E<UnitLast>(), q, method: QuantileMethod.Lower));
                Assert.Equal(upper, Nd.Percentile(x.E<UnitLast>(), 100 * q, method: QuantileMethod.Higher));
                Assert.InRange(Nd.Quantile(x.E<UnitLast>(), q), lower, upper);
            }

            Assert.Equal((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, Nd.Median(x.E<UnitLast>()), 1e-12);
        }
    }

    [Fact]
    public void NaN_InfinitiesAndTheEndsOfTheRange()
    {
        Grid<float> x = Grid<float>.Rows(4).Fill(i => i == 2 ? float.NaN : i);
        Assert.Equal(float.NaN, Nd.Median(x.E<UnitLast>()));
        Assert.Equal(1, Nd.NanMedian(x.E<UnitLast>()));
        x.Fill(_ => float.NaN);
        Assert.Equal(float.NaN, Nd.NanPercentile(x.E<UnitLast>(), 30));
        x.Fill(_ => float.PositiveInfinity);
        Assert.Equal(float.PositiveInfinity, Nd.Median(x.E<UnitLast>()));
        Grid<double> ends = Grid<double>.Rows(2).Fill(i => i == 0 ? -double.MaxValue : double.MaxValue);
        Assert.Equal(0, Nd.Median(ends.E<UnitLast>()));
    }

    [Fact]
    public void Probabilities_LieBetween0And1()
    {
        Grid<float> x = Grid<float>.Rows(4);
        Assert.Contains("Percentile takes 0 to 100", Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Quantile(x.E<UnitLast>(), 50)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Quantile(x.E<UnitLast>(), double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Percentile(x.E<UnitLast>(), -1));
    }
}
