using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds for a run of results: rows are folded onto each other, 128 in order, and these partial rows pairwise. So the rounding error of a sum of n
/// rows grows with 128 + log2(n / 128), not with n, and each result has the same bits at every width. 0 bytes: the partial rows lie on the stack.</summary>
internal static class ColumnFolds
{
    private const int Run = 128;

    /// <summary>The results <paramref name="start"/> to <c>start + width - 1</c> at the present stand of the kept axes.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Fold<T, N, O, A>(scoped ref N node, scoped ref FoldPlan plan, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        long blocks = plan.Stands * ((plan.FastCount + Run - 1) / Run);
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
                Vectors<T, N, O, Lane512<T>, A>(node, plan.Fast, from, steps, start, done, ref results);
            }

            if (Lane256<T>.IsSupported && width - done >= Lane256<T>.Count)
            {
                nint part = width - done - ((width - done) % Lane256<T>.Count);
                Vectors<T, N, O, Lane256<T>, A>(node, plan.Fast, from, steps, start + done, part, ref Unsafe.Add(ref results, done));
                done += part;
            }

            if (Lane128<T>.IsSupported && width - done >= Lane128<T>.Count)
            {
                nint part = width - done - ((width - done) % Lane128<T>.Count);
                Vectors<T, N, O, Lane128<T>, A>(node, plan.Fast, from, steps, start + done, part, ref Unsafe.Add(ref results, done));
                done += part;
            }
        }

        if (done < width)
        {
            Scalars<T, N, O, A>(node, plan.Fast, from, steps, start + done, width - done, ref Unsafe.Add(ref results, done));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Vectors<T, N, O, V, A>(N node, int axis, nint from, nint steps, nint start, nint width, ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        if (from > 0)
        {
            node.Move(axis, from);
        }

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
