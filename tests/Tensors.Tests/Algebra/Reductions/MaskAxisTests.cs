using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

[NdShape<bool>(3, 5, 70)] internal partial struct Flags3x5x70;

[NdShape<bool>(5, 70)] internal partial struct Flags5x70;

[NdShape<bool>(3, 70)] internal partial struct Flags3x70;

[NdShape<bool>(3, 5)] internal partial struct Flags3x5;

[NdShape<float>(3, 5, 70)] internal partial struct Levels3x5x70;

/// <summary>Any and All along each axis against plain loops, at sizes around the drivers' chunks of 32.</summary>
[Trait("Width", "All")]
public sealed class MaskAxisTests
{
    [Fact]
    public void EveryAxis_EqualsPlainLoops() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            Flags3x5x70 m = default;
            Levels3x5x70 x = default;
            int rarity = random.Next(1, 6);
            m.FillFrom((_, _, _) => random.Next(rarity) == 0);
            x.FillFrom((i, j, k) => m[i, j, k] ? 1 : -1);
            bool[,,] M = new bool[3, 5, 70];
            for (int i = 0; i < 3; i++) for (int j = 0; j < 5; j++) for (int k = 0; k < 70; k++) M[i, j, k] = m[i, j, k];

            Flags5x70 first = default;
            Flags3x70 middle = default;
            Flags3x5 last = default;
            first.Assign(Nd.Any(m, axis: 0));
            Each(5, 70, (j, k) => Assert.Equal(Indices(3).Any(i => M[i, j, k]), first[j, k]));
            first.Assign(m.All(axis: -3));
            Each(5, 70, (j, k) => Assert.Equal(Indices(3).All(i => M[i, j, k]), first[j, k]));
            middle.Assign((x > 0f).Any(axis: 1));
            Each(3, 70, (i, k) => Assert.Equal(Indices(5).Any(j => M[i, j, k]), middle[i, k]));
            middle.Assign(~Nd.All(x > 0f, axis: 1));
            Each(3, 70, (i, k) => Assert.Equal(!Indices(5).All(j => M[i, j, k]), middle[i, k]));
            last.Assign(m.Any(axis: 2));
            Each(3, 5, (i, j) => Assert.Equal(Indices(70).Any(k => M[i, j, k]), last[i, j]));
            last.Assign(Nd.All(m | (x > 0f), axis: -1));
            Each(3, 5, (i, j) => Assert.Equal(Indices(70).All(k => M[i, j, k]), last[i, j]));

            // Inside a larger expression, chained, and of a slice that is contiguous nowhere.
            last.Assign(m.Any(axis: 2) & (m[.., .., 3] | ~m[.., .., 3]));
            Each(3, 5, (i, j) => Assert.Equal(Indices(70).Any(k => M[i, j, k]), last[i, j]));
            Assert.Equal(Indices(3).Any(i => Indices(5).All(j => Indices(70).Any(k => M[i, j, k]))), m.Any(axis: 2).All(axis: 1).Any());
            last.At[0, ..].Assign(m[1, .., (0..70).By(3)].Any(axis: 1));
            for (int j = 0; j < 5; j++) Assert.Equal(Indices(24).Any(k => M[1, j, 3 * k]), last[0, j]);
            Assert.Equal(0, ThreadMeter.Current.TempLive);
        },
        iter: 60);

    [Fact]
    public void AnAxisThatIsNotThere_IsRefused()
    {
        Flags3x5 m = default;
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Any(m, axis: AtRunTime(2)).Any());
        Assert.Throws<ArgumentOutOfRangeException>(() => m.All(axis: AtRunTime(-3)).Any());
    }

    private static int AtRunTime(int n) => n;

    private static IEnumerable<int> Indices(int count) => Enumerable.Range(0, count);

    private static void Each(int rows, int cols, Action<int, int> check)
    {
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < cols; c++) check(r, c);
        }
    }
}
