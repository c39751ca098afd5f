using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Comparisons of pieces of memory: same sizes, same place, overlap.</summary>
internal static class Regions
{
    /// <summary>Whether both have the same rank and sizes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SameSizes<R, D>(scoped ref R a, scoped ref D b)
        where R : IRegion, allows ref struct
        where D : IRegion, allows ref struct
        => a.Rank == b.Rank && a.Dim(0) == b.Dim(0) && a.Dim(1) == b.Dim(1) && a.Dim(2) == b.Dim(2) && a.Dim(3) == b.Dim(3)
            && a.Dim(4) == b.Dim(4) && a.Dim(5) == b.Dim(5) && a.Dim(6) == b.Dim(6) && a.Dim(7) == b.Dim(7);

    /// <summary>Whether writing <paramref name="destination"/> in order may change elements of <paramref name="source"/> that are read later.
    /// Decided exactly: two columns of one matrix do not overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Hazard<R, D>(scoped ref R source, scoped ref D destination, bool moved)
        where R : IRegion, allows ref struct
        where D : IRegion, allows ref struct
    {
        // The offset is taken in one instruction of both references; regions of different objects are never within each other's span.
        nint delta = Unsafe.ByteOffset(ref destination.Origin, ref source.Origin);
        if (delta + Before(ref source) >= Span(ref destination) || Before(ref destination) >= delta + Span(ref source))
        {
            return false;
        }

        return (moved || delta != 0 || !SameLayout(ref source, ref destination)) && Meet(ref source, ref destination, delta);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SameLayout<R, D>(scoped ref R a, scoped ref D b)
        where R : IRegion, allows ref struct
        where D : IRegion, allows ref struct
        => R.ElementSize == D.ElementSize && SameSizes(ref a, ref b)
            && a.Stride(0) == b.Stride(0) && a.Stride(1) == b.Stride(1) && a.Stride(2) == b.Stride(2) && a.Stride(3) == b.Stride(3)
            && a.Stride(4) == b.Stride(4) && a.Stride(5) == b.Stride(5) && a.Stride(6) == b.Stride(6) && a.Stride(7) == b.Stride(7);

    /// <summary>The bytes from the first element back to the one that lies lowest: 0 or less, and 0 by its type where no axis runs backwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Before<R>(scoped ref R region)
        where R : IRegion, allows ref struct
        => R.MayRunBackwards ? Extreme(ref region, downwards: true) * R.ElementSize : 0;

    /// <summary>The bytes from the first element to behind the one that lies highest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Span<R>(scoped ref R region)
        where R : IRegion, allows ref struct
        => R.MayRunBackwards ? (Extreme(ref region, downwards: false) + 1) * R.ElementSize : Forwards(ref region);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Extreme<R>(scoped ref R region, bool downwards)
        where R : IRegion, allows ref struct
    {
        nint reach = 0;
        for (int k = 0; k < region.Rank; k++)
        {
            nint axis = (region.Dim(k) - 1) * region.Stride(k);
            reach += downwards == axis < 0 ? axis : 0;
        }

        return reach;
    }

    /// <summary>The bytes from the first to behind the last element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Forwards<R>(scoped ref R region)
        where R : IRegion, allows ref struct
        => (((region.Dim(0) - 1) * region.Stride(0)) + ((region.Dim(1) - 1) * region.Stride(1)) + ((region.Dim(2) - 1) * region.Stride(2))
            + ((region.Dim(3) - 1) * region.Stride(3)) + ((region.Dim(4) - 1) * region.Stride(4)) + ((region.Dim(5) - 1) * region.Stride(5))
            + ((region.Dim(6) - 1) * region.Stride(6)) + ((region.Dim(7) - 1) * region.Stride(7)) + 1) * R.ElementSize;

    /// <summary>Whether some element of both has the same address: a bounded linear equation over the indices of both.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Meet<R, D>(scoped ref R source, scoped ref D destination, nint delta)
        where R : IRegion, allows ref struct
        where D : IRegion, allows ref struct
    {
        if (R.ElementSize != D.ElementSize || delta % R.ElementSize != 0)
        {
            return true;
        }

        // delta + sum(s_i * x_i) = sum(t_j * y_j). With y' = m - y, and x' = m - x where s is negative, every coefficient is positive:
        // sum(s x) + sum(t y') = sum(t m) - delta.
        Span<long> coefficients = stackalloc long[16];
        Span<long> bounds = stackalloc long[16];
        int terms = 0;
        long target = -(delta / R.ElementSize);
        for (int k = 0; k < 8; k++)
        {
            if (source.Dim(k) > 1)
            {
                (coefficients[terms], bounds[terms++]) = (Math.Abs(source.Stride(k)), source.Dim(k) - 1);
                target -= Math.Min(0, source.Stride(k)) * (long)(source.Dim(k) - 1);
            }

            if (destination.Dim(k) > 1)
            {
                (coefficients[terms], bounds[terms++]) = (Math.Abs(destination.Stride(k)), destination.Dim(k) - 1);
                target += Math.Max(0, destination.Stride(k)) * (long)(destination.Dim(k) - 1);
            }
        }

        return BoundedSum.HasSolution(coefficients[..terms], bounds[..terms], target);
    }
}
