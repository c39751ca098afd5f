using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>The twelve mistakes in every place they can be made: on tensors, expressions, slices, writable parts, masks, in operators of assignment, in lambdas and
/// generic helpers. Each has one message of ours, and at most one of the compiler's.</summary>
public class WrongProgramsMatrixTests
{
    [Theory]
    [InlineData("NDT2001", "w.Map.Assign(w.Map * 2f + w.Wide);", "'w.Map * 2f' (1000 x 1000) and Wide 'w.Wide' (600 x 400)")]
    [InlineData("NDT2001", "w.Map.Assign(w.Map[..] - w.Wide);", "axis 0 is 1000 (HeightMap, Program.cs:1) on the left and 600 (Wide, Program.cs:5) on the right")]
    [InlineData("NDT2001", "w.Map.At[.., ..].Assign(w.Map + w.Wide);", "(1000 x 1000) and Wide 'w.Wide' (600 x 400)")]
    [InlineData("NDT2001", "w.Map.At[0, ..].Add(w.Row + w.Profile);", "Row 'w.Row' (1000) and Profile 'w.Profile' (999)")]
    [InlineData("NDT2001", "var m = w.Map > w.Wide; w.Map.Assign(Nd.Where(m, w.Map, 0f));", "HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2001", "w.Map.Assign(Nd.Where(w.Map > 0f, w.Row, w.Profile));", "Profile 'w.Profile' (999)")]
    [InlineData("NDT2001", "bool b = Nd.Any((w.Map > 0f) & (w.Wide > 0f));", "'w.Map > 0f' (1000 x 1000) and 'w.Wide > 0f' (600 x 400)")]
    [InlineData("NDT2001", "w.Map.Assign(Nd.Lerp(w.Map, w.Wide, 0.5f));", "600 (Wide, Program.cs:5)")]
    [InlineData("NDT2001", "w.Map[.., 0] = w.Map[.., 1] + w.Six;", "SixHundred 'w.Six' (600)")]
    [InlineData("NDT2001", "float d = Nd.Dot(w.Row * 2f, w.Profile);", "'w.Row * 2f' (1000) and Profile 'w.Profile' (999)")]
    [InlineData("NDT2001", "Action f = static () => { using Owned<World> o = new(); o.Value.Row.Assign(o.Value.Row + o.Value.Profile); };", "999 (Profile, Program.cs:3)")]
    [InlineData("NDT2001", "static void H<G>(ref G g, ref World v) where G : struct, ITensor<float> => g.Assign(g + v.Wide); H(ref w.Map, ref w);", "In H<HeightMap>: HeightMap 'g' (1000 x 1000)")]
    public void ShapesInOperations(string id, string statement, string words) => One(id, statement, words);

    [Theory]
    [InlineData("NDT2002", "w.Map.Assign(w.Wide);", "does not fit into HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2002", "w.Map = w.Wide;", "does not fit into HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2002", "w.Map.AssignUnordered(w.Wide * 2f);", "'w.Wide * 2f' (600 x 400)")]
    [InlineData("NDT2002", "w.Map.At[..10, ..].Assign(w.Wide);", "'w.Map.At[..10, ..]' (10 x 1000)")]
    [InlineData("NDT2002", "w.Map.At[0, ..].Add(w.Profile);", "999 (Profile, Program.cs:3) in the value and 1000 (HeightMap, Program.cs:1) in the destination")]
    [InlineData("NDT2002", "w.Map -= w.Wide;", "600 (Wide, Program.cs:5) in the value")]
    [InlineData("NDT2002", "w.Map *= w.Wide * 2f;", "600 (Wide, Program.cs:5) in the value")]
    [InlineData("NDT2002", "w.Row.CopyFrom(w.Profile);", "Profile 'w.Profile' (999) does not fit into Row 'w.Row' (1000)")]
    [InlineData("NDT2002", "w.Map.At[0, ..].Assign(Nd.Sum(w.Wide, axis: 0));", "'Nd.Sum(w.Wide, axis: 0)' (400)")]
    [InlineData("NDT2002", "w.Row.Assign(w.Map.Sum(axis: 0) + w.Map);", "it has 2 axes and the destination 1")]
    [InlineData("NDT2002", "w.Wide.Assign(w.Wide.Transpose());", "Transpose the value")]
    [InlineData("NDT2002", "w.Wide.Assign(Nd.Transpose(w.Wide * 2f));", "Transpose the value")]
    public void ShapesInAssignments(string id, string statement, string words) => One(id, statement, words);

    [Theory]
    [InlineData("NDT2003", "w.Wide.Assign(Nd.MatMul(w.Wide * 2f, w.Wide));", "400 (Wide, Program.cs:5) columns, the right one 600 (Wide, Program.cs:5) rows")]
    [InlineData("NDT2003", "w.Six.Assign(Nd.MatMul(w.Tall[..10, ..], w.Row));", "'w.Tall[..10, ..]' (10 x 600) times Row 'w.Row' (1000)")]
    [InlineData("NDT2002", "w.Map.Assign(Nd.MatMul(w.Wide, w.Tall));", "(600 x 600) does not fit")]
    [InlineData("NDT2004", "w.Map.At[1..^1, ..].Assign(w.Old[..^3, ..]);", "the value keeps 997 ('..^3' of 1000, HeightMap, Program.cs:1) and the destination 998")]
    [InlineData("NDT2004", "w.Map.At[1..^1, 0].Subtract(w.Old[2.., 0] + w.Old[..^1, 0]);", "they differ by 1")]
    [InlineData("NDT2004", "w.Map[..10, 0] = w.Old[..11, 0];", "the value keeps 11")]
    [InlineData("NDT2004", "var e = w.Map[5..3];", "Exchange the two ends")]
    [InlineData("NDT2004", "bool b = Nd.All(w.Map[..1001, 0] > 0f);", "reaches outside axis 0, which has 1000 elements")]
    [InlineData("NDT2004", "w.Map += w.Old[..999, ..];", "the value keeps 999")]
    public void ProductsAndSlices(string id, string statement, string words) => One(id, statement, words);

    [Theory]
    [InlineData("w.Map.Assign(w.Map + w.Fine);", "Cast 'w.Fine' with .E.Cast<float>(): 0 B inside an expression; stored as float it would take 4,000,000 B (3.81 MiB)")]
    [InlineData("w.Fine.Assign(w.Map + w.Fine);", "HeightMap 'w.Map' is float (4,000,000 B) and Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map.Assign(w.Fine);", "HeightMap 'w.Map' is float (4,000,000 B) and Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map.Assign(w.Fine * 2.0);", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map.AssignUnordered(w.Fine * 2.0);", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map.Assign(w.Fine[..]);", "Cast 'w.Fine[..]' with .Cast<float>()")]
    [InlineData("w.Map.Assign(w.Map > 0f);", "'w.Map > 0f' is bool")]
    [InlineData("w.Map.At[..].Assign(w.Fine);", "'w.Map.At[..]' is float and Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map.At[..].Assign(w.Fine * 2.0);", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map.At[..].Add(w.Fine);", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("w.Map.At[..].Multiply(w.Fine * 2.0);", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map[.., 0] = w.Fine[.., 0];", "Cast 'w.Fine[.., 0]' with .Cast<float>()")]
    [InlineData("w.Map = w.Fine;", "Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map += w.Fine;", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("w.Map -= w.Fine * 2.0;", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map *= w.Counts;", "Counts 'w.Counts' is int (4,000,000 B)")]
    [InlineData("w.Map.Assign(w.Map * 2f + w.Counts * 2);", "Cast 'w.Counts * 2' with .Cast<float>()")]
    [InlineData("w.Map.Assign(Nd.Max(w.Map * 2f, w.Fine));", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("w.Map.Assign(Nd.Max(w.Map * 2f, w.Fine * 2.0));", "Cast 'w.Fine * 2.0' with .Cast<float>()")]
    [InlineData("w.Map.Assign(Nd.Lerp(w.Map, w.Fine, 0.5f));", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("w.Map.Assign(Nd.Where(w.Map > 0f, w.Map, w.Fine));", "HeightMap 'w.Map' is float (4,000,000 B) and Fine 'w.Fine'")]
    [InlineData("w.Map.Assign(Nd.Where(w.Map > w.Fine, w.Map, 0f));", "Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map.Assign(Nd.MatMul(w.Map, w.Fine));", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("float d = Nd.Dot(w.Map, w.Fine);", "Fine 'w.Fine' is double (8,000,000 B)")]
    [InlineData("w.Map.CopyFrom(w.Fine);", "Cast 'w.Fine' with .E.Cast<float>()")]
    [InlineData("w.Counts.Assign(Nd.Mean(w.Map, axis: 0));", "Cast 'Nd.Mean(w.Map, axis: 0)' with .Cast<int>()")]
    [InlineData("double s = 2; w.Map.Fill(s);", "Write the number as float: (float)s")]
    [InlineData("double s = 2; w.Map.Assign(s);", "Write the number as float: (float)s")]
    [InlineData("double s = 2; w.Map[0, 0] = s;", "Write the number as float: (float)s")]
    [InlineData("double s = 2; w.Map[0, ..] = s;", "Write the number as float: (float)s")]
    [InlineData("static void H<G>(ref G g, ref World v) where G : struct, ITensor<float> => g.Assign(v.Fine * 2.0); H(ref w.Map, ref w);", "G 'g' is float and 'v.Fine * 2.0' is double")]
    [InlineData("static void H<G>(ref G g, ref World v) where G : struct, ITensor<float> => g.Assign(g + v.Fine); H(ref w.Map, ref w);", "Cast 'v.Fine' with .E.Cast<float>()")]
    [InlineData("Action f = static () => { using Owned<World> o = new(); o.Value.Map.Assign(o.Value.Fine * 2.0); };", "Cast 'o.Value.Fine * 2.0' with .Cast<float>()")]
    public void ElementTypes(string statement, string words) => One("NDT2005", statement, words);

    [Theory]
    [InlineData("w.Map.Assign(0.5 * w.Map);", "HeightMap 'w.Map' is float: write 0.5f")]
    [InlineData("w.Map.Assign(w.Map * 2f + 0.5);", "'w.Map * 2f' is float: write 0.5f")]
    [InlineData("w.Map.Assign(w.Map[1..2, ..] * 0.5);", "'w.Map[1..2, ..]' is float: write 0.5f")]
    [InlineData("w.Map += 0.5;", "write 0.5f")]
    [InlineData("w.Map /= 0.5;", "write 0.5f")]
    [InlineData("w.Map.Fill(0.5);", "write 0.5f")]
    [InlineData("w.Map.Assign(0.5);", "write 0.5f")]
    [InlineData("w.Map.At[0, ..].Fill(0.5);", "'w.Map.At[0, ..]' is float: write 0.5f")]
    [InlineData("w.Map.At[0, ..].Add(0.5);", "write 0.5f")]
    [InlineData("w.Map.At[0, ..].Assign(0.5);", "write 0.5f")]
    [InlineData("w.Map[0, ..] = 0.5;", "write 0.5f")]
    [InlineData("w.Map[0, 0] = 0.5;", "HeightMap 'w.Map' is float: write 0.5f")]
    [InlineData("w.Map.Assign(Nd.Max(w.Map, 0.5));", "write 0.5f")]
    [InlineData("w.Map.Assign(Nd.Clamp(w.Map, 0.0, 1.0));", "write 0.0f")]
    [InlineData("w.Map.Assign(Nd.Clamp(w.Map * 2f, 0.0, 1f));", "write 0.0f")]
    [InlineData("w.Map.Assign(Nd.Where(w.Map > 0.5, w.Map, 0f));", "write 0.5f")]
    [InlineData("w.Map.Assign(Nd.Where(w.Map > 0.5f, w.Map, 0.25));", "write 0.25f")]
    [InlineData("w.Map.Assign(Nd.Pow(w.Map, 2.0));", "write 2.0f")]
    [InlineData("w.Row.FillArange(0.0, 0.1);", "write 0.0f")]
    [InlineData("w.Row.FillLinspace(0.0, 1.0);", "write 0.0f")]
    [InlineData("bool b = Nd.Any(w.Map > 0.5);", "write 0.5f")]
    [InlineData("static void H<G>(ref G g) where G : struct, ITensor<float> => g.Assign(g * 0.5); H(ref w.Map);", "G 'g' is float: write 0.5f")]
    [InlineData("Action f = static () => { using Owned<World> o = new(); o.Value.Map.Assign(o.Value.Map * 0.5); };", "write 0.5f")]
    public void DoubleLiterals(string statement, string words) => One("NDT2006", statement, words);

    [Theory]
    [InlineData("NDT2007", "float x = w.Map[^0, 0];", "^1 is the last element")]
    [InlineData("NDT2007", "w.Map.At[1000, 0] = 1f;", "the last one is 999 (^1)")]
    [InlineData("NDT2007", "w.Map.At[1000, ..].Fill(1f);", "outside axis 0")]
    [InlineData("NDT2007", "var e = w.Map[1000, ..];", "outside axis 0")]
    [InlineData("NDT2007", "const int N = 1000; float x = w.Row[N];", "Index 1000 is outside axis 0 of Row 'w.Row' (1000)")]
    [InlineData("NDT2007", "float x = w.Row.Unchecked(1000);", "Index 1000 is outside axis 0 of Row 'w.Row' (1000)")]
    [InlineData("NDT2007", "w.Map.At[0, -1] += 1f;", "count from the end with ^1")]
    [InlineData("NDT2007", "Action f = static () => { using Owned<World> o = new(); o.Value.Map[0, 1000] = 1f; };", "outside axis 1")]
    [InlineData("NDT2019", "w.Map.At[5] = 1f;", "HeightMap 'w.Map' (1000 x 1000) has 2 axes, and [5] gives 1 index: [5, ..] is that part, an element takes all of them: [i0, i1]")]
    [InlineData("NDT2019", "ref float x = ref w.Map.At[^1]; x = 2f;", "[^1] gives 1 index: [^1, ..] is that part")]
    [InlineData("NDT2019", "w.Map.FillFrom(i => i);", "has 2 axes, and this function takes 1 index: write FillFrom((i0, i1) => ...)")]
    [InlineData("NDT2019", "w.Row.FillFrom((i, j) => i + j);", "has 1 axis, and this function takes 2 indices: write FillFrom((i0) => ...)")]
    [InlineData("NDT2019", "w.Counts.FillFrom((i, j, k) => i);", "write FillFrom((i0, i1) => ...)")]
    [InlineData("NDT2010", "w.Row.At[1, 2] = 1f;", "Axis 1 does not exist in Row 'w.Row' (1000): its only axis is 0")]
    [InlineData("NDT2010", "w.Map.At[1, .., 2].Fill(1f);", "Axis 2 does not exist in HeightMap 'w.Map' (1000 x 1000)")]
    [InlineData("NDT2004", "w.Row.Assign(w.Row[(..).By(0)]);", "Slice '(..).By(0)' of Row 'w.Row' (1000) steps by 0. A step is 1 or more, or negative to run backwards: .By(-1).")]
    [InlineData("NDT2004", "w.Row.At[(2..9).By(0)].Fill(1f);", "steps by 0")]
    [InlineData("NDT2010", "float x = w.Row[1, 2];", "Axis 1 does not exist in Row 'w.Row' (1000): its only axis is 0")]
    [InlineData("NDT2010", "w.Row.Assign((w.Map * 2f).Max(axis: 2));", "Axis 2 does not exist in 'w.Map * 2f' (1000 x 1000)")]
    [InlineData("NDT2010", "w.Row.Assign(Nd.Where(Nd.Any(w.Map > 0f, axis: 2), w.Row, 0f));", "Axis 2 does not exist in 'w.Map > 0f'")]
    public void IndicesAndAxes(string id, string statement, string words) => One(id, statement, words);

    [Theory]
    [InlineData("w.Map = w.Map * 0.5f + w.Row;", "Write w.Map.Assign(w.Map * 0.5f + w.Row)")]
    [InlineData("w.Map[.., 0] = w.Map[.., 1] * 2f;", "Write w.Map.At[.., 0].Assign(w.Map[.., 1] * 2f)")]
    [InlineData("w.Map[.., 0] = w.Row;", "Write w.Map.At[.., 0].Assign(w.Row)")]
    [InlineData("w.Map[.., 0] = w.Old[0, ..];", "Write w.Map.At[.., 0].Assign(w.Old[0, ..])")]
    [InlineData("w.Map.At[0, ..].Fill(w.Row);", "Row 'w.Row' (1000) is a tensor, and a single float is needed")]
    [InlineData("if (w.Map > 0f) { }", "is a mask, one truth value for each element, and no condition. Ask Nd.Any(w.Map > 0f) or Nd.All(w.Map > 0f)")]
    [InlineData("bool b = w.Map == w.Old;", "Ask Nd.Any(w.Map == w.Old) or Nd.All(w.Map == w.Old)")]
    [InlineData("bool b = w.Map > 0f && w.Map[0, 0] > 0f;", "Ask Nd.Any(w.Map > 0f)")]
    [InlineData("float x = w.Map[3];", "'w.Map[3]' (1000) is a tensor, and a single float is needed")]
    [InlineData("w.Map[3] = w.Row * 2f;", "Write w.Map.At[3, ..].Assign(w.Row * 2f)")]
    [InlineData("float x = Nd.Sum(w.Map, axis: 0);", "(1000) is a tensor")]
    public void ExpressionsWhereValuesAreNeeded(string statement, string words) => One("NDT2016", statement, words);

    [Theory]
    [InlineData("w.Row.Assign(Nd.Sum(w.Map, 0));", "write Nd.Sum(w.Map, axis: 0)")]
    [InlineData("w.Row.Assign(w.Map.Max(0));", "write w.Map.Max(axis: 0)")]
    [InlineData("w.Row.Assign((w.Map * 2f).Min(-1));", "write (w.Map * 2f).Min(axis: -1)")]
    [InlineData("w.Row.Assign(Nd.Mean(w.Map * 2f, 1));", "write Nd.Mean(w.Map * 2f, axis: 1)")]
    public void AxesByPlace(string statement, string words) => One("NDT2017", statement, words);

    [Theory]
    [InlineData("w.Map.Assign(Nd.Sqrt(w.Counts));", "Sqrt has no form for int, the element type of Counts 'w.Counts' (1000 x 1000). Cast 'w.Counts' with .E.Cast<float>()")]
    [InlineData("w.Map.Assign(Nd.Exp(w.Counts * 2));", "Exp has no form for int, the element type of 'w.Counts * 2' (1000 x 1000). Cast 'w.Counts * 2' with .Cast<float>()")]
    [InlineData("float m = Nd.Mean(w.Counts);", "Mean has no form for int")]
    public void FunctionsOfOtherElementTypes(string statement, string words) => One("NDT2015", statement, words);

    [Fact]
    public void NumbersByPlaceAreOperandsForEveryElementType() => Verify.None(Programs.Method(
        "w.Map.Assign(Nd.Max(w.Map, 0)); w.Counts.Assign(Nd.Max(w.Counts, 0)); w.Map.Assign(Nd.Min(w.Map * 2f, 1)); w.Row.Assign(Nd.Max(w.Map, axis: 0)); w.Row.Assign(w.Map.Min(axis: 1) + w.Map.Max(axis: -1)); bool b = Nd.Any(w.Map > 0f) && (w.Map > 1f).All();"));

    private static void One(string id, string statement, string words)
    {
        Together.Case analysis = Together.Of(typeof(WrongProgramsMatrixTests), statement, static s => Programs.Method(s));
        Assert.True(analysis.Ours.Length == 1, $"{statement}: {analysis.Ours.Length} of ours\n{string.Join("\n", analysis.Ours.AsEnumerable())}\n{string.Join("\n", analysis.Theirs.AsEnumerable())}");
        Diagnostic only = analysis.Ours[0];
        Assert.True(only.Id == id, $"{statement}: {only}");
        Assert.Equal(DiagnosticSeverity.Error, only.Severity);
        Assert.Contains(words, only.Message());
        Assert.True(analysis.Theirs.Length <= 1, $"{statement}: {string.Join("\n", analysis.Theirs.AsEnumerable())}");
        foreach (Diagnostic theirs in analysis.Theirs)
        {
            Assert.Equal(theirs.Location.GetLineSpan().StartLinePosition.Line, only.Location.GetLineSpan().StartLinePosition.Line);
        }
    }
}
