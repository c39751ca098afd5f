using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A vector times a matrix whose columns are contiguous, which is a row-major matrix times a vector: lines of the matrix are turned in registers, so
/// that every element of the result keeps its own chain.</summary>
/// <remarks><code>
///   lines    terms ->
///   0..7    |aaaa|      four terms of eight lines are turned and added to the eight chains of a, then those of b and c:
///   8..15   |bbbb|      a chain takes 16 cycles for them, in which the other two are turned
///   16..23  |cccc|
/// </code>
/// Turning is what it costs: 46 instructions for 64 elements where sums that mix terms take 9, so that it runs at some two thirds of what the third-level cache
/// gives. Lines that lie a multiple of 2 KiB apart share two sets of the first-level cache, and are turned 16 at a time; at a multiple of 4 KiB, one set, pieces
/// of them are copied together first, 13 KiB of stack.</remarks>
internal static unsafe class GemmTurned
{
    /// <summary>False, and nothing done, where there is nothing to turn.</summary>
    public static bool TryRun<T, S>(ref GemmStrip<T> strip, nint n, nint yn)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        if (!Avx.IsSupported || strip.YK != 1 || strip.K < 4 || n < 8)
        {
            return false;
        }

        if (typeof(T) == typeof(float))
        {
            Floats<S>((float*)strip.D, (float*)strip.X, strip.XK, (float*)strip.Y, yn, n, strip.K, strip.Accumulate);
        }
        else if (typeof(T) == typeof(double))
        {
            Doubles<S>((double*)strip.D, (double*)strip.X, strip.XK, (double*)strip.Y, yn, n, strip.K, strip.Accumulate);
        }
        else
        {
            return false;
        }

        return true;
    }

    // The terms of a piece that is copied, and the distance of its lines, in bytes.
    private const int PieceBytes = 512;
    private const int PieceStride = PieceBytes + 32;

    private static bool Crowd(nint bytes) => (bytes & 4095) == 0;

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Floats<S>(float* d, float* x, nint xk, float* y, nint yn, nint n, nint k, bool accumulate)
        where S : struct, ITermSign
    {
        nint whole = k & ~3, j = 0;
        bool crowd = Crowd(yn * sizeof(float));
        while (n - j >= 8)
        {
            nint lines = n - j >= 24 && (crowd || (yn & 511) != 0) ? 24 : n - j >= 16 ? 16 : 8;
            Lines<float, S>(d + j, x, xk, y + (j * yn), yn, whole, accumulate, lines, crowd);
            j += lines;
        }

        if (j < n && !accumulate)
        {
            // The last lines overlap those before them.
            Lines<float, S>(d + n - 8, x, xk, y + ((n - 8) * yn), yn, whole, false, 8, crowd);
            j = n;
        }

        Rest<float, S>(d, x, xk, y, yn, n, k, whole, j, accumulate);
    }

    private static void Lines<T, S>(T* d, T* x, nint xk, T* y, nint yn, nint terms, bool accumulate, nint lines, bool crowd)
        where T : unmanaged
        where S : struct, ITermSign
    {
        if (crowd)
        {
            Copied<T, S>(d, x, xk, y, yn, terms, accumulate, lines);
        }
        else
        {
            Turned<T, S>(d, x, xk, y, yn, terms, accumulate, lines);
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Turned<T, S>(T* d, T* x, nint xk, T* y, nint yn, nint terms, bool accumulate, nint lines)
        where T : unmanaged
        where S : struct, ITermSign
    {
        if (typeof(T) == typeof(float))
        {
            switch (lines)
            {
                case 24: Lines24<S>((float*)d, (float*)x, xk, (float*)y, yn, terms, accumulate); break;
                case 16: Lines16<S>((float*)d, (float*)x, xk, (float*)y, yn, terms, accumulate); break;
                default: Lines8<S>((float*)d, (float*)x, xk, (float*)y, yn, terms, accumulate); break;
            }
        }
        else if (lines == 16)
        {
            Lines16<S>((double*)d, (double*)x, xk, (double*)y, yn, terms, accumulate);
        }
        else
        {
            Lines4<S>((double*)d, (double*)x, xk, (double*)y, yn, terms, accumulate);
        }
    }

    [MethodImpl(NoInlining | AggressiveOptimization), SkipLocalsInit]
    private static void Copied<T, S>(T* d, T* x, nint xk, T* y, nint yn, nint terms, bool accumulate, nint lines)
        where T : unmanaged
        where S : struct, ITermSign
    {
        byte* piece = stackalloc byte[24 * PieceStride];
        nint most = PieceBytes / sizeof(T);
        for (nint p = 0; p < terms; p += most)
        {
            nint taken = Math.Min(most, terms - p);
            for (nint l = 0; l < lines; l++)
            {
                Copy(piece + (l * PieceStride), (byte*)(y + (l * yn) + p), taken * sizeof(T));
            }

            Turned<T, S>(d, x + (p * xk), xk, (T*)piece, PieceStride / sizeof(T), taken, accumulate || p > 0, lines);
        }
    }

    // 16 bytes at least; the last vector overlaps the one before it.
    [MethodImpl(AggressiveInlining)]
    private static void Copy(byte* to, byte* from, nint bytes)
    {
        if (bytes == PieceBytes)
        {
            for (nint b = 0; b < PieceBytes; b += 64)
            {
                Vector256<byte> first = Vector256.Load(from + b), second = Vector256.Load(from + b + 32);
                first.Store(to + b);
                second.Store(to + b + 32);
            }

            return;
        }

        for (nint b = 0; b < bytes - 16; b += 16)
        {
            Vector128.Load(from + b).Store(to + b);
        }

        Vector128.Load(from + bytes - 16).Store(to + bytes - 16);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Lines24<S>(float* d, float* x, nint xk, float* y, nint yn, nint terms, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<float> a = Start(d, accumulate), b = Start(d + 8, accumulate), c = Start(d + 16, accumulate);
        nint two = 2 * yn, three = 3 * yn, four = 4 * yn, eight = 8 * yn;
        for (; terms > 0; terms -= 4, x += 4 * xk, y += 4)
        {
            Vector256<float> x0 = Term<S>(x), x1 = Term<S>(x + xk), x2 = Term<S>(x + (2 * xk)), x3 = Term<S>(x + (3 * xk));
            float* at = y;
            a = Four(at, yn, two, three, four, x0, x1, x2, x3, a);
            at += eight;
            b = Four(at, yn, two, three, four, x0, x1, x2, x3, b);
            at += eight;
            c = Four(at, yn, two, three, four, x0, x1, x2, x3, c);
        }

        a.Store(d);
        b.Store(d + 8);
        c.Store(d + 16);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Lines16<S>(float* d, float* x, nint xk, float* y, nint yn, nint terms, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<float> a = Start(d, accumulate), b = Start(d + 8, accumulate);
        nint two = 2 * yn, three = 3 * yn, four = 4 * yn, eight = 8 * yn;
        for (; terms > 0; terms -= 4, x += 4 * xk, y += 4)
        {
            Vector256<float> x0 = Term<S>(x), x1 = Term<S>(x + xk), x2 = Term<S>(x + (2 * xk)), x3 = Term<S>(x + (3 * xk));
            a = Four(y, yn, two, three, four, x0, x1, x2, x3, a);
            b = Four(y + eight, yn, two, three, four, x0, x1, x2, x3, b);
        }

        a.Store(d);
        b.Store(d + 8);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Lines8<S>(float* d, float* x, nint xk, float* y, nint yn, nint terms, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<float> a = Start(d, accumulate);
        nint two = 2 * yn, three = 3 * yn, four = 4 * yn;
        for (; terms > 0; terms -= 4, x += 4 * xk, y += 4)
        {
            a = Four(y, yn, two, three, four, Term<S>(x), Term<S>(x + xk), Term<S>(x + (2 * xk)), Term<S>(x + (3 * xk)), a);
        }

        a.Store(d);
    }

    // Four terms of eight lines: lines n and n + 4 are joined while they are loaded, then squares of 4 x 4 are turned.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Four(
        float* y, nint yn, nint two, nint three, nint four, Vector256<float> x0, Vector256<float> x1, Vector256<float> x2, Vector256<float> x3, Vector256<float> sum)
    {
        float* lower = y + four;
        Vector256<float> a = Square.Join(y, lower), b = Square.Join(y + yn, lower + yn);
        Vector256<float> c = Square.Join(y + two, lower + two), d = Square.Join(y + three, lower + three);
        Vector256<float> e = Avx.UnpackLow(a, b), f = Avx.UnpackLow(c, d);
        sum = Vector256.FusedMultiplyAdd(x0, Avx.Shuffle(e, f, 0x44), sum);
        sum = Vector256.FusedMultiplyAdd(x1, Avx.Shuffle(e, f, 0xEE), sum);
        e = Avx.UnpackHigh(a, b);
        f = Avx.UnpackHigh(c, d);
        sum = Vector256.FusedMultiplyAdd(x2, Avx.Shuffle(e, f, 0x44), sum);
        return Vector256.FusedMultiplyAdd(x3, Avx.Shuffle(e, f, 0xEE), sum);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Start(float* d, bool accumulate) => accumulate ? Vector256.Load(d) : Vector256<float>.Zero;

    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Term<S>(float* x)
        where S : struct, ITermSign
        => S.IsMinus ? -Vector256.Create(*x) : Vector256.Create(*x);

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Doubles<S>(double* d, double* x, nint xk, double* y, nint yn, nint n, nint k, bool accumulate)
        where S : struct, ITermSign
    {
        nint whole = k & ~1, j = 0;
        bool crowd = Crowd(yn * sizeof(double));
        while (n - j >= 4)
        {
            nint lines = n - j >= 16 ? 16 : 4;
            Lines<double, S>(d + j, x, xk, y + (j * yn), yn, whole, accumulate, lines, crowd);
            j += lines;
        }

        if (j < n && !accumulate)
        {
            Lines<double, S>(d + n - 4, x, xk, y + ((n - 4) * yn), yn, whole, false, 4, crowd);
            j = n;
        }

        Rest<double, S>(d, x, xk, y, yn, n, k, whole, j, accumulate);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Lines16<S>(double* d, double* x, nint xk, double* y, nint yn, nint terms, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<double> a = Start(d, accumulate), b = Start(d + 4, accumulate), c = Start(d + 8, accumulate), e = Start(d + 12, accumulate);
        nint two = 2 * yn, four = 4 * yn;
        for (; terms > 0; terms -= 2, x += 2 * xk, y += 2)
        {
            Vector256<double> x0 = Term<S>(x), x1 = Term<S>(x + xk);
            double* at = y;
            a = Two(at, yn, two, x0, x1, a);
            at += four;
            b = Two(at, yn, two, x0, x1, b);
            at += four;
            c = Two(at, yn, two, x0, x1, c);
            at += four;
            e = Two(at, yn, two, x0, x1, e);
        }

        a.Store(d);
        b.Store(d + 4);
        c.Store(d + 8);
        e.Store(d + 12);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Lines4<S>(double* d, double* x, nint xk, double* y, nint yn, nint terms, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<double> a = Start(d, accumulate);
        for (; terms > 0; terms -= 2, x += 2 * xk, y += 2)
        {
            a = Two(y, yn, 2 * yn, Term<S>(x), Term<S>(x + xk), a);
        }

        a.Store(d);
    }

    // Two terms of four lines.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<double> Two(double* y, nint yn, nint two, Vector256<double> x0, Vector256<double> x1, Vector256<double> sum)
    {
        double* lower = y + two;
        Vector256<double> a = Square.Join(y, lower), b = Square.Join(y + yn, lower + yn);
        sum = Vector256.FusedMultiplyAdd(x0, Avx.UnpackLow(a, b), sum);
        return Vector256.FusedMultiplyAdd(x1, Avx.UnpackHigh(a, b), sum);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<double> Start(double* d, bool accumulate) => accumulate ? Vector256.Load(d) : Vector256<double>.Zero;

    [MethodImpl(AggressiveInlining)]
    private static Vector256<double> Term<S>(double* x)
        where S : struct, ITermSign
        => S.IsMinus ? -Vector256.Create(*x) : Vector256.Create(*x);

    // The last terms of the lines that were turned, and all terms of the lines that were not.
    private static void Rest<T, S>(T* d, T* x, nint xk, T* y, nint yn, nint n, nint k, nint whole, nint covered, bool accumulate)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        Gemm rest = new() { M = 1, N = covered, K = k - whole, B = 1, DN = 1, XK = xk, YK = 1, YN = yn, Accumulate = true };
        if (k > whole)
        {
            GemmScalars.Run<T, S>(ref *d, ref x[whole * xk], ref y[whole], in rest);
        }

        if (n > covered)
        {
            (rest.N, rest.K, rest.Accumulate) = (n - covered, k, accumulate);
            GemmScalars.Run<T, S>(ref d[covered], ref *x, ref y[covered * yn], in rest);
        }
    }
}
