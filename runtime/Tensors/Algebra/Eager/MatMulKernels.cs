using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The loops of the matrix product.</summary>
internal static class MatMulKernels
{
    /// <summary>Tiles of four rows by two vectors, held in registers over all of k. The last column tile overlaps the one before it, which writes the
    /// same values twice.</summary>
    /// <remarks>Invariant: the destination's columns are contiguous, it shares no memory with the operands, and <c>n &gt;= V.Count</c>.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Vectors<T, X, Y, V>(ref T d, nint rowStride, nint m, nint n, nint k, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
    {
        nint w = V.Count;
        nint j = 0;
        for (; j + (2 * w) <= n; j += 2 * w)
        {
            nint i = 0;
            for (; i + 4 <= m; i += 4)
            {
                V a0 = V.Create(T.Zero), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, e0 = a0, e1 = a0;
                for (nint p = 0; p < k; p++)
                {
                    V y0 = y.Load<V, LastPlane>(p, j);
                    V y1 = y.Load<V, LastPlane>(p, j + w);
                    V s = V.Create(x.At<LastPlane>(i, p));
                    a0 = V.Fma(s, y0, a0);
                    a1 = V.Fma(s, y1, a1);
                    s = V.Create(x.At<LastPlane>(i + 1, p));
                    b0 = V.Fma(s, y0, b0);
                    b1 = V.Fma(s, y1, b1);
                    s = V.Create(x.At<LastPlane>(i + 2, p));
                    c0 = V.Fma(s, y0, c0);
                    c1 = V.Fma(s, y1, c1);
                    s = V.Create(x.At<LastPlane>(i + 3, p));
                    e0 = V.Fma(s, y0, e0);
                    e1 = V.Fma(s, y1, e1);
                }

                V.Store(a0, ref d, (i * rowStride) + j);
                V.Store(a1, ref d, (i * rowStride) + j + w);
                V.Store(b0, ref d, ((i + 1) * rowStride) + j);
                V.Store(b1, ref d, ((i + 1) * rowStride) + j + w);
                V.Store(c0, ref d, ((i + 2) * rowStride) + j);
                V.Store(c1, ref d, ((i + 2) * rowStride) + j + w);
                V.Store(e0, ref d, ((i + 3) * rowStride) + j);
                V.Store(e1, ref d, ((i + 3) * rowStride) + j + w);
            }

            for (; i < m; i++)
            {
                Tile<T, X, Y, V>(ref d, rowStride, i, j, k, ref x, ref y);
                Tile<T, X, Y, V>(ref d, rowStride, i, j + w, k, ref x, ref y);
            }
        }

        for (; j < n; j += w)
        {
            nint column = Math.Min(j, n - w);
            for (nint i = 0; i < m; i++)
            {
                Tile<T, X, Y, V>(ref d, rowStride, i, column, k, ref x, ref y);
            }
        }
    }

    /// <summary>One element at a time, the same chain of operations.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Scalars<T, X, Y>(ref T d, nint rowStride, nint colStride, nint m, nint n, nint k, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
    {
        for (nint i = 0; i < m; i++)
        {
            for (nint j = 0; j < n; j++)
            {
                T sum = T.Zero;
                for (nint p = 0; p < k; p++)
                {
                    sum = ScalarMath.MultiplyAdd(x.At<LastPlane>(i, p), y.At<LastPlane>(p, j), sum);
                }

                Unsafe.Add(ref d, (i * rowStride) + (j * colStride)) = sum;
            }
        }
    }

    /// <summary>A matrix times a column. Each element is a chain in the order of k; four rows go on at a time, since one chain waits for its additions.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Column<T, X, Y>(ref T d, nint stride, nint m, nint k, X x, Y y)
        where T : unmanaged, INumberBase<T>
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
    {
        nint i = 0;
        for (; i + 4 <= m; i += 4)
        {
            T s0 = T.Zero, s1 = s0, s2 = s0, s3 = s0;
            for (nint p = 0; p < k; p++)
            {
                T v = y.At<LastPlane>(0, p);
                s0 = ScalarMath.MultiplyAdd(x.At<LastPlane>(i, p), v, s0);
                s1 = ScalarMath.MultiplyAdd(x.At<LastPlane>(i + 1, p), v, s1);
                s2 = ScalarMath.MultiplyAdd(x.At<LastPlane>(i + 2, p), v, s2);
                s3 = ScalarMath.MultiplyAdd(x.At<LastPlane>(i + 3, p), v, s3);
            }

            Unsafe.Add(ref d, i * stride) = s0;
            Unsafe.Add(ref d, (i + 1) * stride) = s1;
            Unsafe.Add(ref d, (i + 2) * stride) = s2;
            Unsafe.Add(ref d, (i + 3) * stride) = s3;
        }

        for (; i < m; i++)
        {
            T sum = T.Zero;
            for (nint p = 0; p < k; p++)
            {
                sum = ScalarMath.MultiplyAdd(x.At<LastPlane>(i, p), y.At<LastPlane>(0, p), sum);
            }

            Unsafe.Add(ref d, i * stride) = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tile<T, X, Y, V>(ref T d, nint rowStride, nint i, nint j, nint k, scoped ref X x, scoped ref Y y)
        where T : unmanaged, INumberBase<T>
        where X : INode<T>, allows ref struct
        where Y : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
    {
        V sum = V.Create(T.Zero);
        for (nint p = 0; p < k; p++)
        {
            sum = V.Fma(V.Create(x.At<LastPlane>(i, p)), y.Load<V, LastPlane>(p, j), sum);
        }

        V.Store(sum, ref d, (i * rowStride) + j);
    }
}
