using System.Numerics;

namespace Tensors.Tests.Algebra.Support;

/// <summary>Element values that break careless code: extremes, zeros of both signs, NaN, infinities, subnormals, ties.</summary>
internal static class Samples
{
    /// <summary>The special values of one element type.</summary>
    public static T[] Special<T>()
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(float)) return As<float, T>(
            [0f, -0f, 1f, -1f, 0.5f, 2.5f, -3.5f, 1e-45f, -1.1754944e-38f, float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN, 16777217f, -0.3f]);
        if (typeof(T) == typeof(double)) return As<double, T>(
            [0d, -0d, 1d, -1d, 0.5, 2.5, -3.5, 5e-324, -2.2250738585072014e-308, double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 9007199254740993d, -0.3]);
        if (typeof(T) == typeof(Half)) return As<Half, T>(
            [(Half)0, -(Half)0f, (Half)1, (Half)(-1), (Half)0.5, (Half)2.5, (Half)(-3.5), Half.Epsilon, (Half)(-6.1e-5), Half.MaxValue, Half.MinValue, Half.PositiveInfinity, Half.NegativeInfinity, Half.NaN, (Half)2049, (Half)(-0.3)]);
        if (typeof(T) == typeof(Complex)) return As<Complex, T>(
            [new(0, 0), new(-0.0, 0), new(1, 0), new(0, 1), new(-1, 2.5), new(1e300, -1e300), new(1e-300, 3), new(double.PositiveInfinity, 1), new(0.1, -0.2), new(double.NaN, 0), new(-3, -4), new(7, 0.5)]);

        // Integers: every pattern that wraps, and its neighbours.
        BigInteger bits = 8 * System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        BigInteger half = BigInteger.One << ((int)bits - 1);
        BigInteger[] values = [0, 1, -1, 2, 3, -7, 10, 77, half, half - 1, half + 1, half / 2, (half / 2) + 1, (2 * half) - 2, half / 3, -half / 5];
        return [.. values.Select(T.CreateTruncating)];
    }

    /// <summary>All pairs of special values as two sequences of equal length, with ordinary values between them.</summary>
    public static (T[] X, T[] Y) Pairs<T>()
        where T : unmanaged, INumberBase<T>
    {
        T[] special = Special<T>();
        List<T> x = [], y = [];
        for (int i = 0; i < special.Length; i++)
        {
            for (int j = 0; j < special.Length; j++)
            {
                x.Add(special[i]);
                y.Add(special[j]);
            }
        }

        return ([.. x], [.. y]);
    }

    /// <summary>Small whole numbers, different from one another as far as the element type allows: sums of them are exact.</summary>
    public static T[] Counting<T>(int count, int modulus = 11)
        where T : unmanaged, INumberBase<T>
        => [.. Enumerable.Range(0, count).Select(i => T.CreateTruncating((i * 7) % modulus))];

    private static T[] As<S, T>(S[] values)
        where S : unmanaged
        where T : unmanaged
        => System.Runtime.InteropServices.MemoryMarshal.Cast<S, T>(values).ToArray();
}
