using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Sums along contiguous elements of the operands. Product i of a line goes into chain i mod L, where L elements fill 128 bytes whatever the
/// width of the machine's vectors; the chains go on from line to line and are folded in halves at the end. So the tree, and the bits, are the same at
/// every width.</summary>
internal static unsafe class DotKernels
{
    private const int ChainBytes = 128;

    public static void Run<T>(T* d, T* x, T* y, ContractionLoops loops, bool add)
        where T : unmanaged, INumberBase<T>
    {
        if (!LaneSupport.Has<T>())
        {
            T** operands = stackalloc T*[] { x, y };
            ElementKernels.Run(d, operands, loops, add);
            return;
        }

        Span<nint> counters = stackalloc nint[Contraction.MaxLoops];
        counters.Clear();
        T* lanes = stackalloc T[ChainBytes / sizeof(T)];
        int inner = loops.Count - 1;
        nint count = loops.Size(inner);

        // A short line fills few of the chains; the others stay 0 and need no folding.
        int live = (int)Math.Min(ChainBytes / sizeof(T), (nint)BitOperations.RoundUpToPowerOf2((nuint)count));
        nint dOffset = 0, xOffset = 0, yOffset = 0, none = 0;
        do
        {
            new Span<T>(lanes, live).Clear();
            nint xLine = xOffset, yLine = yOffset;
            do
            {
                Line(lanes, x + xLine, y, yLine, loops.Operand(inner, 1), count);
            }
            while (loops.Next(counters, loops.Outputs, inner, ref none, ref xLine, ref yLine));

            T sum = Fold(lanes, live);
            d[dOffset] = add ? d[dOffset] + sum : sum;
        }
        while (loops.Next(counters, 0, loops.Outputs, ref dOffset, ref xOffset, ref yOffset));
    }

    private static T Fold<T>(T* lanes, int live)
        where T : unmanaged, INumberBase<T>
    {
        for (int half = live / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++)
            {
                lanes[i] += lanes[i + half];
            }
        }

        return lanes[0];
    }

    private static void Line<T>(T* lanes, T* x, T* y, nint start, nint stride, nint count)
        where T : unmanaged, INumberBase<T>
    {
        if (y == null)
        {
            Line<T, One>(lanes, x, x, count);
        }
        else if (stride == 0)
        {
            Line<T, Constant>(lanes, x, y + start, count);
        }
        else
        {
            Line<T, Unit>(lanes, x, y + start, count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Line<T, Y>(T* lanes, T* x, T* y, nint count)
        where T : unmanaged, INumberBase<T>
        where Y : IColumns
    {
        nint done = 0;
        nint width = ChainBytes / sizeof(T);
        if (count >= width)
        {
            if (Lane512<T>.IsSupported)
            {
                done = Two<T, Y, Lane512<T>>(lanes, x, y, count);
            }
            else if (Lane256<T>.IsSupported)
            {
                done = Four<T, Y, Lane256<T>>(lanes, x, y, count);
            }
            else if (Lane128<T>.IsSupported)
            {
                done = Eight<T, Y, Lane128<T>>(lanes, x, y, count);
            }
        }

        for (nint lane = 0; done < count; done++, lane = lane + 1 == width ? 0 : lane + 1)
        {
            lanes[lane] = ScalarMath.MultiplyAdd(x[done], Y.Element(y, done), lanes[lane]);
        }
    }

    private static nint Two<T, Y, V>(T* lanes, T* x, T* y, nint count)
        where T : unmanaged, INumberBase<T>
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint w = V.Count, i = 0;
        V a0 = V.Load(in *lanes, 0), a1 = V.Load(in *lanes, w);
        for (; i + (2 * w) <= count; i += 2 * w)
        {
            a0 = V.Fma(V.Load(in *x, i), Y.Load<V, T>(y, i, 1), a0);
            a1 = V.Fma(V.Load(in *x, i + w), Y.Load<V, T>(y, i + w, 1), a1);
        }

        V.Store(a0, ref *lanes, 0);
        V.Store(a1, ref *lanes, w);
        return i;
    }

    private static nint Four<T, Y, V>(T* lanes, T* x, T* y, nint count)
        where T : unmanaged, INumberBase<T>
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint w = V.Count, i = 0;
        V a0 = V.Load(in *lanes, 0), a1 = V.Load(in *lanes, w), a2 = V.Load(in *lanes, 2 * w), a3 = V.Load(in *lanes, 3 * w);
        for (; i + (4 * w) <= count; i += 4 * w)
        {
            a0 = V.Fma(V.Load(in *x, i), Y.Load<V, T>(y, i, 1), a0);
            a1 = V.Fma(V.Load(in *x, i + w), Y.Load<V, T>(y, i + w, 1), a1);
            a2 = V.Fma(V.Load(in *x, i + (2 * w)), Y.Load<V, T>(y, i + (2 * w), 1), a2);
            a3 = V.Fma(V.Load(in *x, i + (3 * w)), Y.Load<V, T>(y, i + (3 * w), 1), a3);
        }

        V.Store(a0, ref *lanes, 0);
        V.Store(a1, ref *lanes, w);
        V.Store(a2, ref *lanes, 2 * w);
        V.Store(a3, ref *lanes, 3 * w);
        return i;
    }

    /// <summary>Eight accumulators and what they load are more than sixteen registers: the two halves of the chains go one after the other, block by block.</summary>
    private static nint Eight<T, Y, V>(T* lanes, T* x, T* y, nint count)
        where T : unmanaged, INumberBase<T>
        where Y : IColumns
        where V : struct, ILane<V, T>
    {
        nint half = 4 * V.Count, i = 0;
        for (; i + (2 * half) <= count; i += 2 * half)
        {
            Four<T, Y, V>(lanes, x + i, Y.At(y, i), half);
            Four<T, Y, V>(lanes + half, x + i + half, Y.At(y, i + half), half);
        }

        return i;
    }
}
