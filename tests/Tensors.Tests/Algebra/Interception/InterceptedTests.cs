using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Algebra.Interception;

/// <summary>Long statements, which optimised builds compile to loops of their own, beside the same statements with the expression in a variable, which they
/// do not: every byte of the memory they worked in is the same.</summary>
[Trait("Width", "All")]
public sealed class InterceptedTests
{
    private static Four<Line> s_lines;
    private Four<Few> _few;
    private int _turn;

    private delegate void Statement<W>(ref W w)
        where W : unmanaged;

    [Fact]
    public void OptimisedBuild_HoldsTheStatements()
    {
        Type? statements = typeof(InterceptedTests).Assembly.GetTypes().FirstOrDefault(type => type.Namespace == "Tensors.Intercepted" && type.Name.EndsWith("Statements", StringComparison.Ordinal));
#if DEBUG
        Assert.Null(statements);
#else
        Assert.True(statements!.GetMethods().Count(method => method.IsStatic) > 25);
#endif
    }

    [Fact]
    public void WholeTensors_HaveTheSameBits()
    {
        Chains<Plot>();
        Chains<Even>();
        Chains<Turned>();
        Chains<Block>();
        Chains<Few>();
        Chains<Line>();
    }

    [Fact]
    public void Dtypes_HaveTheSameBits()
    {
        Same<Four<Fine>>(
            (ref w) => w.D.Assign((w.A + w.B) * w.C - 0.5 * w.A + w.B * w.B / (w.C - 0.25) - 1e-3 * w.A),
            (ref w) => { var e = (w.A + w.B) * w.C - 0.5 * w.A + w.B * w.B / (w.C - 0.25) - 1e-3 * w.A; w.D.Assign(e); });
        Same<Four<Counts>>(
            (ref w) => w.D.Assign((w.A + w.B) * w.C - 3 * w.A + (w.B ^ w.C) * (w.A & w.B) + ~w.A),
            (ref w) => { var e = (w.A + w.B) * w.C - 3 * w.A + (w.B ^ w.C) * (w.A & w.B) + ~w.A; w.D.Assign(e); });
        Same<Four<Pixels>>(
            (ref w) => w.D.Assign((w.A + w.B) * w.C - w.A + (w.B ^ w.C) * (w.A | w.B) + (byte)200 * w.A),
            (ref w) => { var e = (w.A + w.B) * w.C - w.A + (w.B ^ w.C) * (w.A | w.B) + (byte)200 * w.A; w.D.Assign(e); });
        Same<Four<Shorts>>(
            (ref w) => { checked { w.D.Assign((w.A + w.B) * w.C - w.A + (w.B ^ w.C) * (w.A | w.B) - -w.A); } },
            (ref w) => { var e = (w.A + w.B) * w.C - w.A + (w.B ^ w.C) * (w.A | w.B) - -w.A; w.D.Assign(e); });
    }

    [Fact]
    public void Slices_HaveTheSameBits()
    {
        Same<Four<Plot>>(
            (ref w) => w.D.At[1..^1, 2..].Assign((w.A[1..^1, 2..] + w.B[1..^1, 2..]) * w.C[2.., ..^2] - w.A[1..^1, 2..] * w.B[1..^1, 2..] + w.A[1..^1, 2..] / w.C[2.., ..^2]),
            (ref w) => { var e = (w.A[1..^1, 2..] + w.B[1..^1, 2..]) * w.C[2.., ..^2] - w.A[1..^1, 2..] * w.B[1..^1, 2..] + w.A[1..^1, 2..] / w.C[2.., ..^2]; w.D.At[1..^1, 2..].Assign(e); });
        Same<Four<Plot>>(
            (ref w) => w.D.At[.., (..^1).By(3)].Assign((w.A[.., (..^1).By(3)] + 2f) * w.A[.., (..^1).By(3)] - w.B[.., 0..12] * w.B[.., 0..12] + w.A[.., (..^1).By(3)]),
            (ref w) => { var e = (w.A[.., (..^1).By(3)] + 2f) * w.A[.., (..^1).By(3)] - w.B[.., 0..12] * w.B[.., 0..12] + w.A[.., (..^1).By(3)]; w.D.At[.., (..^1).By(3)].Assign(e); });
        Same<Four<Turned>>(
            (ref w) => w.D.At[3.., 1..].Assign((w.A[3.., 1..] + w.B[..^3, 1..]) * w.A[3.., 1..] - w.B[..^3, 1..] * w.A[3.., 1..] + 1f + w.A[3.., 1..]),
            (ref w) => { var e = (w.A[3.., 1..] + w.B[..^3, 1..]) * w.A[3.., 1..] - w.B[..^3, 1..] * w.A[3.., 1..] + 1f + w.A[3.., 1..]; w.D.At[3.., 1..].Assign(e); });

        // Bounds that differ though they are written alike.
        Same<Four<Line>>(
            (ref w) => { int n = 0; w.D.At[..20].Assign((w.A[n++..(n + 19)] + w.B[..20]) * w.A[n++..(n + 19)] - w.B[..20] * 2f + w.A[n++..(n + 19)] * w.B[..20]); },
            (ref w) => { int n = 0; var e = (w.A[n++..(n + 19)] + w.B[..20]) * w.A[n++..(n + 19)] - w.B[..20] * 2f + w.A[n++..(n + 19)] * w.B[..20]; w.D.At[..20].Assign(e); });
    }

    [Fact]
    public void Overlap_HasTheSameBitsAndTakesTheSameTemp()
    {
        long before = ThreadMeter.Current.TempBlocks;
        Same<Four<Line>>(
            (ref w) => w.A.At[1..].Assign((w.A[..^1] + w.B[1..]) * w.A[..^1] - 0.5f * w.A[..^1] + w.A[1..] * w.A[1..] - w.B[1..]),
            (ref w) => { var e = (w.A[..^1] + w.B[1..]) * w.A[..^1] - 0.5f * w.A[..^1] + w.A[1..] * w.A[1..] - w.B[1..]; w.A.At[1..].Assign(e); });
        Assert.Equal(6, ThreadMeter.Current.TempBlocks - before);   // three rounds, both ways
        Same<Four<Plot>>(
            (ref w) => w.A.Assign((w.A + w.B) * w.A - 0.5f * w.A + w.A * w.B - w.A),
            (ref w) => { var e = (w.A + w.B) * w.A - 0.5f * w.A + w.A * w.B - w.A; w.A.Assign(e); });
        Assert.Equal(6, ThreadMeter.Current.TempBlocks - before);   // three rounds, both ways
        Same<Four<Line>>(
            (ref w) => w.A.At[1..].AssignUnordered((w.A[..^1] + w.B[1..]) * w.A[..^1] - 0.5f * w.B[1..] + w.B[1..] * w.B[1..] - w.A[..^1] * 0f),
            (ref w) => { var e = (w.A[..^1] + w.B[1..]) * w.A[..^1] - 0.5f * w.B[1..] + w.B[1..] * w.B[1..] - w.A[..^1] * 0f; w.A.At[1..].AssignUnordered(e); });
    }

    [Fact]
    public void Broadcasts_HaveTheSameBits() => Same<Mixed>(
        (ref w) => w.D.Assign((w.A + w.Line) * w.Side - w.Line * w.Line + (w.Side - 1f) * (w.A + w.Line[5]) + w.Line),
        (ref w) => { var e = (w.A + w.Line) * w.Side - w.Line * w.Line + (w.Side - 1f) * (w.A + w.Line[5]) + w.Line; w.D.Assign(e); });

    [Fact]
    public void Scalars_HaveTheSameBits()
    {
        float t = 0.3f, zero = 0f;
        const float Step = 1f / 3f;
        Same<Four<Plot>>(
            (ref w) => w.D.Assign((w.A + t) * t - Step * w.A + w.B * (t - Step) - (w.C - t) * (w.A + Step) + 2 * w.B + -0f * w.C),
            (ref w) => { var e = (w.A + t) * t - Step * w.A + w.B * (t - Step) - (w.C - t) * (w.A + Step) + 2 * w.B + -0f * w.C; w.D.Assign(e); });
        Same<Four<Plot>>(
            (ref w) => w.D.Assign((w.A + float.NaN) * float.PositiveInfinity - float.MaxValue * w.A + w.B * float.Epsilon - (w.C - 1e-30f) * zero),
            (ref w) => { var e = (w.A + float.NaN) * float.PositiveInfinity - float.MaxValue * w.A + w.B * float.Epsilon - (w.C - 1e-30f) * zero; w.D.Assign(e); });

        // A number that changes between two places where it is written.
        float Next() => t += 1f;
        Same<Four<Plot>>(
            (ref w) => { t = 0f; w.D.Assign((w.A + Next()) * Next() - w.B * Next() + w.A * Next() - w.C * Next()); },
            (ref w) => { t = 0f; var e = (w.A + Next()) * Next() - w.B * Next() + w.A * Next() - w.C * Next(); w.D.Assign(e); });
    }

    [Fact]
    public void PropertiesWithEffects_AreReadAsOftenAsTheyAreWritten()
    {
        Fill(ref _few, 1);
        Few hot = default, plain = default;
        _turn = 0;
        hot.Assign((Other + Other) * Other - Other * 0.5f + Other * Other - Other);
        Assert.Equal(7, _turn);
        _turn = 0;
        var e = (Other + Other) * Other - Other * 0.5f + Other * Other - Other;
        plain.Assign(e);
        Assert.Equal(7, _turn);
        Assert.Equal(Bytes(ref plain), Bytes(ref hot));
    }

    [Fact]
    public void Masks_HaveTheSameBits()
    {
        Same<Mixed>(
            (ref w) => w.D.Assign(Nd.Where(w.A > w.B, w.A * w.B + w.C, w.B - w.A) + Nd.Where(w.Marks, w.A, 0f) * Nd.Where(~w.Marks & (w.A <= 1f), w.B, w.C) - w.A),
            (ref w) => { var e = Nd.Where(w.A > w.B, w.A * w.B + w.C, w.B - w.A) + Nd.Where(w.Marks, w.A, 0f) * Nd.Where(~w.Marks & (w.A <= 1f), w.B, w.C) - w.A; w.D.Assign(e); });

        // Only the side that is chosen is computed where there are no vectors: no division by zero.
        Same<Mixed>(
            (ref w) => { w.Counts.Assign(w.Counts & 7); w.Counts.Assign(Nd.Where(w.Counts != 0, 100 / w.Counts + w.Counts * w.Counts - w.Counts, w.Counts + 5) * 3 - w.Counts); },
            (ref w) => { w.Counts.Assign(w.Counts & 7); var e = Nd.Where(w.Counts != 0, 100 / w.Counts + w.Counts * w.Counts - w.Counts, w.Counts + 5) * 3 - w.Counts; w.Counts.Assign(e); });
    }

    [Fact]
    public void Functions_HaveTheSameBits()
    {
        Same<Four<Plot>>(
            (ref w) => w.D.Assign(Nd.Exp(w.A * 0.1f) + Nd.Sin(w.B) * Nd.Sin(w.B) - Nd.Clamp(w.A, w.B, w.C) + Nd.Fma(w.A, w.B, w.C) * -w.A + Nd.Sqrt(Nd.Abs(w.A))),
            (ref w) => { var e = Nd.Exp(w.A * 0.1f) + Nd.Sin(w.B) * Nd.Sin(w.B) - Nd.Clamp(w.A, w.B, w.C) + Nd.Fma(w.A, w.B, w.C) * -w.A + Nd.Sqrt(Nd.Abs(w.A)); w.D.Assign(e); });
        Same<Four<Plot>>(
            (ref w) => w.D.Assign(Curves.Bend(w.A * w.B) + Curves.Bend(w.A) * w.B - Curves.Bend(w.B) * w.A + w.B),
            (ref w) => { var e = Curves.Bend(w.A * w.B) + Curves.Bend(w.A) * w.B - Curves.Bend(w.B) * w.A + w.B; w.D.Assign(e); });
    }

    [Fact]
    public void Reductions_HaveTheSameBits()
    {
        for (int seed = 0; seed < 3; seed++)
        {
            using Owned<Four<Plot>> owner = new();
            ref Four<Plot> w = ref owner.Value;
            Fill(ref w, seed);
            var e = (w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - w.C * w.A;
            var part = (w.A[1.., 3..] + w.B[1.., 3..]) * w.A[1.., 3..] - 0.5f * w.A[1.., 3..] + w.B[1.., 3..] * w.B[1.., 3..];
            Assert.Equal(Bits(Nd.Sum(e)), Bits(Nd.Sum((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - w.C * w.A)));
            Assert.Equal(
                Bits(Nd.Mean(part)),
                Bits(Nd.Mean((w.A[1.., 3..] + w.B[1.., 3..]) * w.A[1.., 3..] - 0.5f * w.A[1.., 3..] + w.B[1.., 3..] * w.B[1.., 3..])));
            Assert.Equal(Bits(Nd.Max(e)), Bits(Nd.Max((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - w.C * w.A)));
            Assert.Equal(Nd.ArgMax(e), Nd.ArgMax((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - w.C * w.A));
        }
    }

    [Fact]
    public void Temps_HaveTheSameBits() => Same<Mixed>(
        (ref w) => w.D.Assign(Nd.MatMul(w.A, w.Square) * w.B - Nd.Mean(w.A, axis: 0) * w.A + (w.A - Nd.Max(w.A, axis: 0)) * w.B + w.Counts.E.Cast<float>() * w.B - Nd.Index<float>(1)),
        (ref w) => { var e = Nd.MatMul(w.A, w.Square) * w.B - Nd.Mean(w.A, axis: 0) * w.A + (w.A - Nd.Max(w.A, axis: 0)) * w.B + w.Counts.E.Cast<float>() * w.B - Nd.Index<float>(1); w.D.Assign(e); });

    [Fact]
    public void ExpressionsInVariables_HaveTheSameBits() => Same<Four<Plot>>(
        (ref w) => { var sum = w.A + w.B; var part = w.C * 0.5f; w.D.Assign(sum * sum - part * w.A + part * sum - sum * 0.25f); },
        (ref w) => { var sum = w.A + w.B; var part = w.C * 0.5f; var e = sum * sum - part * w.A + part * sum - sum * 0.25f; w.D.Assign(e); });

    [Fact]
    public void Fields_ReferencesAndLoops_HaveTheSameBits()
    {
        Fill(ref s_lines, 3);
        Four<Line> plain = s_lines;
        s_lines.D.Assign((s_lines.A + s_lines.B) * s_lines.C - s_lines.A * s_lines.A + s_lines.B * s_lines.B - s_lines.C);
        var e = (plain.A + plain.B) * plain.C - plain.A * plain.A + plain.B * plain.B - plain.C;
        plain.D.Assign(e);
        Assert.Equal(Bytes(ref plain), Bytes(ref s_lines));

        Line[] rows = [plain.A, plain.B, plain.C];
        Line[] others = [plain.A, plain.B, plain.C];
        for (int i = 1; i < 3; i++)
        {
            ref Line to = ref rows[i], from = ref rows[i - 1];
            to.Assign((to + from) * from - to * to + from * 0.5f - to); from.Assign((to - from) * from - to * to + from * 0.5f - to);
            ref Line to2 = ref others[i], from2 = ref others[i - 1];
            var first = (to2 + from2) * from2 - to2 * to2 + from2 * 0.5f - to2;
            to2.Assign(first);
            var second = (to2 - from2) * from2 - to2 * to2 + from2 * 0.5f - to2;
            from2.Assign(second);
        }

        for (int i = 0; i < 3; i++) Assert.Equal(Bytes(ref others[i]), Bytes(ref rows[i]));
    }

    [Fact]
    public void SizesThatDoNotFit_AreRefusedBeforeAnythingIsWritten()
    {
        Four<Line> w = default;
        Fill(ref w, 5);
        byte[] before = Bytes(ref w);
        int n = Random.Shared.Next(20, 21);
        Assert.Throws<ShapeMismatchException>(() => w.D.At[..20].Assign((w.A[..n] + w.B[..n]) * w.C[..(n + 1)] - w.A[..n] * w.B[..n] + w.A[..n] - w.B[..n]));
        Assert.Throws<ShapeMismatchException>(() => w.D.At[..21].Assign((w.A[..n] + w.B[..n]) * w.C[..n] - w.A[..n] * w.B[..n] + w.A[..n] - w.B[..n]));
        Assert.Equal(before, Bytes(ref w));
    }

    private ref Few Other
    {
        get
        {
            _turn++;
            return ref _turn % 3 == 0 ? ref _few.A : ref _turn % 3 == 1 ? ref _few.B : ref _few.C;
        }
    }

    private static void Chains<G>()
        where G : unmanaged, ITensor<float>
    {
        Same<Four<G>>(
            (ref w) => w.D.Assign((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f)),
            (ref w) => { var e = (w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f); w.D.Assign(e); });
        Same<Four<G>>(
            (ref w) => w.D.AssignParallel(
                ((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f))
                + ((w.A - w.B) * (w.B - w.C) + 0.125f * w.C * w.C - w.A * (w.B + 2f))
                + (w.C - 3f) * (0.75f * w.A - w.C)),
            (ref w) =>
            {
                var e = ((w.A + w.B) * w.C - 0.5f * w.A + w.B * w.B - (w.C - 0.25f) * (w.A + 1f))
                    + ((w.A - w.B) * (w.B - w.C) + 0.125f * w.C * w.C - w.A * (w.B + 2f))
                    + (w.C - 3f) * (0.75f * w.A - w.C);
                w.D.AssignParallel(e);
            });
    }

    private static void Same<W>(Statement<W> hot, Statement<W> plain)
        where W : unmanaged
    {
        for (int seed = 0; seed < 3; seed++)
        {
            using Owned<W> one = new(), other = new();
            Fill(ref one.Value, seed);
            other.Value = one.Value;
            hot(ref one.Value);
            plain(ref other.Value);
            Assert.Equal(Bytes(ref other.Value), Bytes(ref one.Value));
        }
    }

    // Ordinary numbers in one round, any bits that are no signalling NaN in the others: of those an operation makes quiet ones, a move does not.
    private static void Fill<W>(ref W w, int seed)
        where W : unmanaged
    {
        Random random = new(seed);
        float[] extremes = [0f, -0f, 1f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.Epsilon, -1e-38f];
        foreach (ref float x in MemoryMarshal.CreateSpan(ref Unsafe.As<W, float>(ref w), Unsafe.SizeOf<W>() / 4))
        {
            x = seed > 0 && random.Next(4) == 0 ? extremes[random.Next(extremes.Length)] : (random.NextSingle() * 8) - 4;
        }

        if (typeof(W) == typeof(Mixed))
        {
            foreach (ref bool one in Unsafe.As<W, Mixed>(ref w).Marks.AsSpan()) one = random.Next(2) == 0;
        }
    }

    private static int Bits(float x) => BitConverter.SingleToInt32Bits(float.IsNaN(x) ? float.NaN : x);

    // Which of two NaN a sum is, its sign that is, depends on the order the JIT puts them in and is promised nowhere: all are one here.
    private static byte[] Bytes<W>(ref W w)
        where W : unmanaged
    {
        byte[] bytes = MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref w, 1)).ToArray();
        if (typeof(W) == typeof(Four<Fine>))
        {
            foreach (ref double x in MemoryMarshal.Cast<byte, double>(bytes.AsSpan())) x = double.IsNaN(x) ? double.NaN : x;
        }
        else if (typeof(W) != typeof(Four<Counts>) && typeof(W) != typeof(Four<Pixels>) && typeof(W) != typeof(Four<Shorts>))
        {
            foreach (ref float x in MemoryMarshal.Cast<byte, float>(bytes.AsSpan())) x = float.IsNaN(x) ? float.NaN : x;
        }

        return bytes;
    }
}

/// <summary>A function of the tests' own.</summary>
internal static partial class Curves
{
    [NdFunction]
    public static float Bend(float x) => x * x * (3f - 2f * x);
}
