namespace Tensors.Analyzers.Tests;

/// <summary>NDT2001.</summary>
public class ShapesDoNotBroadcastTests
{
    [Theory]
    [InlineData("w.Map.Assign(w.Map * 0.5f + w.Profile);", "w.Map * 0.5f + w.Profile")]
    [InlineData("var e = w.Profile * 2f; w.Map.Assign(w.Map * 0.5f + e);", "w.Map * 0.5f + e")]
    [InlineData("ref var map = ref w.Map; w.Map.Assign(map + w.Wide);", "map + w.Wide")]
    [InlineData("float s = Nd.Sum(w.Wide * w.Tall);", "w.Wide * w.Tall")]
    [InlineData("w.Wide.Assign(w.Wide * 2f + Nd.Sum(w.Wide, axis: 1));", "w.Wide * 2f + Nd.Sum(w.Wide, axis: 1)")]
    [InlineData("w.Map.Assign(Nd.Max(w.Map, w.Wide));", "Nd.Max(w.Map, w.Wide)")]
    [InlineData("w.Map.Assign(Nd.Where(w.Map > w.Profile, w.Map, 0f));", "w.Map > w.Profile")]
    public void Fires(string statement, string place)
    {
        var found = Verify.One("NDT2001", Programs.Method(statement));
        Assert.Equal(place, found.Text());
    }

    [Fact]
    public void DoesNotFire() => Verify.None(Programs.Method("""
        w.Map.Assign(w.Map * 0.5f + w.Row);
                w.Map.Assign(w.Column + w.Row);
                w.Wide.Assign(w.Wide * 2f + Nd.Sum(w.Wide, axis: 0));
                w.Wide.Assign(w.Wide * Nd.Index<float>(0) + Nd.Index<float>(-1));
                w.Map += w.Row * 2f;
                w.Map += 1f;
                w.Row.Assign(w.Map[5] + w.Map[.., ^1]);
                w.Map.At[1..^1, 1..^1].Assign(0.25f * (w.Old[..^2, 1..^1] + w.Old[2.., 1..^1] + w.Old[1..^1, ..^2] + w.Old[1..^1, 2..]));
                w.Map.Assign(Nd.Where((w.Map > 0.5f) & ~(w.Old > w.Row), w.Map, 0f));
                int n = System.Environment.TickCount & 7;
                w.Map.At[n.., 0].Assign(w.Map[..^n, 1] + w.Map[n.., 2]);
        """));

    [Fact]
    public void NamesBothShapesTheAxisTheSizesAndTheDeclarations()
    {
        var found = Verify.One("NDT2001", Programs.Method("w.Map.Assign(w.Map + w.Profile);"));
        Assert.Equal(
            "HeightMap 'w.Map' (1000 x 1000) and Profile 'w.Profile' (999) do not broadcast: axis 1 on the left is 1000 (HeightMap, Program.cs:1), "
            + "and it meets axis 0 on the right, which is 999 (Profile, Program.cs:3). Slice the left one to 999 along that axis (..999), or declare Profile with 1000.",
            found.Message());
        Assert.Equal(2, found.AdditionalLocations.Count);
        Assert.EndsWith("/docs/diagnostics/NDT2001.md", found.Descriptor.HelpLinkUri);
    }

    [Theory]
    [InlineData("w.Wide.Assign(w.Wide + w.Six);", "declare SixHundred as 600 x 1")]
    [InlineData("w.Wide.Assign(w.Wide * 2f + w.Tall);", "Transpose one of them")]
    public void AdvisesTheUsualCure(string statement, string advice) =>
        Assert.Contains(advice, Verify.One("NDT2001", Programs.Method(statement)).Message());
}
