using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Copies of a matrix whose columns lie together into one whose rows do: <c>to[r * row + c] = from[r + c * column]</c>. No bits change, so only the size of an
/// element counts.</summary>
/// <remarks>
/// Read along its rows the source gives one element of each cache line, written along its columns the destination takes one. A square of 8 by 8 floats is read as
/// vectors, turned in registers, written as vectors; squares go through blocks of whole lines, of which one column of squares reads, and the next one finds, what
/// the first level of the cache holds:
/// <code>
///            source                      destination
///        r: one line (64 B)                c: 64 squares at most
///      +-----+-----+                   +-----+-----+-----+-----+
///   c  | 1   | n+1 |                r  |  1  |  2  | ... |  n  |
///      +-----+-----+                   +-----+-----+-----+-----+
///      | 2   | n+2 |                   | n+1 | n+2 |           |
///      +-----+-----+                   +-----+-----+-----+-----+
///      | ...       |
/// </code>
/// The last squares of a row and of a column overlap the ones before them.
/// </remarks>
internal static unsafe class TurnKernels
{
    // Bytes of a source line that are read while they are in the cache, and elements of a destination row written in one go.
    private const int Line = 64;
    private const int Run = 64;

    /// <summary>The side of a square; rows and columns below it are copied one by one.</summary>
    [MethodImpl(AggressiveInlining)]
    public static int Side(int size) => size switch
    {
        1 => 16,
        2 => 8,
        4 => Avx.IsSupported ? 8 : 4,
        8 => Avx.IsSupported ? 4 : 2,
        _ => 1,
    };

    /// <summary>Copies. Source and destination share no element.</summary>
    /// <param name="to">The destination's first element.</param>
    /// <param name="row">The elements from row to row there.</param>
    /// <param name="from">The source's first element.</param>
    /// <param name="column">The elements from column to column there.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Copy<T>(T* to, nint row, T* from, nint column, nint rows, nint columns)
        where T : unmanaged
    {
        nint side = Side(sizeof(T));
        if (!Vector128.IsHardwareAccelerated || side == 1 || rows < side || columns < side)
        {
            Elements(to, row, from, column, rows, columns);
            return;
        }

        nint line = Math.Max(side, Line / sizeof(T));
        for (nint r0 = 0; r0 < rows; r0 += line)
        {
            nint r1 = Math.Min(rows, r0 + line);
            for (nint c0 = 0; c0 < columns; c0 += Run)
            {
                nint c1 = Math.Min(columns, c0 + Run);
                for (nint r = r0; r < r1; r += side)
                {
                    nint at = Math.Min(r, rows - side);
                    Squares(to + (at * row), row, from + at, column, c0, c1, columns - side);
                }
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Squares<T>(T* to, nint row, T* from, nint column, nint first, nint end, nint last)
        where T : unmanaged
    {
        nint side = Side(sizeof(T));
        for (nint c = first; c < end; c += side)
        {
            nint at = Math.Min(c, last);
            if (sizeof(T) == 4 && Avx.IsSupported)
            {
                Square8((float*)to + at, row, (float*)from + (at * column), column);
            }
            else if (sizeof(T) == 8 && Avx.IsSupported)
            {
                Square4((double*)to + at, row, (double*)from + (at * column), column);
            }
            else if (sizeof(T) == 1)
            {
                Zips.Square16((byte*)to + at, row, (byte*)from + (at * column), column);
            }
            else if (sizeof(T) == 2)
            {
                Zips.Square8((ushort*)to + at, row, (ushort*)from + (at * column), column);
            }
            else if (sizeof(T) == 4)
            {
                Zips.Square4((uint*)to + at, row, (uint*)from + (at * column), column);
            }
            else
            {
                Zips.Square2((ulong*)to + at, row, (ulong*)from + (at * column), column);
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Square8(float* to, nint row, float* from, nint column)
    {
        Square.Load(from, column, out Vector256<float> v0, out var v1, out var v2, out var v3, out var v4, out var v5, out var v6, out var v7);
        v0.Store(to);
        v1.Store(to + row);
        v2.Store(to + (2 * row));
        v3.Store(to + (3 * row));
        to += 4 * row;
        v4.Store(to);
        v5.Store(to + row);
        v6.Store(to + (2 * row));
        v7.Store(to + (3 * row));
    }

    [MethodImpl(AggressiveInlining)]
    private static void Square4(double* to, nint row, double* from, nint column)
    {
        Square.Load(from, column, out Vector256<double> v0, out var v1, out var v2, out var v3);
        v0.Store(to);
        v1.Store(to + row);
        v2.Store(to + (2 * row));
        v3.Store(to + (3 * row));
    }

    // Blocks of lines here too: each line of the source is used up while it is in the cache.
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static void Elements<T>(T* to, nint row, T* from, nint column, nint rows, nint columns)
        where T : unmanaged
    {
        nint line = Math.Max(4, Line / sizeof(T));
        for (nint r0 = 0; r0 < rows; r0 += line)
        {
            nint r1 = Math.Min(rows, r0 + line);
            for (nint c0 = 0; c0 < columns; c0 += Run)
            {
                nint c1 = Math.Min(columns, c0 + Run);
                for (nint r = r0; r < r1; r++)
                {
                    for (nint c = c0; c < c1; c++)
                    {
                        to[(r * row) + c] = from[r + (c * column)];
                    }
                }
            }
        }
    }
}
