namespace Tensors.Tests.Algebra.Shapes;

[NdDim(3)] internal readonly partial struct Rows3;

[NdDim(4)] internal readonly partial struct Cols4;

[NdDim(4)] internal readonly partial struct Depth4;

[NdShape<float>(typeof(Rows3), typeof(Cols4))] internal partial struct Sheet3x4;

[NdShape<float>(typeof(Rows3), typeof(Depth4))] internal partial struct Wall3x4;

/// <summary>Axes named anew: the same elements, no memory, and a check of sizes.</summary>
public sealed class RenameTests
{
    [Fact]
    public void TheElementsStay()
    {
        Sheet3x4 a = default;
        Wall3x4 b = default;
        b.FillFrom((i, j) => (10 * i) + j);
        a.Assign(b.As<Rows3, Cols4>() * 2f);
        a += (b + b).As<Rows3, Cols4>();
        a.At[.., 0].Assign(b[.., 1].As<Rows3>());
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 4; j++) Assert.Equal(j == 0 ? (10 * i) + 1 : 4 * ((10 * i) + j), a[i, j]);
        }
    }

    [Fact]
    public void OtherSizesAndRanks_AreRefusedBeforeAnythingIsWritten()
    {
        Sheet3x4 a = default;
        Wall3x4 b = default;
        b.Fill(1f);
#pragma warning disable NDT2002 // the analyzers see through the helper
        string message = Assert.Throws<ShapeMismatchException>(() => Generic<Wall3x4, Cols4, Rows3>(ref a, in b)).Message;
        Assert.Equal("As: an expression of shape (3, 4) does not fit its new names, (4, 3); each axis is at most as long as its name", message);
        Assert.Throws<ShapeMismatchException>(() => Generic<Wall3x4, Rows3, Rows3>(ref a, in b));
#pragma warning restore NDT2002
        Assert.Equal(0f, a.Sum());
    }

    // Here the analyzers know no size.
    private static void Generic<G, A0, A1>(ref Sheet3x4 a, in G b)
        where G : struct, ITensor<float>
        where A0 : IAxis
        where A1 : IAxis
        => a.Assign((b * 1f).As<A0, A1>() + a);
}
