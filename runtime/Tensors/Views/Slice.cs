using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>What an index selects along one axis: a range keeps the axis, an integer drops it. Converts from ranges, <c>^</c> indices and
/// integers, so that <c>x[1..^1, 2]</c> reads as it should; steps come from <see cref="SliceExtensions.By"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Slice
{
    private readonly Index _start;
    private readonly Index _end;
    private readonly int _step;

    private Slice(Index start, Index end, int step)
    {
        _start = start;
        _end = end;
        _step = step;
    }

    /// <summary>The whole axis.</summary>
    public static Slice All => new(Index.Start, Index.End, 1);

    /// <summary>Whether the axis is dropped.</summary>
    public bool Drops => _step == 0;

    /// <summary>A range keeps its axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Slice(Range range) => new(range.Start, range.End, 1);

    /// <summary>An index drops its axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Slice(Index index) => new(index, default, 0);

    /// <summary>An integer drops its axis.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative: count from the end with <c>^</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Slice(int index) => new(index, default, 0);

    /// <summary>Every <paramref name="step"/>-th element of a range; a negative step runs backwards from its first bound down to behind its second, as
    /// NumPy's <c>a[7:2:-1]</c>, and a bound that is left out is the end of the axis on that side.</summary>
    /// <param name="range">The range.</param>
    /// <param name="step">Any number but 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slice By(Range range, int step)
    {
        if (step == 0)
        {
            AlgebraErrors.SliceStep();
        }

        return new(range.Start, range.End, step);
    }

    /// <summary>The first element, the number of elements and the step along an axis of <paramref name="size"/> elements.</summary>
    /// <param name="axis">The axis, for the message.</param>
    /// <param name="size">The number of elements along the axis.</param>
    /// <exception cref="IndexOutOfRangeException">An index is outside the axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves the axis or is empty.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (int Start, int Count, int Step) Resolve(int axis, int size)
    {
        int start = _start.GetOffset(size);
        if (_step == 0)
        {
            if ((uint)start >= (uint)size)
            {
                Throw.IndexOutOfRange(axis, start, size);
            }

            return (start, 1, 0);
        }

        if (_step < 0)
        {
            return Backwards(axis, start, size);
        }

        int end = _end.GetOffset(size);
        if ((uint)start >= (uint)end || (uint)end > (uint)size)
        {
            AlgebraErrors.SliceOutOfRange(axis, start, end, size);
        }

        return (start, ((end - start - 1) / _step) + 1, _step);
    }

    // A bound that is left out is 0 in front and ^0 behind, as C# writes it: nothing runs backwards from 0 or down to behind the end, so those two
    // stand for the ends they have in NumPy, the last element and the first.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (int Start, int Count, int Step) Backwards(int axis, int first, int size)
    {
        int start = _start.Equals(Index.Start) ? size - 1 : first;
        int end = _end.Equals(Index.End) ? -1 : _end.GetOffset(size);
        if ((uint)start >= (uint)size || end < -1 || end >= start)
        {
            AlgebraErrors.SliceBackwards(axis, start, end, size);
        }

        return (start, (int)(((long)start - end - 1) / -(long)_step) + 1, _step);
    }
}

/// <summary>Steps of slices.</summary>
[MemoryCost(MemoryCost.Value)]
public static class SliceExtensions
{
    /// <summary>Every <paramref name="step"/>-th element of a range: <c>x[(1..^1).By(2), ..]</c>; backwards with a negative step: <c>x[(..).By(-1)]</c>,
    /// <c>x[(7..2).By(-1)]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public static Slice By(this Range range, int step) => Slice.By(range, step);
}
