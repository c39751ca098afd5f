using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <content>The elimination itself, and substitution column by column: a matrix of vectors, all of whose elements go the same way.</content>
internal static unsafe partial class SystemBatch
{
    /// <summary>Eliminates; the products of the pivots, with their signs. False where a pivot is exactly 0.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static bool Eliminate<T, V>(T* work, out V product)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V a0 = At<T, V>(work, 0), a1 = At<T, V>(work, 1), a2 = At<T, V>(work, 2), a3 = At<T, V>(work, 3);
        V b0 = At<T, V>(work, 4), b1 = At<T, V>(work, 5), b2 = At<T, V>(work, 6), b3 = At<T, V>(work, 7);
        V c0 = At<T, V>(work, 8), c1 = At<T, V>(work, 9), c2 = At<T, V>(work, 10), c3 = At<T, V>(work, 11);
        V e0 = At<T, V>(work, 12), e1 = At<T, V>(work, 13), e2 = At<T, V>(work, 14), e3 = At<T, V>(work, 15);

        V odd = Larger<T, V>(a0, b0), where = odd;
        Put(work, Exchange, where);
        Swap<T, V>(where, ref a0, ref b0);
        Swap<T, V>(where, ref a1, ref b1);
        Swap<T, V>(where, ref a2, ref b2);
        Swap<T, V>(where, ref a3, ref b3);
        where = Larger<T, V>(a0, c0);
        odd ^= where;
        Put(work, Exchange + 1, where);
        Swap<T, V>(where, ref a0, ref c0);
        Swap<T, V>(where, ref a1, ref c1);
        Swap<T, V>(where, ref a2, ref c2);
        Swap<T, V>(where, ref a3, ref c3);
        where = Larger<T, V>(a0, e0);
        odd ^= where;
        Put(work, Exchange + 2, where);
        Swap<T, V>(where, ref a0, ref e0);
        Swap<T, V>(where, ref a1, ref e1);
        Swap<T, V>(where, ref a2, ref e2);
        Swap<T, V>(where, ref a3, ref e3);
        Put(work, 0, a0);
        Put(work, 1, a1);
        Put(work, 2, a2);
        Put(work, 3, a3);

        V f = -(b0 / a0);
        Put(work, Factor, f);
        b1 = V.Fma(f, a1, b1);
        b2 = V.Fma(f, a2, b2);
        b3 = V.Fma(f, a3, b3);
        f = -(c0 / a0);
        Put(work, Factor + 1, f);
        c1 = V.Fma(f, a1, c1);
        c2 = V.Fma(f, a2, c2);
        c3 = V.Fma(f, a3, c3);
        f = -(e0 / a0);
        Put(work, Factor + 2, f);
        e1 = V.Fma(f, a1, e1);
        e2 = V.Fma(f, a2, e2);
        e3 = V.Fma(f, a3, e3);

        where = Larger<T, V>(b1, c1);
        odd ^= where;
        Put(work, Exchange + 3, where);
        Swap<T, V>(where, ref b1, ref c1);
        Swap<T, V>(where, ref b2, ref c2);
        Swap<T, V>(where, ref b3, ref c3);
        where = Larger<T, V>(b1, e1);
        odd ^= where;
        Put(work, Exchange + 4, where);
        Swap<T, V>(where, ref b1, ref e1);
        Swap<T, V>(where, ref b2, ref e2);
        Swap<T, V>(where, ref b3, ref e3);
        Put(work, 5, b1);
        Put(work, 6, b2);
        Put(work, 7, b3);

        f = -(c1 / b1);
        Put(work, Factor + 3, f);
        c2 = V.Fma(f, b2, c2);
        c3 = V.Fma(f, b3, c3);
        f = -(e1 / b1);
        Put(work, Factor + 4, f);
        e2 = V.Fma(f, b2, e2);
        e3 = V.Fma(f, b3, e3);

        where = Larger<T, V>(c2, e2);
        odd ^= where;
        Put(work, Exchange + 5, where);
        Swap<T, V>(where, ref c2, ref e2);
        Swap<T, V>(where, ref c3, ref e3);
        Put(work, 10, c2);
        Put(work, 11, c3);
        f = -(e2 / c2);
        Put(work, Factor + 5, f);
        e3 = V.Fma(f, c3, e3);
        Put(work, 15, e3);

        product = a0 * b1 * c2 * e3;
        product = V.Select(odd, -product, product);
        V zero = V.Create(T.Zero);
        return V.Bits(V.Equal(a0, zero) | V.Equal(b1, zero) | V.Equal(c2, zero) | V.Equal(e3, zero)) == 0;
    }

    /// <summary>Column <paramref name="c"/> of the unit matrix solved, into the solutions: their column <paramref name="c"/>, or their row where they are turned.</summary>
    private static void Unit<T, V>(T* work, int c, bool turned)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V zero = V.Create(T.Zero), one = V.Create(T.One);
        Solve<T, V>(work, c == 0 ? one : zero, c == 1 ? one : zero, c == 2 ? one : zero, c == 3 ? one : zero, c, turned);
    }

    /// <summary>A right side solved, into the solutions.</summary>
    private static void Side<T, V>(T* work, T* b, nint row, nint step, int n, int c, bool turned)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        V zero = V.Create(T.Zero);
        V b0 = V.Gather(in *b, 0, step), b1 = n > 1 ? V.Gather(in *b, row, step) : zero;
        V b2 = n > 2 ? V.Gather(in *b, 2 * row, step) : zero, b3 = n > 3 ? V.Gather(in *b, 3 * row, step) : zero;
        Solve<T, V>(work, b0, b1, b2, b3, c, turned);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Solve<T, V>(T* work, V b0, V b1, V b2, V b3, int c, bool turned)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
    {
        Swap<T, V>(At<T, V>(work, Exchange), ref b0, ref b1);
        Swap<T, V>(At<T, V>(work, Exchange + 1), ref b0, ref b2);
        Swap<T, V>(At<T, V>(work, Exchange + 2), ref b0, ref b3);
        b1 = V.Fma(At<T, V>(work, Factor), b0, b1);
        b2 = V.Fma(At<T, V>(work, Factor + 1), b0, b2);
        b3 = V.Fma(At<T, V>(work, Factor + 2), b0, b3);
        Swap<T, V>(At<T, V>(work, Exchange + 3), ref b1, ref b2);
        Swap<T, V>(At<T, V>(work, Exchange + 4), ref b1, ref b3);
        b2 = V.Fma(At<T, V>(work, Factor + 3), b1, b2);
        b3 = V.Fma(At<T, V>(work, Factor + 4), b1, b3);
        Swap<T, V>(At<T, V>(work, Exchange + 5), ref b2, ref b3);
        b3 = V.Fma(At<T, V>(work, Factor + 5), b2, b3);

        b3 /= At<T, V>(work, 15);
        b2 = V.Fma(-At<T, V>(work, 11), b3, b2) / At<T, V>(work, 10);
        b1 = V.Fma(-At<T, V>(work, 7), b3, V.Fma(-At<T, V>(work, 6), b2, b1)) / At<T, V>(work, 5);
        b0 = V.Fma(-At<T, V>(work, 3), b3, V.Fma(-At<T, V>(work, 2), b2, V.Fma(-At<T, V>(work, 1), b1, b0))) / At<T, V>(work, 0);
        int first = Solved + (turned ? 4 * c : c), next = turned ? 1 : 4;
        Put(work, first, b0);
        Put(work, first + next, b1);
        Put(work, first + (2 * next), b2);
        Put(work, first + (3 * next), b3);
    }

    [MethodImpl(AggressiveInlining)]
    private static V At<T, V>(T* work, int i)
        where T : unmanaged
        where V : struct, ILane<V, T>
        => V.Load(in *work, i * V.Count);

    [MethodImpl(AggressiveInlining)]
    private static void Put<T, V>(T* work, int i, V v)
        where T : unmanaged
        where V : struct, ILane<V, T>
        => V.Store(v, ref *work, i * V.Count);

    // Where the lower element is larger; NaN counts as largest.
    [MethodImpl(AggressiveInlining)]
    private static V Larger<T, V>(V upper, V lower)
        where T : unmanaged
        where V : struct, ILane<V, T>
        => ~V.LessOrEqual(V.Abs(lower), V.Abs(upper)) & V.Equal(upper, upper);

    [MethodImpl(AggressiveInlining)]
    private static void Swap<T, V>(V where, ref V upper, ref V lower)
        where T : unmanaged
        where V : struct, ILane<V, T>
    {
        V difference = (upper ^ lower) & where;
        upper ^= difference;
        lower ^= difference;
    }
}
