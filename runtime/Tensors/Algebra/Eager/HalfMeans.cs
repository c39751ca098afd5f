using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Means of Half along one axis. Half counts to 2,048 and ends at 65,504, so the elements are added up in double, in order, and only the mean
/// is rounded to Half. 0 bytes: the sums of 64 results at a time lie on the stack.</summary>
internal static class HalfMeans
{
    private const int Run = 64;

    /// <summary>The means of <paramref name="x"/> along the axis <paramref name="k"/> places before its last. <typeparamref name="T"/> is Half.</summary>
    public static void Evaluate<T, D, X>(D destination, X x, int k)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
    {
        switch (k)
        {
            case 0: Along<T, D, X, _0>(destination, x); break;
            case 1: Along<T, D, X, _1>(destination, x); break;
            case 2: Along<T, D, X, _2>(destination, x); break;
            case 3: Along<T, D, X, _3>(destination, x); break;
            case 4: Along<T, D, X, _4>(destination, x); break;
            case 5: Along<T, D, X, _5>(destination, x); break;
            case 6: Along<T, D, X, _6>(destination, x); break;
            default: Along<T, D, X, _7>(destination, x); break;
        }
    }

    // Invariant, which Reduced has checked: the destination has the sizes of x without the axis K, and shares no memory with it.
    private static void Along<T, D, X, K>(D destination, X x)
        where T : unmanaged
        where D : struct, IRegion, INode<T>, allows ref struct
        where X : INode<T>, allows ref struct
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        nint cols = destination.Dim(0);
        Span<double> sums = stackalloc double[Run];
        Fixed<T, K, X> slice = new(x);
        Odometer odometer = Odometer.Over<D, LastPlane>(ref destination);
        ref T first = ref Unsafe.As<byte, T>(ref destination.Origin);
        nint offset = 0;
        do
        {
            for (nint r = 0; r < destination.Dim(1); r++)
            {
                for (nint start = 0; start < cols; start += Run)
                {
                    Span<double> run = sums[..(int)Math.Min(Run, cols - start)];
                    Sum<T, X, K>(run, slice, r, start, count);
                    for (int c = 0; c < run.Length; c++)
                    {
                        Unsafe.Add(ref first, offset + (r * destination.Stride(1)) + ((start + c) * destination.Stride(0))) = Unsafe.BitCast<Half, T>((Half)(run[c] / count));
                    }
                }
            }
        }
        while (odometer.Step(ref offset, ref slice));
    }

    private static void Sum<T, X, K>(Span<double> run, Fixed<T, K, X> slice, nint r, nint start, int count)
        where T : unmanaged
        where X : INode<T>, allows ref struct
        where K : struct, IDigit
    {
        run.Clear();
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                slice.Next();
            }

            for (int c = 0; c < run.Length; c++)
            {
                run[c] += (double)Unsafe.BitCast<T, Half>(slice.At<LastPlane>(r, start + c));
            }
        }
    }
}
