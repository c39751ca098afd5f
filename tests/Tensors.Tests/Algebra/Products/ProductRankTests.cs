using System.Numerics;
using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>The matrix product of operands of every rank, in every order and at every stride, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class ProductRankTests
{
    [Fact]
    public void EveryRankAndOrder() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            if (random.Next(3) == 0) Ranks<double>(random, Math.FusedMultiplyAdd);
            else Ranks<float>(random, MathF.FusedMultiplyAdd);
        },
        iter: 250);

    [Fact]
    public void OtherTypes()
    {
        Random random = new(5);
        for (int i = 0; i < 12; i++)
        {
            Ranks<int>(random, static (a, b, c) => (a * b) + c);
            Ranks<byte>(random, static (a, b, c) => (byte)((a * b) + c));
            Ranks<long>(random, static (a, b, c) => (a * b) + c);
            Ranks<Half>(random, static (a, b, c) => (a * b) + c);
            Ranks<Complex>(random, static (a, b, c) => (a * b) + c);
        }
    }

    [Fact]
    public void LargeTransposedOperands_ArePacked()
    {
        Random random = new(6);
        Case<float, UnitLast, UnitFirst, UnitLast>(random, [37, 300], [300, 71], MathF.FusedMultiplyAdd);
        Case<float, UnitFirst, UnitLast, UnitLast>(random, [37, 300], [300, 71], MathF.FusedMultiplyAdd);
        Case<double, UnitFirst, UnitFirst, UnitFirst>(random, [66, 140], [140, 35], Math.FusedMultiplyAdd);
        Case<double, UnitLast, UnitLast, UnitFirst>(random, [66, 140], [140, 35], Math.FusedMultiplyAdd);
        Case<float, UnitLast, UnitFirst, UnitLast>(random, [3, 19, 150], [3, 150, 21], MathF.FusedMultiplyAdd);
        Case<float, UnitLast, UnitFirst, UnitLast>(random, [90, 90], [90], MathF.FusedMultiplyAdd);
        Case<float, UnitLast, UnitLast, UnitFirst>(random, [90], [90, 90], MathF.FusedMultiplyAdd);
        Case<int, UnitLast, UnitFirst, UnitLast>(random, [20, 260], [260, 30], static (a, b, c) => (a * b) + c);
    }

    [Fact]
    public void TwoVectors_GiveASingleValue()
    {
        Random random = new(7);
        Grid<float> x = LabelledSum.Random<float, UnitLast>(random, 9), y = LabelledSum.Random<float, UnitNone>(random, 9);
        float expected = LabelledSum.Of(x, "k", y, "k", "", "k", MathF.FusedMultiplyAdd)[0];
        Assert.Equal(expected, Nd.MatMul(x.E<UnitLast>(), y.E<UnitNone>()).Item());
        Assert.Equal(expected + 1, (Nd.MatMul(x.E<UnitLast>(), y.E<UnitNone>()) + 1f).Item());
        Grid<float> d = Grid<float>.Rows(3);
        d.Into<UnitLast>().Assign(Nd.MatMul(x.E<UnitLast>(), y.E<UnitNone>()));
        Same.All<float>([expected, expected, expected], d.ToArray(), "broadcast");
        Assert.Contains("(9,)", Assert.Throws<ShapeMismatchException>(() => x.E<UnitLast>().Item()).Message);
    }

    [Fact]
    public void Expressions_AndWhatIsOverwritten()
    {
        Random random = new(8);
        Grid<float> x = LabelledSum.Random<float, UnitLast>(random, 4, 3, 5), y = LabelledSum.Random<float, UnitLast>(random, 5, 5), d = Grid<float>.Rows(4, 3, 5);
        Grid<float> twice = Grid<float>.Rows(4, 3, 5);
        foreach (int[] i in Grid<float>.Indices([4, 3, 5])) twice[i] = x[i] * 2;
        float[] expected = LabelledSum.Of(twice, "bmk", y, "kn", "bmn", "k", MathF.FusedMultiplyAdd);
        d.Into<UnitLast>().Assign(Nd.MatMul(x.E<UnitLast>() * 2f, y.E<UnitLast>()));
        Same.All<float>(expected, d.ToArray(), "an expression");
        d.Into<UnitLast>().Assign(1f + Nd.MatMul(x.E<UnitLast>() * 2f, y.E<UnitLast>()));
        Same.All<float>([.. expected.Select(static v => 1 + v)], d.ToArray(), "within one");
        x.Into<UnitLast>().Assign(Nd.MatMul(x.E<UnitLast>() * 2f, y.E<UnitLast>()));
        Same.All<float>(expected, x.ToArray(), "over itself");
        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void StacksThatDoNotBroadcast_AreAnError()
    {
        Grid<float> x = Grid<float>.Rows(2, 3, 4), y = Grid<float>.Rows(3, 4, 5);
        Assert.Contains("leading axes that broadcast", Assert.Throws<ShapeMismatchException>(() => { Nd.MatMul(x.E<UnitLast>(), y.E<UnitLast>()); }).Message);
    }

    private static void Ranks<T>(Random random, Func<T, T, T, T> fused)
        where T : unmanaged, INumberBase<T>
    {
        int m = random.Next(1, 7), k = random.Next(1, 9), n = random.Next(1, random.Next(2) == 0 ? 5 : 40);
        int[] stack = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(1, 4))];
        int[] Leading() => [.. stack.Skip(random.Next(0, stack.Length + 1)).Select(s => random.Next(4) == 0 ? 1 : s)];
        int[] x = random.Next(5) == 0 ? [k] : [.. Leading(), m, k], y = random.Next(5) == 0 ? [k] : [.. Leading(), k, n];
        switch (random.Next(6))
        {
            case 0: Case<T, UnitLast, UnitLast, UnitLast>(random, x, y, fused); break;
            case 1: Case<T, UnitFirst, UnitLast, UnitLast>(random, x, y, fused); break;
            case 2: Case<T, UnitLast, UnitFirst, UnitNone>(random, x, y, fused); break;
            case 3: Case<T, UnitNone, UnitNone, UnitFirst>(random, x, y, fused); break;
            case 4: Case<T, UnitFirst, UnitFirst, UnitFirst>(random, x, y, fused); break;
            default: Case<T, UnitNone, UnitLast, UnitNone>(random, x, y, fused); break;
        }
    }

    private static void Case<T, D, X, Y>(Random random, int[] xs, int[] ys, Func<T, T, T, T> fused)
        where T : unmanaged, INumberBase<T>
        where D : struct, IUnitAxis
        where X : struct, IUnitAxis
        where Y : struct, IUnitAxis
    {
        Grid<T> x = LabelledSum.Random<T, X>(random, xs), y = LabelledSum.Random<T, Y>(random, ys);
        string stack = "abcdef"[..Math.Max(0, Math.Max(xs.Length, ys.Length) - 2)];
        string left = xs.Length == 1 ? "k" : stack[^(xs.Length - 2)..] + "mk", right = ys.Length == 1 ? "k" : stack[^(ys.Length - 2)..] + "kn";
        string result = stack + (xs.Length > 1 ? "m" : "") + (ys.Length > 1 ? "n" : "");
        T[] expected = LabelledSum.Of(x, left, y, right, result, "k", fused);
        int[] dims = [.. result.Select(c => Math.Max(Size(left, xs, c), Size(right, ys, c)))];
        Grid<T> d = dims.Length == 0 ? Grid<T>.Rows(1) : Grids.Place<T, D>(random, dims);
        T[] memory = new T[d.Memory.Length];
        d.Addresses().Zip(expected).ToList().ForEach(p => memory[p.First] = p.Second);
        d.Into<D>().Assign(Nd.MatMul(x.E<X>(), y.E<Y>()));
        Same.All<T>(memory, d.Memory, $"{d} = {x} x {y}");

        static int Size(string labels, int[] sizes, char c) => labels.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? sizes[at] : 1;
    }
}
