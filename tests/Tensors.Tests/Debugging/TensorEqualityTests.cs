using System.Numerics;
using System.Runtime.InteropServices;
using CsCheck;

namespace Tensors.Tests.Debugging;

public class TensorEqualityTests
{
    private static bool Same<T>(T[] a, T[] b)
        where T : unmanaged =>
        TensorEquality.Equals(in MemoryMarshal.GetArrayDataReference(a), in MemoryMarshal.GetArrayDataReference(b), a.Length);

    private static int Hash<T>(T[] a)
        where T : unmanaged => TensorEquality.Hash(in MemoryMarshal.GetArrayDataReference(a), a.Length);

    // Against Equals of the elements: one differing element at every place around the vector boundaries.
    private static void Check<T>(Gen<T> values)
        where T : unmanaged =>
        Gen.Select(values.Array[1, 140], values, Gen.Int[0, 1000]).Sample((a, other, at) =>
        {
            T[] b = [.. a];
            Assert.True(Same(a, b));
            Assert.Equal(Hash(a), Hash(b));

            at %= a.Length;
            b[at] = other;
            bool equal = a[at].Equals(other);
            Assert.Equal(equal, Same(a, b));
            Assert.Equal(equal, Same(b, a));
            if (equal)
                Assert.Equal(Hash(a), Hash(b));
        }, iter: 300, threads: 1);

    [Fact]
    public void Equal_IsElementsEquals_ForEveryDType()
    {
        Gen<float> singles = Gen.OneOf(Gen.Single, Gen.Const(0f), Gen.Const(-0f), Gen.Const(float.NaN), Gen.Int.Select(bits => BitConverter.Int32BitsToSingle(0x7F800001 | bits)));
        Gen<double> doubles = Gen.OneOf(Gen.Double, Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(double.NaN), Gen.Const(-double.NaN));
        Check(Gen.Bool);
        Check(Gen.SByte);
        Check(Gen.Short);
        Check(Gen.Int);
        Check(Gen.Long);
        Check(Gen.Byte);
        Check(Gen.UShort);
        Check(Gen.UInt);
        Check(Gen.ULong);
        Check(Gen.UShort.Select(BitConverter.UInt16BitsToHalf));
        Check(Gen.OneOf(Gen.Const(Half.NaN), Gen.Const(Half.NegativeZero), Gen.Const(Half.Zero)));
        Check(singles);
        Check(doubles);
        Check(Gen.Select(doubles, doubles).Select((re, im) => new Complex(re, im)));
        Check(Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Select((x, y) => new Plain(x, y)));
        Check(Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((x, y) => new Folded(x, y)));
    }

    [Fact]
    public void Zeros_AreEqual_AndNaNs_WhateverTheirBits()
    {
        float[] a = [0f, float.NaN, 1f];
        float[] b = [-0f, BitConverter.Int32BitsToSingle(0x7FC01234), 1f];
        Assert.True(Same(a, b));
        Assert.Equal(Hash(a), Hash(b));
        Assert.False(Same([1.0], [double.NaN]));
        Assert.False(Same([float.PositiveInfinity], [float.NegativeInfinity]));
        Assert.False(Same([Half.PositiveInfinity], [Half.NaN]));
    }

    [Fact]
    public void Hash_TellsTensorsApart()
    {
        int[] hashes = [.. Enumerable.Range(0, 4000).Select(i =>
        {
            float[] values = new float[64];
            values[i % 64] = 1 + (i / 64);
            return Hash(values);
        })];
        Assert.True(hashes.Distinct().Count() >= 3998);
        Assert.NotEqual(Hash(new byte[31]), Hash(new byte[32]));

        // The order of elements counts, across lanes and within one.
        int[] ramp = [.. Enumerable.Range(0, 64)];
        for (int k = 1; k < 64; k++)
        {
            int[] swapped = [.. ramp];
            (swapped[0], swapped[k]) = (swapped[k], swapped[0]);
            Assert.NotEqual(Hash(ramp), Hash(swapped));
        }
    }

    [Fact]
    [Trait("Width", "All")]
    public void Hash_IsTheSameAtEveryWidth()
    {
        float[] values = [.. Enumerable.Range(0, 1001).Select(i => i * 0.5f)];
        Assert.Equal(-2066376970, Hash(values));
    }

    [Fact]
    public void EqualsAndHash_TakeNoMemory()
    {
        double[] a = new double[10_000];
        Folded[] b = new Folded[1000];
        _ = Same(a, a) && Hash(a) == 0 && Same(b, b) && Hash(b) == 0;
        MemoryMeasure measure = TensorMemory.Measure();
        _ = Same(a, a);
        _ = Hash(a);
        _ = Same(b, b);
        _ = Hash(b);
        Assert.True(measure.Stop().IsZero);
    }

    private readonly struct Plain(int x, int y)
    {
        public readonly int X = x;
        public readonly int Y = y;
    }

    /// <summary>Equal modulo 3: its own equality, not its bytes, decides.</summary>
    private readonly struct Folded(int x, int y) : IEquatable<Folded>
    {
        private readonly int _x = x;
        private readonly int _y = y;

        public bool Equals(Folded other) => _x % 3 == other._x % 3 && _y % 3 == other._y % 3;

        public override bool Equals(object? obj) => obj is Folded other && Equals(other);

        public override int GetHashCode() => ((_x % 3) * 7) + (_y % 3);
    }
}
