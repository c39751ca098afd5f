using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Declared;

[NdShape<Half>(67)] internal partial struct Half67;

/// <summary>Every operator and function of declared tensors of Half, in the forms users write: tensors, expressions and scalars on either side.</summary>
[Trait("Width", "All")]
public sealed class HalfTests
{
    private static readonly Half s = (Half)2.5;

    private static readonly Half[] X = Operands.Left<Half>(67);

    private static readonly Half[] Y = Operands.Right<Half>(67);

    [Fact]
    public void Operators_AndFunctions()
    {
        Half67 x = default, y = default, d = default;
        Mask67 m = default;
        x.FillFrom(i => X[i]);
        y.FillFrom(i => Y[i]);

        d.Assign(x + y);
        Verify(ref d, (a, b) => Scalars.Add(a, b), "x + y");
        d.Assign(x + s);
        Verify(ref d, (a, b) => Scalars.Add(a, s), "x + s");
        d.Assign(s + y);
        Verify(ref d, (a, b) => Scalars.Add(s, b), "s + y");
        d.Assign((x + y) + x);
        Verify(ref d, (a, b) => Scalars.Add(Scalars.Add(a, b), a), "(x + y) + x");
        d.Assign(x + y.E);
        Verify(ref d, (a, b) => Scalars.Add(a, b), "x + y.E");
        d.Assign(s + y.E);
        Verify(ref d, (a, b) => Scalars.Add(s, b), "s + y.E");
        d.Assign(x.E + s);
        Verify(ref d, (a, b) => Scalars.Add(a, s), "x.E + s");
        d.Assign(x - y);
        Verify(ref d, (a, b) => Scalars.Subtract(a, b), "x - y");
        d.Assign(x - s);
        Verify(ref d, (a, b) => Scalars.Subtract(a, s), "x - s");
        d.Assign(s - y);
        Verify(ref d, (a, b) => Scalars.Subtract(s, b), "s - y");
        d.Assign((x - y) - x);
        Verify(ref d, (a, b) => Scalars.Subtract(Scalars.Subtract(a, b), a), "(x - y) - x");
        d.Assign(x - y.E);
        Verify(ref d, (a, b) => Scalars.Subtract(a, b), "x - y.E");
        d.Assign(s - y.E);
        Verify(ref d, (a, b) => Scalars.Subtract(s, b), "s - y.E");
        d.Assign(x.E - s);
        Verify(ref d, (a, b) => Scalars.Subtract(a, s), "x.E - s");
        d.Assign(x * y);
        Verify(ref d, (a, b) => Scalars.Multiply(a, b), "x * y");
        d.Assign(x * s);
        Verify(ref d, (a, b) => Scalars.Multiply(a, s), "x * s");
        d.Assign(s * y);
        Verify(ref d, (a, b) => Scalars.Multiply(s, b), "s * y");
        d.Assign((x * y) * x);
        Verify(ref d, (a, b) => Scalars.Multiply(Scalars.Multiply(a, b), a), "(x * y) * x");
        d.Assign(x * y.E);
        Verify(ref d, (a, b) => Scalars.Multiply(a, b), "x * y.E");
        d.Assign(s * y.E);
        Verify(ref d, (a, b) => Scalars.Multiply(s, b), "s * y.E");
        d.Assign(x.E * s);
        Verify(ref d, (a, b) => Scalars.Multiply(a, s), "x.E * s");
        d.Assign(x / y);
        Verify(ref d, (a, b) => Scalars.Divide(a, b), "x / y");
        d.Assign(x / s);
        Verify(ref d, (a, b) => Scalars.Divide(a, s), "x / s");
        d.Assign(s / y);
        Verify(ref d, (a, b) => Scalars.Divide(s, b), "s / y");
        d.Assign((x / y) / y);
        Verify(ref d, (a, b) => Scalars.Divide(Scalars.Divide(a, b), b), "(x / y) / y");
        d.Assign(x / y.E);
        Verify(ref d, (a, b) => Scalars.Divide(a, b), "x / y.E");
        d.Assign(s / y.E);
        Verify(ref d, (a, b) => Scalars.Divide(s, b), "s / y.E");
        d.Assign(x.E / s);
        Verify(ref d, (a, b) => Scalars.Divide(a, s), "x.E / s");
        d.Assign(x % y);
        Verify(ref d, (a, b) => Scalars.Remainder(a, b), "x % y");
        d.Assign(x % s);
        Verify(ref d, (a, b) => Scalars.Remainder(a, s), "x % s");
        d.Assign(s % y.E);
        Verify(ref d, (a, b) => Scalars.Remainder(s, b), "s % y.E");
        d.Assign(-x);
        Verify(ref d, (a, b) => Scalars.Negate(a), "-x");
        d.Assign(-(x * y));
        Verify(ref d, (a, b) => Scalars.Negate(Scalars.Multiply(a, b)), "-(x * y)");
        d.Assign(Nd.Abs(x));
        Verify(ref d, (a, b) => Scalars.Abs(a), "Nd.Abs(x)");
        d.Assign(Nd.Min(x, y));
        Verify(ref d, (a, b) => Scalars.Min(a, b), "Nd.Min(x, y)");
        d.Assign(Nd.Min(x, s));
        Verify(ref d, (a, b) => Scalars.Min(a, s), "Nd.Min(x, s)");
        d.Assign(Nd.Min(s, y.E));
        Verify(ref d, (a, b) => Scalars.Min(s, b), "Nd.Min(s, y.E)");
        d.Assign(Nd.Max(x, y));
        Verify(ref d, (a, b) => Scalars.Max(a, b), "Nd.Max(x, y)");
        d.Assign(Nd.Max(x, s));
        Verify(ref d, (a, b) => Scalars.Max(a, s), "Nd.Max(x, s)");
        d.Assign(Nd.Max(s, y.E));
        Verify(ref d, (a, b) => Scalars.Max(s, b), "Nd.Max(s, y.E)");
        d.Assign(Nd.Clamp(x, s, y));
        Verify(ref d, (a, b) => Scalars.Min(Scalars.Max(a, s), b), "Nd.Clamp(x, s, y)");
        d.Assign(Nd.Clamp(x, y, s));
        Verify(ref d, (a, b) => Scalars.Min(Scalars.Max(a, b), s), "Nd.Clamp(x, y, s)");
        d.Assign(Nd.Sqrt(x));
        Verify(ref d, (a, b) => Scalars.Real(a, Math.Sqrt), "Nd.Sqrt(x)");
        d.Assign(Nd.Floor(x));
        Verify(ref d, (a, b) => Scalars.Real(a, Math.Floor), "Nd.Floor(x)");
        d.Assign(Nd.Ceiling(x));
        Verify(ref d, (a, b) => Scalars.Real(a, Math.Ceiling), "Nd.Ceiling(x)");
        d.Assign(Nd.Round(x));
        Verify(ref d, (a, b) => Scalars.Real(a, Math.Round), "Nd.Round(x)");
        d.Assign(Nd.Fma(x, y, s));
        Verify(ref d, (a, b) => Half.FusedMultiplyAdd(a, b, s), "Nd.Fma(x, y, s)");
        d.Assign(Nd.Fma(s, x, y));
        Verify(ref d, (a, b) => Half.FusedMultiplyAdd(s, a, b), "Nd.Fma(s, x, y)");
        d.Assign(Nd.Lerp(x, y, s));
        Verify(ref d, (a, b) => Scalars.Add(a, Scalars.Multiply(Scalars.Subtract(b, a), s)), "Nd.Lerp(x, y, s)");
        m.Assign(x == y);
        Verify(ref m, (a, b) => (a == b), "x == y");
        m.Assign(x == s);
        Verify(ref m, (a, b) => (a == s), "x == s");
        m.Assign(s == y);
        Verify(ref m, (a, b) => (s == b), "s == y");
        m.Assign(x.E == y.E);
        Verify(ref m, (a, b) => (a == b), "x.E == y.E");
        m.Assign(x.E == y);
        Verify(ref m, (a, b) => (a == b), "x.E == y");
        m.Assign(s == y.E);
        Verify(ref m, (a, b) => (s == b), "s == y.E");
        m.Assign(x != y);
        Verify(ref m, (a, b) => (a != b), "x != y");
        m.Assign(x != s);
        Verify(ref m, (a, b) => (a != s), "x != s");
        m.Assign(s != y);
        Verify(ref m, (a, b) => (s != b), "s != y");
        m.Assign(x.E != y.E);
        Verify(ref m, (a, b) => (a != b), "x.E != y.E");
        m.Assign(x.E != y);
        Verify(ref m, (a, b) => (a != b), "x.E != y");
        m.Assign(s != y.E);
        Verify(ref m, (a, b) => (s != b), "s != y.E");
        m.Assign(x < y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) < 0), "x < y");
        m.Assign(x < s);
        Verify(ref m, (a, b) => (Scalars.Compare(a, s) < 0), "x < s");
        m.Assign(s < y);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) < 0), "s < y");
        m.Assign(x.E < y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) < 0), "x.E < y.E");
        m.Assign(x.E < y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) < 0), "x.E < y");
        m.Assign(s < y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) < 0), "s < y.E");
        m.Assign(x > y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) > 0), "x > y");
        m.Assign(x > s);
        Verify(ref m, (a, b) => (Scalars.Compare(a, s) > 0), "x > s");
        m.Assign(s > y);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) > 0), "s > y");
        m.Assign(x.E > y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) > 0), "x.E > y.E");
        m.Assign(x.E > y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) > 0), "x.E > y");
        m.Assign(s > y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) > 0), "s > y.E");
        m.Assign(x <= y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) <= 0), "x <= y");
        m.Assign(x <= s);
        Verify(ref m, (a, b) => (Scalars.Compare(a, s) <= 0), "x <= s");
        m.Assign(s <= y);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) <= 0), "s <= y");
        m.Assign(x.E <= y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) <= 0), "x.E <= y.E");
        m.Assign(x.E <= y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) <= 0), "x.E <= y");
        m.Assign(s <= y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) <= 0), "s <= y.E");
        m.Assign(x >= y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) >= 0), "x >= y");
        m.Assign(x >= s);
        Verify(ref m, (a, b) => (Scalars.Compare(a, s) >= 0), "x >= s");
        m.Assign(s >= y);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) >= 0), "s >= y");
        m.Assign(x.E >= y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) >= 0), "x.E >= y.E");
        m.Assign(x.E >= y);
        Verify(ref m, (a, b) => (Scalars.Compare(a, b) >= 0), "x.E >= y");
        m.Assign(s >= y.E);
        Verify(ref m, (a, b) => (Scalars.Compare(s, b) >= 0), "s >= y.E");
        d.Assign(Nd.Where(x == y, x, s));
        Verify(ref d, (a, b) => a == b ? a : s, "Where(x == y, x, s)");
        d.Assign(Nd.Where(m, s, y));
        m.Assign(x != y);
        d.Assign(Nd.Where(m, s, y));
        Verify(ref d, (a, b) => a != b ? s : b, "Where(m, s, y)");
    }

    [Fact]
    public void CompoundAssignments()
    {
        Half67 x = default, y = default, d;
        x.FillFrom(i => X[i]);
        y.FillFrom(i => Y[i]);

        d = x;
        d += y;
        Verify(ref d, (a, b) => Scalars.Add(a, b), "+= y");
        d = x;
        d += s;
        Verify(ref d, (a, b) => Scalars.Add(a, s), "+= s");
        d = x;
        d += y + s;
        Verify(ref d, (a, b) => Scalars.Add(a, Scalars.Add(b, s)), "+= y + s");
        d = x;
        d -= y;
        Verify(ref d, (a, b) => Scalars.Subtract(a, b), "-= y");
        d = x;
        d -= s;
        Verify(ref d, (a, b) => Scalars.Subtract(a, s), "-= s");
        d = x;
        d -= y + s;
        Verify(ref d, (a, b) => Scalars.Subtract(a, Scalars.Add(b, s)), "-= y + s");
        d = x;
        d *= y;
        Verify(ref d, (a, b) => Scalars.Multiply(a, b), "*= y");
        d = x;
        d *= s;
        Verify(ref d, (a, b) => Scalars.Multiply(a, s), "*= s");
        d = x;
        d *= y + s;
        Verify(ref d, (a, b) => Scalars.Multiply(a, Scalars.Add(b, s)), "*= y + s");
        d = x;
        d /= y;
        Verify(ref d, (a, b) => Scalars.Divide(a, b), "/= y");
        d = x;
        d /= s;
        Verify(ref d, (a, b) => Scalars.Divide(a, s), "/= s");
        d = x;
        d /= y + s;
        Verify(ref d, (a, b) => Scalars.Divide(a, Scalars.Add(b, s)), "/= y + s");
        d = x;
        d %= y;
        Verify(ref d, (a, b) => Scalars.Remainder(a, b), "%= y");
        d = x;
        d %= s;
        Verify(ref d, (a, b) => Scalars.Remainder(a, s), "%= s");
        d = x;
        d %= y + s;
        Verify(ref d, (a, b) => Scalars.Remainder(a, Scalars.Add(b, s)), "%= y + s");
    }

    private static void Verify(ref Half67 d, Func<Half, Half, Half> reference, string what)
        => Same.All<Half>([.. X.Zip(Y, reference)], d.AsSpan(), what);

    private static void Verify(ref Mask67 m, Func<Half, Half, bool> reference, string what)
        => Same.All<bool>([.. X.Zip(Y, reference)], m.AsSpan(), what);
}
