using System.Runtime.Intrinsics;

namespace Tensors;

/// <summary>One bit pattern for all elements that are equal: +0 for both zeros, one NaN for all. 32 bytes at a time, lane by lane.</summary>
internal interface ICanonicalBits
{
    /// <summary>Whether bits are already one per value.</summary>
    static abstract bool IsPlain { get; }

    /// <summary>The canonical bits of a vector of elements.</summary>
    static abstract Vector256<byte> Of(Vector256<byte> bits);
}

/// <summary>Integers, bool and structs: every pattern is a value of its own.</summary>
internal readonly struct PlainBits : ICanonicalBits
{
    public static bool IsPlain => true;

    public static Vector256<byte> Of(Vector256<byte> bits) => bits;
}

/// <summary>float32.</summary>
internal readonly struct SingleBits : ICanonicalBits
{
    public static bool IsPlain => false;

    public static Vector256<byte> Of(Vector256<byte> bits)
    {
        Vector256<float> x = bits.AsSingle();
        Vector256<float> noMinusZero = Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<float>.Zero), Vector256<float>.Zero, x);
        return Vector256.ConditionalSelect(Vector256.Equals(x, x), noMinusZero, Vector256.Create(float.NaN)).AsByte();
    }
}

/// <summary>float64, and complex128 as its two parts.</summary>
internal readonly struct DoubleBits : ICanonicalBits
{
    public static bool IsPlain => false;

    public static Vector256<byte> Of(Vector256<byte> bits)
    {
        Vector256<double> x = bits.AsDouble();
        Vector256<double> noMinusZero = Vector256.ConditionalSelect(Vector256.Equals(x, Vector256<double>.Zero), Vector256<double>.Zero, x);
        return Vector256.ConditionalSelect(Vector256.Equals(x, x), noMinusZero, Vector256.Create(double.NaN)).AsByte();
    }
}

/// <summary>float16, by its bits: no vector instruction compares halves.</summary>
internal readonly struct HalfBits : ICanonicalBits
{
    public static bool IsPlain => false;

    public static Vector256<byte> Of(Vector256<byte> bits)
    {
        Vector256<ushort> x = bits.AsUInt16();
        Vector256<ushort> magnitude = x & Vector256.Create((ushort)0x7FFF);
        Vector256<ushort> isZero = Vector256.Equals(magnitude, Vector256<ushort>.Zero);
        Vector256<ushort> isNaN = Vector256.GreaterThan(magnitude, Vector256.Create((ushort)0x7C00));
        return Vector256.ConditionalSelect(isNaN, Vector256.Create((ushort)0x7E00), Vector256.AndNot(x, isZero)).AsByte();
    }
}
