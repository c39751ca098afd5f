using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>How a product is cut into strips of columns and tiles of rows. Everything here is inlined into its callers, which often know the sizes.</summary>
internal static unsafe class GemmStrips
{
    /// <summary>The most rows of a tile of one vector.</summary>
    public const int MostOfOne = 12;

    /// <summary>The most rows of a tile of two vectors: what the registers hold (see <see cref="GemmTile"/>).</summary>
    public static int MostOfTwo
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated || AdvSimd.Arm64.IsSupported ? 12 : 6;
    }

    /// <summary>All rows and columns, both factors where they lie.</summary>
    /// <remarks>Invariant: the columns of result and right factor are contiguous, <c>n &gt;= O.Count</c>, and there is a term.</remarks>
    [MethodImpl(AggressiveInlining)]
    public static void Direct<T, V, O, S>(ref GemmStrip<T> strip, nint m, nint n)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        T* d = strip.D, x = strip.X, y = strip.Y;
        for (nint j = 0; j < n; j += 2 * O.Count)
        {
            strip.D = d + j;
            strip.X = x;
            strip.Y = y + j;
            Columns<T, V, O, S>(ref strip, m, n - j, 1);
        }
    }

    /// <summary>All rows of the next columns: two vectors of them, or as many as there are left. The second vector may overlap the first; one that is
    /// alone is moved back over columns that have been written, so that no column needs a loop of its own.</summary>
    /// <param name="strip">Where the columns begin.</param>
    /// <param name="m">The rows.</param>
    /// <param name="left">The columns that are left.</param>
    /// <param name="moves">1 where the right factor is moved back as the result is; 0 where its panel begins with the columns before.</param>
    [MethodImpl(AggressiveInlining)]
    public static void Columns<T, V, O, S>(ref GemmStrip<T> strip, nint m, nint left, nint moves)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        nint w = O.Count;
        strip.YStep = 0;
        if (left > w)
        {
            strip.Second = left < 2 * w ? left - w : w;
            Rows<T, V, O, S, TwoVectors>(ref strip, m, MostOfTwo);
            return;
        }

        nint skip = w - left;
        strip.D -= skip;
        strip.Y -= skip * moves;

        // Written anew, those columns get what they have, unless the terms go by blocks: then they may have all of them, and this strip the first ones.
        strip.Skip = strip.Accumulate || moves == 0 ? (int)skip : 0;
        Rows<T, V, O, S, OneVector>(ref strip, m, MostOfOne);
    }

    // Tiles of nearly equal height: a last tile of one row would take as long as one of four, since its chains wait for themselves.
    [MethodImpl(AggressiveInlining)]
    private static void Rows<T, V, O, S, C>(ref GemmStrip<T> strip, nint m, int most)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
        where C : unmanaged
    {
        int tiles = (int)(((uint)m + (uint)most - 1) / (uint)most);
        int rows = (int)(((uint)m + (uint)tiles - 1) / (uint)tiles);
        int high = (int)m - (tiles * (rows - 1));
        strip.DStep = rows * strip.DM;
        strip.XStep = rows * strip.XM;
        Tiles<T, V, O, S, C>(ref strip, rows, high);
        if (tiles > high)
        {
            strip.DStep -= strip.DM;
            strip.XStep -= strip.XM;
            Tiles<T, V, O, S, C>(ref strip, rows - 1, tiles - high);
        }
    }

    /// <summary>Tiles of so many rows, 12 at most.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Tiles<T, V, O, S, C>(ref GemmStrip<T> strip, int rows, nint tiles)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
        where C : unmanaged
    {
        switch (rows)
        {
            case 1: GemmTile.Run<T, V, O, S, Rows1, C>(ref strip, tiles); break;
            case 2: GemmTile.Run<T, V, O, S, Rows2, C>(ref strip, tiles); break;
            case 3: GemmTile.Run<T, V, O, S, Rows3, C>(ref strip, tiles); break;
            case 4: GemmTile.Run<T, V, O, S, Rows4, C>(ref strip, tiles); break;
            case 5: GemmTile.Run<T, V, O, S, Rows5, C>(ref strip, tiles); break;
            case 6: GemmTile.Run<T, V, O, S, Rows6, C>(ref strip, tiles); break;
            case 7: GemmTile.Run<T, V, O, S, Rows7, C>(ref strip, tiles); break;
            case 8: GemmTile.Run<T, V, O, S, Rows8, C>(ref strip, tiles); break;
            case 9: GemmTile.Run<T, V, O, S, Rows9, C>(ref strip, tiles); break;
            case 10: GemmTile.Run<T, V, O, S, Rows10, C>(ref strip, tiles); break;
            case 11: GemmTile.Run<T, V, O, S, Rows11, C>(ref strip, tiles); break;
            default: GemmTile.Run<T, V, O, S, Rows12, C>(ref strip, tiles); break;
        }
    }

    // A number of rows as the size of a type, which the JIT knows before it reads a line of the kernel.
    [StructLayout(LayoutKind.Sequential, Size = 1)]
    private struct Rows1;

    [StructLayout(LayoutKind.Sequential, Size = 2)]
    private struct Rows2;

    [StructLayout(LayoutKind.Sequential, Size = 3)]
    private struct Rows3;

    [StructLayout(LayoutKind.Sequential, Size = 4)]
    private struct Rows4;

    [StructLayout(LayoutKind.Sequential, Size = 5)]
    private struct Rows5;

    [StructLayout(LayoutKind.Sequential, Size = 6)]
    private struct Rows6;

    [StructLayout(LayoutKind.Sequential, Size = 7)]
    private struct Rows7;

    [StructLayout(LayoutKind.Sequential, Size = 8)]
    private struct Rows8;

    [StructLayout(LayoutKind.Sequential, Size = 9)]
    private struct Rows9;

    [StructLayout(LayoutKind.Sequential, Size = 10)]
    private struct Rows10;

    [StructLayout(LayoutKind.Sequential, Size = 11)]
    private struct Rows11;

    [StructLayout(LayoutKind.Sequential, Size = 12)]
    private struct Rows12;
}
