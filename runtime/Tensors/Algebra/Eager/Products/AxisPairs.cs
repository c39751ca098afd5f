using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The axes over which <c>Nd.TensorDot</c> sums, as NumPy writes them: a number n for the last n of the left operand and the first n of the right one;
/// or the axes of the left operand and those of the right one, <c>(1, 0)</c> for one of each, <c>((0, 1), (1, 0))</c> for two.</summary>
[MemoryCost(MemoryCost.Value)]
public struct AxisPairs
{
    private Eight _left;
    private Eight _right;
    private int _last;

    /// <summary>How many axes of each operand are summed over.</summary>
    internal int Count { get; private set; }

    /// <summary>The last n axes of the left operand and the first n of the right one.</summary>
    public static implicit operator AxisPairs(int n) => new() { _last = n, Count = n };

    /// <summary>One axis of the left operand, one of the right one.</summary>
    public static implicit operator AxisPairs((int Left, int Right) axes) => Of([axes.Left], [axes.Right]);

    /// <summary>Two axes of each operand, in the order in which they meet.</summary>
    public static implicit operator AxisPairs(((int, int) Left, (int, int) Right) axes) =>
        Of([axes.Left.Item1, axes.Left.Item2], [axes.Right.Item1, axes.Right.Item2]);

    /// <summary>Three axes of each operand, in the order in which they meet.</summary>
    public static implicit operator AxisPairs(((int, int, int) Left, (int, int, int) Right) axes) =>
        Of([axes.Left.Item1, axes.Left.Item2, axes.Left.Item3], [axes.Right.Item1, axes.Right.Item2, axes.Right.Item3]);

    /// <summary>A pair of axes, both counted from the last, after <see cref="Resolve"/>.</summary>
    internal readonly (int X, int Y) this[int i] => (_left[i], _right[i]);

    /// <summary>Counts all axes from the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or one is named twice.</exception>
    internal void Resolve(int left, int right)
    {
        if (_last < 0 || _last > Math.Min(left, right))
        {
            throw ProductErrors.TooFewAxes(_last, left, right);
        }

        for (int i = 0; i < Count; i++)
        {
            _left[i] = (sbyte)(_last > 0 ? _last - 1 - i : Nd.FromLast(_left[i], left));
            _right[i] = (sbyte)(_last > 0 ? right - 1 - i : Nd.FromLast(_right[i], right));
            for (int j = 0; j < i; j++)
            {
                if (_left[i] == _left[j] || _right[i] == _right[j])
                {
                    throw ProductErrors.AxisTwice(_left[i] == _left[j] ? left - 1 - _left[i] : right - 1 - _right[i]);
                }
            }
        }
    }

    internal readonly bool HoldsLeft(int k) => ((ReadOnlySpan<sbyte>)_left)[..Count].Contains((sbyte)k);

    internal readonly bool HoldsRight(int k) => ((ReadOnlySpan<sbyte>)_right)[..Count].Contains((sbyte)k);

    private static AxisPairs Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        AxisPairs pairs = new() { Count = left.Length };
        for (int i = 0; i < left.Length; i++)
        {
            // What no axis can be stays what no axis can be.
            pairs._left[i] = (sbyte)Math.Clamp(left[i], sbyte.MinValue, sbyte.MaxValue);
            pairs._right[i] = (sbyte)Math.Clamp(right[i], sbyte.MinValue, sbyte.MaxValue);
        }

        return pairs;
    }

    [InlineArray(8)]
    private struct Eight
    {
        private sbyte _first;
    }
}
