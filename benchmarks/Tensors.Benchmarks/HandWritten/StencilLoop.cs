using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Tensors.Benchmarks.HandWritten;

/// <summary>
/// The mean of the four neighbours over the inside of a square grid, by hand: the widest accelerated vectors along a row, and one
/// overlapping vector for its rest.
/// </summary>
internal static class StencilLoop
{
    /// <summary>Writes the inside of <paramref name="target"/>; both grids are <paramref name="side"/> x <paramref name="side"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run(ref float source, ref float target, nint side)
    {
        nint last = side - 1;
        for (nint y = 1; y < last; y++)
        {
            nint row = y * side;
            if (Vector512.IsHardwareAccelerated)
            {
                nint i = row + 1;
                for (; i + 16 <= row + last; i += 16) Mean512(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
                i = row + last - 16;
                Mean512(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                nint i = row + 1;
                for (; i + 8 <= row + last; i += 8) Mean256(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
                i = row + last - 8;
                Mean256(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
            }
            else
            {
                nint i = row + 1;
                for (; i + 4 <= row + last; i += 4) Mean128(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
                i = row + last - 4;
                Mean128(ref source, i, side).StoreUnsafe(ref target, (nuint)i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Mean512(ref float s, nint i, nint side) =>
        Vector512.Create(0.25f) * (Vector512.LoadUnsafe(ref s, (nuint)(i - side)) + Vector512.LoadUnsafe(ref s, (nuint)(i + side))
            + Vector512.LoadUnsafe(ref s, (nuint)(i - 1)) + Vector512.LoadUnsafe(ref s, (nuint)(i + 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Mean256(ref float s, nint i, nint side) =>
        Vector256.Create(0.25f) * (Vector256.LoadUnsafe(ref s, (nuint)(i - side)) + Vector256.LoadUnsafe(ref s, (nuint)(i + side))
            + Vector256.LoadUnsafe(ref s, (nuint)(i - 1)) + Vector256.LoadUnsafe(ref s, (nuint)(i + 1)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Mean128(ref float s, nint i, nint side) =>
        Vector128.Create(0.25f) * (Vector128.LoadUnsafe(ref s, (nuint)(i - side)) + Vector128.LoadUnsafe(ref s, (nuint)(i + side))
            + Vector128.LoadUnsafe(ref s, (nuint)(i - 1)) + Vector128.LoadUnsafe(ref s, (nuint)(i + 1)));
}
