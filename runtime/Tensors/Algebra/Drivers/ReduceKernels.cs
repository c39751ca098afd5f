using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds a run of elements of one row. Element i goes into accumulator i mod L, where L elements fill 256 bytes whatever the width of the
/// machine's vectors; then the accumulators are folded in halves. So the tree, and the bits, are the same at every width.</summary>
internal static class ReduceKernels
{
    /// <summary>The bytes of all accumulators: eight 256-bit vectors keep two adders with a latency of four busy.</summary>
    private const int AccumulatorBytes = 256;

    /// <summary>The elements of one block; blocks are folded pairwise.</summary>
    public static nint BlockLength<T>() => 256 * Accumulators<T>();

    // A power of two, since the accumulators are folded in halves; a struct of the user's may have any size. Constant once T is known.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Accumulators<T>() => Unsafe.SizeOf<T>() switch
    {
        1 => 256,
        2 => 128,
        <= 4 => 64,
        <= 8 => 32,
        <= 16 => 16,
        <= 32 => 8,
        <= 64 => 4,
        <= 128 => 2,
        _ => 1,
    };

    /// <summary>The fold of <paramref name="count"/> elements (at least 1) from column <paramref name="start"/> of row <paramref name="r"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static unsafe T Block<T, N, O, A>(N node, nint r, nint start, nint count)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        if (Unsafe.SizeOf<T>() > AccumulatorBytes)
        {
            return Chain<T, N, O, A>(node, r, start, count);
        }

        byte* memory = stackalloc byte[AccumulatorBytes];
        ref T lanes = ref *(T*)memory;
        nint width = Accumulators<T>();
        nint done = 0;
        nint live = width;
        if (N.IsVectorizable && O.IsVectorizable && count >= width && node.CanLoad<A>((int)count))
        {
            bool whole = count % width == 0;
            if (Lane512<T>.IsSupported)
            {
                (done, live) = Vectors<T, N, O, Lane512<T>, A>(node, r, start, count, ref lanes, whole);
            }
            else if (Lane256<T>.IsSupported)
            {
                (done, live) = Vectors<T, N, O, Lane256<T>, A>(node, r, start, count, ref lanes, whole);
            }
            else if (Lane128<T>.IsSupported)
            {
                (done, live) = Vectors<T, N, O, Lane128<T>, A>(node, r, start, count, ref lanes, whole);
            }
        }

        if (done == 0)
        {
            // The first elements start the accumulators, which needs no identity and gives the bits that folding them into one would. A row shorter
            // than the accumulators uses as few as it fills.
            while (live > count)
            {
                live /= 2;
            }

            for (; done < live; done++)
            {
                Unsafe.Add(ref lanes, done) = node.At<A>(r, start + done);
            }
        }

        for (nint i = done, lane = 0; i < count; i++, lane = lane + 1 == live ? 0 : lane + 1)
        {
            Unsafe.Add(ref lanes, lane) = O.Invoke(Unsafe.Add(ref lanes, lane), node.At<A>(r, start + i));
        }

        for (nint half = live / 2; half > 0; half /= 2)
        {
            for (nint i = 0; i < half; i++)
            {
                Unsafe.Add(ref lanes, i) = O.Invoke(Unsafe.Add(ref lanes, i), Unsafe.Add(ref lanes, i + half));
            }
        }

        return lanes;
    }

    /// <summary>One after the other: elements so large that no second accumulator has room.</summary>
    private static T Chain<T, N, O, A>(N node, nint r, nint start, nint count)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        T fold = node.At<A>(r, start);
        for (nint i = 1; i < count; i++)
        {
            fold = O.Invoke(fold, node.At<A>(r, start + i));
        }

        return fold;
    }

    /// <summary>Folds whole rounds of accumulators; returns how many elements that were and how many accumulators are left in memory.</summary>
    /// <remarks>Three methods: the compiler inlines into a method only so much, untaken branches included, and a tree of nine nodes copied thirteen times is
    /// more than that; what is left out is called for each vector, sixty times slower.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (nint Done, nint Live) Vectors<T, N, O, V, A>(N node, nint r, nint start, nint count, ref T lanes, bool whole)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint width = Accumulators<T>();
        if (width == 4 * V.Count)
        {
            return Four<T, N, O, V, A>(node, r, start, count, ref lanes, whole);
        }

        return width == 8 * V.Count && N.Count <= 4
            ? Eight<T, N, O, V, A>(node, r, start, count, ref lanes, whole)
            : InMemory<T, N, O, V, A>(node, r, start, count, ref lanes);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static (nint Done, nint Live) Four<T, N, O, V, A>(N node, nint r, nint start, nint count, ref T lanes, bool whole)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint w = V.Count;
        nint rounds = count - (count % (4 * w));
        V a0 = V.Create(O.Identity), a1 = a0, a2 = a0, a3 = a0;
        for (nint i = start; i < start + rounds; i += 4 * w)
        {
            a0 = O.Invoke(a0, node.Load<V, A>(r, i));
            a1 = O.Invoke(a1, node.Load<V, A>(r, i + w));
            a2 = O.Invoke(a2, node.Load<V, A>(r, i + (2 * w)));
            a3 = O.Invoke(a3, node.Load<V, A>(r, i + (3 * w)));
        }

        if (whole)
        {
            V.Store(O.Invoke(O.Invoke(a0, a2), O.Invoke(a1, a3)), ref lanes, 0);
            return (rounds, w);
        }

        V.Store(a0, ref lanes, 0);
        V.Store(a1, ref lanes, w);
        V.Store(a2, ref lanes, 2 * w);
        V.Store(a3, ref lanes, 3 * w);
        return (rounds, 4 * w);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static (nint Done, nint Live) Eight<T, N, O, V, A>(N node, nint r, nint start, nint count, ref T lanes, bool whole)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint w = V.Count;
        nint rounds = count - (count % (8 * w));
        V a0 = V.Create(O.Identity), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
        for (nint i = start; i < start + rounds; i += 8 * w)
        {
            a0 = O.Invoke(a0, node.Load<V, A>(r, i));
            a1 = O.Invoke(a1, node.Load<V, A>(r, i + w));
            a2 = O.Invoke(a2, node.Load<V, A>(r, i + (2 * w)));
            a3 = O.Invoke(a3, node.Load<V, A>(r, i + (3 * w)));
            a4 = O.Invoke(a4, node.Load<V, A>(r, i + (4 * w)));
            a5 = O.Invoke(a5, node.Load<V, A>(r, i + (5 * w)));
            a6 = O.Invoke(a6, node.Load<V, A>(r, i + (6 * w)));
            a7 = O.Invoke(a7, node.Load<V, A>(r, i + (7 * w)));
        }

        if (whole)
        {
            (a0, a1, a2, a3) = (O.Invoke(a0, a4), O.Invoke(a1, a5), O.Invoke(a2, a6), O.Invoke(a3, a7));
            V.Store(O.Invoke(O.Invoke(a0, a2), O.Invoke(a1, a3)), ref lanes, 0);
            return (rounds, w);
        }

        V.Store(a0, ref lanes, 0);
        V.Store(a1, ref lanes, w);
        V.Store(a2, ref lanes, 2 * w);
        V.Store(a3, ref lanes, 3 * w);
        V.Store(a4, ref lanes, 4 * w);
        V.Store(a5, ref lanes, 5 * w);
        V.Store(a6, ref lanes, 6 * w);
        V.Store(a7, ref lanes, 7 * w);
        return (rounds, 8 * w);
    }

    /// <summary>Narrow vectors and long trees: the accumulators stay in memory, the tree is compiled once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static (nint Done, nint Live) InMemory<T, N, O, V, A>(N node, nint r, nint start, nint count, ref T lanes)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint w = V.Count;
        nint width = Accumulators<T>();
        nint rounds = count - (count % width);
        V first = V.Create(O.Identity);
        for (nint lane = 0; lane < width; lane += w)
        {
            V.Store(first, ref lanes, lane);
        }

        for (nint i = start; i < start + rounds; i += width)
        {
            for (nint lane = 0; lane < width; lane += w)
            {
                V.Store(O.Invoke(V.Load(in lanes, lane), node.Load<V, A>(r, i + lane)), ref lanes, lane);
            }
        }

        return (rounds, width);
    }
}
