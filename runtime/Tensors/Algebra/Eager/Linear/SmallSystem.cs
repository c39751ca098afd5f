using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>Matrices of up to four rows, held in registers, a row a vector: elimination with partial pivoting without a loop.</summary>
/// <remarks>A matrix of fewer rows stands in the corner of one of four, whose other rows are those of the unit matrix: they are never chosen and never change.
/// Elimination and no formula of cofactors: where a matrix is nearly singular, the formula of a 4 by 4 loses twice the digits.</remarks>
internal static class SmallSystem
{
    /// <summary>The most rows.</summary>
    public const int Largest = 4;

    /// <summary>Solves a x = b in place of b, for up to four right sides; both 4 by 4, row by row. -1, or the first pivot that is exactly 0.</summary>
    public static int Solve<T>(ref T a, ref T b)
        where T : unmanaged, INumberBase<T>
        => typeof(T) == typeof(float) ? Solve<T, Lane128<T>>(ref a, ref b)
            : typeof(T) == typeof(double) ? Solve<T, Lane256<T>>(ref a, ref b)
            : SolveScalar(ref a, ref b);

    /// <summary>The determinant: the product of the pivots, with its sign turned at each exchange of rows.</summary>
    public static T Determinant<T>(ref T a)
        where T : unmanaged, INumberBase<T>
        => typeof(T) == typeof(float) ? Determinant<T, Lane128<T>>(ref a)
            : typeof(T) == typeof(double) ? Determinant<T, Lane256<T>>(ref a)
            : DeterminantScalar(ref a);

    [MethodImpl(AggressiveInlining)]
    private static int Solve<T, V>(ref T a, ref T b)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V a0 = V.Load(in a, 0), a1 = V.Load(in a, 4), a2 = V.Load(in a, 8), a3 = V.Load(in a, 12);
        V b0 = V.Load(in b, 0), b1 = V.Load(in b, 4), b2 = V.Load(in b, 8), b3 = V.Load(in b, 12);
        bool odd = false;
        Pivot<T, V>(0, ref a0, ref b0, ref a1, ref b1, ref odd);
        Pivot<T, V>(0, ref a0, ref b0, ref a2, ref b2, ref odd);
        Pivot<T, V>(0, ref a0, ref b0, ref a3, ref b3, ref odd);
        T p0 = V.Get(a0, 0);
        if (T.IsZero(p0))
        {
            return 0;
        }

        Reduce<T, V>(0, p0, a0, b0, ref a1, ref b1);
        Reduce<T, V>(0, p0, a0, b0, ref a2, ref b2);
        Reduce<T, V>(0, p0, a0, b0, ref a3, ref b3);
        Pivot<T, V>(1, ref a1, ref b1, ref a2, ref b2, ref odd);
        Pivot<T, V>(1, ref a1, ref b1, ref a3, ref b3, ref odd);
        T p1 = V.Get(a1, 1);
        if (T.IsZero(p1))
        {
            return 1;
        }

        Reduce<T, V>(1, p1, a1, b1, ref a2, ref b2);
        Reduce<T, V>(1, p1, a1, b1, ref a3, ref b3);
        Pivot<T, V>(2, ref a2, ref b2, ref a3, ref b3, ref odd);
        T p2 = V.Get(a2, 2);
        if (T.IsZero(p2))
        {
            return 2;
        }

        Reduce<T, V>(2, p2, a2, b2, ref a3, ref b3);
        T p3 = V.Get(a3, 3);
        if (T.IsZero(p3))
        {
            return 3;
        }

        b3 /= V.Create(p3);
        b2 = Less<T, V>(b2, V.Get(a2, 3), b3) / V.Create(p2);
        b1 = Less<T, V>(Less<T, V>(b1, V.Get(a1, 2), b2), V.Get(a1, 3), b3) / V.Create(p1);
        b0 = Less<T, V>(Less<T, V>(Less<T, V>(b0, V.Get(a0, 1), b1), V.Get(a0, 2), b2), V.Get(a0, 3), b3) / V.Create(p0);
        V.Store(b0, ref b, 0);
        V.Store(b1, ref b, 4);
        V.Store(b2, ref b, 8);
        V.Store(b3, ref b, 12);
        return -1;
    }

    [MethodImpl(AggressiveInlining)]
    private static T Determinant<T, V>(ref T a)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V a0 = V.Load(in a, 0), a1 = V.Load(in a, 4), a2 = V.Load(in a, 8), a3 = V.Load(in a, 12), none = a0;
        bool odd = false;
        Pivot<T, V>(0, ref a0, ref none, ref a1, ref none, ref odd);
        Pivot<T, V>(0, ref a0, ref none, ref a2, ref none, ref odd);
        Pivot<T, V>(0, ref a0, ref none, ref a3, ref none, ref odd);
        T p0 = V.Get(a0, 0);
        if (T.IsZero(p0))
        {
            return T.Zero;
        }

        Reduce<T, V>(0, p0, a0, a0, ref a1, ref none);
        Reduce<T, V>(0, p0, a0, a0, ref a2, ref none);
        Reduce<T, V>(0, p0, a0, a0, ref a3, ref none);
        Pivot<T, V>(1, ref a1, ref none, ref a2, ref none, ref odd);
        Pivot<T, V>(1, ref a1, ref none, ref a3, ref none, ref odd);
        T p1 = V.Get(a1, 1);
        if (T.IsZero(p1))
        {
            return T.Zero;
        }

        Reduce<T, V>(1, p1, a1, a1, ref a2, ref none);
        Reduce<T, V>(1, p1, a1, a1, ref a3, ref none);
        Pivot<T, V>(2, ref a2, ref none, ref a3, ref none, ref odd);
        T p2 = V.Get(a2, 2);
        if (T.IsZero(p2))
        {
            return T.Zero;
        }

        Reduce<T, V>(2, p2, a2, a2, ref a3, ref none);
        T p3 = V.Get(a3, 3);
        T product = p0 * p1 * p2 * p3;
        if (T.IsNormal(product))
        {
            return odd ? -product : product;
        }

        Span<T> pivots = [p0, p1, p2, p3];
        return T.IsZero(p3) ? T.Zero : Factors.Scaled(ref pivots[0], 1, Largest, odd);
    }

    /// <summary>Exchanges two rows where the second has the larger element in a column; NaN counts as largest.</summary>
    [MethodImpl(AggressiveInlining)]
    private static void Pivot<T, V>(int k, ref V upper, ref V upperRight, ref V lower, ref V lowerRight, ref bool odd)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        double size = Factors.Magnitude(V.Get(upper, k));
        if (!(Factors.Magnitude(V.Get(lower, k)) <= size) && !double.IsNaN(size))
        {
            (upper, lower) = (lower, upper);
            (upperRight, lowerRight) = (lowerRight, upperRight);
            odd = !odd;
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Reduce<T, V>(int k, T pivot, V upper, V upperRight, ref V lower, ref V lowerRight)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V factor = V.Create(-(V.Get(lower, k) / pivot));
        lower = V.Fma(factor, upper, lower);
        lowerRight = V.Fma(factor, upperRight, lowerRight);
    }

    [MethodImpl(AggressiveInlining)]
    private static V Less<T, V>(V x, T factor, V y)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        => V.Fma(V.Create(-factor), y, x);

    private static int SolveScalar<T>(ref T a, ref T b)
        where T : unmanaged, INumberBase<T>
    {
        Span<int> swaps = stackalloc int[Largest];
        int pivot = Factors.Eliminate(ref a, Largest, swaps);
        if (pivot < 0)
        {
            Factors.Solve(ref a, Largest, swaps, ref b, Largest);
        }

        return pivot;
    }

    private static T DeterminantScalar<T>(ref T a)
        where T : unmanaged, INumberBase<T>
    {
        Span<int> swaps = stackalloc int[Largest];
        return Factors.Eliminate(ref a, Largest, swaps) < 0 ? Factors.Product(ref a, Largest, swaps) : T.Zero;
    }
}
