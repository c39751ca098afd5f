namespace Tensors.Analyzers.Tests;

/// <summary>The engine inside generic helpers: symbolic in the body, with the types of the call at the call.</summary>
public class GenericHelperTests
{
    private const string Helpers = """
            static void Add<G, R>(ref G g, in R r) where G : struct, ITensor<float> where R : struct, ITensor<float> { g.Assign(g + r); }
            static void Outer<G, R>(ref G g, in R r) where G : struct, ITensor<float> where R : struct, ITensor<float> => Add(ref g, in r);
            static void Self<G>(ref G g) where G : struct, ITensor<float> { g.Assign(g * 2f + g); g += g * 1f; }
        """;

    [Fact]
    public void ReportsAtTheCallWhatTheCallMakesWrong()
    {
        var found = Verify.One("NDT2001", Programs.Method("Add(ref w.Wide, in w.Six);", Helpers));
        Assert.Equal("Add(ref w.Wide, in w.Six)", found.Text());
        Assert.StartsWith("In Add<Wide, SixHundred>: Wide 'g' (600 x 400) and SixHundred 'r' (600) do not broadcast", found.Message());
    }

    [Fact]
    public void FollowsHelpersThatCallHelpers()
    {
        var found = Verify.One("NDT2001", Programs.Method("Outer(ref w.Wide, in w.Six);", Helpers));
        Assert.StartsWith("In Outer<Wide, SixHundred>, in Add: ", found.Message());
    }

    [Fact]
    public void SameParameterIsSameShape() => Verify.None(Programs.Method("Self(ref w.Wide); Add(ref w.Map, in w.Row);", Helpers));

    [Fact]
    public void ShapesOfAConstraintAreKnownInTheBody()
    {
        const string helper = "    static void Fixed<G>(ref G g, in Profile p) where G : struct, ITensor<float, Shape<N<_1, _0>, N<_2, _0>>> { g.Assign(g + p); }";
        var found = Verify.One("NDT2001", Programs.Method(string.Empty, helper));
        Assert.Contains("(10 x 20)", found.Message());
    }

    [Fact]
    public void ARecursiveHelperEnds() => Verify.None(Programs.Method(
        "Again(ref w.Map, 3);", "    static void Again<G>(ref G g, int n) where G : struct, ITensor<float> { g.Assign(g * 2f); if (n > 0) Again(ref g, n - 1); }"));
}
