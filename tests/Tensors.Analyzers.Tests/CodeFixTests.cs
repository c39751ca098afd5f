using Microsoft.CodeAnalysis.CodeFixes;
using Tensors.CodeFixes;

namespace Tensors.Analyzers.Tests;

/// <summary>Each code fix: what it writes, and that the program then compiles without a word.</summary>
public class CodeFixTests
{
    [Theory]
    [InlineData("w.Map.Assign(w.Map * 0.5);", "w.Map.Assign(w.Map * 0.5f);")]
    [InlineData("w.Map.Assign(1e-3d * w.Map);", "w.Map.Assign(1e-3f * w.Map);")]
    public Task SuffixesLiterals(string before, string after) => Fixes(new SuffixLiteralFix(), "NDT2006", before, after);

    [Theory]
    [InlineData("w.Map.Assign(w.Map * 2f + w.Counts);", "w.Map.Assign(w.Map * 2f + w.Counts.E.Cast<float>());")]
    [InlineData("w.Fine.Assign(w.Map * 2f + w.Fine * 2.0);", "w.Fine.Assign((w.Map * 2f).Cast<double>() + w.Fine * 2.0);")]
    [InlineData("w.Counts += w.Map * 2f;", "w.Counts += (w.Map * 2f).Cast<int>();")]
    public Task CastsTheNarrowerOperand(string before, string after) => Fixes(new CastOperandFix(), "NDT2005", before, after);

    [Fact]
    public Task TakesAReference() => Fixes(new PassByReferenceFix(), "NDT3003", "var m = w.Map; m.Fill(1f);", "ref var m = ref w.Map; m.Fill(1f);");

    [Fact]
    public Task CopiesInWords() => Fixes(new CopyFromFix(), "NDT3011", "/* all */ w.Map = w.Old; // of it", "/* all */ w.Map.CopyFrom(in w.Old); // of it");

    [Theory]
    [InlineData("string s = \"a\" + w.Map;", "string s = \"a\" + w.Map.ToString();")]
    [InlineData("string s = $\"{w.Map} and {w.Map[0, 0]}\";", "string s = $\"{w.Map.ToString()} and {w.Map[0, 0]}\";")]
    public Task ReadsInPlace(string before, string after) => Fixes(new ReadAsTextFix(), "NDT3003", before, after);

    [Theory]
    [InlineData("internal int X() => 3;", "internal readonly int X() => 3;", "b.X()")]
    [InlineData("/// <summary>Three.</summary>\n    public /* more */ int X() { return Id; }", "/// <summary>Three.</summary>\n    public /* more */ readonly int X() { return Id; }", "b.X()")]
    [InlineData("public int X => Id + (int)Map[0, 0];", "public readonly int X => Id + (int)Map[0, 0];", "b.X")]
    [InlineData("public int X { get => Id; set { Id = value; } }", "public int X { readonly get => Id; set { Id = value; } }", "b.X")]
    public async Task MarksMembersReadonly(string before, string after, string use)
    {
        string source = Programs.Shapes + "\npublic struct Box\n{\n    public HeightMap Map;\n    public int Id;\n    MEMBER\n}\nstatic class P { static int M(in Box b) => " + use + "; }";
        string? changed = await Fixing.ApplyAsync(new MarkReadonlyFix(), "NDT3010", source.Replace("MEMBER", before));
        Assert.Equal(source.Replace("MEMBER", after), changed);
        Verify.None(changed!);
    }

    [Fact]
    public async Task MarksNothingThatWrites() => Assert.Null(await Fixing.ApplyAsync(
        new MarkReadonlyFix(), "NDT3010", Programs.Shapes + "struct Box { public HeightMap Map; public int Id; public int X() => Id++; } static class P { static int M(in Box b) => b.X(); }"));

    [Fact]
    public async Task PassesByIn()
    {
        const string before = Programs.Shapes + "\nstatic class P { static float Peak(int n, /* all of it */ HeightMap m) => m[n, n]; }";
        string? after = await Fixing.ApplyAsync(new PassByReferenceFix(), "NDT3003", before);
        Assert.Equal(before.Replace("HeightMap m)", "in HeightMap m)"), after);
        Verify.None(after!);
    }

    [Fact]
    public async Task OffersNothingWhereNothingIsMechanical()
    {
        Assert.Null(await Fixing.ApplyAsync(new SuffixLiteralFix(), "NDT2006", Programs.Method("const double k = 2; w.Map.Assign(w.Map * k);")));
        Assert.Null(await Fixing.ApplyAsync(new CastOperandFix(), "NDT2005", Programs.Method("double k = 2; w.Map.Assign(w.Map * k);")));
        Assert.Null(await Fixing.ApplyAsync(new PassByReferenceFix(), "NDT3003", Programs.Method("HeightMap m = default;")));
        Assert.Null(await Fixing.ApplyAsync(new PassByReferenceFix(), "NDT3003", Programs.Method("var m = w.Map; w.Map = w.Old; w.Old = m;")));
        Assert.Null(await Fixing.ApplyAsync(new PassByReferenceFix(), "NDT3003", Programs.Method("Func<HeightMap, float> f = m => 1f;")));
    }

    private static async Task Fixes(CodeFixProvider fix, string id, string before, string after)
    {
        string? changed = await Fixing.ApplyAsync(fix, id, Programs.Method(before));
        Assert.Equal(Programs.Method(after), changed);
        Verify.None(changed!);
    }
}
