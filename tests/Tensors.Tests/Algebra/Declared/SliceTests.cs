namespace Tensors.Tests.Algebra.Declared;

[NdShape<float>(8, 9)] internal partial struct Sheet8x9;

[NdShape<float>(8, 9, Order = Order.ColumnMajor)] internal partial struct Sheet8x9F;

[NdShape<int>(4, 5, 6)] internal partial struct Box4x5x6;

[NdShape<int>(4, 5, 6, Order = Order.ColumnMajor)] internal partial struct Box4x5x6F;

[NdShape<bool>(8, 9)] internal partial struct Mask8x9;

/// <summary>Slices of declared tensors, read and written: ranges, counts from the end, dropped axes, steps, prefixes, bounds known only at run time.</summary>
[Trait("Width", "All")]
public sealed class SliceTests
{
    [Fact]
    public void Reading_RowMajor()
    {
        Sheet8x9 a = default, d = default;
        a.FillFrom((i, j) => (100 * i) + j);
        d.At[..6, ..7].Assign(a[1..^1, 1..^1] + 0f);
        d.At[6, ..].Assign(a[^1, ..]);
        d.At[7, ..].Assign(a[2]);
        d.At[..6, 7].Assign(a[2.., 0]);
        d.At[..6, 8].Assign(a[2.., ^2]);
        Expect(ref d, (i, j) => i == 6 ? 700 + j : i == 7 ? 200 + j : j == 7 ? 100 * (i + 2) : j == 8 ? (100 * (i + 2)) + 7 : (100 * (i + 1)) + j + 1);
    }

    [Fact]
    public void Reading_ColumnMajor()
    {
        Sheet8x9F a = default;
        Sheet8x9 d = default;
        a.FillFrom((i, j) => (100 * i) + j);
        d.At[..6, ..7].Assign(a[1..^1, 1..^1] + 0f);
        d.At[6, ..].Assign(a[^1, ..]);
        d.At[7, ..].Assign(a[2]);
        d.At[..6, 7].Assign(a[2.., 0]);
        d.At[..6, 8].Assign(a[2.., ^2]);
        Expect(ref d, (i, j) => i == 6 ? 700 + j : i == 7 ? 200 + j : j == 7 ? 100 * (i + 2) : j == 8 ? (100 * (i + 2)) + 7 : (100 * (i + 1)) + j + 1);
    }

    [Fact]
    public void Steps_SelectEveryNth()
    {
        Sheet8x9 a = default, d = default;
        a.FillFrom((i, j) => (100 * i) + j);
        d.At[(1..).By(3), (..).By(2)].Assign(a[(..7).By(3), (..).By(2)]);
        Expect(ref d, (i, j) => i % 3 == 1 && j % 2 == 0 ? (100 * (i - 1)) + j : 0);
    }

    [Fact]
    public void EveryRange_OfBothAxes()
    {
        Sheet8x9 a = default;
        Sheet8x9F f = default;
        a.FillFrom((i, j) => (100 * i) + j);
        f.FillFrom((i, j) => (100 * i) + j);
        for (int r0 = 0; r0 < 8; r0++)
        {
            for (int r1 = r0 + 1; r1 <= 8; r1++)
            {
                for (int c0 = 0; c0 < 9; c0++)
                {
                    for (int c1 = c0 + 1; c1 <= 9; c1++)
                    {
                        float expected = 0;
                        for (int i = r0; i < r1; i++)
                        {
                            for (int j = c0; j < c1; j++) expected += (100 * i) + j;
                        }

                        Assert.Equal(expected, Nd.Sum(a[r0..r1, c0..c1]));
                        Assert.Equal(expected, Nd.Sum(f[r0..r1, c0..c1]));
                        Assert.Equal(expected, Nd.Sum(a[^(8 - r0)..^(8 - r1), c0..c1]));
                        Assert.Equal(expected * 2, Nd.Sum(a[r0..r1, c0..c1] + f[r0..r1, c0..c1]));
                    }
                }
            }
        }
    }

    [Fact]
    public void Setters_CopyAndSpreadScalars()
    {
        Sheet8x9 a = default;
        a.FillFrom((i, j) => (10 * i) + j);
        a[.., 0] = a[.., 1];
        a[^1, ..] = 1f;
        a[0] = a[3];
        a[2..4, 5..] = a[4..6, 5..];
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < 9; j++)
            {
                int row = i == 0 ? 3 : i, value = (10 * (row is 2 or 3 && j >= 5 && i != 0 ? row + 2 : row)) + (j == 0 ? 1 : j);
                Assert.Equal(i == 7 ? 1 : value, a[i, j]);
            }
        }
    }

    [Fact]
    public void Elements_ThroughAt()
    {
        Sheet8x9 a = default;
        a.At[3, 4] = 5;
        a.At[^1, ^1] += 2;
        ref float element = ref a.At[0, 8];
        element = 7;
        Assert.Equal([5f, 2f, 7f], [a[3, 4], a[7, 8], a[^8, ^1]]);
        Assert.Equal(14, Nd.Sum(a));
    }

    [Fact]
    public void Parts_AddSubtractMultiplyDivide()
    {
        Sheet8x9 a = default;
        a.Fill(12);
        a.At[0, ..].Add(1f);
        a.At[1, ..].Subtract(a[0]);
        a.At[2, 1..].Multiply(a[1, 1..] * 2f);
        a.At[3, ..].Divide(4f);
        a.At[4, ..^1].Fill(6);
        a.At[5, ..].Assign(9f);
        Assert.Equal([13f, -1f, -24f, 3f, 6f, 9f], [a[0, 5], a[1, 5], a[2, 5], a[3, 5], a[4, 5], a[5, 5]]);
        Assert.Equal([12f, 12f], [a[2, 0], a[4, 8]]);
    }

    [Fact]
    public void Rank3_DroppedAxesAndPrefixes()
    {
        Box4x5x6 a = default, d = default;
        Box4x5x6F f = default;
        a.FillFrom((i, j, k) => (100 * i) + (10 * j) + k);
        f.FillFrom((i, j, k) => (100 * i) + (10 * j) + k);
        d.At[0, ..].Assign(a[1]);
        d.At[1, ..].Assign(f[2]);
        d.At[2, 1..].Assign(f[3, ..4] + a[0, 1..]);
        d.At[3, .., 2].Assign(f[1, .., 5]);
        d.At[3, 4, ..].Assign(a[2, ^1]);
        for (int j = 0; j < 5; j++)
        {
            for (int k = 0; k < 6; k++)
            {
                Assert.Equal(100 + (10 * j) + k, d[0, j, k]);
                Assert.Equal(200 + (10 * j) + k, d[1, j, k]);
                Assert.Equal(j == 0 ? 0 : 300 + (10 * (j - 1)) + k + (10 * j) + k, d[2, j, k]);
                Assert.Equal(j == 4 ? 240 + k : k == 2 ? 105 + (10 * j) : 0, d[3, j, k]);
            }
        }
    }

    [Fact]
    public void Masks_AreSlicedAndSet()
    {
        Sheet8x9 a = default;
        a.FillFrom((i, j) => i - j);
        Mask8x9 m = default;
        m.Assign(a > 0f);
        m.At[.., 0].Assign(m[.., 0] & ~(a[.., 0] > 5f));
        m.At[0, ..].Assign(a[0, ..] == -3f);
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < 9; j++) Assert.Equal(i == 0 ? j == 3 : j == 0 ? i is > 0 and <= 5 : i > j, m[i, j]);
        }
    }

    [Fact]
    public void OutsideTheAxis_IsAnErrorThatNamesIt()
    {
        Sheet8x9 a = default;
        int nine = int.Parse("9"), three = int.Parse("3");   // as read from a file: constants would not compile
        Assert.Contains("axis 0", Assert.Throws<IndexOutOfRangeException>(() => Nd.Sum(a[nine, ..])).Message);
        Assert.Contains("axis 1", Assert.Throws<IndexOutOfRangeException>(() => a.At[0, nine] = 1).Message);
        Assert.Contains("axis 1", Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Sum(a[.., 2..(nine + 1)])).Message);
        Assert.Contains("empty", Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Sum(a[three..three, ..])).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Nd.Sum(a[(nine - 4)..three, ..]));
        Assert.Throws<ArgumentOutOfRangeException>(() => a.At[(..).By(three - 3), ..].Fill(1));
        Assert.Throws<IndexOutOfRangeException>(() => a.At[^nine, ..].Fill(1));
        Assert.Equal(0, Nd.Sum(a));
    }

    private static void Expect(ref Sheet8x9 d, Func<int, int, float> value)
    {
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < 9; j++) Assert.True(value(i, j) == d[i, j], $"[{i}, {j}] is {d[i, j]}, not {value(i, j)}");
        }
    }
}
