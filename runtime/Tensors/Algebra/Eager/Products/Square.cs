using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Squares of elements turned in registers: line n of the result holds element n of every row that is read. Needs AVX.</summary>
internal static unsafe class Square
{
    /// <summary>Eight rows of eight elements of 4 bytes: 16 shuffles, since halves are joined while they are loaded.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Load(
        float* rows,
        nint stride,
        out Vector256<float> v0,
        out Vector256<float> v1,
        out Vector256<float> v2,
        out Vector256<float> v3,
        out Vector256<float> v4,
        out Vector256<float> v5,
        out Vector256<float> v6,
        out Vector256<float> v7)
    {
        float* lower = rows + (4 * stride);

        // Elements 0 to 3 of rows n and n + 4 side by side, and elements 4 to 7.
        Vector256<float> a = Join(rows, lower), b = Join(rows + stride, lower + stride);
        Vector256<float> c = Join(rows + (2 * stride), lower + (2 * stride)), d = Join(rows + (3 * stride), lower + (3 * stride));
        Vector256<float> e = Avx.UnpackLow(a, b), f = Avx.UnpackHigh(a, b), g = Avx.UnpackLow(c, d), h = Avx.UnpackHigh(c, d);
        v0 = Avx.Shuffle(e, g, 0x44);
        v1 = Avx.Shuffle(e, g, 0xEE);
        v2 = Avx.Shuffle(f, h, 0x44);
        v3 = Avx.Shuffle(f, h, 0xEE);
        rows += 4;
        lower += 4;
        a = Join(rows, lower);
        b = Join(rows + stride, lower + stride);
        c = Join(rows + (2 * stride), lower + (2 * stride));
        d = Join(rows + (3 * stride), lower + (3 * stride));
        e = Avx.UnpackLow(a, b);
        f = Avx.UnpackHigh(a, b);
        g = Avx.UnpackLow(c, d);
        h = Avx.UnpackHigh(c, d);
        v4 = Avx.Shuffle(e, g, 0x44);
        v5 = Avx.Shuffle(e, g, 0xEE);
        v6 = Avx.Shuffle(f, h, 0x44);
        v7 = Avx.Shuffle(f, h, 0xEE);
    }

    /// <summary>Four rows of four elements of 8 bytes.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Load(double* rows, nint stride, out Vector256<double> v0, out Vector256<double> v1, out Vector256<double> v2, out Vector256<double> v3)
    {
        double* lower = rows + (2 * stride);
        Vector256<double> a = Join(rows, lower), b = Join(rows + stride, lower + stride);
        v0 = Avx.UnpackLow(a, b);
        v1 = Avx.UnpackHigh(a, b);
        a = Join(rows + 2, lower + 2);
        b = Join(rows + 2 + stride, lower + 2 + stride);
        v2 = Avx.UnpackLow(a, b);
        v3 = Avx.UnpackHigh(a, b);
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector256<float> Join(float* low, float* high) => Vector256.Create(Vector128.Load(low), Vector128.Load(high));

    [MethodImpl(AggressiveInlining)]
    public static Vector256<double> Join(double* low, double* high) => Vector256.Create(Vector128.Load(low), Vector128.Load(high));
}
