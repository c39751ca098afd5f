namespace Tensors.Analyzers.Tests;

/// <summary>NDT2008 and NDT2009.</summary>
public class NamedAxesTests
{
    private const string Grids = """
        [NdDim(64)] public readonly partial struct Rows; [NdDim(64)] public readonly partial struct Cols;
        [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct Grid;
        [NdShape(typeof(Cols), typeof(Rows), typeof(float))] public partial struct Flipped;
        [NdShape(typeof(Rows), typeof(float))] public partial struct OneRow;
        [NdShape(64, 64, typeof(float))] public partial struct Plain;

        """;

    [Theory]
    [InlineData("a.Assign(a + b);", "axis 0 is Rows in one and Cols in the other. The axes are swapped")]
    [InlineData("a.Assign(b);", "The axes are swapped")]
    [InlineData("a.Assign(a + r);", "axis 1 is Cols in one and Rows in the other")]
    public void Fires(string statement, string words)
    {
        var found = Verify.One("NDT2008", Grids + "static class Program { static void M(ref Grid a, in Flipped b, in OneRow r, in Plain p) { " + statement + " } }");
        Assert.Contains(words, found.Message());
    }

    [Fact]
    public void DoesNotFire() => Verify.None(
        Grids + "static class Program { static void M(ref Grid a, ref Flipped b, in OneRow r, in Plain p) { a.Assign(a + p); a.At[.., 0].Assign(r); b.Assign(b + r); a.At[1..^1, ..].Assign(p[2.., ..] * 2f); } }");

    [Fact]
    public void CountsTheElementsOfACollectionExpression()
    {
        const string vec = "[NdShape(3, typeof(float))] public partial struct Vec3; static class Program { static void M() { Vec3 v = ";
        Assert.Equal("Vec3 (3) takes 3 elements and gets 2: 1 missing", Verify.One("NDT2009", vec + "[1, 2]; } }").Message());
        Verify.None(vec + "[1, 2, 3]; } }");
    }
}
