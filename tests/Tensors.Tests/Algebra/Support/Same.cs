using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors.Tests.Algebra.Support;

/// <summary>Equality to the last bit, except that one NaN is as good as another.</summary>
internal static class Same
{
    public static bool Value<T>(T a, T b)
        where T : unmanaged
    {
        if (a is Complex x && b is Complex y) return Value(x.Real, y.Real) && Value(x.Imaginary, y.Imaginary);
        if (a is float f && float.IsNaN(f)) return b is float.NaN;
        if (a is double d && double.IsNaN(d)) return b is double.NaN;
        if (a is Half h && Half.IsNaN(h)) return b is Half k && Half.IsNaN(k);
        return Bytes(ref a).SequenceEqual(Bytes(ref b));
    }

    /// <summary>Fails with the first place where two sequences differ.</summary>
    public static void All<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what)
        where T : unmanaged
    {
        Assert.True(expected.Length == actual.Length, $"{what}: {expected.Length} elements expected, {actual.Length} found");
        for (int i = 0; i < expected.Length; i++)
        {
            if (!Value(expected[i], actual[i])) Assert.Fail($"{what}: element {i} of {expected.Length} is {actual[i]}, not {expected[i]}");
        }
    }

    /// <summary>A checksum of bits (FNV-1a), every NaN counted as one and the same.</summary>
    public static ulong Sum<T>(ReadOnlySpan<T> values, ulong seed = 14695981039346656037)
        where T : unmanaged
    {
        foreach (T item in values)
        {
            T value = item switch { float.NaN => (T)(object)float.NaN, double.NaN => (T)(object)double.NaN, _ => item };
            foreach (byte b in Bytes(ref value)) seed = (seed ^ b) * 1099511628211;
        }

        return seed;
    }

    private static ReadOnlySpan<byte> Bytes<T>(ref T value)
        where T : unmanaged
        => System.Runtime.InteropServices.MemoryMarshal.AsBytes(new ReadOnlySpan<T>(ref value));
}
