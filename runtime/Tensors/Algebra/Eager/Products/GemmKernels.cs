using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>The loops of <see cref="Gemm"/> over plain memory.</summary>
internal static class GemmKernels
{
    // A packed panel of so many terms by two vectors takes 16 KiB of the stack at 512 bits: half of a first-level cache.
    private const int PanelTerms = 128;

    /// <summary>Panels of two vectors, four rows at a time, held in registers over all terms.</summary>
    /// <remarks>Invariant: the columns of result and right factor are contiguous, and <c>N &gt;= V.Count</c>.</remarks>
    [MethodImpl(NoInlining)]
    public static void Vectors<T, V, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        nint w = V.Count;
        for (nint b = 0; b < g.B; b++)
        {
            nint j = 0;
            for (; j + (2 * w) <= g.N; j += 2 * w)
            {
                Two<T, V, S>(ref Add(ref d, j), g.DM, ref x, g.XM, g.XK, ref Add(ref y, j), g.YK, g.M, g.K, g.Accumulate);
            }

            for (; j < g.N; j += w)
            {
                // The last one overlaps the one before it: chains that start from 0 write the same values twice, others leave them out.
                nint column = Math.Min(j, g.N - w);
                One<T, V, S>(ref Add(ref d, column), g.DM, ref x, g.XM, g.XK, ref Add(ref y, column), g.YK, g.M, g.K, g.Accumulate, g.Accumulate ? (int)(j - column) : 0);
            }

            d = ref Add(ref d, g.DB);
            x = ref Add(ref x, g.XB);
            y = ref Add(ref y, g.YB);
        }
    }

    /// <summary>The same where the columns of the right factor lie apart, as those of a transposed matrix do: panels are copied together first, block by
    /// block of terms. The chains go on through memory from block to block, which changes no bit of them.</summary>
    [MethodImpl(NoInlining), SkipLocalsInit]
    public static unsafe void Packed<T, V, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        nint w = V.Count;
        T* panel = stackalloc T[PanelTerms * 2 * V.Count];
        for (nint b = 0; b < g.B; b++)
        {
            nint width;
            for (nint j = 0; j < g.N; j += width)
            {
                width = j + (2 * w) <= g.N ? 2 * w : w;
                nint column = Math.Min(j, g.N - width);
                for (nint p = 0; p < g.K; p += PanelTerms)
                {
                    nint terms = Math.Min(PanelTerms, g.K - p);
                    Pack(panel, ref Add(ref y, (p * g.YK) + (column * g.YN)), g.YK, g.YN, terms, width);
                    ref T left = ref Add(ref x, p * g.XK);
                    if (width > w)
                    {
                        Two<T, V, S>(ref Add(ref d, column), g.DM, ref left, g.XM, g.XK, ref *panel, width, g.M, terms, g.Accumulate || p > 0);
                    }
                    else
                    {
                        One<T, V, S>(ref Add(ref d, column), g.DM, ref left, g.XM, g.XK, ref *panel, width, g.M, terms, g.Accumulate || p > 0, (int)(j - column));
                    }
                }
            }

            d = ref Add(ref d, g.DB);
            x = ref Add(ref x, g.XB);
            y = ref Add(ref y, g.YB);
        }
    }

    /// <summary>One element at a time, four neighbouring chains going on together, since one chain waits for its additions.</summary>
    [MethodImpl(NoInlining)]
    public static void Scalars<T, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        for (nint b = 0; b < g.B; b++)
        {
            for (nint i = 0; i < g.M; i++)
            {
                ref T row = ref Add(ref d, i * g.DM);
                ref T left = ref Add(ref x, i * g.XM);
                nint j = 0;
                for (; j + 4 <= g.N; j += 4)
                {
                    ref T right = ref Add(ref y, j * g.YN);
                    ref T to = ref Add(ref row, j * g.DN);
                    T s0 = T.Zero, s1 = s0, s2 = s0, s3 = s0;
                    if (g.Accumulate)
                    {
                        (s0, s1, s2, s3) = (to, Add(ref to, g.DN), Add(ref to, 2 * g.DN), Add(ref to, 3 * g.DN));
                    }

                    for (nint p = 0; p < g.K; p++)
                    {
                        T v = Conjugate(Term<T, S>(Add(ref left, p * g.XK)), g.Conjugates == 1);
                        ref T at = ref Add(ref right, p * g.YK);
                        s0 = ScalarMath.MultiplyAdd(v, Conjugate(at, g.Conjugates == 2), s0);
                        s1 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, g.YN), g.Conjugates == 2), s1);
                        s2 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, 2 * g.YN), g.Conjugates == 2), s2);
                        s3 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, 3 * g.YN), g.Conjugates == 2), s3);
                    }

                    (to, Add(ref to, g.DN), Add(ref to, 2 * g.DN), Add(ref to, 3 * g.DN)) = (s0, s1, s2, s3);
                }

                for (; j < g.N; j++)
                {
                    ref T right = ref Add(ref y, j * g.YN);
                    T sum = g.Accumulate ? Add(ref row, j * g.DN) : T.Zero;
                    for (nint p = 0; p < g.K; p++)
                    {
                        T v = Conjugate(Term<T, S>(Add(ref left, p * g.XK)), g.Conjugates == 1);
                        sum = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref right, p * g.YK), g.Conjugates == 2), sum);
                    }

                    Add(ref row, j * g.DN) = sum;
                }
            }

            d = ref Add(ref d, g.DB);
            x = ref Add(ref x, g.XB);
            y = ref Add(ref y, g.YB);
        }
    }

    /// <summary>All rows of two vectors of columns.</summary>
    [MethodImpl(AggressiveInlining)]
    private static void Two<T, V, S>(ref T d, nint dm, ref T x, nint xm, nint xk, ref T y, nint yk, nint m, nint k, bool accumulate)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        nint w = V.Count;
        nint i = 0;
        for (; i + 4 <= m; i += 4)
        {
            V a0 = V.Create(T.Zero), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, e0 = a0, e1 = a0;
            nint to = i * dm;
            if (accumulate)
            {
                (a0, a1) = (V.Load(in d, to), V.Load(in d, to + w));
                (b0, b1) = (V.Load(in d, to + dm), V.Load(in d, to + dm + w));
                (c0, c1) = (V.Load(in d, to + (2 * dm)), V.Load(in d, to + (2 * dm) + w));
                (e0, e1) = (V.Load(in d, to + (3 * dm)), V.Load(in d, to + (3 * dm) + w));
            }

            ref T left = ref Add(ref x, i * xm);
            for (nint p = 0; p < k; p++)
            {
                V y0 = V.Load(in y, p * yk);
                V y1 = V.Load(in y, (p * yk) + w);
                ref T at = ref Add(ref left, p * xk);
                V s = V.Create(Term<T, S>(at));
                a0 = V.Fma(s, y0, a0);
                a1 = V.Fma(s, y1, a1);
                s = V.Create(Term<T, S>(Add(ref at, xm)));
                b0 = V.Fma(s, y0, b0);
                b1 = V.Fma(s, y1, b1);
                s = V.Create(Term<T, S>(Add(ref at, 2 * xm)));
                c0 = V.Fma(s, y0, c0);
                c1 = V.Fma(s, y1, c1);
                s = V.Create(Term<T, S>(Add(ref at, 3 * xm)));
                e0 = V.Fma(s, y0, e0);
                e1 = V.Fma(s, y1, e1);
            }

            V.Store(a0, ref d, to);
            V.Store(a1, ref d, to + w);
            V.Store(b0, ref d, to + dm);
            V.Store(b1, ref d, to + dm + w);
            V.Store(c0, ref d, to + (2 * dm));
            V.Store(c1, ref d, to + (2 * dm) + w);
            V.Store(e0, ref d, to + (3 * dm));
            V.Store(e1, ref d, to + (3 * dm) + w);
        }

        for (; i < m; i++)
        {
            V s0 = accumulate ? V.Load(in d, i * dm) : V.Create(T.Zero);
            V s1 = accumulate ? V.Load(in d, (i * dm) + w) : s0;
            for (nint p = 0; p < k; p++)
            {
                V s = V.Create(Term<T, S>(Add(ref x, (i * xm) + (p * xk))));
                s0 = V.Fma(s, V.Load(in y, p * yk), s0);
                s1 = V.Fma(s, V.Load(in y, (p * yk) + w), s1);
            }

            V.Store(s0, ref d, i * dm);
            V.Store(s1, ref d, (i * dm) + w);
        }
    }

    /// <summary>All rows of one vector of columns, the first <paramref name="skip"/> of which another panel has written.</summary>
    [MethodImpl(AggressiveInlining)]
    private static void One<T, V, S>(ref T d, nint dm, ref T x, nint xm, nint xk, ref T y, nint yk, nint m, nint k, bool accumulate, int skip)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        for (nint i = 0; i < m; i++)
        {
            V sum = accumulate ? V.Load(in d, i * dm) : V.Create(T.Zero);
            for (nint p = 0; p < k; p++)
            {
                sum = V.Fma(V.Create(Term<T, S>(Add(ref x, (i * xm) + (p * xk)))), V.Load(in y, p * yk), sum);
            }

            if (skip == 0)
            {
                V.Store(sum, ref d, i * dm);
                continue;
            }

            for (int c = skip; c < V.Count; c++)
            {
                Add(ref d, (i * dm) + c) = V.Get(sum, c);
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static T Term<T, S>(T x)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
        => S.IsMinus ? unchecked(-x) : x;

    // No vector holds complex numbers, so only the scalar loop asks; of other element types the question is not even compiled.
    [MethodImpl(AggressiveInlining)]
    private static T Conjugate<T>(T x, bool conjugates)
        where T : unmanaged
        => typeof(T) == typeof(Complex) && conjugates ? BitCast<Complex, T>(Complex.Conjugate(BitCast<T, Complex>(x))) : x;

    private static unsafe void Pack<T>(T* panel, ref T y, nint yk, nint yn, nint terms, nint width)
        where T : unmanaged
    {
        for (nint c = 0; c < width; c++)
        {
            ref T column = ref Add(ref y, c * yn);
            for (nint p = 0; p < terms; p++)
            {
                panel[(p * width) + c] = Add(ref column, p * yk);
            }
        }
    }
}
