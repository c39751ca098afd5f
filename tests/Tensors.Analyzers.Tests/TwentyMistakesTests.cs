using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>Twenty mistakes of people who know NumPy. Each fails to compile with one message of ours that says what to write, and at most one of the compiler's.</summary>
public class TwentyMistakesTests
{
    private const string Shapes = """
        [NdShape(1000, 800, typeof(float))] public partial struct Map;
        [NdShape(800, 1000, typeof(float))] public partial struct Turned;
        [NdShape(800000, typeof(float))] public partial struct Flat;
        [NdShape(800, typeof(float))] public partial struct Row;
        [NdShape(1000, typeof(float))] public partial struct Column;
        [NdShape(1000, 1, typeof(float))] public partial struct Kept;
        [NdShape(1000, 800, typeof(double))] public partial struct Fine;
        [NdShape(1000, 800, typeof(bool))] public partial struct Mask;
        [NdShape(10, typeof(long))] public partial struct Picks;
        [NdShape(3, 500, typeof(float))] public partial struct Vectors;
        [NdShape(3, 4, typeof(float))] public partial struct Affine;
        [NdShape(4, 4, typeof(float))] public partial struct Square;
        public struct World { public Map Map, Old; public Turned Turned; public Flat Flat; public Row Row; public Column Column; public Kept Kept; public Fine Fine; public Mask Mask; public Picks Picks; public Vectors Vectors; public Affine Affine; public Square Square; }

        """;

    /// <summary>The mistake, the message's id, what it says, and the program.</summary>
    public static TheoryData<string, string, string, string> Programs { get; } = new()
    {
        { "an axis out of range", "NDT2010", "its axes are 0 to 1", Method("w.Row.Assign(w.Map.Sum(axis: 2));") },
        { "an axis that is not named", "NDT2017", "axis: 0", Method("w.Row.Assign(Nd.Sum(w.Map, 0));") },
        { "an axis named twice", "NDT2028", "named twice", Method("w.Row.Assign(Nd.Sum(w.Map, axis: (0, -2)));") },
        { "keepdims forgotten", "NDT2001", "keepDims: true", Method("w.Map.Assign(w.Map - w.Map.Max(axis: 1));") },
        { "keepdims where the axis is to go", "NDT2002", "keepDims", Method("w.Column.Assign(Nd.Sum(w.Map, axis: 1, keepDims: true));") },
        { "the wrong axis reduced", "NDT2002", "axis 0", Method("w.Column.Assign(w.Map.Sum(axis: 0));") },
        { "a reshape of a transpose", "NDT2018", "ReshapeCopy", Method("w.Flat.Assign(w.Map.Transpose().Reshape<Flat>());") },
        { "a reshape to another number of elements", "NDT2020", "one of them may be -1", Method("w.Row.Assign(w.Map.Reshape(1000, 8));") },
        { "a permutation that is none", "NDT2020", "Permute", Method("w.Turned.Assign(w.Map.Permute(1, 1));") },
        { "a squeeze of an axis that is longer than 1", "NDT2020", "1000", Method("w.Row.Assign(w.Map.Squeeze(0));") },
        { "a slice of a sum", "NDT2021", "a[1..] + b[1..]", Method("w.Row.Assign((w.Map + w.Old)[0]);") },
        { "too few indices", "NDT2019", "2", Method("w.Map.At[1] = 1f;") },
        { "matrices joined along an axis where they differ", "NDT2032", "axis: 1", Method("w.Fine.Assign(Nd.Concat(w.Map, w.Kept).Cast<double>());") },
        { "a scan without an axis", "NDT2029", "axis: 0", Method("w.Map.Assign(Nd.CumulativeSum(w.Map));") },
        { "indices that do not stand beside the elements", "NDT2033", "Nd.Take(x, indices, axis: 0)", Method("w.Map.Assign(Nd.TakeAlongAxis(w.Map, w.Picks, axis: 0));") },
        { "a product that needs a transpose", "NDT2003", "Transpose", Method("w.Square.Assign(Nd.MatMul(w.Map, w.Map));") },
        { "an inverse of a matrix that is not square", "NDT2038", "square", Method("w.Affine.Assign(Nd.Inv(w.Affine));") },
        { "a cross product along the wrong axis", "NDT2040", "axis: 0", Method("w.Vectors.Assign(Nd.Cross(w.Vectors, w.Vectors));") },
        { "float32 and float64", "NDT2005", "Cast<float>", Method("w.Map.Assign(w.Map + w.Fine);") },
        { "Python's 0.5", "NDT2006", "0.5f", Method("w.Map.Assign(w.Map * 0.5);") },
        { "a mismatched einsum", "NDT0035", "give one of them another letter", Shapes + "static partial class P { [NdEinsum(\"ij,jk->ik\")] static partial void Multiply(in Map a, in Map b, ref Square d); }" },
        { "a search in a matrix", "NDT2035", "Nd.SearchSorted(sorted, x)", Method("w.Picks.Assign(Nd.SearchSorted(w.Map, w.Row));") },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void EachHasOneMessageThatSaysWhatToWrite(string mistake, string id, string says, string source)
    {
        Analysis analysis = Analysis.Of(source);

        Assert.True(analysis.Ours.Count(static d => d.Severity == DiagnosticSeverity.Error) == 1, $"{mistake}:\n{string.Join("\n", analysis.Ours)}\n{string.Join("\n", analysis.Theirs)}");
        Diagnostic only = analysis.Ours.Single(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(id == only.Id && only.Message().Contains(says, StringComparison.Ordinal), $"{mistake}: {only}");
        Assert.True(analysis.Theirs.Length <= 1, $"{mistake}:\n{string.Join("\n", analysis.Theirs)}");
    }

    private static string Method(string statement) => Shapes + $"static class P {{ static void M(ref World w) {{ {statement} }} }}";
}
