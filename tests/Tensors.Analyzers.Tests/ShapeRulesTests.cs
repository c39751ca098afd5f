namespace Tensors.Analyzers.Tests;

/// <summary>NDT2002 to NDT2010, each where it fires and where it does not.</summary>
public class ShapeRulesTests
{
    [Theory]
    [InlineData("NDT2002", "w.Map.Assign(w.Wide * 2f);", "'w.Wide * 2f' (600 x 400) does not fit into HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2002", "w.Map.Assign(w.Wide);", "Wide 'w.Wide' (600 x 400) does not fit")]
    [InlineData("NDT2002", "w.Row.Assign(w.Map * 2f);", "it has 2 axes and the destination 1")]
    [InlineData("NDT2002", "w.Column.Assign(w.Column + w.Row);", "A destination is never widened")]
    [InlineData("NDT2002", "w.Row += w.Wide * 2f;", "it has 2 axes")]
    [InlineData("NDT2003", "w.Wide.Assign(Nd.MatMul(w.Wide, w.Wide));", "the left factor has 400 (Wide, Program.cs:5) columns, the right one 600 (Wide, Program.cs:5) rows. Transpose the right one")]
    [InlineData("NDT2004", "var e = w.Map[5..1001, ..];", "reaches outside axis 0, which has 1000 elements: it runs from 5 to 1001")]
    [InlineData("NDT2004", "var e = w.Map[^1001..];", "it runs from -1 to 1000")]
    [InlineData("NDT2004", "var e = w.Map[5..3];", "starts at 5, behind its end at 3")]
    [InlineData("NDT2004", "var e = w.Map[5..5];", "is empty")]
    [InlineData("NDT2004", "w.Map.At[2000.., 0].Fill(1f);", "HeightMap 'w.Map' (1000 x 1000) reaches outside axis 0")]
    [InlineData("NDT2004", "w.Map.At[1..^1, 1..^1].Assign(w.Old[..^2, 1..^1] + w.Old[3.., 1..^1]);", "the left keeps 998 ('..^2' of 1000, HeightMap, Program.cs:1) and the right 997 ('3..' of 1000")]
    [InlineData("NDT2004", "w.Map.At[1..^1, 1..^1].Assign(w.Old[..^3, 1..^1] * 2f);", "they differ by 1")]
    [InlineData("NDT2004", "w.Map[.., 0] = w.Map[..999, 1];", "the value keeps 999")]
    [InlineData("NDT2004", "w.Map.At[(0..10).By(2), 0].Assign(w.Old[..6, 0]);", "destination 5 ('(0..10).By(2)' of 1000")]
    [InlineData("NDT2007", "float x = w.Map[0, 1000];", "Index 1000 is outside axis 1 of HeightMap 'w.Map' (1000 x 1000), which has 1000 elements: the last one is 999 (^1)")]
    [InlineData("NDT2007", "w.Map[^0, 3] = 2f;", "^1 is the last element")]
    [InlineData("NDT2007", "w.Map.At[1000, 0] = 3f;", "outside axis 0")]
    [InlineData("NDT2007", "w.Map[-1, 0] = 1f;", "count from the end with ^1")]
    [InlineData("NDT2010", "w.Row.Assign(Nd.Sum(w.Map, axis: 2));", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000): its axes are 0 to 1")]
    [InlineData("NDT2010", "w.Row.Assign(Nd.Sum(w.Map, axis: (0, 2)));", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000): its axes are 0 to 1")]
    [InlineData("NDT2010", "w.Map.Assign(Nd.CumulativeSum(w.Map, axis: -3));", "Axis -3 does not exist")]
    [InlineData("NDT2028", "float f = Nd.Sum(Nd.Max(w.Map, axis: (1, -1)));", "Axis 1 of HeightMap 'w.Map' (1000 x 1000) is named twice: a reduction takes each axis once; remove one")]
    [InlineData("NDT2029", "w.Map.Assign(Nd.CumulativeSum(w.Map));", "CumulativeSum runs along one axis of HeightMap 'w.Map' (1000 x 1000), and none of its 2 axes is named: write axis: 0, or another one")]
    [InlineData("NDT2029", "w.Map.Assign(Nd.CumulativeProd(w.Map, axis: (0, 1)));", "and 2 are named: write axis: 0")]
    [InlineData("NDT2030", "float f = Nd.Sum(Nd.Diff(w.Row, n: 1000));", "The differences of order 1000 leave nothing of axis 0 of")]
    [InlineData("NDT2004", "w.Row.Assign(Nd.Diff(w.Row));", "along axis 0 the value keeps 999")]
    [InlineData("NDT2002", "w.Column.Assign(Nd.Sum(w.Wide, axis: 0));", "axis 1")]
    [InlineData("NDT2001", "w.Wide.Assign(w.Wide - Nd.Mean(w.Wide, axis: 1));", "Keep the reduced axis with size 1: write Nd.Mean(w.Wide, axis: 1, keepDims: true), which is 600 x 1")]
    [InlineData("NDT2001", "w.Wide.Assign(w.Wide / w.Wide.Sum(axis: -1));", "write w.Wide.Sum(axis: -1, keepDims: true)")]
    [InlineData("NDT2002", "w.Row.Assign(Nd.Sum(w.Map, axis: 1, keepDims: true));", "Leave out keepDims: the value is then 1000")]
    [InlineData("NDT2010", "w.Map.Assign(Nd.Shift(w.Old, 3, 1, Boundary.Wrap));", "Axis 3 does not exist")]
    public void Fires(string id, string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(ShapeRulesTests), id, statement, static s => Programs.Method(s)).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Programs.Method("""
        w.Map.Assign(w.Row); w.Map.Assign(w.Column * 2f); w.Row.Assign(2f);
                w.Map.At[.., 3].Assign(w.Row); w.Map.At[..10, (0..1000).By(3)].Assign(w.Old[^10.., ..334]);
                float x = w.Map[0, 999] + w.Map[^1, ^1000]; w.Map.At[999, 0] = 3f;
                w.Row.Assign(Nd.Sum(w.Map, axis: -1)); w.Map.Assign(Nd.Shift(w.Old, -2, 1, Boundary.Wrap));
                w.Wide.Assign(w.Wide - Nd.Mean(w.Wide, axis: (1, 0))); w.Wide.Assign(w.Wide / Nd.Sum(w.Wide, axis: 1, keepDims: true)); w.Map.Assign(Nd.Max(w.Map, keepDims: true));
                w.Row.Assign(Nd.CumulativeSum(w.Row)); w.Map.Assign(Nd.CumulativeProd(w.Map, axis: -1)); w.Row.At[1..].Assign(Nd.Diff(w.Row));
                w.Map[.., 0] = w.Old[.., 1]; w.Map[^1, ..] = 1f;
                w.Map.At[..600, ..600].Assign(Nd.MatMul(w.Wide, w.Tall));
                System.Range r = 1..4; var s = w.Map[r] + w.Map[2..5];
        """));

    [Theory]
    [InlineData("NDT2005", "w.Map.Assign(w.Map * 2f + w.Counts);", "Cast 'w.Counts' with .E.Cast<float>(): 0 B inside an expression; stored as float it would take 4,000,000 B (3.81 MiB)")]
    [InlineData("NDT2005", "w.Fine.Assign(w.Map + w.Fine);", "HeightMap 'w.Map' is float (4,000,000 B) and Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("NDT2005", "double d = 2; w.Map.Assign(w.Map * d);", "Write the number as float: (float)d")]
    [InlineData("NDT2005", "w.Counts += w.Map * 2f;", "Cast 'w.Map * 2f' with .Cast<int>()")]
    [InlineData("NDT2005", "var q = Nd.Max(w.Map, w.Fine);", "Cast 'w.Map' with .E.Cast<double>()")]
    [InlineData("NDT2005", "var q = w.Counts + w.Counts.E.Cast<uint>();", "Neither holds the other's numbers, long holds both: 'w.Counts' with .E.Cast<long>() and 'w.Counts.E.Cast<uint>()' with .Cast<long>(), 0 B inside an expression")]
    [InlineData("NDT2006", "w.Map.Assign(w.Map * 0.5);", "'0.5' is a double and HeightMap 'w.Map' is float: write 0.5f")]
    [InlineData("NDT2006", "const double k = 0.25; w.Map.Assign(w.Map * 2f + k);", "write (float)k")]
    [InlineData("NDT2006", "w.Map += 0.5;", "write 0.5f")]
    [InlineData("NDT2006", "w.Map.Assign(1e-3 * w.Map);", "write 1e-3f")]
    public void FiresBesideOneOfTheCompilers(string id, string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(ShapeRulesTests), id, statement, static s => Programs.Method(s), theirs: 1).Message());

    [Fact]
    public void NumbersThatConvertByThemselvesAreNoMix() => Verify.None(Programs.Method(
        "w.Map.Assign(w.Map * 2 + w.Counts.E.Cast<float>()); int n = 3; w.Map.Assign(w.Map * n); w.Fine.Assign(w.Fine * 0.5f + 0.25); w.Counts.Assign(w.Counts * 2);"));

    [Fact]
    public void BoundsInLocalsThatAreAliasedAreNotKnown()
    {
        Verify.One("NDT2004", Programs.Method("int from = 3; w.Map.At[1..^1, 1..^1].Assign(w.Old[from.., 1..^1]);"));
        Verify.None(Programs.Method("int m = 5; ref int r = ref m; r = 8; w.Map.At[..8, ..].Assign(w.Old[..m, ..]);"));
        Verify.None(Programs.Method("int m = 5, n = 6; ref int r = ref n; r = ref m; r = 8; w.Map.At[..8, ..].Assign(w.Old[..m, ..]);"));
        Verify.None(Programs.Method("int m = 5, n = 6; ref int r = ref (w.Map[0, 0] > 0f ? ref m : ref n); r = 8; w.Map.At[..8, ..].Assign(w.Old[..m, ..] + w.Old[..n, ..]);"));
    }
}
