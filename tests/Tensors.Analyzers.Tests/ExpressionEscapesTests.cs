namespace Tensors.Analyzers.Tests;

/// <summary>NDT2012.</summary>
public class ExpressionEscapesTests
{
    private const string Vec = "[NdShape(3, typeof(float))] public partial struct Vec3; static class Program { static ";

    [Theory]
    [InlineData("Expr<float, Leaf<Vec3, float>> Bad() { Vec3 v = default; return v.E; }", "'v.E' is not evaluated yet and reads 'v', which is gone when the method returns")]
    [InlineData("Expr<float, Leaf<Vec3, float>> Bad(Vec3 v) { var e = v.E; return e; }", "reads 'v', which is gone when the method returns")]
    [InlineData("Expr<float, Leaf<Vec3, float>> Bad(Vec3 v) => v.E;", "reads 'v'")]
    [InlineData("void Bad(ref Vec3 a) { var e = a.E; { Vec3 t = default; e = t.E; } a.Assign(e * 2f); }", "reads 't', which is gone when its block ends")]
    public void Fires(string member, string words) =>
        Assert.Contains(words, Verify.One("NDT2012", Vec + member + " }", theirs: 1).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(
        Vec + "Expr<float, Leaf<Vec3, float>> Good(ref Vec3 v) => v.E; static float Sum(Vec3 v) { var e = v.E * 2f; return Nd.Sum(e); } static void Local(ref Vec3 a) { Vec3 t = default; var e = t.E; e = a.E; e = t.E; a.Assign(e * 2f); } }");
}
