using System.Runtime.CompilerServices;

#pragma warning disable NDT2037 // what the compiler refuses, the run refuses too

namespace Tensors.Tests.Algebra.Arranging;

[NdShape<long>(8)] internal partial struct Longs8;

[NdShape<long>(8, 1)] internal partial struct Longs8x1;

[NdShape<bool>(8)] internal partial struct Flags8;

[NdShape<long>(3)] internal partial struct Longs3;

[NdShape<long>(3, 3)] internal partial struct Longs3x3;

/// <summary>What writes into tensors of the caller's while it still reads: an operand or another result in the same place is refused before anything is
/// written, or gives the answer that it would give elsewhere.</summary>
public sealed class DestinationOverlapTests
{
    private static Longs8 Data => [0, 1, 1, 7, 4, 5, 1, 2];

    [Fact]
    public void Operand_InThePlaceOfTheResult_IsRefused()
    {
        Refused("BinCount: x", static (ref Longs8 x) => Nd.BinCount(x, ref x));
        Refused("BinCount: x", static (ref Longs8 x) => Nd.BinCount(x[(..).By(-1)], ref x));
        Refused("BinCount: x", static (ref Longs8 x) => Nd.BinCount(x.E, x.E + 1, ref x));
        Refused("BinCount: weights", static (ref Longs8 x) => Nd.BinCount(x.E + 0, x.E, ref x));
        Refused("Histogram: x", static (ref Longs8 x) => Nd.Histogram(x, 0, 8, ref x));
        Refused("Histogram: x", static (ref Longs8 x) => Nd.Histogram(x, 0, 8, Data, ref x));
        Refused("Histogram: weights", static (ref Longs8 x) => Nd.Histogram(Data, 0, 8, x, ref x));
        Refused("Compress: x", static (ref Longs8 x) => Nd.Compress(x > 1, x, ref x));
        Refused("Compress: mask", static (ref Longs8 x) => Nd.Compress(Unsafe.As<Longs8, Flags8>(ref x), Data, ref x));
        Refused("ArgWhere: mask", static (ref Longs8 x) => Nd.ArgWhere(Unsafe.As<Longs8, Flags8>(ref x), ref Unsafe.As<Longs8, Longs8x1>(ref x)));
        Refused("FlatNonZero: mask", static (ref Longs8 x) => Nd.FlatNonZero(Unsafe.As<Longs8, Flags8>(ref x), ref x));
        Refused("Scatter: indices", static (ref Longs8 x) => Nd.Scatter(ref x, x, Data));
        Refused("Scatter: values", static (ref Longs8 x) => Nd.Scatter(ref x, Data, x));
        Refused("PutAlongAxis: values", static (ref Longs8 x) => Nd.PutAlongAxis(ref x, Data, x));
    }

    [Fact]
    public void Edges_InThePlaceOfTheCounts_AreRefused()
    {
        Longs8 data = Data, both = [0, 1, 2, 3, 4, 5, 6, 7];
        InvalidOperationException wrong = Assert.Throws<InvalidOperationException>(() => Nd.Histogram(data.E, both[..4], ref Unsafe.As<Longs8, Longs3>(ref both)));
        Assert.StartsWith("Histogram: edges", wrong.Message, StringComparison.Ordinal);
        for (int i = 0; i < 8; i++) Assert.Equal(i, both[i]);
    }

    [Fact]
    public void TwoResults_InOnePlace_AreRefused()
    {
        Refused("UniqueCounts: values", static (ref Longs8 x) => Nd.UniqueCounts(Data, ref x, ref x));
        Refused("UniqueInverse: values", static (ref Longs8 x) => Nd.UniqueInverse(Data, ref x, ref x));
        Refused("UniqueAll: indices", static (ref Longs8 x) => { Longs8 values = default, inverse = default; Nd.UniqueAll(Data, ref values, ref x, ref inverse, ref x); });
        Refused("UniqueAll: inverse", static (ref Longs8 x) => { Longs8 values = default, indices = default; Nd.UniqueAll(Data, ref values, ref indices, ref x, ref x); });
        Longs3 a = [1, 2, 3], b = [4, 5, 6];
        Longs3x3 grid = default, other = default;
        Assert.Throws<InvalidOperationException>(() => Nd.MeshGrid(a, b, ref grid, ref grid));
        Assert.Throws<InvalidOperationException>(() => Nd.MeshGrid(Unsafe.As<Longs3x3, Longs3>(ref grid), b, ref grid, ref other));
        Assert.True(Nd.All(grid == 0));
    }

    [Fact]
    public void Operand_ThatIsReadFirst_MayLieThere()
    {
        Longs8 x = Data, counts = default;
        Assert.Equal(6, Nd.UniqueCounts(x, ref x, ref counts));
        Longs8 apart = default, often = default;
        Nd.UniqueCounts(Data, ref apart, ref often);
        for (int i = 0; i < 6; i++) Assert.Equal((apart[i], often[i]), (x[i], counts[i]));
        Longs8 computed = Data;
        Nd.BinCount(computed + 0, ref computed);
        Longs8 plain = default;
        Nd.BinCount(Data, ref plain);
        Assert.True(Nd.All(computed == plain));
    }

    [Fact]
    public void Grids_OfOtherSizes_AreRefusedBeforeTheFirstWrite()
    {
        Longs3 a = [1, 2, 3];
        Longs8 b = Data;
        Longs3x3 first = default, second = default;
        int rows = Random.Shared.Next(2, 3);
        ShapeMismatchException wrong = Assert.Throws<ShapeMismatchException>(() => Nd.MeshGrid(a.E, b.E[..rows], ref first, ref second));
        Assert.Contains("MeshGrid: gridX has shape (3, 3); it must have (2, 3), y before x", wrong.Message, StringComparison.Ordinal);
        Assert.True(Nd.All(first == 0));
    }

    private delegate void Writes(ref Longs8 x);

    private static void Refused(string message, Writes write)
    {
        Longs8 x = Data;
        Assert.StartsWith(message, Assert.Throws<InvalidOperationException>(() => write(ref x)).Message, StringComparison.Ordinal);
        for (int i = 0; i < 8; i++) Assert.Equal(Data[i], x[i]);
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }
}
