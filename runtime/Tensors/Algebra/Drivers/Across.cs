using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Tensors;

/// <summary>Folds the elements of each of many vectors with each other, in halves. Four vectors are turned into each other, so that one instruction folds
/// elements of all of them:
/// <code>
/// a a a a a a a a                      a a a a c c c c                 a a b b
/// b b b b b b b b   halves of a and c  b b b b d d d d   of these two  c c d d   a b c d
/// c c c c c c c c   side by side
/// d d d d d d d d
/// </code></summary>
internal static class Across
{
    /// <summary>The folds of <paramref name="rows"/> runs of <paramref name="width"/> elements (a vector of the machine) that lie one after another.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Fold<T, O>(scoped ref T ends, nint rows, int width, scoped ref T results)
        where T : unmanaged
        where O : IReduceOp<T>
    {
        nint row = 0;
        if (Avx.IsSupported && Lane256<T>.IsSupported && width == Lane256<T>.Count && Unsafe.SizeOf<T>() is 4 or 8)
        {
            for (; row + 4 <= rows; row += 4)
            {
                ref T first = ref Unsafe.Add(ref ends, row * width);
                Four<T, O>(Lane256<T>.Load(in first, 0), Lane256<T>.Load(in first, width), Lane256<T>.Load(in first, 2 * width), Lane256<T>.Load(in first, 3 * width), ref Unsafe.Add(ref results, row));
            }
        }

        for (; row < rows; row++)
        {
            Unsafe.Add(ref results, row) = One<T, O>(ref Unsafe.Add(ref ends, row * width), width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four<T, O>(Lane256<T> a, Lane256<T> b, Lane256<T> c, Lane256<T> d, ref T results)
        where T : unmanaged
        where O : IReduceOp<T>
    {
        Lane256<T> ac = Halves<T, O>(a, c);
        Lane256<T> bd = Halves<T, O>(b, d);
        Vector256<double> x = ac.Value.AsDouble(), y = bd.Value.AsDouble();
        Lane256<T> all = O.Invoke(new Lane256<T>(Avx.UnpackLow(x, y).As<double, T>()), new Lane256<T>(Avx.UnpackHigh(x, y).As<double, T>()));
        if (Unsafe.SizeOf<T>() == 8)
        {
            Lane256<T>.Store(all, ref results, 0);
            return;
        }

        Vector128<float> low = all.Value.GetLower().AsSingle(), high = all.Value.GetUpper().AsSingle();
        Lane128<T>.Store(
            O.Invoke(new Lane128<T>(Sse.Shuffle(low, high, 0x88).As<float, T>()), new Lane128<T>(Sse.Shuffle(low, high, 0xDD).As<float, T>())),
            ref results,
            0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane256<T> Halves<T, O>(Lane256<T> a, Lane256<T> b)
        where T : unmanaged
        where O : IReduceOp<T>
    {
        Vector256<double> x = a.Value.AsDouble(), y = b.Value.AsDouble();
        return O.Invoke(new Lane256<T>(Avx.Permute2x128(x, y, 0x20).As<double, T>()), new Lane256<T>(Avx.Permute2x128(x, y, 0x31).As<double, T>()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T One<T, O>(ref T end, int width)
        where T : unmanaged
        where O : IReduceOp<T>
    {
        int count = Lane128<T>.Count;
        Lane128<T> v = width == count
            ? Lane128<T>.Load(in end, 0)
            : width == 2 * count
                ? O.Invoke(Lane128<T>.Load(in end, 0), Lane128<T>.Load(in end, count))
                : O.Invoke(O.Invoke(Lane128<T>.Load(in end, 0), Lane128<T>.Load(in end, 2 * count)), O.Invoke(Lane128<T>.Load(in end, count), Lane128<T>.Load(in end, 3 * count)));
        v = O.Invoke(v, new(Vector128.Shuffle(v.Value.AsInt64(), Vector128.Create(1L, 1)).As<long, T>()));
        if (Unsafe.SizeOf<T>() <= 4)
        {
            v = O.Invoke(v, new(Vector128.Shuffle(v.Value.AsInt32(), Vector128.Create(1, 1, 1, 1)).As<int, T>()));
        }

        if (Unsafe.SizeOf<T>() <= 2)
        {
            v = O.Invoke(v, new(Vector128.Shuffle(v.Value.AsInt16(), Vector128.Create((short)1)).As<short, T>()));
        }

        if (Unsafe.SizeOf<T>() == 1)
        {
            v = O.Invoke(v, new(Vector128.Shuffle(v.Value.AsByte(), Vector128.Create((byte)1)).As<byte, T>()));
        }

        return v.Value.ToScalar();
    }
}
