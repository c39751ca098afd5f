using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Products with matrices of 4 by 4 floats, the transforms of games: a row of four fills half of a vector of 256 bits, so that two rows are computed
/// in one, each half with its own four terms.</summary>
/// <remarks>A pair of rows is one load, four permutations within halves, four multiply-adds and one store. The chains are those of every other kernel.</remarks>
internal static unsafe class GemmQuads
{
    /// <summary>Whether a product is one of these, whose right factor may lie in any way.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool Takes<T>(nint n, nint k, nint dn, nint xk)
        where T : unmanaged
        => typeof(T) == typeof(float) && n == 4 && k == 4 && dn == 1 && xk == 1 && Fma.IsSupported && Avx.IsSupported;

    /// <summary>All products of a stack.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization), SkipLocalsInit]
    public static void Run<S>(float* d, float* x, float* y, in Gemm gemm)
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        nint b = 0;
        if (g.M == 1 && g.B > 1 && g.YN == 1)
        {
            b = Vectors<S, Lying>(d, x, y, in g);
        }
        else if (g.M == 1 && g.B > 1 && g.YK == 1)
        {
            b = Vectors<S, Standing>(d, x, y, in g);
        }
        else if (g.M == 4 && g.XM == 4 && g.DM == 4 && g.YN == 1 && !g.Accumulate)
        {
            Matrices<S>(d, g.DB, x, g.XB, y, g.YK, g.YB, g.B);
            return;
        }

        float* lines = stackalloc float[16];
        for (; b < g.B; b++)
        {
            float* right = y + (b * g.YB);
            nint yk = g.YK;
            if (g.YN != 1)
            {
                for (int i = 0; i < 16; i++)
                {
                    lines[i] = right[((i >> 2) * g.YK) + ((i & 3) * g.YN)];
                }

                right = lines;
                yk = 4;
            }

            Rows<S>(d + (b * g.DB), g.DM, x + (b * g.XB), g.XM, right, yk, g.M, g.Accumulate);
        }
    }

    /// <summary>All rows of one product; the columns of the right factor are contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Rows<S>(float* d, nint dm, float* x, nint xm, float* y, nint yk, nint m, bool accumulate)
        where S : struct, ITermSign
    {
        Vector256<float> y0 = Twice<S>(y), y1 = Twice<S>(y + yk), y2 = Twice<S>(y + (2 * yk)), y3 = Twice<S>(y + (3 * yk));
        if (xm == 4 && dm == 4 && !accumulate)
        {
            for (; m >= 2; m -= 2, d += 8, x += 8)
            {
                Chain(Vector256.Load(x), y0, y1, y2, y3, Vector256<float>.Zero).Store(d);
            }
        }

        for (; m >= 2; m -= 2, d += 2 * dm, x += 2 * xm)
        {
            Vector256<float> sum = Chain(Square.Join(x, x + xm), y0, y1, y2, y3, accumulate ? Square.Join(d, d + dm) : Vector256<float>.Zero);
            sum.GetLower().Store(d);
            sum.GetUpper().Store(d + dm);
        }

        if (m > 0)
        {
            Vector256<float> one = Vector128.Load(x).ToVector256Unsafe();
            Chain(one, y0, y1, y2, y3, accumulate ? Vector128.Load(d).ToVector256Unsafe() : Vector256<float>.Zero).GetLower().Store(d);
        }
    }

    /// <summary>Many rows of one product: the loop stays out of the caller.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Tall(float* d, nint dm, float* x, nint xm, float* y, nint yk, nint m) => Rows<PlusTerms>(d, dm, x, xm, y, yk, m, false);

    // A stack of products of two matrices, rows behind each other.
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Matrices<S>(float* d, nint db, float* x, nint xb, float* y, nint yk, nint yb, nint count)
        where S : struct, ITermSign
    {
        for (; count > 0; count--, d += db, x += xb, y += yb)
        {
            Vector256<float> y0 = Twice<S>(y), y1 = Twice<S>(y + yk), y2 = Twice<S>(y + (2 * yk)), y3 = Twice<S>(y + (3 * yk));
            Vector256<float> upper = Chain(Vector256.Load(x), y0, y1, y2, y3, Vector256<float>.Zero);
            Vector256<float> lower = Chain(Vector256.Load(x + 8), y0, y1, y2, y3, Vector256<float>.Zero);
            upper.Store(d);
            lower.Store(d + 8);
        }
    }

    // A stack of rows times matrices, two at a time; how many were done.
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static nint Vectors<S, L>(float* d, float* x, float* y, in Gemm gemm)
        where S : struct, ITermSign
        where L : struct
    {
        nint db = gemm.DB, xb = gemm.XB, yb = gemm.YB, line = typeof(L) == typeof(Lying) ? gemm.YK : gemm.YN, b = 0;
        bool accumulate = gemm.Accumulate;
        for (; b + 2 <= gemm.B; b += 2, d += 2 * db, x += 2 * xb, y += 2 * yb)
        {
            float* other = y + yb;
            Vector256<float> y0 = Square.Join(y, other), y1 = Square.Join(y + line, other + line);
            Vector256<float> y2 = Square.Join(y + (2 * line), other + (2 * line)), y3 = Square.Join(y + (3 * line), other + (3 * line));
            if (typeof(L) == typeof(Standing))
            {
                // Both are turned, each in its half.
                Vector256<float> a = Avx.UnpackLow(y0, y1), c = Avx.UnpackHigh(y0, y1), e = Avx.UnpackLow(y2, y3), f = Avx.UnpackHigh(y2, y3);
                y0 = Avx.Shuffle(a, e, 0x44);
                y1 = Avx.Shuffle(a, e, 0xEE);
                y2 = Avx.Shuffle(c, f, 0x44);
                y3 = Avx.Shuffle(c, f, 0xEE);
            }

            Vector256<float> two = Square.Join(x, x + xb);
            Vector256<float> sum = Chain(S.IsMinus ? -two : two, y0, y1, y2, y3, accumulate ? Square.Join(d, d + db) : Vector256<float>.Zero);
            sum.GetLower().Store(d);
            sum.GetUpper().Store(d + db);
        }

        return b;
    }

    // Four elements in both halves.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Twice<S>(float* y)
        where S : struct, ITermSign
        => S.IsMinus ? -Avx.BroadcastVector128ToVector256(y) : Avx.BroadcastVector128ToVector256(y);

    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Chain(Vector256<float> x, Vector256<float> y0, Vector256<float> y1, Vector256<float> y2, Vector256<float> y3, Vector256<float> sum)
    {
        sum = Vector256.FusedMultiplyAdd(Avx.Permute(x, 0x00), y0, sum);
        sum = Vector256.FusedMultiplyAdd(Avx.Permute(x, 0x55), y1, sum);
        sum = Vector256.FusedMultiplyAdd(Avx.Permute(x, 0xAA), y2, sum);
        return Vector256.FusedMultiplyAdd(Avx.Permute(x, 0xFF), y3, sum);
    }

    /// <summary>The columns of the matrices are contiguous.</summary>
    private readonly struct Lying;

    /// <summary>The terms of the matrices are contiguous.</summary>
    private readonly struct Standing;
}
