using System.Numerics;
using System.Runtime.CompilerServices;
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
}
