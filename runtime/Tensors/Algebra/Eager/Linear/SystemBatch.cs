using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>As many systems of up to four rows as a vector has elements, side by side: each vector holds one element of all the matrices, so that
/// <see cref="SmallSystem"/>'s elimination runs without a branch, its exchanges of rows as selections. The same operations in the same order, hence the same bits.</summary>
/// <remarks>What is between the steps lies in scratch on the stack, in vectors:
/// <code>
///   0..15   the matrices, element (i, j) in vector 4 i + j; afterwards their pivots and what is right of them
///   16..21  the factors of the elimination      22..27  where rows are exchanged      28..43  the solutions
/// </code></remarks>
internal static unsafe partial class SystemBatch
{
    private const int Vectors = 44;

    private const int Factor = 16;
    private const int Exchange = 22;
    private const int Solved = 28;

    /// <summary>Solves systems at equal distances, group by group; how many were solved before the first group in which a pivot is exactly 0, of which nothing was
    /// written. 0 where there are no vectors.</summary>
    /// <param name="d">The solutions of the first system.</param>
    /// <param name="to">Their distances: from row to row, from column to column.</param>
    /// <param name="a">The first matrix.</param>
    /// <param name="square">Its distances.</param>
    /// <param name="b">The first right sides; null where they are the unit matrix.</param>
    /// <param name="from">Their distances.</param>
    /// <param name="step">From system to system: of solutions, matrices, right sides.</param>
    /// <param name="n">The rows of a matrix.</param>
    /// <param name="m">The right sides.</param>
    /// <param name="count">The systems.</param>
    public static nint Solve<T>(
        T* d, (nint Row, nint Column) to, T* a, (nint Row, nint Column) square, T* b, (nint Row, nint Column) from, (nint X, nint Y, nint Z) step, int n, int m, nint count)
        where T : unmanaged, INumberBase<T>
        => typeof(T) != typeof(float) && typeof(T) != typeof(double) ? 0
            : Lane256<T>.IsSupported ? Solve<T, Lane256<T>>(d, to, a, square, b, from, step, n, m, count)
            : Lane128<T>.IsSupported ? Solve<T, Lane128<T>>(d, to, a, square, b, from, step, n, m, count) : 0;

    [MethodImpl(NoInlining | AggressiveOptimization), SkipLocalsInit]
    private static nint Solve<T, V>(
        T* d, (nint Row, nint Column) to, T* a, (nint Row, nint Column) square, T* b, (nint Row, nint Column) from, (nint X, nint Y, nint Z) step, int n, int m, nint count)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        T* work = stackalloc T[Vectors * V.Count];
        bool turned = to.Row == 1 && n > 1;
        nint done = 0;
        for (; done + V.Count <= count; done += V.Count)
        {
            Read<T, V>(work, a, square.Row, square.Column, step.Y, n);
            if (!Eliminate<T, V>(work, out _))
            {
                return done;
            }

            for (int first = 0; first < m; first += 4)
            {
                int columns = Math.Min(4, m - first);
                for (int c = 0; c < columns; c++)
                {
                    if (b == null)
                    {
                        Unit<T, V>(work, c, turned);
                    }
                    else
                    {
                        Side<T, V>(work, b + ((first + c) * from.Column), from.Row, step.Z, n, c, turned);
                    }
                }

                Write<T, V>(work, d + (first * to.Column), to.Row, to.Column, step.X, n, columns, turned);
            }

            d += V.Count * step.X;
            a += V.Count * step.Y;
            b = b == null ? null : b + (V.Count * step.Z);
        }

        return done;
    }

    /// <summary>The determinants of matrices at equal distances; how many were written, before the first group in which one is 0 or leaves the normal range.</summary>
    /// <param name="d">The first determinant.</param>
    /// <param name="a">The first matrix.</param>
    /// <param name="square">Its distances: from row to row, from column to column.</param>
    /// <param name="step">From matrix to matrix: of determinants, of matrices.</param>
    /// <param name="n">The rows of a matrix.</param>
    /// <param name="count">The matrices.</param>
    public static nint Determinants<T>(T* d, T* a, (nint Row, nint Column) square, (nint X, nint Y) step, int n, nint count)
        where T : unmanaged, INumberBase<T>
        => typeof(T) == typeof(float)
            ? Lane256<float>.IsSupported ? Determinants<float, Lane256<float>>((float*)d, (float*)a, square, step, n, count, 1.17549435E-38f, float.MaxValue)
                : Lane128<float>.IsSupported ? Determinants<float, Lane128<float>>((float*)d, (float*)a, square, step, n, count, 1.17549435E-38f, float.MaxValue) : 0
            : typeof(T) == typeof(double)
            ? Lane256<double>.IsSupported ? Determinants<double, Lane256<double>>((double*)d, (double*)a, square, step, n, count, 2.2250738585072014E-308, double.MaxValue)
                : Lane128<double>.IsSupported ? Determinants<double, Lane128<double>>((double*)d, (double*)a, square, step, n, count, 2.2250738585072014E-308, double.MaxValue) : 0
            : 0;

    [MethodImpl(NoInlining | AggressiveOptimization), SkipLocalsInit]
    private static nint Determinants<T, V>(T* d, T* a, (nint Row, nint Column) square, (nint X, nint Y) step, int n, nint count, T least, T most)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        T* work = stackalloc T[Vectors * V.Count];
        nint done = 0;
        for (; done + V.Count <= count; done += V.Count)
        {
            Read<T, V>(work, a, square.Row, square.Column, step.Y, n);
            bool regular = Eliminate<T, V>(work, out V product);
            V size = V.Abs(product);
            if (!regular || V.Bits(V.LessOrEqual(V.Create(least), size) & V.LessOrEqual(size, V.Create(most))) != (1UL << V.Count) - 1)
            {
                return done;
            }

            if (step.X == 1)
            {
                V.Store(product, ref *d, 0);
            }
            else
            {
                V.Store(product, ref *work, 0);
                for (int l = 0; l < V.Count; l++)
                {
                    d[l * step.X] = work[l];
                }
            }

            d += V.Count * step.X;
            a += V.Count * step.Y;
        }

        return done;
    }

    /// <summary>As many groups as any width has matrices: after a group that was not done, so many are taken one by one.</summary>
    public const int Most = 8;

    /// <summary>Reads the matrices, of <paramref name="n"/> rows, in the corner of the unit matrix of four.</summary>
    private static void Read<T, V>(T* work, T* a, nint row, nint column, nint step, int n)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        if (n == 4 && IsSquare(row, column) && CanTurn<T, V>())
        {
            for (int e = 0; e < 16; e += V.Count)
            {
                Turn<T>(work, a + e, step, e, column == 1);
            }

            return;
        }

        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                V v = i < n && j < n ? V.Gather(in *a, (i * row) + (j * column), step) : V.Create(i == j ? T.One : T.Zero);
                V.Store(v, ref *work, ((4 * i) + j) * V.Count);
            }
        }
    }

    /// <summary>Writes the solutions: all of them where they are 4 by 4, else <paramref name="columns"/> columns of <paramref name="n"/>.</summary>
    private static void Write<T, V>(T* work, T* d, nint row, nint column, nint step, int n, int columns, bool turned)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        T* solved = work + (Solved * V.Count);
        if (n == 4 && columns == 4 && IsSquare(row, column) && CanTurn<T, V>())
        {
            for (int e = 0; e < 16; e += V.Count)
            {
                TurnBack(d + e, step, solved + (e * V.Count));
            }

            return;
        }

        for (int i = 0; i < n; i++)
        {
            for (int c = 0; c < columns; c++)
            {
                T* from = solved + ((turned ? (4 * c) + i : (4 * i) + c) * V.Count), to = d + (i * row) + (c * column);
                for (int l = 0; l < V.Count; l++)
                {
                    to[l * step] = from[l];
                }
            }
        }
    }

    /// <summary>Whether 16 elements lie behind each other, by rows or by columns.</summary>
    private static bool IsSquare(nint row, nint column) => (row == 4 && column == 1) || (row == 1 && column == 4);

    private static bool CanTurn<T, V>()
        where T : unmanaged
        where V : struct, ILane<V, T>
        => System.Runtime.Intrinsics.X86.Avx.IsSupported && ((typeof(T) == typeof(float) && V.Count == 8) || (typeof(T) == typeof(double) && V.Count == 4));

    // The elements e, e + 1, ... of as many matrices, each into its vector.
    [MethodImpl(AggressiveInlining)]
    private static void Turn<T>(T* work, T* a, nint step, int e, bool rows)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            Square.Load((float*)a, step, out Vector256<float> v0, out var v1, out var v2, out var v3, out var v4, out var v5, out var v6, out var v7);
            Put4((float*)work, e, rows, v0, v1, v2, v3);
            Put4((float*)work, e + 4, rows, v4, v5, v6, v7);
        }
        else
        {
            Square.Load((double*)a, step, out Vector256<double> v0, out var v1, out var v2, out var v3);
            Put4((double*)work, e, rows, v0, v1, v2, v3);
        }
    }

    // Four elements of a row; of a column where the matrix lies by columns.
    [MethodImpl(AggressiveInlining)]
    private static void Put4<T>(T* work, int e, bool rows, Vector256<T> v0, Vector256<T> v1, Vector256<T> v2, Vector256<T> v3)
        where T : unmanaged
    {
        int next = (rows ? 1 : 4) * Vector256<T>.Count;
        T* to = work + ((rows ? e : e / 4) * Vector256<T>.Count);
        v0.Store(to);
        v1.Store(to + next);
        v2.Store(to + (2 * next));
        v3.Store(to + (3 * next));
    }

    [MethodImpl(AggressiveInlining)]
    private static void TurnBack<T>(T* d, nint step, T* solved)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            float* to = (float*)d;
            Square.Load((float*)solved, 8, out Vector256<float> v0, out var v1, out var v2, out var v3, out var v4, out var v5, out var v6, out var v7);
            v0.Store(to);
            v1.Store(to + step);
            v2.Store(to + (2 * step));
            v3.Store(to + (3 * step));
            to += 4 * step;
            v4.Store(to);
            v5.Store(to + step);
            v6.Store(to + (2 * step));
            v7.Store(to + (3 * step));
        }
        else
        {
            double* to = (double*)d;
            Square.Load((double*)solved, 4, out Vector256<double> v0, out var v1, out var v2, out var v3);
            v0.Store(to);
            v1.Store(to + step);
            v2.Store(to + (2 * step));
            v3.Store(to + (3 * step));
        }
    }
}
