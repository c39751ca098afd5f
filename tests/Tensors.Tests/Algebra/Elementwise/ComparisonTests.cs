using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Elementwise;

/// <summary>The six comparisons of every type on all pairs of special values: as truth values in memory, and as the condition of <c>Where</c> over
/// elements of each size, so that masks of one lane width steer vectors of another.</summary>
[Trait("Width", "All")]
public sealed class ComparisonTests
{
    [Fact] public void SByte() => Ordered<sbyte>();

    [Fact] public void Int16() => Ordered<short>();

    [Fact] public void Int32() => Ordered<int>();

    [Fact] public void Int64() => Ordered<long>();

    [Fact] public void Byte() => Ordered<byte>();

    [Fact] public void UInt16() => Ordered<ushort>();

    [Fact] public void UInt32() => Ordered<uint>();

    [Fact] public void UInt64() => Ordered<ulong>();

    [Fact] public void Half() => Ordered<Half>();

    [Fact] public void Single() => Ordered<float>();

    [Fact] public void Double() => Ordered<double>();

    [Fact]
    public void ComplexNumbers_AreEqualOrNot()
    {
        (Complex[] x, Complex[] y) = Samples.Pairs<Complex>();
        Sweep.Compare<Complex, IsEqual<Complex>, float>(x, y, new(false), (a, b) => a.Real == b.Real && a.Imaginary == b.Imaginary, Floats(1), Floats(-1));
        Sweep.Compare<Complex, IsEqual<Complex>, byte>(x, y, new(true), (a, b) => !(a.Real == b.Real && a.Imaginary == b.Imaginary), Bytes(1), Bytes(130));
    }

    // Each comparison chooses between elements of another size: 1, 2, 4 and 8 bytes.
    private static void Ordered<T>()
        where T : unmanaged, INumber<T>
    {
        (T[] x, T[] y) = Samples.Pairs<T>();
        Sweep.Compare<T, IsLess<T>, byte>(x, y, new(false), (a, b) => Scalars.Compare(a, b) < 0, Bytes(0), Bytes(140));
        Sweep.Compare<T, IsLess<T>, short>(x, y, new(true), (a, b) => Scalars.Compare(a, b) > 0, Shorts(0), Shorts(-3000));
        Sweep.Compare<T, IsLessOrEqual<T>, float>(x, y, new(false), (a, b) => Scalars.Compare(a, b) <= 0, Floats(1), Floats(-1));
        Sweep.Compare<T, IsLessOrEqual<T>, double>(x, y, new(true), (a, b) => Scalars.Compare(a, b) >= 0, Doubles(1), Doubles(-1));
        Sweep.Compare<T, IsEqual<T>, float>(x, y, new(false), (a, b) => Scalars.Compare(a, b) == 0, Floats(1), Floats(-1));
        Sweep.Compare<T, IsEqual<T>, Half>(x, y, new(true), (a, b) => Scalars.Compare(a, b) != 0, Halves(1), Halves(-1));
    }

    private static byte[] Bytes(int first) => [.. Enumerable.Range(0, 130).Select(i => (byte)(first + i))];

    private static short[] Shorts(int first) => [.. Enumerable.Range(0, 130).Select(i => (short)(first + i))];

    private static float[] Floats(int sign) => [.. Enumerable.Range(0, 130).Select(i => sign * (i + 0.5f))];

    private static double[] Doubles(int sign) => [.. Enumerable.Range(0, 130).Select(i => sign * (i + 0.25))];

    private static Half[] Halves(int sign) => [.. Enumerable.Range(0, 130).Select(i => (Half)(sign * (i + 0.5f)))];
}
