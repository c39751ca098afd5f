namespace Tensors.Analyzers.Tests;

/// <summary>NDT2011: each mutator through each kind of place that cannot be written.</summary>
public class LostWriteTests
{
    private const string Frame = """
        [NdShape(3, 4, typeof(float))] public partial struct Tile;
        partial struct Tile { public void Touch() { this[0, 0] = 1f; } public readonly float Look() => this[0, 0]; }
        struct Box { public Tile Map; }
        static class Program
        {
            static Tile Prop => default;
            static readonly Tile ro;
            static ref readonly Tile Peek => ref ro;
            static Tile Get() => default;
            static void M(in Tile g, ref Tile ok, in Box box, ref readonly Tile rr) { STATEMENT }
        }
        """;

    [Theory]
    [InlineData("g.Assign(ok * 2f);", "'Assign' cannot write to 'g': 'g' is an 'in' parameter, which is for reading. Take it by 'ref': ref Tile g.")]
    [InlineData("g.Fill(1f);", "'Fill' cannot write to 'g'")]
    [InlineData("g.FillArange(0f, 1f);", "'FillArange' cannot write to 'g'")]
    [InlineData("g.FillEye();", "'FillEye' cannot write to 'g'")]
    [InlineData("g += 1f;", "'+=' cannot write to 'g'")]
    [InlineData("g *= ok * 2f;", "'*=' cannot write to 'g'")]
    [InlineData("g.At[0, 0] = 1f;", "'At' cannot write to 'g'")]
    [InlineData("g.At[0, ..].Assign(1f);", "'At' cannot write to 'g'")]
    [InlineData("g[0, 0] = 1f;", "'=' cannot write to 'g'")]
    [InlineData("g[.., 0] = ok[.., 1];", "'=' cannot write to 'g'")]
    [InlineData("rr.Fill(1f);", "'rr' is a 'ref readonly' parameter")]
    [InlineData("box.Map.Fill(1f);", "'box' is an 'in' parameter")]
    [InlineData("Prop.Fill(1f);", "the property 'Prop' returns a copy")]
    [InlineData("Prop.At[0, 0] = 1f;", "the property 'Prop' returns a copy")]
    [InlineData("Prop[0, 0] = 1f;", "the property 'Prop' returns a copy")]
    [InlineData("Prop += 1f;", "the property 'Prop' returns a copy")]
    [InlineData("ro.Fill(1f);", "'ro' is a readonly field")]
    [InlineData("Peek.Fill(1f);", "'Peek' gives a 'ref readonly'")]
    [InlineData("Get().Fill(1f);", "'Get' returns a copy")]
    [InlineData("default(Tile).Fill(1f);", "a temporary value")]
    public void ExplainsWhatTheCompilerRejects(string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(LostWriteTests), "NDT2011", statement, Program, theirs: 1).Message());

    [Theory]
    [InlineData("g.Touch();")]
    [InlineData("ro.Touch();")]
    [InlineData("box.Map.Touch();")]
    public void FindsWhatTheCompilerLetsPassOnACopy(string statement) =>
        Assert.Contains("48 B would be copied and the copy written", Verify.OneOf(typeof(LostWriteTests), "NDT2011", statement, Program).Message());

    [Theory]
    [InlineData("g.AsSpan()[0] = 2f;", "'g' is an 'in' parameter")]
    [InlineData("rr.AsSpan().Clear();", "'rr' is a 'ref readonly' parameter")]
    [InlineData("box.Map.AsSpan()[0] = 2f;", "'box' is an 'in' parameter")]
    [InlineData("ro.AsSpan()[0] = 2f;", "'ro' is a readonly field")]
    [InlineData("Prop.AsSpan()[0] = 2f;", "the property 'Prop' returns a copy")]
    [InlineData("Get().AsSpan()[0] = 2f;", "'Get' returns a copy")]
    [InlineData("Peek.AsSpan()[0] = 2f;", "'Peek' gives a 'ref readonly'")]
    [InlineData("default(Tile).AsSpan()[0] = 2f;", "a temporary value")]
    public void SpansForWritingComeFromWhatCanBeWritten(string statement, string words) =>
        Assert.Contains(words, Verify.OneOf(typeof(LostWriteTests), "NDT2011", statement, Program, theirs: 1).Message());

    [Fact]
    public void DoesNotFire() => Verify.None(Frame.Replace(
        "STATEMENT",
        "ok.Fill(1f); ok.AsSpan()[0] = 1f; ok[0, 0] = g[0, 0]; ok.At[1, 1] = 3; ok += g * 2f; ok[.., 0] = g[.., 1]; var local = g; local.Fill(2f); ok.Touch(); float y = g.Look() + ro.Look(); float s = g.AsReadOnlySpan()[0] + ro[0, 0] + Prop[0, 0];"));

    private static string Program(string statement) => Frame.Replace("STATEMENT", statement);
}
