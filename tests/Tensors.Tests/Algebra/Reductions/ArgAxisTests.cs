using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

[NdShape<float>(4, 30)] internal partial struct Scores4x30;

[NdShape<long>(4)] internal partial struct Winners4;

[NdShape<long>(30)] internal partial struct Winners30;

/// <summary>The index of the extreme along each axis of random tensors, ties and NaN included.</summary>
public sealed class ArgAxisTests
{
    [Fact]
    public void EveryAxis_EqualsIndexArithmetic() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(3))
            {
                case 0: Case<UnitLast>(random); break;
                case 1: Case<UnitFirst>(random); break;
                default: Case<UnitNone>(random); break;
            }
        },
        iter: 400);

    [Fact]
    public void DeclaredTensors()
    {
        Scores4x30 s = default;
        Winners4 rows = default;
        Winners30 columns = default;
        s.FillFrom((i, j) => ((i * 7) + (j * 11)) % 30);
        rows.Assign(Nd.ArgMax(s, axis: 1));
        columns.Assign(Nd.ArgMin(s, axis: 0) + 10L);
        for (int i = 0; i < 4; i++) Assert.Equal(Enumerable.Range(0, 30).MaxBy(j => s[i, j]), rows[i]);
        for (int j = 0; j < 30; j++) Assert.Equal(10 + Enumerable.Range(0, 4).MinBy(i => s[i, j]), columns[j]);
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    private static void Case<U>(Random random)
        where U : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 8);
        int axis = random.Next(dims.Length);
        int[] rest = [.. dims[..axis], .. dims[(axis + 1)..]];
        Grid<float> x = Grids.Place<float, U>(random, dims).Fill(_ => random.Next(12) == 0 ? float.NaN : random.Next(-4, 5));
        Grid<long> d = Grids.Place<long, U>(random, rest);
        d.Into<U>().Assign(Nd.ArgMax(x.E<U>(), axis: axis));
        Verify(d, x, axis, (value, best) => value > best);
        d.Into<U>().Assign(Nd.ArgMin(x.E<U>() + 1f, axis: axis - dims.Length));
        Verify(d, x, axis, (value, best) => value < best);
    }

    private static void Verify(Grid<long> d, Grid<float> x, int axis, Func<float, float, bool> beats)
    {
        foreach (int[] index in Grid<long>.Indices(d.Dims))
        {
            int found = 0;
            float At(int i) => x[[.. index[..axis], i, .. index[axis..]]];
            for (int i = 1; i < x.Dims[axis]; i++)
            {
                if (beats(At(i), At(found)) || (float.IsNaN(At(i)) && !float.IsNaN(At(found)))) found = i;
            }

            Assert.Equal(found, d[index]);
        }
    }
}
