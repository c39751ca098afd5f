using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Tiles of sums held in registers. Every element is one chain of fused multiply-adds in the order of the table, in whichever tile it lies.</summary>
internal static unsafe class TileKernels
{
    /// <summary>The columns from <paramref name="j"/> on that fill whole vectors; returns the first that does not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static nint Columns<T, X, Y, V>(Plane<T> plane, Offsets sums, nint j)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint w = V.Count;
        for (; j + (2 * w) <= plane.Columns; j += 2 * w)
        {
            nint i = 0;
            for (; i + 4 <= plane.Rows; i += 4)
            {
                FourByTwo<T, X, Y, V>(in plane, sums, i, j);
            }

            for (; i < plane.Rows; i++)
            {
                OneByTwo<T, X, Y, V>(in plane, sums, i, j);
            }
        }

        for (; j + w <= plane.Columns; j += w)
        {
            nint i = 0;
            for (; i + 4 <= plane.Rows; i += 4)
            {
                FourByOne<T, X, Y, V>(in plane, sums, i, j);
            }

            for (; i < plane.Rows; i++)
            {
                OneByOne<T, X, Y, V>(in plane, sums, i, j);
            }
        }

        return j;
    }

    /// <summary>The columns from <paramref name="first"/> on, element by element.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scalars<T>(Plane<T> plane, Offsets sums, nint first)
        where T : unmanaged, INumberBase<T>
    {
        for (nint i = 0; i < plane.Rows; i++)
        {
            for (nint j = first; j < plane.Columns; j++)
            {
                T* d = plane.D + (i * plane.DRow) + j;
                T* x = plane.X + (i * plane.XRow) + (j * plane.XCol);
                T* y = plane.Y + (i * plane.YRow) + (j * plane.YCol);
                T sum = plane.Keep ? *d : T.Zero;
                for (int p = 0; p < sums.Count; p++)
                {
                    sum = ScalarMath.MultiplyAdd(x[sums.X[p]], plane.Y == null ? T.One : y[sums.Y[p]], sum);
                }

                *d = sum;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourByTwo<T, X, Y, V>(in Plane<T> plane, Offsets sums, nint i, nint j)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint w = V.Count;
        nint xc = plane.XCol, yc = plane.YCol;
        T* x0 = plane.X + (i * plane.XRow), x1 = x0 + plane.XRow, x2 = x1 + plane.XRow, x3 = x2 + plane.XRow;
        T* d0 = plane.D + (i * plane.DRow), d1 = d0 + plane.DRow, d2 = d1 + plane.DRow, d3 = d2 + plane.DRow;
        bool keep = plane.Keep;
        V a0 = Start<T, V>(d0, j, keep), a1 = Start<T, V>(d0, j + w, keep), b0 = Start<T, V>(d1, j, keep), b1 = Start<T, V>(d1, j + w, keep);
        V c0 = Start<T, V>(d2, j, keep), c1 = Start<T, V>(d2, j + w, keep), e0 = Start<T, V>(d3, j, keep), e1 = Start<T, V>(d3, j + w, keep);
        for (int p = 0; p < sums.Count; p++)
        {
            nint xs = sums.X[p];
            T* y = plane.Y + (i * plane.YRow) + sums.Y[p];
            V y0 = Y.Load<V, T>(y, j, yc);
            V y1 = Y.Load<V, T>(y, j + w, yc);
            a0 = V.Fma(X.Load<V, T>(x0 + xs, j, xc), y0, a0);
            a1 = V.Fma(X.Load<V, T>(x0 + xs, j + w, xc), y1, a1);
            y0 = Y.Load<V, T>(y + plane.YRow, j, yc);
            y1 = Y.Load<V, T>(y + plane.YRow, j + w, yc);
            b0 = V.Fma(X.Load<V, T>(x1 + xs, j, xc), y0, b0);
            b1 = V.Fma(X.Load<V, T>(x1 + xs, j + w, xc), y1, b1);
            y0 = Y.Load<V, T>(y + (2 * plane.YRow), j, yc);
            y1 = Y.Load<V, T>(y + (2 * plane.YRow), j + w, yc);
            c0 = V.Fma(X.Load<V, T>(x2 + xs, j, xc), y0, c0);
            c1 = V.Fma(X.Load<V, T>(x2 + xs, j + w, xc), y1, c1);
            y0 = Y.Load<V, T>(y + (3 * plane.YRow), j, yc);
            y1 = Y.Load<V, T>(y + (3 * plane.YRow), j + w, yc);
            e0 = V.Fma(X.Load<V, T>(x3 + xs, j, xc), y0, e0);
            e1 = V.Fma(X.Load<V, T>(x3 + xs, j + w, xc), y1, e1);
        }

        V.Store(a0, ref *d0, j);
        V.Store(a1, ref *d0, j + w);
        V.Store(b0, ref *d1, j);
        V.Store(b1, ref *d1, j + w);
        V.Store(c0, ref *d2, j);
        V.Store(c1, ref *d2, j + w);
        V.Store(e0, ref *d3, j);
        V.Store(e1, ref *d3, j + w);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourByOne<T, X, Y, V>(in Plane<T> plane, Offsets sums, nint i, nint j)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        T* x0 = plane.X + (i * plane.XRow), x1 = x0 + plane.XRow, x2 = x1 + plane.XRow, x3 = x2 + plane.XRow;
        T* d0 = plane.D + (i * plane.DRow), d1 = d0 + plane.DRow, d2 = d1 + plane.DRow, d3 = d2 + plane.DRow;
        bool keep = plane.Keep;
        V a = Start<T, V>(d0, j, keep), b = Start<T, V>(d1, j, keep), c = Start<T, V>(d2, j, keep), e = Start<T, V>(d3, j, keep);
        for (int p = 0; p < sums.Count; p++)
        {
            nint xs = sums.X[p];
            T* at = plane.Y + (i * plane.YRow) + sums.Y[p];
            V y = Y.Load<V, T>(at, j, plane.YCol);
            a = V.Fma(X.Load<V, T>(x0 + xs, j, plane.XCol), y, a);
            y = Y.Load<V, T>(at + plane.YRow, j, plane.YCol);
            b = V.Fma(X.Load<V, T>(x1 + xs, j, plane.XCol), y, b);
            y = Y.Load<V, T>(at + (2 * plane.YRow), j, plane.YCol);
            c = V.Fma(X.Load<V, T>(x2 + xs, j, plane.XCol), y, c);
            y = Y.Load<V, T>(at + (3 * plane.YRow), j, plane.YCol);
            e = V.Fma(X.Load<V, T>(x3 + xs, j, plane.XCol), y, e);
        }

        V.Store(a, ref *d0, j);
        V.Store(b, ref *d1, j);
        V.Store(c, ref *d2, j);
        V.Store(e, ref *d3, j);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OneByTwo<T, X, Y, V>(in Plane<T> plane, Offsets sums, nint i, nint j)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint w = V.Count;
        T* x = plane.X + (i * plane.XRow);
        T* y = plane.Y + (i * plane.YRow);
        T* d = plane.D + (i * plane.DRow);
        V a0 = Start<T, V>(d, j, plane.Keep), a1 = Start<T, V>(d, j + w, plane.Keep);
        for (int p = 0; p < sums.Count; p++)
        {
            T* xp = x + sums.X[p];
            T* yp = y + sums.Y[p];
            a0 = V.Fma(X.Load<V, T>(xp, j, plane.XCol), Y.Load<V, T>(yp, j, plane.YCol), a0);
            a1 = V.Fma(X.Load<V, T>(xp, j + w, plane.XCol), Y.Load<V, T>(yp, j + w, plane.YCol), a1);
        }

        V.Store(a0, ref *d, j);
        V.Store(a1, ref *d, j + w);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OneByOne<T, X, Y, V>(in Plane<T> plane, Offsets sums, nint i, nint j)
        where T : unmanaged, INumberBase<T>
        where X : IColumns
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        T* x = plane.X + (i * plane.XRow);
        T* y = plane.Y + (i * plane.YRow);
        T* d = plane.D + (i * plane.DRow);
        V a = Start<T, V>(d, j, plane.Keep);
        for (int p = 0; p < sums.Count; p++)
        {
            a = V.Fma(X.Load<V, T>(x + sums.X[p], j, plane.XCol), Y.Load<V, T>(y + sums.Y[p], j, plane.YCol), a);
        }

        V.Store(a, ref *d, j);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Start<T, V>(T* d, nint j, bool keep)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        => keep ? V.Load(in *d, j) : V.Create(T.Zero);
}
