namespace Tensors.Analyzers.Tests;

/// <summary>Whatever stands in a file while it is typed, no analyzer crashes; the harness fails on any that does.</summary>
public class BrokenCodeTests
{
    [Theory]
    [InlineData("w.Map.Assign(")]
    [InlineData("w.Map.Assign(w.Map + );")]
    [InlineData("w.Map[..., 3] = ;  w.Map[1..2..3];")]
    [InlineData("var e = e + w.Map; e = e * 2f; var (a, b) = w.Map;")]
    [InlineData("Nd.Sum(w.Map, axis: ); Nd.MatMul(w.Map); Nd.Nothing(w.Map, w.Fine);")]
    [InlineData("StaticAssert.That(); StaticAssert.That(nothing > 3); StaticAssert.That(4 * 1073741824 > 1);")]
    [InlineData("w.Map.At[w.Map].Assign(w.Map); w.Map.Assign(x => x); w.Map += ; w.Map++;")]
    [InlineData("foreach (var t in w.Map) { return t.E; } goto nowhere; var n = new HeightMap[;")]
    [InlineData("Slice s = s.By(2); var q = w.Map[s, 0]; var e = e + e * 2f; ref var m = ref m; w.Map.Assign(e + m);")]
    [InlineData("Range r = r; Index i = ^i; var q = w.Map[r] + w.Map[i, i];")]
    [InlineData("w.Map.Assign(w.Map[int.MinValue.., ^int.MaxValue..int.MaxValue]); float f = w.Map[int.MinValue, ^2147483647];")]
    [InlineData("object o = stackalloc[] { 1, 2 }; int y = stackalloc[] { 1 }; string z = stackalloc[] { };")]
    [InlineData("Span<int> s = stackalloc int[]; var t = stackalloc int; var u = stackalloc Missing[3]; Span<int> v = stackalloc int[;")]
    public void NoAnalyzerCrashes(string statements) => Assert.NotEmpty(Analysis.Of(Programs.Method(statements)).Theirs.AddRange(Analysis.Of(Programs.Method(statements)).Ours));

    [Fact]
    public void NoAnalyzerCrashesOnBrokenDeclarations() => Assert.NotEmpty(Analysis.Of("""
        struct Self { Self s; HeightMap h; } struct A { B b; } struct B { A a; } class C<T> where T : struct, ITensor<float> { T t; Missing m; T[] ts = new T[3]; }
        struct G : ITensor<float, Shape<N<_1>, Missing>> { } struct H : ITensor<float, Shape<N<_9, _9, _9, _9, _9, _9, _9, _9, _9, _9>>> { } struct J : ITensor<float, Nothing> { }
        static class P { static void M(in G g, ref H h, in J j) { h.Assign(g + h); var x = j + g; } static void Loop<T>(ref T t) where T : struct, ITensor<T> { Loop(ref t); } }
        """).Theirs);

    [Fact]
    public void DeepExpressionsAreFollowedWithoutAnOverflow()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("w.Row", 120));
        Assert.Empty(Analysis.Of(Programs.Method($"w.Row.Assign({sum});")).Theirs);
    }
}
