using System.Diagnostics;
using CsCheck;

namespace Tensors.Tests.Algebra.Overlap;

/// <summary>The question whether two strided regions share an element, against trying every index.</summary>
public sealed class BoundedSumTests
{
    [Fact]
    public void HasSolution_EqualsTryingAll() => Gen.Select(
        Gen.Select(Gen.Long[0, 12], Gen.Long[0, 4]).Array[0, 5],
        Gen.Long[-5, 90]).Sample((terms, target) =>
        {
            long[] coefficients = [.. terms.Select(t => t.Item1)];
            long[] bounds = [.. terms.Select(t => t.Item2)];
            bool expected = Try(coefficients, bounds, 0, target);
            Assert.Equal(expected, BoundedSum.HasSolution([.. coefficients], [.. bounds], target));
        }, iter: 20_000);

    [Fact]
    public void EvenCoefficients_NeverMakeAnOddSum()
        => Assert.False(BoundedSum.HasSolution([2, 4, 1_000_000], [1_000_000, 1_000_000, 1_000_000], 999_999_999_999));

    [Fact]
    public void LargeBounds_AreDecidedQuickly()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.True(BoundedSum.HasSolution([1_000_003, 7, 5], [1_000_000_000, 1_000_000_000, 1_000_000_000], 1_000_003L * 999_999_999 + 12));
        Assert.False(BoundedSum.HasSolution([1_000_000, 10], [1_000_000, 99_999], 999_995));
        // Neither divisors nor reach decide this one: the search runs into its bound, and then says yes, which is safe.
        _ = BoundedSum.HasSolution([1_000_003, 1_000_001, 999_999, 999_997], [5_000, 5_000, 5_000, 5_000], 7_777_777_777);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"took {watch.Elapsed}");
    }

    private static bool Try(long[] c, long[] b, int i, long target)
    {
        if (i == c.Length) return target == 0;
        for (long x = 0; x <= b[i]; x++)
        {
            if (Try(c, b, i + 1, target - (x * c[i]))) return true;
        }

        return false;
    }
}
