using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Elementwise;

/// <summary>Every operator and function of the eight integer types, on all pairs of extreme values, at every length and width.</summary>
[Trait("Width", "All")]
public sealed class IntegerOperatorTests
{
    [Fact] public void SByte() => All<sbyte>();

    [Fact] public void Int16() => All<short>();

    [Fact] public void Int32() => All<int>();

    [Fact] public void Int64() => All<long>();

    [Fact] public void Byte() => All<byte>();

    [Fact] public void UInt16() => All<ushort>();

    [Fact] public void UInt32() => All<uint>();

    [Fact] public void UInt64() => All<ulong>();

    private static void All<T>()
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        (T[] x, T[] y) = Samples.Pairs<T>();
        Sweep.Binary<T, Add<T>>(x, y, Scalars.Add);
        Sweep.Binary<T, Subtract<T>>(x, y, Scalars.Subtract);
        Sweep.Binary<T, Multiply<T>>(x, y, Scalars.Multiply);
        Sweep.Binary<T, BitwiseAnd<T>>(x, y, Scalars.And);
        Sweep.Binary<T, BitwiseOr<T>>(x, y, Scalars.Or);
        Sweep.Binary<T, BitwiseXor<T>>(x, y, Scalars.Xor);
        Sweep.Binary<T, Minimum<T>>(x, y, Scalars.Min);
        Sweep.Binary<T, Maximum<T>>(x, y, Scalars.Max);
        Sweep.Unary<T, Complement<T>>(x, Scalars.Complement);
        Sweep.Unary<T, Absolute<T>>(x, Scalars.Abs);
        Sweep.Unary<T, Negate<T>>(x, Scalars.Negate);
        Sweep.Shift<T, LeftShift<T>>(x, Scalars.ShiftLeft);
        Sweep.Shift<T, RightShift<T>>(x, Scalars.ShiftRight);
        T[] z = [.. y.Reverse()];
        Sweep.Ternary<T, Limit<T>>(x, y, z, (a, b, c) => Scalars.Min(Scalars.Max(a, b), c));

        // What no integer quotient can hold throws, and is tested on its own.
        bool Divides(T a, T b) => !T.IsZero(b) && !(a == T.MinValue && b == T.Zero - T.One);
        T[] divisor = [.. x.Zip(y, (a, b) => Divides(a, b) ? b : T.One)];
        divisor[^1] = T.CreateTruncating(3);
        Sweep.Binary<T, Divide<T>>(x, divisor, Scalars.Divide);
        Sweep.Binary<T, Remainder<T>>(x, divisor, Scalars.Remainder);
    }
}
