namespace Tensors.Tests.Algebra.Reductions;

[NdShape<float>(3, 4)] internal partial struct Singles3x4;

[NdShape<Half>(3, 4)] internal partial struct Halves3x4;

[NdShape<int>(3, 4)] internal partial struct Ints3x4;

[NdShape<short>(3, 4)] internal partial struct Shorts3x4;

[NdShape<ulong>(3, 4)] internal partial struct ULongs3x4;

[NdShape<float>(3)] internal partial struct Singles3;

[NdShape<float>(4)] internal partial struct Singles4;

[NdShape<long>(3)] internal partial struct Longs3;

/// <summary>A number by place is an operand, an axis is named: the same rule for every element type, and for tensors, expressions and slices.</summary>
public sealed class NamedAxisTests
{
    [Fact]
    public void ANumberByPlace_IsAnOperand()
    {
        Singles3x4 x = default, d = default;
        x.FillFrom((i, j) => i - j);
        d.Assign(Nd.Max(x, 0));
        Each((i, j) => Assert.Equal(Math.Max(i - j, 0), d[i, j]));
        d.Assign(Nd.Min(x, 1));
        Each((i, j) => Assert.Equal(Math.Min(i - j, 1), d[i, j]));
        d.Assign(Nd.Max(x * 2, 0));
        Each((i, j) => Assert.Equal(Math.Max(2 * (i - j), 0), d[i, j]));
        d.Assign(Nd.Max(0, x[.., ..]));
        Each((i, j) => Assert.Equal(Math.Max(i - j, 0), d[i, j]));

        Ints3x4 n = default, m = default;
        n.FillFrom((i, j) => i - j);
        m.Assign(Nd.Max(n, 0));
        Each((i, j) => Assert.Equal(Math.Max(i - j, 0), m[i, j]));
        m.Assign(Nd.Min(n + n, 1));
        Each((i, j) => Assert.Equal(Math.Min(2 * (i - j), 1), m[i, j]));

        Shorts3x4 s = default, t = default;
        s.FillFrom((i, j) => (short)(i - j));
        t.Assign(Nd.Max(s, 0));
        Each((i, j) => Assert.Equal(Math.Max(i - j, 0), t[i, j]));

        ULongs3x4 u = default, v = default;
        u.FillFrom((i, j) => (ulong)(i + j));
        v.Assign(Nd.Max(u, 2));
        Each((i, j) => Assert.Equal(Math.Max((ulong)(i + j), 2), v[i, j]));

        Halves3x4 h = default, k = default;
        h.FillFrom((i, j) => (Half)(i - j));
        k.Assign(Nd.Max(h, (byte)1));
        Each((i, j) => Assert.Equal((Half)Math.Max(i - j, 1), k[i, j]));
    }

    [Fact]
    public void ANamedAxis_IsReduced_AsMemberAndFunction()
    {
        Singles3x4 x = default;
        x.FillFrom((i, j) => ((i * 5) + (j * 3)) % 7);
        Singles4 columns = default;
        Singles3 rows = default;
        Longs3 places = default;
        columns.Assign(Nd.Max(x, axis: 0));
        for (int j = 0; j < 4; j++) Assert.Equal(Enumerable.Range(0, 3).Max(i => x[i, j]), columns[j]);
        columns.Assign(x.Sum(axis: 0));
        for (int j = 0; j < 4; j++) Assert.Equal(Enumerable.Range(0, 3).Sum(i => x[i, j]), columns[j]);
        rows.Assign((x + x).Min(axis: 1));
        for (int i = 0; i < 3; i++) Assert.Equal(2 * Enumerable.Range(0, 4).Min(j => x[i, j]), rows[i]);
        rows.Assign(x[.., 1..].Mean(axis: -1));
        for (int i = 0; i < 3; i++) Assert.Equal(Enumerable.Range(1, 3).Average(j => x[i, j]), rows[i], 1e-6f);
        places.Assign(x.ArgMax(axis: 1));
        for (int i = 0; i < 3; i++) Assert.Equal(Enumerable.Range(0, 4).MaxBy(j => x[i, j]), places[i]);
        places.Assign((x * -1f).ArgMax(axis: 1) - Nd.ArgMin(x, axis: 1));
        for (int i = 0; i < 3; i++) Assert.Equal(0, places[i]);
        Assert.Equal(Nd.ArgMax(x), (x * 2f).ArgMax());
        Assert.Equal(2 * Nd.Dot(x, x), Nd.Dot(x * 2f, x));
        Assert.Equal(2 * Nd.Dot(x, x), Nd.Dot(x, x + x));
        Assert.True((x >= 0f).All());
        Assert.False((x < 0f).Any());
    }

    private static void Each(Action<int, int> check)
    {
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 4; j++) check(i, j);
        }
    }
}
