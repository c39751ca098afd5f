using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Copies pieces of matrices together: lines of so many elements, one behind the other.</summary>
internal static unsafe class GemmPacking
{
    /// <summary>to[l, c] = from[l * line + c * column], for so many lines of <paramref name="width"/> elements.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Pack<T>(T* to, nint width, T* from, nint line, nint column, nint lines)
        where T : unmanaged
    {
        if (column == 1)
        {
            Lines((byte*)to, width * sizeof(T), (byte*)from, line * sizeof(T), lines);
            return;
        }

        if (line == 1 && sizeof(T) == 4 && Avx.IsSupported)
        {
            Turn8((float*)to, width, (float*)from, column, lines);
            return;
        }

        if (line == 1 && sizeof(T) == 8 && Avx.IsSupported)
        {
            Turn4((double*)to, width, (double*)from, column, lines);
            return;
        }

        Elements(to, width, from, line, column, 0, width, 0, lines);
    }

    private static void Elements<T>(T* to, nint width, T* from, nint line, nint column, nint firstColumn, nint columns, nint firstLine, nint lines)
        where T : unmanaged
    {
        for (nint c = firstColumn; c < columns; c++)
        {
            for (nint l = firstLine; l < lines; l++)
            {
                to[(l * width) + c] = from[(l * line) + (c * column)];
            }
        }
    }

    private static void Lines(byte* to, nint bytes, byte* from, nint stride, nint lines)
    {
        if (bytes < 32 || !Vector256.IsHardwareAccelerated)
        {
            for (nint l = 0; l < lines; l++)
            {
                Buffer.MemoryCopy(from + (l * stride), to + (l * bytes), bytes, bytes);
            }

            return;
        }

        for (nint l = 0; l < lines; l++)
        {
            // The last vector may overlap the one before it.
            for (nint b = 0; b < bytes - 32; b += 32)
            {
                Vector256.Load(from + b).Store(to + b);
            }

            Vector256.Load(from + bytes - 32).Store(to + bytes - 32);
            from += stride;
            to += bytes;
        }
    }

    /// <summary>Squares of 8 by 8 elements of 4 bytes, turned in registers; what is left of them element by element.</summary>
    private static void Turn8(float* to, nint width, float* from, nint column, nint lines)
    {
        nint l = 0, c = 0;
        for (c = 0; c + 8 <= width; c += 8)
        {
            float* source = from + (c * column);
            for (l = 0; l + 8 <= lines; l += 8)
            {
                Square.Load(source + l, column, out Vector256<float> a, out var b, out var e, out var f, out var g, out var h, out var i, out var j);
                float* target = to + (l * width) + c;
                a.Store(target);
                b.Store(target + width);
                e.Store(target + (2 * width));
                f.Store(target + (3 * width));
                target += 4 * width;
                g.Store(target);
                h.Store(target + width);
                i.Store(target + (2 * width));
                j.Store(target + (3 * width));
            }

            Elements(to, width, from, 1, column, c, c + 8, l, lines);
        }

        Elements(to, width, from, 1, column, c, width, 0, lines);
    }

    /// <summary>Squares of 4 by 4 elements of 8 bytes.</summary>
    private static void Turn4(double* to, nint width, double* from, nint column, nint lines)
    {
        nint l = 0, c = 0;
        for (c = 0; c + 4 <= width; c += 4)
        {
            double* source = from + (c * column);
            for (l = 0; l + 4 <= lines; l += 4)
            {
                Square.Load(source + l, column, out Vector256<double> a, out var b, out var e, out var f);
                double* target = to + (l * width) + c;
                a.Store(target);
                b.Store(target + width);
                e.Store(target + (2 * width));
                f.Store(target + (3 * width));
            }

            Elements(to, width, from, 1, column, c, c + 4, l, lines);
        }

        Elements(to, width, from, 1, column, c, width, 0, lines);
    }
}
