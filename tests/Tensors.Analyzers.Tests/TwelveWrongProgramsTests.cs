using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>Twelve mistakes a newcomer makes. Each fails to compile, with one message of ours and at most one of the compiler's.</summary>
public class TwelveWrongProgramsTests
{
    private const string Axes = """

        [NdDim(64)] public readonly partial struct Rows; [NdDim(64)] public readonly partial struct Cols;
        [NdShape(typeof(Rows), typeof(Cols), typeof(float))] public partial struct Grid;
        [NdShape(typeof(Cols), typeof(Rows), typeof(float))] public partial struct Flipped;
        """;

    public static TheoryData<string, string, string> Programs { get; } = new()
    {
        { "shape mismatch in an addition", "NDT2001", Method("w.Map.Assign(w.Map + w.Wide);") },
        { "broadcast of a row of the wrong length", "NDT2001", Method("w.Map.Assign(w.Map * 0.5f + w.Profile);") },
        { "assignment to another shape", "NDT2002", Method("w.Map.Assign(w.Wide * 2f);") },
        { "matrix product", "NDT2003", Method("w.Wide.Assign(Nd.MatMul(w.Wide, w.Wide));") },
        { "slice ranges", "NDT2004", Method("w.Map.At[1..^1, 1..^1].Assign(w.Old[..^2, 1..^1] + w.Old[3.., 1..^1]);") },
        { "element types", "NDT2005", Method("w.Map.Assign(w.Map + w.Fine);") },
        { "double literal", "NDT2006", Method("w.Map.Assign(w.Map * 0.5);") },
        { "constant index", "NDT2007", Method("w.Map[0, 1000] = 1f;") },
        { "over budget", "NDT0013", "[NdShape(1000, 1000, typeof(float), MaxBytes = 1024)] public partial struct Big;" },
        { "swapped named axes", "NDT2008", Axes + "static class Program { static void M(ref Grid a, in Flipped b) { a.Assign(a + b); } }" },
        { "escaping expression", "NDT2012", "[NdShape(3, typeof(float))] public partial struct Vec3; static class Program { static Expr<float, Leaf<Vec3, float>> Bad() { Vec3 v = default; return v.E; } }" },
        { "mutation through in", "NDT2011", "[NdShape(10, 10, typeof(float))] public partial struct Map; static class Program { static void M(in Map m) { m.Assign(m * 2f); } }" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void EachHasOneMessageOfOurs(string mistake, string id, string source)
    {
        Analysis analysis = Analysis.Of(source);

        Diagnostic only = Assert.Single(analysis.Ours);
        Assert.True(only.Severity == DiagnosticSeverity.Error, mistake);
        Assert.Equal(id, only.Id);
        Assert.True(analysis.Theirs.Length <= 1, $"{mistake}: {string.Join("\n", analysis.Theirs)}");
        foreach (Diagnostic theirs in analysis.Theirs)
        {
            // An editor lists by position: ours is never behind theirs, and never away from it.
            Assert.Equal(theirs.Location.GetLineSpan().StartLinePosition.Line, only.Location.GetLineSpan().StartLinePosition.Line);
        }
    }

    private static string Method(string statement) => Analyzers.Tests.Programs.Method(statement);
}
