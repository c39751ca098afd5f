using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds for a run of results: rows are folded onto each other, 128 in order, and these partial rows pairwise. So the rounding error of a sum of n
/// rows grows with 128 + log2(n / 128), not with n, and each result has the same bits at every width. 0 bytes: the partial rows lie on the stack.</summary>
internal static class ColumnFolds
{
    private const int Run = 128;

    /// <summary>How many partial rows there are.</summary>
    public static long Blocks(scoped ref FoldPlan plan) => plan.Stands * ((plan.FastCount + Run - 1) / Run);

    /// <summary>The results <paramref name="start"/> to <c>start + width - 1</c> at the present stand of the kept axes.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fold<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        long blocks = Blocks(ref plan);
        int levels = blocks == 1 ? 0 : BitOperations.Log2((ulong)blocks) + 1;
        byte* memory = stackalloc byte[levels * (int)width * Unsafe.SizeOf<T>()];
        ref T partials = ref *(T*)memory;
        ulong pushed = 0;
        nint offset = 0;
        do
        {
            for (nint from = 0; from < plan.FastCount; from += Run)
            {
                Block<T, N, O, A>(ref node, ref plan, from, Math.Min(Run, plan.FastCount - from), start, width, ref results);
                if (levels == 0)
                {
                    return;
                }

                int level = 0;
                for (; ((pushed >> level) & 1) != 0; level++)
                {
                    Join<T, O>(ref Unsafe.Add(ref partials, level * width), ref results, width);
                }

                Copy(ref results, ref Unsafe.Add(ref partials, level * width), width);
                pushed++;
            }
        }
        while (plan.Around.Step(ref offset, ref node));
        int last = BitOperations.TrailingZeroCount(pushed);
        Copy(ref Unsafe.Add(ref partials, last * width), ref results, width);
        for (last++; last < levels; last++)
        {
            if (((pushed >> last) & 1) != 0)
            {
                Join<T, O>(ref Unsafe.Add(ref partials, last * width), ref results, width);
            }
        }
    }

    // The widest vectors first; what is left of the run goes to narrower ones, and at last to scalars. Columns never meet, so the bits are the same.
    private static void Block<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan, nint from, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        nint done = 0;
        if (N.IsVectorizable && O.IsVectorizable && node.CanLoad<A>((int)plan.Inner))
        {
            if (Lane512<T>.IsSupported && width >= Lane512<T>.Count)
            {
                done = width - (width % Lane512<T>.Count);
                Vectors<T, N, O, Lane512<T>, A>(ref node, plan.Fast, from, steps, start, done, ref results);
            }

            if (Lane256<T>.IsSupported && width - done >= Lane256<T>.Count)
            {
                nint part = width - done - ((width - done) % Lane256<T>.Count);
                Vectors<T, N, O, Lane256<T>, A>(ref node, plan.Fast, from, steps, start + done, part, ref Unsafe.Add(ref results, done));
                done += part;
            }

            if (Lane128<T>.IsSupported && width - done >= Lane128<T>.Count)
            {
                nint part = width - done - ((width - done) % Lane128<T>.Count);
                Vectors<T, N, O, Lane128<T>, A>(ref node, plan.Fast, from, steps, start + done, part, ref Unsafe.Add(ref results, done));
                done += part;
            }
        }

        if (done < width)
        {
            Scalars<T, N, O, A>(node, plan.Fast, from, steps, start + done, width - done, ref Unsafe.Add(ref results, done));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Vectors<T, N, O, V, A>(scoped ref N node, int axis, nint from, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        N block = node;
        if (from > 0)
        {
            block.Move(axis, from);
        }

        if (N.Count == 1 && width == 8 * V.Count)
        {
            Eight<T, N, O, V, A>(block, axis, steps, start, ref results);
        }
        else if (N.Count <= 4 && steps >= 4)
        {
            FourRows<T, N, O, V, A>(block, axis, steps, start, width, ref results);
        }
        else
        {
            EachRow<T, N, O, V, A>(block, axis, steps, start, width, ref results);
        }
    }

    /// <summary>Eight vectors of columns stay in registers while all rows pass.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Eight<T, N, O, V, A>(N node, int axis, nint steps, nint start, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint w = V.Count;
        N first = node;
        V a0 = first.Load<V, A>(0, start), a1 = first.Load<V, A>(0, start + w), a2 = first.Load<V, A>(0, start + (2 * w)), a3 = first.Load<V, A>(0, start + (3 * w));
        V a4 = first.Load<V, A>(0, start + (4 * w)), a5 = first.Load<V, A>(0, start + (5 * w)), a6 = first.Load<V, A>(0, start + (6 * w)), a7 = first.Load<V, A>(0, start + (7 * w));
        for (nint i = 1; i < steps; i++)
        {
            if (axis == A.Row)
            {
                node.Move(A.Row, 1);
            }
            else
            {
                node.Move(axis, 1);
            }

            // A copy that nothing moves, as in AssignKernels.
            N x = node;
            a0 = O.Invoke(a0, x.Load<V, A>(0, start));
            a1 = O.Invoke(a1, x.Load<V, A>(0, start + w));
            a2 = O.Invoke(a2, x.Load<V, A>(0, start + (2 * w)));
            a3 = O.Invoke(a3, x.Load<V, A>(0, start + (3 * w)));
            a4 = O.Invoke(a4, x.Load<V, A>(0, start + (4 * w)));
            a5 = O.Invoke(a5, x.Load<V, A>(0, start + (5 * w)));
            a6 = O.Invoke(a6, x.Load<V, A>(0, start + (6 * w)));
            a7 = O.Invoke(a7, x.Load<V, A>(0, start + (7 * w)));
        }

        V.Store(a0, ref results, 0);
        V.Store(a1, ref results, w);
        V.Store(a2, ref results, 2 * w);
        V.Store(a3, ref results, 3 * w);
        V.Store(a4, ref results, 4 * w);
        V.Store(a5, ref results, 5 * w);
        V.Store(a6, ref results, 6 * w);
        V.Store(a7, ref results, 7 * w);
    }

    /// <summary>Four rows at a time, one after the other into each column: a result is loaded and stored once for them, and four streams of memory are
    /// read side by side.</summary>
    /// <remarks>Invariant: four rows at least.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FourRows<T, N, O, V, A>(N node, int axis, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        V nothing = V.Create(O.Identity);
        for (nint c = 0; c < width; c += V.Count)
        {
            V.Store(nothing, ref results, c);
        }

        nint i = 0;
        for (; i + 4 <= steps; i += 4)
        {
            if (i > 0)
            {
                node.Move(axis, 1);
            }

            N first = node;
            node.Move(axis, 1);
            N second = node;
            node.Move(axis, 1);
            N third = node;
            node.Move(axis, 1);
            N fourth = node;
            for (nint c = 0; c < width; c += V.Count)
            {
                V sum = O.Invoke(V.Load(in results, c), first.Load<V, A>(0, start + c));
                sum = O.Invoke(sum, second.Load<V, A>(0, start + c));
                sum = O.Invoke(sum, third.Load<V, A>(0, start + c));
                V.Store(O.Invoke(sum, fourth.Load<V, A>(0, start + c)), ref results, c);
            }
        }

        for (; i < steps; i++)
        {
            node.Move(axis, 1);
            N row = node;
            for (nint c = 0; c < width; c += V.Count)
            {
                V.Store(O.Invoke(V.Load(in results, c), row.Load<V, A>(0, start + c)), ref results, c);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void EachRow<T, N, O, V, A>(N node, int axis, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        for (nint c = 0; c < width; c += V.Count)
        {
            V.Store(node.Load<V, A>(0, start + c), ref results, c);
        }

        for (nint i = 1; i < steps; i++)
        {
            node.Move(axis, 1);

            // A copy that nothing moves, as in AssignKernels.
            N row = node;
            for (nint c = 0; c < width; c += V.Count)
            {
                V.Store(O.Invoke(V.Load(in results, c), row.Load<V, A>(0, start + c)), ref results, c);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Scalars<T, N, O, A>(N node, int axis, nint from, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        if (from > 0)
        {
            node.Move(axis, from);
        }

        for (nint c = 0; c < width; c++)
        {
            Unsafe.Add(ref results, c) = node.At<A>(0, start + c);
        }

        for (nint i = 1; i < steps; i++)
        {
            node.Move(axis, 1);
            for (nint c = 0; c < width; c++)
            {
                Unsafe.Add(ref results, c) = O.Invoke(Unsafe.Add(ref results, c), node.At<A>(0, start + c));
            }
        }
    }

    // y = op(x, y).
    private static void Join<T, O>(ref T x, ref T y, nint width)
        where T : unmanaged
        where O : IReduceOp<T>
    {
        nint c = 0;
        if (O.IsVectorizable && Lane256<T>.IsSupported)
        {
            for (; c + Lane256<T>.Count <= width; c += Lane256<T>.Count)
            {
                Lane256<T>.Store(O.Invoke(Lane256<T>.Load(in x, c), Lane256<T>.Load(in y, c)), ref y, c);
            }
        }

        for (; c < width; c++)
        {
            Unsafe.Add(ref y, c) = O.Invoke(Unsafe.Add(ref x, c), Unsafe.Add(ref y, c));
        }
    }

    private static void Copy<T>(ref T from, ref T to, nint width)
        where T : unmanaged
        => Unsafe.CopyBlockUnaligned(ref Unsafe.As<T, byte>(ref to), ref Unsafe.As<T, byte>(ref from), (uint)(width * Unsafe.SizeOf<T>()));
}
