using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Finds the index of an extreme along one axis, slice by slice, with the best elements so far in scratch.</summary>
internal static class ArgReduction
{
    /// <summary>Searches <paramref name="x"/> along the axis <paramref name="k"/> places before its last.</summary>
    /// <param name="found">Where the indices go, dense, of the sizes <paramref name="extent"/>.</param>
    /// <param name="extent">The sizes of the other axes.</param>
    /// <param name="x">The operand, begun.</param>
    /// <param name="k">The axis.</param>
    public static void Search<T, O, X>(ref long found, Extent<UnitLast> extent, X x, int k)
        where T : unmanaged
        where O : IBeats<T>
        where X : INode<T>, allows ref struct
    {
        switch (k)
        {
            case 0: Slices<T, O, X, _0>(ref found, extent, x); break;
            case 1: Slices<T, O, X, _1>(ref found, extent, x); break;
            case 2: Slices<T, O, X, _2>(ref found, extent, x); break;
            case 3: Slices<T, O, X, _3>(ref found, extent, x); break;
            case 4: Slices<T, O, X, _4>(ref found, extent, x); break;
            case 5: Slices<T, O, X, _5>(ref found, extent, x); break;
            case 6: Slices<T, O, X, _6>(ref found, extent, x); break;
            default: Slices<T, O, X, _7>(ref found, extent, x); break;
        }
    }

    private static void Slices<T, O, X, K>(ref long found, Extent<UnitLast> extent, X x)
        where T : unmanaged
        where O : IBeats<T>
        where X : INode<T>, allows ref struct
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        using ScratchLease<T> lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
        Fixed<T, K, X> slice = new(x);
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                slice.Next();
            }

            Compare<T, O, Fixed<T, K, X>>(ref found, ref lease.First, extent, slice, i);
        }
    }

    private static void Compare<T, O, N>(ref long found, ref T best, Extent<UnitLast> extent, N slice, int index)
        where T : unmanaged
        where O : IBeats<T>
        where N : INode<T>, allows ref struct
    {
        Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
        nint offset = 0;
        nint n = 0;
        do
        {
            for (nint r = 0; r < extent.Dim(1); r++)
            {
                for (nint c = 0; c < extent.Dim(0); c++, n++)
                {
                    T value = slice.At<LastPlane>(r, c);
                    if (index == 0 || O.Beats(value, Unsafe.Add(ref best, n)))
                    {
                        Unsafe.Add(ref best, n) = value;
                        Unsafe.Add(ref found, n) = index;
                    }
                }
            }
        }
        while (odometer.Step(ref offset, ref slice));
    }
}
