using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Finds the index of an extreme along one axis, slice by slice, with the best elements so far in scratch.</summary>
internal static class ArgReduction
{
    /// <summary>Searches <paramref name="x"/> along the axis <paramref name="k"/> places before its last.</summary>
    /// <param name="found">Where the indices go, of the sizes of the other axes.</param>
    /// <param name="best">Scratch for as many elements.</param>
    /// <param name="x">The operand, begun.</param>
    /// <param name="k">The axis.</param>
    public static void Search<T, O, D, X>(D found, ref T best, X x, int k)
        where T : unmanaged
        where O : IBeats<T>
        where D : struct, IRegion, INode<long>, allows ref struct
        where X : INode<T>, allows ref struct
    {
        switch (k)
        {
            case 0: Slices<T, O, D, X, _0>(found, ref best, x); break;
            case 1: Slices<T, O, D, X, _1>(found, ref best, x); break;
            case 2: Slices<T, O, D, X, _2>(found, ref best, x); break;
            case 3: Slices<T, O, D, X, _3>(found, ref best, x); break;
            case 4: Slices<T, O, D, X, _4>(found, ref best, x); break;
            case 5: Slices<T, O, D, X, _5>(found, ref best, x); break;
            case 6: Slices<T, O, D, X, _6>(found, ref best, x); break;
            default: Slices<T, O, D, X, _7>(found, ref best, x); break;
        }
    }

    private static void Slices<T, O, D, X, K>(D found, ref T best, X x)
        where T : unmanaged
        where O : IBeats<T>
        where D : struct, IRegion, INode<long>, allows ref struct
        where X : INode<T>, allows ref struct
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        Fixed<T, K, X> slice = new(x);
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                slice.Next();
            }

            Compare<T, O, D, Fixed<T, K, X>>(found, ref best, slice, i);
        }
    }

    private static void Compare<T, O, D, N>(D found, ref T best, N slice, int index)
        where T : unmanaged
        where O : IBeats<T>
        where D : struct, IRegion, INode<long>, allows ref struct
        where N : INode<T>, allows ref struct
    {
        Odometer odometer = Odometer.Over<D, LastPlane>(ref found);
        ref long first = ref Unsafe.As<byte, long>(ref found.Origin);
        nint offset = 0;
        nint n = 0;
        do
        {
            for (nint r = 0; r < found.Dim(1); r++)
            {
                for (nint c = 0; c < found.Dim(0); c++, n++)
                {
                    T value = slice.At<LastPlane>(r, c);
                    if (index == 0 || O.Beats(value, Unsafe.Add(ref best, n)))
                    {
                        Unsafe.Add(ref best, n) = value;
                        Unsafe.Add(ref first, offset + (r * found.Stride(1)) + (c * found.Stride(0))) = index;
                    }
                }
            }
        }
        while (odometer.Step(ref offset, ref slice));
    }
}
