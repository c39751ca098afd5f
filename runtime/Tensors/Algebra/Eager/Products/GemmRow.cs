using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Products of one row: a vector times a matrix, and, turned, a matrix times a vector. Every element of the matrix is used once, so the matrix
/// goes by in the order in which it lies.</summary>
internal static unsafe class GemmRow
{
    // The part of the result that stays in the first-level cache while rows of the matrix go by.
    private const int ResultBytes = 16 << 10;

    /// <summary>The columns of the matrix are contiguous: eight of its rows at a time are added to the result.</summary>
    /// <remarks>Invariant: <c>n &gt;= O.Count</c>.</remarks>
    public static void Along<T, V, O, S>(ref GemmStrip<T> strip, nint n)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        nint most = ResultBytes / sizeof(T);
        for (nint j = 0; j < n; j += most)
        {
            nint columns = Math.Min(most, n - j), skip = Math.Max(0, O.Count - columns);
            T* d = strip.D + j;
            if (!strip.Accumulate)
            {
                new Span<T>(d, (int)columns).Clear();
            }

            T* x = strip.X, y = strip.Y + j;
            nint p = strip.K;
            for (; p >= 8; p -= 8, x += 8 * strip.XK, y += 8 * strip.YK)
            {
                Eight<T, V, O, S>(d - skip, x, strip.XK, y - skip, strip.YK, columns + skip, (int)skip);
            }

            for (; p > 0; p--, x += strip.XK, y += strip.YK)
            {
                One<T, V, O, S>(d - skip, x, y - skip, columns + skip, (int)skip);
            }
        }
    }

    /// <summary>The rows of the matrix lie along memory, its columns apart: squares are turned in registers, three at a time, since the chain of one would
    /// wait for itself. False, and nothing done, where no such squares are to be had.</summary>
    public static bool Apart<T, S>(ref GemmStrip<T> strip, nint n, nint yn)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        if (!Avx.IsSupported || strip.YK != 1 || strip.K < 8 || n < 8)
        {
            return false;
        }

        if (typeof(T) == typeof(float))
        {
            Turned8((float*)strip.D, (float*)strip.X, strip.XK, (float*)strip.Y, yn, n, strip.K, strip.Accumulate, S.IsMinus);
            return true;
        }

        if (typeof(T) == typeof(double))
        {
            Turned4((double*)strip.D, (double*)strip.X, strip.XK, (double*)strip.Y, yn, n, strip.K, strip.Accumulate, S.IsMinus);
            return true;
        }

        return false;
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Eight<T, V, O, S>(T* d, T* x, nint xk, T* y, nint yk, nint n, int skip)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        V s0 = Term<T, V, O, S>(x), s1 = Term<T, V, O, S>(x + xk), s2 = Term<T, V, O, S>(x + (2 * xk)), s3 = Term<T, V, O, S>(x + (3 * xk));
        x += 4 * xk;
        V s4 = Term<T, V, O, S>(x), s5 = Term<T, V, O, S>(x + xk), s6 = Term<T, V, O, S>(x + (2 * xk)), s7 = Term<T, V, O, S>(x + (3 * xk));
        T* y1 = y + yk, y2 = y1 + yk, y3 = y2 + yk, y4 = y3 + yk, y5 = y4 + yk, y6 = y5 + yk, y7 = y6 + yk;
        nint j = 0;
        while (true)
        {
            V old = O.Load(d + j);
            V sum = O.Fma(s0, O.Load(y + j), old);
            sum = O.Fma(s1, O.Load(y1 + j), sum);
            sum = O.Fma(s2, O.Load(y2 + j), sum);
            sum = O.Fma(s3, O.Load(y3 + j), sum);
            sum = O.Fma(s4, O.Load(y4 + j), sum);
            sum = O.Fma(s5, O.Load(y5 + j), sum);
            sum = O.Fma(s6, O.Load(y6 + j), sum);
            sum = O.Fma(s7, O.Load(y7 + j), sum);
            O.Store(skip == 0 ? sum : O.Skip(skip, old, sum), d + j);

            j += O.Count;
            if (j + O.Count > n)
            {
                if (j >= n)
                {
                    return;
                }

                skip = (int)(O.Count - (n - j));
                j -= skip;
            }
        }
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void One<T, V, O, S>(T* d, T* x, T* y, nint n, int skip)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        V s = Term<T, V, O, S>(x);
        nint j = 0;
        while (true)
        {
            V old = O.Load(d + j);
            V sum = O.Fma(s, O.Load(y + j), old);
            O.Store(skip == 0 ? sum : O.Skip(skip, old, sum), d + j);
            j += O.Count;
            if (j + O.Count > n)
            {
                if (j >= n)
                {
                    return;
                }

                skip = (int)(O.Count - (n - j));
                j -= skip;
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static V Term<T, V, O, S>(T* x)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
        => S.IsMinus ? O.Negate(O.Create(*x)) : O.Create(*x);

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Turned8(float* d, float* x, nint xk, float* y, nint yn, nint n, nint k, bool accumulate, bool minus)
    {
        Vector256<float> sign = Vector256.Create(minus ? -0f : 0f), zero = Vector256<float>.Zero;
        nint whole = k & ~7, j = 0;
        for (; j + 24 <= n; j += 24)
        {
            float* y0 = y + (j * yn), y1 = y0 + (8 * yn), y2 = y1 + (8 * yn), at = x;
            Vector256<float> a = accumulate ? Vector256.Load(d + j) : zero, b = accumulate ? Vector256.Load(d + j + 8) : zero, c = accumulate ? Vector256.Load(d + j + 16) : zero;
            for (nint p = 0; p < whole; p += 8, at += 8 * xk)
            {
                a = Chain(y0 + p, yn, at, xk, sign, a);
                b = Chain(y1 + p, yn, at, xk, sign, b);
                c = Chain(y2 + p, yn, at, xk, sign, c);
            }

            a.Store(d + j);
            b.Store(d + j + 8);
            c.Store(d + j + 16);
        }

        for (; j + 8 <= n; j += 8)
        {
            float* y0 = y + (j * yn), at = x;
            Vector256<float> a = accumulate ? Vector256.Load(d + j) : zero;
            for (nint p = 0; p < whole; p += 8, at += 8 * xk)
            {
                a = Chain(y0 + p, yn, at, xk, sign, a);
            }

            a.Store(d + j);
        }

        Rest(d, x, xk, y, yn, n, k, whole, j, accumulate, minus);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Turned4(double* d, double* x, nint xk, double* y, nint yn, nint n, nint k, bool accumulate, bool minus)
    {
        Vector256<double> sign = Vector256.Create(minus ? -0.0 : 0.0), zero = Vector256<double>.Zero;
        nint whole = k & ~3, j = 0;
        for (; j + 12 <= n; j += 12)
        {
            double* y0 = y + (j * yn), y1 = y0 + (4 * yn), y2 = y1 + (4 * yn), at = x;
            Vector256<double> a = accumulate ? Vector256.Load(d + j) : zero, b = accumulate ? Vector256.Load(d + j + 4) : zero, c = accumulate ? Vector256.Load(d + j + 8) : zero;
            for (nint p = 0; p < whole; p += 4, at += 4 * xk)
            {
                a = Chain(y0 + p, yn, at, xk, sign, a);
                b = Chain(y1 + p, yn, at, xk, sign, b);
                c = Chain(y2 + p, yn, at, xk, sign, c);
            }

            a.Store(d + j);
            b.Store(d + j + 4);
            c.Store(d + j + 8);
        }

        for (; j + 4 <= n; j += 4)
        {
            double* y0 = y + (j * yn), at = x;
            Vector256<double> a = accumulate ? Vector256.Load(d + j) : zero;
            for (nint p = 0; p < whole; p += 4, at += 4 * xk)
            {
                a = Chain(y0 + p, yn, at, xk, sign, a);
            }

            a.Store(d + j);
        }

        Rest(d, x, xk, y, yn, n, k, whole, j, accumulate, minus);
    }

    // The last terms of all columns that squares covered, and all terms of the columns that they did not.
    private static void Rest<T>(T* d, T* x, nint xk, T* y, nint yn, nint n, nint k, nint whole, nint covered, bool accumulate, bool minus)
        where T : unmanaged, INumberBase<T>
    {
        Gemm rest = new() { M = 1, N = covered, K = k - whole, B = 1, DN = 1, XK = xk, YK = 1, YN = yn, Accumulate = true };
        if (k > whole)
        {
            rest.Elements<T>(ref *d, ref x[whole * xk], ref y[whole], minus);
        }

        if (n > covered)
        {
            (rest.N, rest.K, rest.Accumulate) = (n - covered, k, accumulate);
            rest.Elements<T>(ref d[covered], ref *x, ref y[covered * yn], minus);
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Chain(float* rows, nint stride, float* x, nint xk, Vector256<float> sign, Vector256<float> sum)
    {
        Square.Load(rows, stride, out Vector256<float> v0, out Vector256<float> v1, out Vector256<float> v2, out Vector256<float> v3, out Vector256<float> v4, out Vector256<float> v5, out Vector256<float> v6, out Vector256<float> v7);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(*x) ^ sign, v0, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[xk]) ^ sign, v1, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[2 * xk]) ^ sign, v2, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[3 * xk]) ^ sign, v3, sum);
        x += 4 * xk;
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(*x) ^ sign, v4, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[xk]) ^ sign, v5, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[2 * xk]) ^ sign, v6, sum);
        return Vector256.FusedMultiplyAdd(Vector256.Create(x[3 * xk]) ^ sign, v7, sum);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<double> Chain(double* rows, nint stride, double* x, nint xk, Vector256<double> sign, Vector256<double> sum)
    {
        Square.Load(rows, stride, out Vector256<double> v0, out Vector256<double> v1, out Vector256<double> v2, out Vector256<double> v3);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(*x) ^ sign, v0, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[xk]) ^ sign, v1, sum);
        sum = Vector256.FusedMultiplyAdd(Vector256.Create(x[2 * xk]) ^ sign, v2, sum);
        return Vector256.FusedMultiplyAdd(Vector256.Create(x[3 * xk]) ^ sign, v3, sum);
    }
}
