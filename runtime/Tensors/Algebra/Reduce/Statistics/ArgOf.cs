using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The place of the first extreme, or of the first NaN, counted over the reduced axes, the last fastest. A row in vectors is read twice: for the extreme,
/// and for its place, until it is found.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="B">What beats what.</typeparam>
/// <typeparam name="O">The extreme itself.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct ArgOf<T, B, O> : IStatistic<T, long>
    where T : unmanaged, INumber<T>
    where B : IBeats<T>
    where O : IReduceOp<T>
{
    /// <inheritdoc/>
    static bool IStatistic<T, long>.IsOrdered => true;

    /// <inheritdoc/>
    [SkipLocalsInit]
    void IStatistic<T, long>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref long results)
    {
        if (plan.IsInnerReduced)
        {
            bool twice = X.Count <= 3 && X.IsVectorizable && plan.Fast < 0 && plan.Inner >= 64 && x.CanLoad<A>((int)plan.Inner);
            if (!twice)
            {
                results = Row<X, A>(ref x, ref plan);
                return;
            }

            Unsafe.SkipInit(out T extreme);
            RowFolds.Fold<T, X, O, A>(ref x, ref plan, 0, 1, ref extreme);
            results = Find<X, A>(x, extreme, plan.Inner);
            return;
        }

        Span<T> best = stackalloc T[(int)width];
        nint offset = 0;
        long index = 0;
        do
        {
            Compare<X, A>(ref x, start, index++, ref results, best);
        }
        while (plan.Reduced.Step(ref offset, ref x));
    }

    private static long Row<X, A>(scoped ref X x, scoped ref FoldPlan plan)
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        T best = x.At<A>(0, 0);
        long found = 0;
        long index = 0;
        nint offset = 0;
        do
        {
            for (nint c = 0; c < plan.Inner; c++, index++)
            {
                T value = x.At<A>(0, c);
                if (B.Beats(value, best))
                {
                    (best, found) = (value, index);
                }
            }
        }
        while (plan.Reduced.Step(ref offset, ref x));
        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static long Find<X, A>(X x, T extreme, nint count)
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        nint c = 0;
        bool isNaN = T.IsNaN(extreme);
        if (Lane256<T>.IsSupported && !isNaN)
        {
            Lane256<T> sought = Lane256<T>.Create(extreme);
            for (; c + Lane256<T>.Count <= count; c += Lane256<T>.Count)
            {
                if (Lane256<T>.Bits(Lane256<T>.Equal(x.Load<Lane256<T>, A>(0, c), sought)) != 0)
                {
                    break;
                }
            }
        }

        for (; c < count; c++)
        {
            T value = x.At<A>(0, c);
            if (value == extreme || (isNaN && T.IsNaN(value)))
            {
                return c;
            }
        }

        return 0;
    }

    private static void Compare<X, A>(scoped ref X x, nint start, long index, scoped ref long results, scoped Span<T> best)
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        for (int c = 0; c < best.Length; c++)
        {
            T value = x.At<A>(0, start + c);
            if (index == 0 || B.Beats(value, best[c]))
            {
                best[c] = value;
                Unsafe.Add(ref results, c) = index;
            }
        }
    }
}
