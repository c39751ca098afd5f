using System.Numerics;

namespace Tensors;

/// <summary>One element of the result after the other, each a chain in the order of the loops: for dtypes without vectors, for layouts in which nothing is
/// contiguous, and for more than two operands at once.</summary>
internal static unsafe class ElementKernels
{
    public static void Run<T>(T* d, T** operands, ContractionLoops loops, bool add)
        where T : unmanaged, INumberBase<T>
    {
        Span<nint> counters = stackalloc nint[Contraction.MaxLoops];
        counters.Clear();
        T** at = stackalloc T*[6];
        for (int i = 0; i < loops.Operands; i++)
        {
            at[i] = operands[i];
        }

        do
        {
            *d = typeof(T) == typeof(Half) ? Wide(add ? *d : T.Zero, at, loops, counters) : Chain(add ? *d : T.Zero, at, loops, counters);
        }
        while (Next(ref d, at, loops, counters, 0, loops.Outputs));
    }

    private static T Chain<T>(T sum, T** at, ContractionLoops loops, Span<nint> counters)
        where T : unmanaged, INumberBase<T>
    {
        int inner = loops.Count - 1;
        int operands = loops.Operands;
        nint count = loops.Sums == 0 ? 1 : loops.Size(inner);
        nint s0 = loops.Sums == 0 ? 0 : loops.Operand(inner, 0);
        nint s1 = loops.Sums == 0 ? 0 : loops.Operand(inner, 1);
        T* none = null;
        do
        {
            T* x = at[0], y = at[1];
            if (operands == 2)
            {
                for (nint p = 0; p < count; p++)
                {
                    sum = ScalarMath.MultiplyAdd(x[p * s0], y[p * s1], sum);
                }
            }
            else if (operands == 1)
            {
                for (nint p = 0; p < count; p++)
                {
                    sum = ScalarMath.MultiplyAdd(x[p * s0], T.One, sum);
                }
            }
            else
            {
                for (nint p = 0; p < count; p++)
                {
                    T product = x[p * s0] * y[p * s1];
                    for (int i = 2; i < operands - 1; i++)
                    {
                        product *= at[i][p * loops.Operand(inner, i)];
                    }

                    sum = ScalarMath.MultiplyAdd(product, at[operands - 1][p * loops.Operand(inner, operands - 1)], sum);
                }
            }
        }
        while (Next(ref none, at, loops, counters, loops.Outputs, inner));
        return sum;
    }

    /// <summary>Half is summed in float and rounded once, as NumPy does.</summary>
    private static T Wide<T>(T start, T** at, ContractionLoops loops, Span<nint> counters)
        where T : unmanaged, INumberBase<T>
    {
        float sum = float.CreateTruncating(start);
        T* none = null;
        do
        {
            float product = float.CreateTruncating(*at[0]);
            for (int i = 1; i < loops.Operands; i++)
            {
                product *= float.CreateTruncating(*at[i]);
            }

            sum += product;
        }
        while (Next(ref none, at, loops, counters, loops.Outputs, loops.Count));
        return T.CreateTruncating(sum);
    }

    private static bool Next<T>(ref T* d, T** at, ContractionLoops loops, Span<nint> counters, int from, int to)
        where T : unmanaged
    {
        for (int loop = to - 1; loop >= from; loop--)
        {
            nint size = loops.Size(loop);
            bool more = ++counters[loop] < size;
            nint steps = more ? 1 : 1 - size;
            d += steps * loops.Destination(loop);
            for (int i = 0; i < loops.Operands; i++)
            {
                at[i] += steps * loops.Operand(loop, i);
            }

            if (more)
            {
                return true;
            }

            counters[loop] = 0;
        }

        return false;
    }
}
