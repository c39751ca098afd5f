using System.Diagnostics.CodeAnalysis;

namespace Tensors;

/// <summary>The errors of the algebra, out of line so that hot code holds no string work.</summary>
internal static class AlgebraErrors
{
    /// <summary>A slice that leaves its axis.</summary>
    [DoesNotReturn]
    public static void SliceOutOfRange(int axis, long start, long end, long size)
        => throw new ArgumentOutOfRangeException(null, start == end
            ? $"axis {axis}: the slice {start}..{end} is empty; a view holds at least one element"
            : $"axis {axis}: the slice {start}..{end} does not lie in 0..{size}");

    /// <summary>A slice with a step of 0.</summary>
    [DoesNotReturn]
    public static void SliceStep() => throw new ArgumentOutOfRangeException("step", "a slice's step is not 0: 2 takes every other element, -1 runs backwards");

    /// <summary>A slice that runs backwards and leaves its axis or holds nothing.</summary>
    [DoesNotReturn]
    public static void SliceBackwards(int axis, long start, long end, long size)
        => throw new ArgumentOutOfRangeException(null, start >= 0 && start < size && end >= start
            ? $"axis {axis}: the slice from {start} back to behind {end} is empty; with a negative step the larger bound comes first: (7..2).By(-1)"
            : $"axis {axis}: the slice from {start} back to behind {end} does not lie in 0..{size}; the last element is ^1");

    /// <summary>A scalar where only a view can stand.</summary>
    public static InvalidOperationException NoScalar()
        => new("a scalar converts to an expression only as the value of a slice: a[^1, ..] = 1f; elsewhere use the scalar itself");

    /// <summary>A vector of truth values as elements, which no driver asks for.</summary>
    public static NotSupportedException NoVectorOfBool() => new("no vector holds elements of type bool");

    /// <summary>Two operands whose sizes do not broadcast: <paramref name="a"/> and <paramref name="b"/>, <paramref name="k"/> axes before the last.</summary>
    [DoesNotReturn]
    public static int Broadcast(string left, string right, int leftRank, int rightRank, int k, int a, int b)
        => throw new ShapeMismatchException(leftRank == rightRank
            ? $"shapes {left} and {right} do not broadcast: axis {leftRank - 1 - k} is {a} on the left and {b} on the right, and neither is 1"
            : $"shapes {left} and {right} do not broadcast: axis {leftRank - 1 - k} on the left is {a}, and it meets axis {rightRank - 1 - k} on the right, which is {b}; neither is 1");

    /// <summary>A value that does not fit the destination: <paramref name="a"/> against <paramref name="b"/>, <paramref name="k"/> axes before the last.</summary>
    [DoesNotReturn]
    public static void Assign(string from, string to, int fromRank, int toRank, int k, int a, int b)
        => throw new ShapeMismatchException($"an expression of shape {from} does not fit a destination of shape {to}: "
            + (k >= toRank ? $"the destination has no axis for axis {fromRank - 1 - k} of the expression, which is {a}"
            : fromRank == toRank ? $"axis {toRank - 1 - k} is {a} in the expression and {b} in the destination"
            : $"axis {toRank - 1 - k} of the destination is {b}, and it meets axis {fromRank - 1 - k} of the expression, which is {a}"));

    /// <summary>An indexer with the wrong number of indices.</summary>
    [DoesNotReturn]
    public static void WrongIndexCount(int given, int rank)
        => throw new InvalidOperationException($"{given} indices for a tensor of rank {rank}; a part of fewer axes is written with ranges: At[2, ..]");

    /// <summary>An operation that needs another rank.</summary>
    [DoesNotReturn]
    public static void WrongRank(string operation, int needed, int rank)
        => throw new InvalidOperationException($"{operation} needs rank {needed}, this tensor has rank {rank}");

    /// <summary>An axis that is not there.</summary>
    [DoesNotReturn]
    public static void AxisOutOfRange(int axis, int rank)
        => throw new ArgumentOutOfRangeException(nameof(axis), $"axis {axis} does not exist in rank {rank}: {-rank} to {rank - 1} do");

    /// <summary>Axes longer than their new names.</summary>
    [DoesNotReturn]
    public static void Rename(string shape, ReadOnlySpan<int> sizes)
        => throw new ShapeMismatchException($"As: an expression of shape {shape} does not fit its new names, ({string.Join(", ", sizes.ToArray())}{(sizes.Length == 1 ? "," : string.Empty)}); each axis is at most as long as its name");

    /// <summary>Operands that are no matrices that meet.</summary>
    [DoesNotReturn]
    public static void MatMul(string left, string right)
        => throw new ShapeMismatchException($"MatMul of {left} and {right}: it takes (..., m, k) and (..., k, n), the same k, leading axes that broadcast; a vector stands for one row or one column");
}
