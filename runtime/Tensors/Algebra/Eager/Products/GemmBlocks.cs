using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Products too large for the caches, and those whose factors do not lie as the tiles read them: pieces of the factors are copied together first.</summary>
/// <remarks><code>
///            columns (eight panels of two vectors)
///          +----+----+----+----+----+----+----+----+     a panel of the right factor: 16 KiB, half of a first-level cache
///   terms  |    |    |    |    |    |    |    |    |     eight of them, and a slab of rows of the left factor: a second-level cache
///          +----+----+----+----+----+----+----+----+     a tile walks down one panel, a slab passes along the eight, slabs pass along the rows
/// </code>
/// The chains go on through the result from block to block of terms, which changes no bit of them. All copies are on the stack: 128 KiB of panels
/// and, where the terms of the left factor lie apart, 32 KiB of a slab.</remarks>
internal static unsafe class GemmBlocks
{
    private const int PanelBytes = 16 << 10;
    private const int Panels = 8;
    private const int SlabBytes = 32 << 10;
    private const int SlabRows = 48;

    /// <summary>All rows and columns; the columns of the result are contiguous, and <c>n &gt;= O.Count</c>.</summary>
    [MethodImpl(NoInlining), SkipLocalsInit]
    public static void Run<T, V, O, S>(ref GemmStrip<T> strip, nint m, nint n, nint yn)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        T* panels = stackalloc T[Panels * PanelBytes / sizeof(T)];
        if (strip.XK == 1 || m < 4)
        {
            Blocks<T, V, O, S>(ref strip, m, n, yn, panels, null);
        }
        else
        {
            T* slab = stackalloc T[SlabBytes / sizeof(T)];
            Blocks<T, V, O, S>(ref strip, m, n, yn, panels, slab);
        }
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Blocks<T, V, O, S>(ref GemmStrip<T> strip, nint m, nint n, nint yn, T* panels, T* slab)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        nint width = 2 * O.Count, panel = PanelBytes / sizeof(T);
        nint terms = Even(strip.K, Math.Min(256, panel / width));
        nint rows = slab == null ? SlabRows : Math.Min(SlabRows, SlabBytes / sizeof(T) / terms / 12 * 12);
        GemmStrip<T> whole = strip;
        for (nint j = 0; j < n; j += Panels * width)
        {
            nint columns = Math.Min(Panels * width, n - j);
            for (nint p = 0; p < whole.K; p += terms)
            {
                strip.K = Math.Min(terms, whole.K - p);
                strip.Accumulate = whole.Accumulate || p > 0;
                for (nint c = 0; c < columns; c += width)
                {
                    // The last vector of a row is read whole, from its own panel: it is moved back over columns of the panel before.
                    nint taken = Math.Min(width, columns - c), back = Math.Max(0, O.Count - taken);
                    GemmPacking.Pack(panels + (c / width * panel), taken + back, whole.Y + (p * whole.YK) + ((j + c - back) * yn), whole.YK, yn, strip.K);
                }

                for (nint i = 0; i < m; i += rows)
                {
                    nint height = Math.Min(rows, m - i);
                    T* x = whole.X + (i * whole.XM) + (p * whole.XK);
                    if (slab != null)
                    {
                        GemmPacking.Pack(slab, height, x, whole.XK, whole.XM, strip.K);
                        x = slab;
                        (strip.XM, strip.XK) = (1, height);
                    }

                    for (nint c = 0; c < columns; c += width)
                    {
                        nint taken = Math.Min(width, columns - c);
                        strip.D = whole.D + (i * whole.DM) + j + c;
                        strip.X = x;
                        strip.Y = panels + (c / width * panel);
                        strip.YK = Math.Max(taken, O.Count);
                        GemmStrips.Columns<T, V, O, S>(ref strip, height, taken, 0);
                    }
                }
            }
        }

        strip = whole;
    }

    // As few pieces as the limit allows, of nearly equal length.
    private static nint Even(nint length, nint limit)
    {
        nint pieces = (length + limit - 1) / limit;
        return pieces <= 1 ? length : (length + pieces - 1) / pieces;
    }
}
