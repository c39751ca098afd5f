using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Structure;

/// <summary>The index along an axis as a value.</summary>
[Trait("Width", "All")]
public sealed class IndexTests
{
    [Fact]
    public void EveryAxis_OfEveryRank() => Gen.Int.Sample(
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
        iter: 200);

    [Fact]
    public void Bytes_Wrap()
    {
        Grid<byte> d = Grid<byte>.Rows(2, 700);
        d.Into<UnitLast>().Assign(Nd.Index<byte>(1));
        Same.All<byte>([.. Enumerable.Range(0, 1400).Select(n => (byte)(n % 700))], d.ToArray(), "indices as bytes");
    }

    [Fact]
    public void LargeIndices_AreRoundedOnce()
    {
        // Above 2^24 not every index is a float: a whole vector has to round each of its indices as one element alone does.
        IndexNode<float> node = new(0);
        node.Begin(1);
        foreach (nint c in new nint[] { (1 << 24) - 3, (1 << 24) + 1, (1 << 25) + 5, (1 << 30) + 123 })
        {
            Vector<Lane128<float>>(node, c);
            Vector<Lane256<float>>(node, c);
            Vector<Lane512<float>>(node, c);
        }
    }

    [Fact]
    public void MissingAxis_IsAnErrorBeforeAnythingIsWritten()
    {
        Grid<float> d = Grid<float>.Rows(3, 4).Fill(_ => 5);
        Assert.Throws<ArgumentOutOfRangeException>(() => d.Into<UnitLast>().Assign(Nd.Index<float>(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => d.Into<UnitLast>().Assign(Nd.Index<float>(-3) + 1f));
        Assert.All(d.ToArray(), v => Assert.Equal(5, v));
    }

    private static void Vector<V>(IndexNode<float> node, nint c)
        where V : struct, ILane<V, float>
    {
        V v = node.Load<V, LastPlane>(0, c);
        for (int i = 0; i < V.Count; i++) Assert.Equal((float)(c + i), V.Get(v, i));
    }

    private static void Case<U>(Random random)
        where U : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 8);
        int axis = random.Next(dims.Length);
        Grid<float> d = Grids.Place<float, U>(random, dims);
        float[] expected = new float[d.Memory.Length];
        foreach (int[] index in Grid<float>.Indices(dims)) expected[d.Address(index)] = (3 * index[axis]) - index[^1];
        d.Into<U>().Assign((Nd.Index<float>(axis - (random.Next(2) * dims.Length)) * 3f) - Nd.Index<float>(-1));
        Same.All<float>(expected, d.Memory, $"3 * index {axis} - index of the last axis of {d}");
    }
}
