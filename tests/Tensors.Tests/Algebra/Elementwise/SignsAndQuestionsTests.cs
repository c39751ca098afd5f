using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Elementwise;

/// <summary>Signs, parts and questions of every type on special values, at every length and width, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class SignsAndQuestionsTests
{
    [Fact] public void SByte() => All<sbyte>();

    [Fact] public void UInt16() => All<ushort>();

    [Fact] public void Int32() => All<int>();

    [Fact] public void UInt64() => All<ulong>();

    [Fact] public void Half() => Floating<Half>();

    [Fact] public void Single() => Floating<float>();

    [Fact] public void Double() => Floating<double>();

    private static void All<T>()
        where T : unmanaged, INumber<T>
    {
        (T[] x, _) = Samples.Pairs<T>();
        Sweep.Unary<T, SignOf<T>>(x, v => T.IsNaN(v) ? v : v > T.Zero ? T.One : v < T.Zero ? T.Zero - T.One : T.Zero);
        Sweep.Unary<T, SquareOf<T>>(x, v => Scalars.Multiply(v, v));
        Sweep.Question<T, IsNaNOf<T>, double>(x, v => T.IsNaN(v));
        Sweep.Question<T, IsInfinityOf<T>, short>(x, v => T.IsInfinity(v));
        Sweep.Question<T, IsFiniteOf<T>, float>(x, v => !T.IsNaN(v) && !T.IsInfinity(v));
        Sweep.Question<T, SignBitOf<T>, byte>(x, v => T.IsNegative(v));
        Sweep.Question<T, SignBitOf<T>, T>(x, v => T.IsNegative(v));
    }

    private static void Floating<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        All<T>();
        (T[] x, T[] y) = Samples.Pairs<T>();
        Sweep.Binary<T, CopySignOf<T>>(x, y, (a, b) => T.IsNegative(a) == T.IsNegative(b) ? a : -a);
        Sweep.Unary<T, ReciprocalOf<T>>(x, v => Scalars.Divide(T.One, v));
        T[] steps = [.. x, .. Enumerable.Range(-80, 161).Select(i => T.CreateTruncating(i) / T.CreateTruncating(4))];
        Sweep.Unary<T, TruncationOf<T>>(steps, v => Scalars.Real(v, Math.Truncate));
        Sweep.Unary<T, NumberOf<T>>(x, v => T.IsNaN(v) ? T.Zero : T.IsInfinity(v) ? T.CopySign(T.BitDecrement(T.PositiveInfinity), v) : v);
    }
}
