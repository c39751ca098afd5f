using System.Numerics;

namespace Tensors;

/// <summary>Rearrangement: every element of the result is one element of the operand, bit by bit.</summary>
internal static unsafe class CopyKernels
{
    public static void Run<T>(T* d, T* x, ContractionLoops loops, bool add)
        where T : unmanaged, INumberBase<T>
    {
        Span<nint> counters = stackalloc nint[Contraction.MaxLoops];
        counters.Clear();
        int inner = loops.Outputs - 1;
        (nint count, nint to, nint from) = (loops.Size(inner), loops.Destination(inner), loops.Operand(inner, 0));
        nint dOffset = 0, xOffset = 0, none = 0;
        do
        {
            Line(d + dOffset, to, x + xOffset, from, count, add);
        }
        while (loops.Next(counters, 0, inner, ref dOffset, ref xOffset, ref none));
    }

    private static void Line<T>(T* d, nint to, T* x, nint from, nint count, bool add)
        where T : unmanaged, INumberBase<T>
    {
        if (add)
        {
            for (nint i = 0; i < count; i++)
            {
                d[i * to] = ScalarMath.MultiplyAdd(x[i * from], T.One, d[i * to]);
            }
        }
        else if (to == 1 && from == 1)
        {
            Buffer.MemoryCopy(x, d, count * sizeof(T), count * sizeof(T));
        }
        else
        {
            for (nint i = 0; i < count; i++)
            {
                d[i * to] = x[i * from];
            }
        }
    }
}
