using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>Gaussian elimination with partial pivoting in dense row-major scratch: A becomes L below the diagonal, whose own diagonal is 1, and U on and above it.</summary>
/// <remarks>Blocked: a panel of columns is eliminated, and the matrix right of it gets the panel's updates as one product. Every element is one chain of
/// fused multiply-subtractions in the order of the columns, whatever the blocking. Source: Golub and Van Loan, Matrix Computations, 3.4.</remarks>
internal static class Factors
{
    private const int Panel = 32;

    /// <summary>Eliminates; -1, or the first pivot that is exactly 0, where elimination stops.</summary>
    /// <param name="a">n by n, row by row.</param>
    /// <param name="n">The rows.</param>
    /// <param name="swaps">For each column the row that its own was exchanged with.</param>
    public static int Eliminate<T>(ref T a, int n, Span<int> swaps)
        where T : unmanaged, INumberBase<T>
    {
        for (int start = 0; start < n; start += Panel)
        {
            int end = Math.Min(start + Panel, n);
            for (int k = start; k < end; k++)
            {
                int pivot = LargestBelow(ref a, n, k);
                swaps[k] = pivot;
                Swap(ref a, n, k, pivot);
                ref T row = ref Add(ref a, (nint)k * n);
                T p = Add(ref row, k);
                if (T.IsZero(p))
                {
                    return k;
                }

                for (int i = k + 1; i < n; i++)
                {
                    Add(ref a, ((nint)i * n) + k) /= p;
                }

                Subtract(ref a, n, k + 1, n, k + 1, end, k, k + 1);
            }

            // The rows of the panel right of it, then everything below.
            for (int i = start + 1; i < end; i++)
            {
                Subtract(ref a, n, i, i + 1, end, n, start, i);
            }

            Subtract(ref a, n, end, n, end, n, start, end);
        }

        return -1;
    }

    /// <summary>Solves with the factors, in place.</summary>
    /// <param name="a">What <see cref="Eliminate"/> left.</param>
    /// <param name="n">The rows.</param>
    /// <param name="swaps">What <see cref="Eliminate"/> exchanged.</param>
    /// <param name="b">n by m, row by row: the right sides, then the solutions.</param>
    /// <param name="m">The number of right sides.</param>
    public static void Solve<T>(ref T a, int n, ReadOnlySpan<int> swaps, ref T b, int m)
        where T : unmanaged, INumberBase<T>
    {
        for (int k = 0; k < n; k++)
        {
            Swap(ref b, m, k, swaps[k]);
        }

        for (int start = 0; start < n; start += Panel)
        {
            int end = Math.Min(start + Panel, n);
            for (int i = start + 1; i < end; i++)
            {
                Subtract(ref a, n, ref b, m, i, i + 1, start, i);
            }

            Subtract(ref a, n, ref b, m, end, n, start, end);
        }

        for (int start = (n - 1) / Panel * Panel; start >= 0; start -= Panel)
        {
            int end = Math.Min(start + Panel, n);
            for (int i = end - 1; i >= start; i--)
            {
                Subtract(ref a, n, ref b, m, i, i + 1, i + 1, end);
                T p = Add(ref a, ((nint)i * n) + i);
                for (int j = 0; j < m; j++)
                {
                    Add(ref b, ((nint)i * m) + j) /= p;
                }
            }

            Subtract(ref a, n, ref b, m, 0, start, start, end);
        }
    }

    /// <summary>The determinant: the product of the pivots, with its sign turned at each exchange of rows.</summary>
    public static T Product<T>(ref T a, int n, ReadOnlySpan<int> swaps)
        where T : unmanaged, INumberBase<T>
    {
        T product = T.One;
        bool odd = false;
        for (int k = 0; k < n; k++)
        {
            product *= Add(ref a, ((nint)k * n) + k);
            odd ^= swaps[k] != k;
        }

        return T.IsNormal(product) ? odd ? -product : product : Scaled(ref a, n + 1, n, odd);
    }

    /// <summary>The product of pivots whose own exponents leave the range of the type on the way: in double, with the exponent counted apart.</summary>
    public static T Scaled<T>(ref T first, nint step, int n, bool odd)
        where T : unmanaged, INumberBase<T>
    {
        double product = odd ? -1 : 1;
        long exponent = 0;
        for (int k = 0; k < n; k++)
        {
            double pivot = double.CreateTruncating(Add(ref first, k * step));
            int scale = double.IsFinite(pivot) && pivot != 0 ? Math.ILogB(pivot) : 0;
            product *= Math.ScaleB(pivot, -scale);
            exponent += scale;
            if (double.IsFinite(product) && product != 0)
            {
                scale = Math.ILogB(product);
                product = Math.ScaleB(product, -scale);
                exponent += scale;
            }
        }

        return T.CreateTruncating(Math.ScaleB(product, (int)Math.Clamp(exponent, -5000, 5000)));
    }

    /// <summary>What pivots are compared by: the absolute value; of complex numbers |re| + |im|, as LAPACK does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Magnitude<T>(T x)
        where T : unmanaged, INumberBase<T>
        => typeof(T) == typeof(double) ? Math.Abs(BitCast<T, double>(x))
            : typeof(T) == typeof(float) ? MathF.Abs(BitCast<T, float>(x))
            : typeof(T) == typeof(Complex) ? Math.Abs(BitCast<T, Complex>(x).Real) + Math.Abs(BitCast<T, Complex>(x).Imaginary)
            : double.CreateTruncating(T.Abs(x));

    // NaN counts as largest, so that it goes into the result and is not taken for a zero pivot.
    private static int LargestBelow<T>(ref T a, int n, int k)
        where T : unmanaged, INumberBase<T>
    {
        int largest = k;
        double size = Magnitude(Add(ref a, ((nint)k * n) + k));
        for (int i = k + 1; i < n && !double.IsNaN(size); i++)
        {
            double other = Magnitude(Add(ref a, ((nint)i * n) + k));
            if (!(other <= size))
            {
                (largest, size) = (i, other);
            }
        }

        return largest;
    }

    private static void Swap<T>(ref T a, int columns, int i, int j)
        where T : unmanaged
    {
        if (i == j)
        {
            return;
        }

        ref T x = ref Add(ref a, (nint)i * columns);
        ref T y = ref Add(ref a, (nint)j * columns);
        for (int c = 0; c < columns; c++)
        {
            (Add(ref x, c), Add(ref y, c)) = (Add(ref y, c), Add(ref x, c));
        }
    }

    /// <summary>Within the matrix: rows and columns minus their product with the columns from <paramref name="k"/> to <paramref name="last"/>.</summary>
    private static void Subtract<T>(ref T a, int n, int row, int rows, int column, int columns, int k, int last)
        where T : unmanaged, INumberBase<T>
    {
        if (rows > row && columns > column && last > k)
        {
            new Gemm(rows - row, columns - column, last - k, n, n, n) { Accumulate = true }.Run<T, MinusTerms>(
                ref Add(ref a, ((nint)row * n) + column), ref Add(ref a, ((nint)row * n) + k), ref Add(ref a, ((nint)k * n) + column));
        }
    }

    /// <summary>Of the right sides: rows minus the product of the matrix with the rows from <paramref name="k"/> to <paramref name="last"/>.</summary>
    private static void Subtract<T>(ref T a, int n, ref T b, int m, int row, int rows, int k, int last)
        where T : unmanaged, INumberBase<T>
    {
        if (rows > row && last > k)
        {
            new Gemm(rows - row, m, last - k, m, n, m) { Accumulate = true }.Run<T, MinusTerms>(
                ref Add(ref b, (nint)row * m), ref Add(ref a, ((nint)row * n) + k), ref Add(ref b, (nint)k * m));
        }
    }
}
