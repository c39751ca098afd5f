using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds runs of elements of rows. L accumulators fill 256 bytes whatever the width of the machine's vectors. A run is laid out as if it were
/// filled up in front, with elements that change nothing, to whole rounds of L; element i of that goes into accumulator i mod L, and the accumulators are
/// folded in halves. So the tree, and the bits, are the same at every width.</summary>
/// <remarks>Filled up in front, not behind, a round that is not whole is a matter of where the accumulators start: it never waits for them.</remarks>
internal static class ReduceKernels
{
    /// <summary>The bytes of all accumulators: eight 256-bit vectors keep two adders with a latency of four busy.</summary>
    private const int AccumulatorBytes = 256;

    /// <summary>The rows whose last vectors wait on the stack for being folded across together.</summary>
    private const int Batch = 32;

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

    /// <summary>The fold of <paramref name="count"/> elements (at least 1) from column <paramref name="start"/> on.</summary>
    public static T Block<T, N, O, A>(scoped ref N node, nint start, nint count)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        Unsafe.SkipInit(out T result);
        Rows<T, N, O, A>(ref node, A.Row, 1, start, count, ref result);
        return result;
    }

    /// <summary>The folds of <paramref name="rows"/> rows, from one to the next along axis <paramref name="line"/>: of each <paramref name="count"/> elements
    /// (at least 1) from column <paramref name="start"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Rows<T, N, O, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        if (N.IsVectorizable && O.IsVectorizable && node.CanLoad<A>((int)count))
        {
            if (Lane512<T>.IsSupported && count >= Lane512<T>.Count)
            {
                Vectors<T, N, O, Lane512<T>, A>(node, line, rows, start, count, ref results);
                return;
            }

            if (Lane256<T>.IsSupported && count >= Lane256<T>.Count)
            {
                Vectors<T, N, O, Lane256<T>, A>(node, line, rows, start, count, ref results);
                return;
            }

            if (Lane128<T>.IsSupported && count >= Lane128<T>.Count)
            {
                Vectors<T, N, O, Lane128<T>, A>(node, line, rows, start, count, ref results);
                return;
            }
        }

        Scalars<T, N, O, A>(node, line, rows, start, count, ref results);
    }

    /// <summary>Each row to one vector, the vectors of a batch of rows across.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Vectors<T, N, O, V, A>(N node, int line, nint rows, nint start, nint count, scoped ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[(Batch + 1) * 64];
        ref T ends = ref *(T*)(((nint)memory + 63) & ~63);
        nint width = Accumulators<T>();
        for (nint done = 0; done < rows; done += Batch)
        {
            nint batch = Math.Min(Batch, rows - done);
            if (O.HasQuick && N.Count <= 4 && width == 8 * V.Count)
            {
                Extremes<T, N, O, V, A>(ref node, line, batch, start, count, ref ends);
            }
            else if (N.Count == 1 && width == 8 * V.Count && count % width == 0)
            {
                Whole<T, N, O, V, A>(ref node, line, batch, start, count, ref ends);
            }
            else if (N.Count <= 4 && width == 8 * V.Count)
            {
                Eight<T, N, O, V, A>(ref node, line, batch, start, count, ref ends);
            }
            else if (width == 4 * V.Count)
            {
                Four<T, N, O, V, A>(ref node, line, batch, start, count, ref ends);
            }
            else
            {
                InMemory<T, N, O, V, A>(ref node, line, batch, start, count, ref ends);
            }

            Across.Fold<T, O>(ref ends, batch, V.Count, ref Unsafe.Add(ref results, done));
            if (done + batch < rows)
            {
                node.Move(line, 1);
            }
        }
    }

    /// <summary>Whole rounds of a tensor itself: the first round is where the accumulators start.</summary>
    /// <remarks>Several methods: the compiler inlines into a method only so much, untaken branches included, and a tree of nine nodes copied thirteen times
    /// is more than that; what is left out is called for each vector, sixty times slower.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Whole<T, N, O, V, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T ends)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint w = V.Count;
        N at = node;
        for (nint row = 0; row < rows; row++)
        {
            N x = at;
            V a0 = x.Load<V, A>(0, start), a1 = x.Load<V, A>(0, start + w), a2 = x.Load<V, A>(0, start + (2 * w)), a3 = x.Load<V, A>(0, start + (3 * w));
            V a4 = x.Load<V, A>(0, start + (4 * w)), a5 = x.Load<V, A>(0, start + (5 * w)), a6 = x.Load<V, A>(0, start + (6 * w)), a7 = x.Load<V, A>(0, start + (7 * w));
            for (nint i = start + (8 * w); i < start + count; i += 8 * w)
            {
                a0 = O.Invoke(a0, x.Load<V, A>(0, i));
                a1 = O.Invoke(a1, x.Load<V, A>(0, i + w));
                a2 = O.Invoke(a2, x.Load<V, A>(0, i + (2 * w)));
                a3 = O.Invoke(a3, x.Load<V, A>(0, i + (3 * w)));
                a4 = O.Invoke(a4, x.Load<V, A>(0, i + (4 * w)));
                a5 = O.Invoke(a5, x.Load<V, A>(0, i + (5 * w)));
                a6 = O.Invoke(a6, x.Load<V, A>(0, i + (6 * w)));
                a7 = O.Invoke(a7, x.Load<V, A>(0, i + (7 * w)));
            }

            (a0, a1, a2, a3) = (O.Invoke(a0, a4), O.Invoke(a1, a5), O.Invoke(a2, a6), O.Invoke(a3, a7));
            V.Store(O.Invoke(O.Invoke(a0, a2), O.Invoke(a1, a3)), ref ends, row * w);
            if (row + 1 < rows)
            {
                if (line == A.Row)
                {
                    at.Move(A.Row, 1);
                }
                else
                {
                    at.Move(line, 1);
                }
            }
        }

        node = at;
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Eight<T, N, O, V, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T ends)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[AccumulatorBytes + 128];
        ref T lanes = ref *(T*)(((nint)memory + 63) & ~63);
        nint w = V.Count;
        nint rest = count % (8 * w);
        Clear<T, O, V>(ref lanes, 8 * w);
        N at = node;
        for (nint row = 0; row < rows; row++)
        {
            N x = at;
            Ahead<T, N, V, A>(ref x, start, rest, ref lanes, 8 * w);
            V a0 = V.Load(in lanes, 0), a1 = V.Load(in lanes, w), a2 = V.Load(in lanes, 2 * w), a3 = V.Load(in lanes, 3 * w);
            V a4 = V.Load(in lanes, 4 * w), a5 = V.Load(in lanes, 5 * w), a6 = V.Load(in lanes, 6 * w), a7 = V.Load(in lanes, 7 * w);
            for (nint i = start + rest; i < start + count; i += 8 * w)
            {
                a0 = O.Invoke(a0, x.Load<V, A>(0, i));
                a1 = O.Invoke(a1, x.Load<V, A>(0, i + w));
                a2 = O.Invoke(a2, x.Load<V, A>(0, i + (2 * w)));
                a3 = O.Invoke(a3, x.Load<V, A>(0, i + (3 * w)));
                a4 = O.Invoke(a4, x.Load<V, A>(0, i + (4 * w)));
                a5 = O.Invoke(a5, x.Load<V, A>(0, i + (5 * w)));
                a6 = O.Invoke(a6, x.Load<V, A>(0, i + (6 * w)));
                a7 = O.Invoke(a7, x.Load<V, A>(0, i + (7 * w)));
            }

            (a0, a1, a2, a3) = (O.Invoke(a0, a4), O.Invoke(a1, a5), O.Invoke(a2, a6), O.Invoke(a3, a7));
            V.Store(O.Invoke(O.Invoke(a0, a2), O.Invoke(a1, a3)), ref ends, row * w);
            if (row + 1 < rows)
            {
                if (line == A.Row)
                {
                    at.Move(A.Row, 1);
                }
                else
                {
                    at.Move(line, 1);
                }
            }
        }

        node = at;
    }

    /// <summary>Extremes by one instruction an element, which loses NaN and confuses zeros. A sum on the way tells whether there was a NaN (or infinities of both
    /// signs), the extremes whether one of them is a zero: then the row is folded once more, as IEEE 754 wants it.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Extremes<T, N, O, V, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T ends)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[AccumulatorBytes + 128];
        ref T lanes = ref *(T*)(((nint)memory + 63) & ~63);
        nint w = V.Count;
        nint rest = count % (8 * w);
        Clear<T, O, V>(ref lanes, 8 * w);
        N at = node;
        for (nint row = 0; row < rows; row++)
        {
            N x = at;
            Ahead<T, N, V, A>(ref x, start, rest, ref lanes, 8 * w);
            V a0 = V.Load(in lanes, 0), a1 = V.Load(in lanes, w), a2 = V.Load(in lanes, 2 * w), a3 = V.Load(in lanes, 3 * w);
            V a4 = V.Load(in lanes, 4 * w), a5 = V.Load(in lanes, 5 * w), a6 = V.Load(in lanes, 6 * w), a7 = V.Load(in lanes, 7 * w);
            V s0 = a0 + a4, s1 = a1 + a5, s2 = a2 + a6, s3 = a3 + a7;
            for (nint i = start + rest; i < start + count; i += 8 * w)
            {
                V x0 = x.Load<V, A>(0, i), x4 = x.Load<V, A>(0, i + (4 * w));
                (a0, a4, s0) = (O.Quick(a0, x0), O.Quick(a4, x4), s0 + (x0 + x4));
                V x1 = x.Load<V, A>(0, i + w), x5 = x.Load<V, A>(0, i + (5 * w));
                (a1, a5, s1) = (O.Quick(a1, x1), O.Quick(a5, x5), s1 + (x1 + x5));
                V x2 = x.Load<V, A>(0, i + (2 * w)), x6 = x.Load<V, A>(0, i + (6 * w));
                (a2, a6, s2) = (O.Quick(a2, x2), O.Quick(a6, x6), s2 + (x2 + x6));
                V x3 = x.Load<V, A>(0, i + (3 * w)), x7 = x.Load<V, A>(0, i + (7 * w));
                (a3, a7, s3) = (O.Quick(a3, x3), O.Quick(a7, x7), s3 + (x3 + x7));
            }

            V end = O.Quick(O.Quick(O.Quick(a0, a4), O.Quick(a2, a6)), O.Quick(O.Quick(a1, a5), O.Quick(a3, a7)));
            V sum = (s0 + s2) + (s1 + s3);
            if (V.Bits(V.Equal(end, V.Create(default)) | ~V.Equal(sum, sum)) != 0)
            {
                N again = at;
                Eight<T, N, O, V, A>(ref again, line, 1, start, count, ref Unsafe.Add(ref ends, row * w));
            }
            else
            {
                V.Store(end, ref ends, row * w);
            }

            if (row + 1 < rows)
            {
                if (line == A.Row)
                {
                    at.Move(A.Row, 1);
                }
                else
                {
                    at.Move(line, 1);
                }
            }
        }

        node = at;
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Four<T, N, O, V, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T ends)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[AccumulatorBytes + 128];
        ref T lanes = ref *(T*)(((nint)memory + 63) & ~63);
        nint w = V.Count;
        nint rest = count % (4 * w);
        Clear<T, O, V>(ref lanes, 4 * w);
        N at = node;
        for (nint row = 0; row < rows; row++)
        {
            N x = at;
            Ahead<T, N, V, A>(ref x, start, rest, ref lanes, 4 * w);
            V a0 = V.Load(in lanes, 0), a1 = V.Load(in lanes, w), a2 = V.Load(in lanes, 2 * w), a3 = V.Load(in lanes, 3 * w);
            for (nint i = start + rest; i < start + count; i += 4 * w)
            {
                a0 = O.Invoke(a0, x.Load<V, A>(0, i));
                a1 = O.Invoke(a1, x.Load<V, A>(0, i + w));
                a2 = O.Invoke(a2, x.Load<V, A>(0, i + (2 * w)));
                a3 = O.Invoke(a3, x.Load<V, A>(0, i + (3 * w)));
            }

            V.Store(O.Invoke(O.Invoke(a0, a2), O.Invoke(a1, a3)), ref ends, row * w);
            if (row + 1 < rows)
            {
                if (line == A.Row)
                {
                    at.Move(A.Row, 1);
                }
                else
                {
                    at.Move(line, 1);
                }
            }
        }

        node = at;
    }

    /// <summary>Narrow vectors and long trees: the accumulators stay in memory, the tree is compiled twice.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void InMemory<T, N, O, V, A>(scoped ref N node, int line, nint rows, nint start, nint count, scoped ref T ends)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[AccumulatorBytes + 128];
        ref T lanes = ref *(T*)(((nint)memory + 63) & ~63);
        nint w = V.Count;
        nint width = Accumulators<T>();
        nint rest = count % width;
        N at = node;
        for (nint row = 0; row < rows; row++)
        {
            N x = at;
            Clear<T, O, V>(ref lanes, width);
            Ahead<T, N, V, A>(ref x, start, rest, ref lanes, width);
            for (nint i = start + rest; i < start + count; i += width)
            {
                for (nint lane = 0; lane < width; lane += w)
                {
                    V.Store(O.Invoke(V.Load(in lanes, lane), x.Load<V, A>(0, i + lane)), ref lanes, lane);
                }
            }

            for (nint half = width / 2; half >= w; half /= 2)
            {
                for (nint lane = 0; lane < half; lane += w)
                {
                    V.Store(O.Invoke(V.Load(in lanes, lane), V.Load(in lanes, lane + half)), ref lanes, lane);
                }
            }

            V.Store(V.Load(in lanes, 0), ref ends, row * w);
            if (row + 1 < rows)
            {
                at.Move(line, 1);
            }
        }

        node = at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Clear<T, O, V>(ref T lanes, nint width)
        where T : unmanaged
        where O : IReduceOp<T>
        where V : struct, ILane<V, T>
    {
        V nothing = V.Create(O.Identity);
        for (nint lane = 0; lane < width; lane += V.Count)
        {
            V.Store(nothing, ref lanes, lane);
        }
    }

    /// <summary>Puts the elements of the round that is not whole into the last accumulators. What a vector holds beyond lies behind them, where it is
    /// overwritten or has room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ahead<T, N, V, A>(scoped ref N x, nint start, nint rest, ref T lanes, nint width)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        nint last = Math.Max(0, rest - V.Count);
        for (nint i = 0; rest > 0; i = Math.Min(i + V.Count, last))
        {
            V.Store(x.Load<V, A>(0, start + i), ref lanes, width - rest + i);
            if (i == last)
            {
                break;
            }
        }
    }

    /// <summary>The same tree, one element at a time; a row shorter than the accumulators uses as few as it fills.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static unsafe void Scalars<T, N, O, A>(N node, int line, nint rows, nint start, nint count, scoped ref T results)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        byte* memory = stackalloc byte[AccumulatorBytes];
        nint live = Accumulators<T>();
        while (live > 1 && live / 2 >= count)
        {
            live /= 2;
        }

        for (nint row = 0; row < rows; row++)
        {
            Unsafe.Add(ref results, row) = live == 1
                ? Chain<T, N, O, A>(ref node, start, count)
                : Accumulated<T, N, O, A>(ref node, start, count, ref *(T*)memory, live);
            if (row + 1 < rows)
            {
                node.Move(line, 1);
            }
        }
    }

    // Accumulators ahead of the first round's elements start with their own first element, which needs no identity and gives the bits that folding it into
    // one would.
    private static T Accumulated<T, N, O, A>(scoped ref N node, nint start, nint count, ref T lanes, nint live)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        nint ahead = (live - (count % live)) % live;
        for (nint i = 0, lane = ahead; i < count; i++, lane = lane + 1 == live ? 0 : lane + 1)
        {
            T value = node.At<A>(0, start + i);
            Unsafe.Add(ref lanes, lane) = i < live ? value : O.Invoke(Unsafe.Add(ref lanes, lane), value);
        }

        nint empty = count < live ? ahead : 0;
        for (nint half = live / 2; half > 0; half /= 2)
        {
            for (nint i = 0; i < half; i++)
            {
                T upper = Unsafe.Add(ref lanes, i + half);
                Unsafe.Add(ref lanes, i) = i < empty ? upper : O.Invoke(Unsafe.Add(ref lanes, i), upper);
            }

            empty = 0;
        }

        return lanes;
    }

    /// <summary>One after the other: one element, or elements so large that no second accumulator has room.</summary>
    private static T Chain<T, N, O, A>(scoped ref N node, nint start, nint count)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IReduceOp<T>
        where A : IPlane
    {
        T fold = node.At<A>(0, start);
        for (nint i = 1; i < count; i++)
        {
            fold = O.Invoke(fold, node.At<A>(0, start + i));
        }

        return fold;
    }
}
