using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Declared;

[NdShape<Complex>(67)] internal partial struct Complex67;

/// <summary>Every operator and function of declared tensors of Complex, in the forms users write: tensors, expressions and scalars on either side.</summary>
[Trait("Width", "All")]
public sealed class ComplexTests
{
    private static readonly Complex s = new(2.5, -1);

    private static readonly Complex[] X = Operands.Left<Complex>(67);

    private static readonly Complex[] Y = Operands.Right<Complex>(67);

    [Fact]
    public void Operators_AndFunctions()
    {
        Complex67 x = default, y = default, d = default;
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
        d.Assign(-x);
        Verify(ref d, (a, b) => Scalars.Negate(a), "-x");
        d.Assign(-(x * y));
        Verify(ref d, (a, b) => Scalars.Negate(Scalars.Multiply(a, b)), "-(x * y)");
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
        Complex67 x = default, y = default, d;
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
    }

    private static void Verify(ref Complex67 d, Func<Complex, Complex, Complex> reference, string what)
        => Same.All<Complex>([.. X.Zip(Y, reference)], d.AsSpan(), what);

    private static void Verify(ref Mask67 m, Func<Complex, Complex, bool> reference, string what)
        => Same.All<bool>([.. X.Zip(Y, reference)], m.AsSpan(), what);
}
