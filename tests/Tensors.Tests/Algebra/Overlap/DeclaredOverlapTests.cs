using Tensors.Tests.Algebra.Support;
using Tensors.Tests.Memory;

namespace Tensors.Tests.Algebra.Overlap;

[NdShape<float>(40)] internal partial struct Line40;

[NdShape<float>(6, 7)] internal partial struct Field6x7;

[NdShape<float>(9, 9)] internal partial struct Square9;

[NdShape<float>(5, 301)] internal partial struct LongRows;

/// <summary>Overlapping assignments as users write them, and what they take: a Temp of the destination's size, or nothing.</summary>
[Collection(LedgerCollection.Name)]
public sealed class DeclaredOverlapTests
{
    [Fact]
    public void Shifts_InBothDirections_ByEveryDistance()
    {
        for (int distance = 0; distance < 40; distance++)
        {
            Line40 right = default, left = default;
            right.FillArange(1, 1);
            left.FillArange(1, 1);
            right.At[distance..].Assign(right[..(40 - distance)] + 0f);
            left.At[..(40 - distance)].Assign(left[distance..] + 0f);
            for (int i = 0; i < 40; i++)
            {
                Assert.Equal(i < distance ? i + 1 : i + 1 - distance, right[i]);
                Assert.Equal(i < 40 - distance ? i + 1 + distance : i + 1, left[i]);
            }
        }
    }

    [Fact]
    public void Displaced_TakesOneTempOfTheDestination()
    {
        Line40 u = default;
        Assert.Equal((1, 39 * 4), Temps(ref u, static (ref Line40 u) => u.At[1..].Assign(u[..^1])));
        Assert.Equal((0, 0), Temps(ref u, static (ref Line40 u) => u.At[1..].AssignUnordered(u[1..] + 1f)));
        Assert.Equal((0, 0), Temps(ref u, static (ref Line40 u) => u.Assign(u * 2f + u)));
        Assert.Equal((0, 0), Temps(ref u, static (ref Line40 u) => u.At[(..).By(2)].Assign(u[(1..).By(2)])));
        Assert.Equal((0, 0), Temps(ref u, static (ref Line40 u) => u.At[..20].Assign(u[20..])));
        Assert.Equal((1, 20 * 4), Temps(ref u, static (ref Line40 u) => u.At[..20].Assign(u[19..39])));
    }

    [Fact]
    public void LongRows_InPlaceAndApart_AgreeWithALoop()
    {
        // From 256 columns on, rows that no operand shares are written in another order; 301 leaves a rest at every vector width.
        LongRows a = default, b = default, expected = default;
        a.FillFrom((i, j) => (1000 * i) + j);
        expected.CopyFrom(in a);
        b.FillFrom((i, j) => (7 * i) - j);
        Assert.Equal((0, 0), Temps(ref a, static (ref LongRows a) => a.At[1..4, 2..].Assign((a[1..4, 2..] * 2f) + 1f)));
        a.At[..2, 1..].Assign(b[3.., 1..] - a[3.., 1..]);
        Assert.Equal((1, 4 * 300 * 4), Temps(ref a, static (ref LongRows a) => a.At[1.., 1..].Assign(a[..^1, ..^1] + a[1.., 1..])));
        for (int i = 1; i < 4; i++) for (int j = 2; j < 301; j++) expected[i, j] = (expected[i, j] * 2f) + 1f;
        for (int i = 0; i < 2; i++) for (int j = 1; j < 301; j++) expected[i, j] = b[i + 3, j] - expected[i + 3, j];
        for (int i = 4; i > 0; i--) for (int j = 300; j > 0; j--) expected[i, j] = expected[i - 1, j - 1] + expected[i, j];
        Assert.True(expected.Equals(in a), a.ToString());
    }

    [Fact]
    public void Columns_ShareNothing()
    {
        Field6x7 a = default;
        a.FillFrom((i, j) => (10 * i) + j);
        Assert.Equal((0, 0), Temps(ref a, static (ref Field6x7 a) => a[.., 0] = a[.., 1]));
        Assert.Equal((0, 0), Temps(ref a, static (ref Field6x7 a) => a.At[.., ..3].Assign(a[.., 4..])));
        Assert.Equal((1, 6 * 3 * 4), Temps(ref a, static (ref Field6x7 a) => a.At[.., ..3].Assign(a[.., 2..5])));
        for (int i = 0; i < 6; i++) Assert.Equal([10f * i + 6, (10 * i) + 3, (10 * i) + 4], [a[i, 0], a[i, 1], a[i, 2]]);
    }

    [Fact]
    public void ReadingARowWhileWritingAll_CopiesFirst()
    {
        Field6x7 a = default;
        a.FillFrom((i, j) => (10 * i) + j);
        Assert.Equal((1, 6 * 7 * 4), Temps(ref a, static (ref Field6x7 a) => a -= a[2]));
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 7; j++) Assert.Equal((10 * i) + j - 20 - j, a[i, j]);
        }
    }

    [Fact]
    public void OwnTransposition_CopiesFirst()
    {
        Square9 a = default;
        a.FillFrom((i, j) => (10 * i) + j);
        Assert.Equal((1, 81 * 4), Temps(ref a, static (ref Square9 a) => a.Assign(a + Views.Transpose2<Square9, float>(in a.AsSpan()[0]))));
        for (int i = 0; i < 9; i++)
        {
            for (int j = 0; j < 9; j++) Assert.Equal(11 * (i + j), a[i, j]);
        }
    }

    [Fact]
    public void Shift_OfItself_CopiesFirst()
    {
        Line40 u = default;
        u.FillArange(0, 1);
        Assert.Equal((1, 160), Temps(ref u, static (ref Line40 u) => u.Assign(Nd.Shift(u, 0, 1, Boundary.Wrap))));
        for (int i = 0; i < 40; i++) Assert.Equal((i + 39) % 40, u[i]);
    }

    [Fact]
    public void ReductionsOfTheDestination_TakeTheirOwnSizeOnly()
    {
        Field6x7 a = default;
        a.FillFrom((i, j) => (10 * i) + j);
        Assert.Equal((1, 7 * 4), Temps(ref a, static (ref Field6x7 a) => a -= Nd.Mean(a, axis: 0)));
        for (int i = 0; i < 6; i++) Assert.Equal((10 * i) - 25, a[i, 3]);
        Assert.Equal((1, 7 * 4), Temps(ref a, static (ref Field6x7 a) => a.At[0, ..].Assign(Nd.Sum(a, axis: 0))));
        for (int j = 0; j < 7; j++) Assert.Equal(0, a[0, j]);
    }

    [Fact]
    public void ProductsOfTheDestination_CopyFirst()
    {
        Square9 a = default, b = default;
        a.FillFrom((i, j) => i + j);
        b.FillEye();
        Square9 before = a;
        Assert.Equal((1, 81 * 4), Temps(ref a, ref b, static (ref Square9 a, ref Square9 b) => a.Assign(Nd.MatMul(a, b))));
        Assert.True(before.Equals(in a));
        Assert.Equal((1, 81 * 4), Temps(ref a, ref b, static (ref Square9 a, ref Square9 b) => a += Nd.MatMul(b, a)));
        Assert.Equal(2 * before[3, 4], a[3, 4]);
    }

    private delegate void Work<G>(ref G g);

    private delegate void Work2<G>(ref G g, ref G h);

    private static (long Blocks, long Bytes) Temps<G>(ref G g, Work<G> work)
    {
        TensorMemorySnapshot before = TensorMemory.Snapshot();
        long bytes = ThreadMeter.Current.TempTotal;
        work(ref g);
        Assert.Equal(before.TempBytes, TensorMemory.Snapshot().TempBytes);
        return (TensorMemory.Snapshot().TempAllocations - before.TempAllocations, ThreadMeter.Current.TempTotal - bytes);
    }

    private static (long Blocks, long Bytes) Temps<G>(ref G g, ref G h, Work2<G> work)
    {
        TensorMemorySnapshot before = TensorMemory.Snapshot();
        long bytes = ThreadMeter.Current.TempTotal;
        work(ref g, ref h);
        Assert.Equal(before.TempBytes, TensorMemory.Snapshot().TempBytes);
        return (TensorMemory.Snapshot().TempAllocations - before.TempAllocations, ThreadMeter.Current.TempTotal - bytes);
    }
}
