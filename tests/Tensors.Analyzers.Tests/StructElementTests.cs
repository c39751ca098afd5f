namespace Tensors.Analyzers.Tests;

/// <summary>Tensors of a user's struct: NDT2013 where elements have no operator, and the other rules as for every element type.</summary>
public class StructElementTests
{
    private const string Frame = """
        public struct Cell { public float Height; public byte Kind; }
        public struct Money : System.Numerics.IAdditionOperators<Money, Money, Money>
        {
            public long Cents;
            public static Money operator +(Money a, Money b) => new() { Cents = a.Cents + b.Cents };
        }
        [NdShape(8, 9, typeof(Cell))] public partial struct Cells;
        [NdShape(9, typeof(Cell))] public partial struct Line;
        [NdShape(8, 9, typeof(Money))] public partial struct Prices;
        [NdShape(9, typeof(Money))] public partial struct Row;
        [NdShape(8, typeof(Money))] public partial struct Column;
        [NdShape(8, 9, typeof(float))] public partial struct Map;
        [NdShape(8, 9, typeof(Guid))] public partial struct Ids;
        static class Program
        {
            static void M(ref Cells c, ref Line l, ref Prices p, ref Row r, ref Column column, ref Map m, ref Ids ids, Cell one, Money cent, in Cells ro) { STATEMENT }
        }
        """;

    [Theory]
    [InlineData("c.Assign(c + c);", "Cells 'c' has no '+': its element type Cell does not implement IAdditionOperators<Cell, Cell, Cell>. Implement it on Cell, or go through the elements in a loop over AsSpan().")]
    [InlineData("c.Assign(c * one);", "Cells 'c' has no '*': its element type Cell does not implement IMultiplyOperators<Cell, Cell, Cell>")]
    [InlineData("c.Assign(one - c[.., 0]);", "'c[.., 0]' has no '-'")]
    [InlineData("c.Assign(-c);", "does not implement IUnaryNegationOperators<Cell, Cell>")]
    [InlineData("c += l;", "Cells 'c' has no '+'")]
    [InlineData("c *= one;", "Cells 'c' has no '*'")]
    [InlineData("var mask = c < l;", "does not implement IComparisonOperators<Cell, Cell, bool>")]
    [InlineData("var mask = c == l;", "does not implement IEqualityOperators<Cell, Cell, bool>")]
    [InlineData("p.Assign(p + p * r);", "Prices 'p' has no '*'")]
    [InlineData("p.Assign((p + r) / cent);", "'p + r' has no '/'")]
    [InlineData("ids.Assign(ids + ids);", "take a struct of your own that implements it")]
    public void FiresOnAnOperatorThatElementsDoNotHave(string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(StructElementTests), "NDT2013", statement, Program, theirs: 1).Message());

    [Theory]
    [InlineData("m.Assign(p.E.Cast<float>());", "'p.E' has elements of type Money, which do not convert")]
    [InlineData("m.Assign((p + r).CastChecked<float>() * 2f);", "'p + r' has elements of type Money")]
    [InlineData("var ticks = ids.E.CastSaturating<long>();", "Fill a tensor of long with FillFrom")]
    public void FiresOnACastOfElementsThatDoNotConvert(string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(StructElementTests), "NDT2014", statement, Program).Message());

    [Theory]
    [InlineData("NDT2001", "p.Assign(p + column);", "Prices 'p' (8 x 9)", 0)]
    [InlineData("NDT2002", "r.Assign(p + p);", "9", 0)]
    [InlineData("NDT2002", "l.Assign(c);", "9", 0)]
    [InlineData("NDT2004", "c.At[1..].Assign(c[..^2]);", "7", 0)]
    [InlineData("NDT2005", "p.Assign(p + m);", "Only numbers convert", 1)]
    [InlineData("NDT2005", "p.Assign(p + 2f);", "Write a Money instead of '2f'", 1)]
    [InlineData("NDT2011", "ro.Fill(one);", "'ro' is an 'in' parameter", 1)]
    [InlineData("NDT2011", "ro.AsSpan()[0] = one;", "'ro' is an 'in' parameter", 1)]
    [InlineData("NDT2011", "ro.At[0, 0] = one;", "'ro' is an 'in' parameter", 1)]
    public void OtherRulesSeeTheGeneratedMembers(string id, string statement, string words, int theirs) =>
        Assert.Contains(words, Verify.OneOf(typeof(StructElementTests), id, statement, Program, theirs).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Frame.Replace(
        "STATEMENT",
        "c.Fill(one); c.Assign(l); c.At[0, 1] = one; c.AsSpan()[3] = one; c[.., 0] = c[.., 1]; c.At[1..].Assign(c[..^1]); p.Assign(p + r + cent); p += p; p += cent; r.Assign(p.Sum(axis: 0)); "
        + "Money total = Nd.Sum(p); c.Assign(Nd.Where(m > 1f, ro, one)); c.FillFrom((i, j) => new Cell { Height = i }); c.CopyFrom(new Cell[72]); string text = \"a\" + c; var whole = m.E.Cast<int>(); var exact = m.E.Cast<decimal>();"));

    private static string Program(string statement) => Frame.Replace("STATEMENT", statement);
}
