using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Elementwise;

/// <summary>Every operator and function of the floating-point types and Complex, on all pairs of special values (NaN, infinities, zeros of both signs,
/// subnormals), at every length and width, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class FloatingOperatorTests
{
    [Fact] public void Half() => All<Half>(System.Half.FusedMultiplyAdd);

    [Fact] public void Single() => All<float>(MathF.FusedMultiplyAdd);

    [Fact] public void Double() => All<double>(Math.FusedMultiplyAdd);

    [Fact]
    public void ComplexNumbers()
    {
        (Complex[] x, Complex[] y) = Samples.Pairs<Complex>();
        Sweep.Binary<Complex, Add<Complex>>(x, y, Scalars.Add);
        Sweep.Binary<Complex, Subtract<Complex>>(x, y, Scalars.Subtract);
        Sweep.Binary<Complex, Multiply<Complex>>(x, y, Scalars.Multiply);
        Sweep.Binary<Complex, Divide<Complex>>(x, y, Scalars.Divide);
        Sweep.Unary<Complex, Negate<Complex>>(x, Scalars.Negate);
    }

    private static void All<T>(Func<T, T, T, T> fused)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] x, T[] y) = Samples.Pairs<T>();
        Sweep.Binary<T, Add<T>>(x, y, Scalars.Add);
        Sweep.Binary<T, Subtract<T>>(x, y, Scalars.Subtract);
        Sweep.Binary<T, Multiply<T>>(x, y, Scalars.Multiply);
        Sweep.Binary<T, Divide<T>>(x, y, Scalars.Divide);
        Sweep.Binary<T, Remainder<T>>(x, y, Scalars.Remainder);
        Sweep.Binary<T, Minimum<T>>(x, y, Scalars.Min);
        Sweep.Binary<T, Maximum<T>>(x, y, Scalars.Max);
        Sweep.Unary<T, Negate<T>>(x, Scalars.Negate);
        Sweep.Unary<T, Absolute<T>>(x, Scalars.Abs);
        Sweep.Unary<T, SquareRoot<T>>(x, v => Scalars.Real(v, Math.Sqrt));
        T[] steps = [.. x, .. Enumerable.Range(-80, 161).Select(i => T.CreateTruncating(i) / T.CreateTruncating(4))];
        Sweep.Unary<T, FloorOf<T>>(steps, v => Scalars.Real(v, Math.Floor));
        Sweep.Unary<T, CeilingOf<T>>(steps, v => Scalars.Real(v, Math.Ceiling));
        Sweep.Unary<T, RoundOf<T>>(steps, v => Scalars.Real(v, a => Math.Round(a, MidpointRounding.ToEven)));
        T[] z = [.. y.Skip(5), .. y.Take(5)];
        Sweep.Ternary<T, Limit<T>>(x, y, z, (a, b, c) => Scalars.Min(Scalars.Max(a, b), c));
        Sweep.Ternary<T, FusedMultiplyAdd<T>>(x, y, z, fused);
        Sweep.Ternary<T, LinearInterpolation<T>>(x, y, z, (a, b, c) => Scalars.Add(a, Scalars.Multiply(Scalars.Subtract(b, a), c)));
    }
}
