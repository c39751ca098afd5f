using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Some columns of a product, one or two vectors wide, and all rows that a kernel call covers. Distances in elements.</summary>
internal unsafe struct GemmStrip<T>
    where T : unmanaged
{
    /// <summary>Where the result, the left and the right factor begin.</summary>
    public T* D, X, Y;

    /// <summary>From row to row of the result and of the left factor, from term to term of the left and of the right factor.</summary>
    public nint DM, XM, XK, YK;

    /// <summary>From tile to tile: down the rows of one product, or from one product to the next.</summary>
    public nint DStep, XStep, YStep;

    /// <summary>From the first vector of columns to the second.</summary>
    public nint Second;

    /// <summary>The terms of each element.</summary>
    public nint K;

    /// <summary>Whether chains go on from what the result holds, and do not start from 0.</summary>
    public bool Accumulate;

    /// <summary>The leading elements of a vector that is alone which another strip has written, and which stay as they are.</summary>
    public int Skip;
}

/// <summary>The micro-kernel of the matrix product: tiles of rows by vectors whose sums stay in registers over all terms.</summary>
/// <remarks>One template for every tile: the numbers of rows and vectors are sizes of type parameters, which the JIT knows before it reads the body, so
/// that the rows a tile does not have are not even imported. With 16 vector registers the tile is 6 by 2: 12 chains keep two multiply-add ports of
/// latency 4 busy, and leave registers for two vectors and one broadcast. With 32 registers it is 12 by 2.</remarks>
internal static unsafe class GemmTile
{
    /// <summary>The next <paramref name="tiles"/> tiles, a step apart; moves the strip behind them. At least one term.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Run<T, V, O, S, R, C>(ref GemmStrip<T> strip, nint tiles)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
        where R : unmanaged
        where C : unmanaged
    {
        T* d = strip.D;
        byte* x = (byte*)strip.X, right = (byte*)strip.Y;
        nint dm = strip.DM, xm = strip.XM * sizeof(T), xm2 = 2 * xm, xk = strip.XK * sizeof(T), yk = strip.YK * sizeof(T), second = strip.Second, k = strip.K;
        bool accumulate = strip.Accumulate;
        int skip = strip.Skip;
        for (; tiles > 0; tiles--)
        {
            byte* x0 = x, x3 = x0 + xm2 + xm, x6 = x3 + xm2 + xm, x9 = x6 + xm2 + xm, y = right;
            V a0 = O.Create(T.Zero), a1 = a0;
            V b0 = a0, b1 = a0;
            V c0 = a0, c1 = a0;
            V e0 = a0, e1 = a0;
            V f0 = a0, f1 = a0;
            V g0 = a0, g1 = a0;
            V h0 = a0, h1 = a0;
            V i0 = a0, i1 = a0;
            V j0 = a0, j1 = a0;
            V l0 = a0, l1 = a0;
            V m0 = a0, m1 = a0;
            V n0 = a0, n1 = a0;
            if (accumulate)
            {
                a0 = O.Load(d);
                a1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + second) : a0;

                if (sizeof(R) > 1)
                {
                    b0 = O.Load(d + dm);
                    b1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + dm + second) : b0;
                }

                if (sizeof(R) > 2)
                {
                    c0 = O.Load(d + (2 * dm));
                    c1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (2 * dm) + second) : c0;
                }

                if (sizeof(R) > 3)
                {
                    e0 = O.Load(d + (3 * dm));
                    e1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (3 * dm) + second) : e0;
                }

                if (sizeof(R) > 4)
                {
                    f0 = O.Load(d + (4 * dm));
                    f1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (4 * dm) + second) : f0;
                }

                if (sizeof(R) > 5)
                {
                    g0 = O.Load(d + (5 * dm));
                    g1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (5 * dm) + second) : g0;
                }

                if (sizeof(R) > 6)
                {
                    h0 = O.Load(d + (6 * dm));
                    h1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (6 * dm) + second) : h0;
                }

                if (sizeof(R) > 7)
                {
                    i0 = O.Load(d + (7 * dm));
                    i1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (7 * dm) + second) : i0;
                }

                if (sizeof(R) > 8)
                {
                    j0 = O.Load(d + (8 * dm));
                    j1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (8 * dm) + second) : j0;
                }

                if (sizeof(R) > 9)
                {
                    l0 = O.Load(d + (9 * dm));
                    l1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (9 * dm) + second) : l0;
                }

                if (sizeof(R) > 10)
                {
                    m0 = O.Load(d + (10 * dm));
                    m1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (10 * dm) + second) : m0;
                }

                if (sizeof(R) > 11)
                {
                    n0 = O.Load(d + (11 * dm));
                    n1 = sizeof(C) == sizeof(TwoVectors) ? O.Load(d + (11 * dm) + second) : n0;
                }
            }

            nint p = k;
            do
            {
                V y0 = O.Load((T*)y), y1 = sizeof(C) == sizeof(TwoVectors) ? O.Load((T*)y + second) : y0;
                if (S.IsMinus)
                {
                    y0 = O.Negate(y0);
                    y1 = O.Negate(y1);
                }

                V s = O.Create(*(T*)x0);
                a0 = O.Fma(s, y0, a0);
                if (sizeof(C) == sizeof(TwoVectors))
                {
                    a1 = O.Fma(s, y1, a1);
                }

                if (sizeof(R) > 1)
                {
                    s = O.Create(*(T*)(x0 + xm));
                    b0 = O.Fma(s, y0, b0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        b1 = O.Fma(s, y1, b1);
                    }
                }

                if (sizeof(R) > 2)
                {
                    s = O.Create(*(T*)(x0 + xm2));
                    c0 = O.Fma(s, y0, c0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        c1 = O.Fma(s, y1, c1);
                    }
                }

                if (sizeof(R) > 3)
                {
                    s = O.Create(*(T*)x3);
                    e0 = O.Fma(s, y0, e0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        e1 = O.Fma(s, y1, e1);
                    }
                }

                if (sizeof(R) > 4)
                {
                    s = O.Create(*(T*)(x3 + xm));
                    f0 = O.Fma(s, y0, f0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        f1 = O.Fma(s, y1, f1);
                    }
                }

                if (sizeof(R) > 5)
                {
                    s = O.Create(*(T*)(x3 + xm2));
                    g0 = O.Fma(s, y0, g0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        g1 = O.Fma(s, y1, g1);
                    }
                }

                if (sizeof(R) > 6)
                {
                    s = O.Create(*(T*)x6);
                    h0 = O.Fma(s, y0, h0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        h1 = O.Fma(s, y1, h1);
                    }
                }

                if (sizeof(R) > 7)
                {
                    s = O.Create(*(T*)(x6 + xm));
                    i0 = O.Fma(s, y0, i0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        i1 = O.Fma(s, y1, i1);
                    }
                }

                if (sizeof(R) > 8)
                {
                    s = O.Create(*(T*)(x6 + xm2));
                    j0 = O.Fma(s, y0, j0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        j1 = O.Fma(s, y1, j1);
                    }
                }

                if (sizeof(R) > 9)
                {
                    s = O.Create(*(T*)x9);
                    l0 = O.Fma(s, y0, l0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        l1 = O.Fma(s, y1, l1);
                    }
                }

                if (sizeof(R) > 10)
                {
                    s = O.Create(*(T*)(x9 + xm));
                    m0 = O.Fma(s, y0, m0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        m1 = O.Fma(s, y1, m1);
                    }
                }

                if (sizeof(R) > 11)
                {
                    s = O.Create(*(T*)(x9 + xm2));
                    n0 = O.Fma(s, y0, n0);
                    if (sizeof(C) == sizeof(TwoVectors))
                    {
                        n1 = O.Fma(s, y1, n1);
                    }
                }

                x0 += xk;
                y += yk;
                if (sizeof(R) > 3)
                {
                    x3 += xk;
                }

                if (sizeof(R) > 6)
                {
                    x6 += xk;
                }

                if (sizeof(R) > 9)
                {
                    x9 += xk;
                }
            }
            while (--p != 0);

            End<T, V, O, C>(d, a0, a1, second, skip);

            if (sizeof(R) > 1)
            {
                End<T, V, O, C>(d + dm, b0, b1, second, skip);
            }

            if (sizeof(R) > 2)
            {
                End<T, V, O, C>(d + (2 * dm), c0, c1, second, skip);
            }

            if (sizeof(R) > 3)
            {
                End<T, V, O, C>(d + (3 * dm), e0, e1, second, skip);
            }

            if (sizeof(R) > 4)
            {
                End<T, V, O, C>(d + (4 * dm), f0, f1, second, skip);
            }

            if (sizeof(R) > 5)
            {
                End<T, V, O, C>(d + (5 * dm), g0, g1, second, skip);
            }

            if (sizeof(R) > 6)
            {
                End<T, V, O, C>(d + (6 * dm), h0, h1, second, skip);
            }

            if (sizeof(R) > 7)
            {
                End<T, V, O, C>(d + (7 * dm), i0, i1, second, skip);
            }

            if (sizeof(R) > 8)
            {
                End<T, V, O, C>(d + (8 * dm), j0, j1, second, skip);
            }

            if (sizeof(R) > 9)
            {
                End<T, V, O, C>(d + (9 * dm), l0, l1, second, skip);
            }

            if (sizeof(R) > 10)
            {
                End<T, V, O, C>(d + (10 * dm), m0, m1, second, skip);
            }

            if (sizeof(R) > 11)
            {
                End<T, V, O, C>(d + (11 * dm), n0, n1, second, skip);
            }

            d += strip.DStep;
            x += strip.XStep * sizeof(T);
            right += strip.YStep * sizeof(T);
        }

        strip.D = d;
        strip.X = (T*)x;
        strip.Y = (T*)right;
    }

    // What another strip has written stays: accumulated twice it would be wrong.
    [MethodImpl(AggressiveInlining)]
    private static void End<T, V, O, C>(T* d, V first, V last, nint second, int skip)
        where T : unmanaged
        where V : struct
        where O : struct, IRegisters<V, T>
        where C : unmanaged
    {
        if (sizeof(C) == sizeof(TwoVectors))
        {
            O.Store(first, d);
            O.Store(last, d + second);
        }
        else
        {
            O.Store(skip == 0 ? first : O.Skip(skip, O.Load(d), first), d);
        }
    }
}

/// <summary>A strip of one vector.</summary>
[StructLayout(LayoutKind.Sequential, Size = 1)]
internal struct OneVector;

/// <summary>A strip of two vectors, which may overlap.</summary>
[StructLayout(LayoutKind.Sequential, Size = 2)]
internal struct TwoVectors;
