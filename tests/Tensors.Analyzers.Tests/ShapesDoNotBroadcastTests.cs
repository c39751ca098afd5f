namespace Tensors.Analyzers.Tests;

public class ShapesDoNotBroadcastTests
{
    [Theory]
    [InlineData("w.Map.Assign(w.Map + w.Profile);", "w.Map + w.Profile")]
    [InlineData("w.Map.Assign(w.Map * 0.5f + w.Profile);", "w.Map * 0.5f + w.Profile")]
    [InlineData("var e = w.Profile * 2f; w.Map.Assign(w.Map * 0.5f + e);", "w.Map * 0.5f + e")]
    [InlineData("ref var map = ref w.Map; w.Map.Assign(map + w.Wide);", "map + w.Wide")]
    [InlineData("var m = w.Map.E + w.Profile.E * 2f;", "w.Map.E + w.Profile.E * 2f")]
    [InlineData("float s = Nd.Sum(w.Wide * w.Tall);", "w.Wide * w.Tall")]
    [InlineData("w.Wide.Assign(w.Wide * 2f + Nd.Sum(w.Wide, axis: 1));", "w.Wide * 2f + Nd.Sum(w.Wide, axis: 1)")]
    public void Fires(string statement, string place)
    {
        var found = Verify.One("NDT2001", Programs.Method(statement));
        Assert.Equal(place, found.Text());
    }

    [Theory]
    [InlineData("w.Map.Assign(w.Map * 0.5f + w.Row);")]
    [InlineData("w.Map.Assign(w.Column + w.Row);")]
    [InlineData("w.Wide.Assign(w.Wide + w.Tall.E.Transpose());")]
    [InlineData("w.Wide.Assign(w.Wide * 2f + Nd.Sum(w.Wide, axis: 0));")]
    [InlineData("w.Wide.Assign(w.Wide * 2f * Nd.Index<float>(0));")]
    [InlineData("w.Map += w.Row * 2f; w.Map += 1f; w.Row.Assign(w.Map[5] + w.Map[.., ^1]);")]
    public void DoesNotFire(string statement) => Verify.None(Programs.Method(statement));

    [Fact]
    public void NamesBothShapesTheAxisTheSizesAndTheDeclarations()
    {
        var found = Verify.One("NDT2001", Programs.Method("w.Map.Assign(w.Map + w.Profile);"));
        Assert.Equal("?", found.Message());
    }
}
