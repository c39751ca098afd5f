using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Ranges along one axis as a start and a count, checked.</summary>
internal static class RangeBounds
{
    /// <summary>The first element of a range along an axis of <typeparamref name="G"/>; written out, its bounds fold to constants.</summary>
    /// <param name="axis">The axis, from the first.</param>
    /// <param name="range">The range.</param>
    /// <param name="count">The number of elements, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the axis or is empty.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Resolve<G>(int axis, Range range, out int count)
        where G : IShape
    {
        int size = G.Dim(axis);
        int start = range.Start.GetOffset(size);
        int end = range.End.GetOffset(size);
        if ((uint)start >= (uint)end || (uint)end > (uint)size)
        {
            AlgebraErrors.SliceOutOfRange(axis, start, end, size);
        }

        count = end - start;
        return start;
    }
}
