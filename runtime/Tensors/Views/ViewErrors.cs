using System.Diagnostics.CodeAnalysis;

namespace Tensors;

/// <summary>The errors of views, out of line. The compiler's messages say the same where the sizes are constant.</summary>
internal static class ViewErrors
{
    /// <summary>More axes than a view can have.</summary>
    [DoesNotReturn]
    public static void TooManyAxes() => throw new InvalidOperationException($"a view has at most {Strided.Most} axes");

    /// <summary>The same axis twice.</summary>
    [DoesNotReturn]
    public static void SameAxis(int axis0, int axis1, int rank)
        => throw new ArgumentException($"the axes {axis0} and {axis1} are the same one of {rank}; two different ones are needed");

    /// <summary>Axes that are no permutation.</summary>
    [DoesNotReturn]
    public static void Permutation(ReadOnlySpan<int> axes, int rank)
        => throw new ArgumentException($"Permute({string.Join(", ", axes.ToArray())}) of {rank} axes: each axis from 0 to {rank - 1} is named once");

    /// <summary>Too few axes for a matrix.</summary>
    [DoesNotReturn]
    public static void NoMatrix(string operation, int rank) => throw new InvalidOperationException($"{operation} needs rank 2 or more, this has rank {rank}");

    /// <summary>A new axis outside the places there are.</summary>
    [DoesNotReturn]
    public static void NewAxis(int axis, int rank)
        => throw new ArgumentOutOfRangeException(nameof(axis), $"a new axis cannot stand at {axis}: beside {rank} axes it stands at {-rank - 1} to {rank}");

    /// <summary>An axis that is longer than 1.</summary>
    [DoesNotReturn]
    public static void Squeeze(int axis, ReadOnlySpan<int> sizes)
        => throw new ShapeMismatchException($"Squeeze: axis {axis} of {Text(sizes)} has size {sizes[axis < 0 ? axis + sizes.Length : axis]}; only an axis of size 1 goes");

    /// <summary>Sizes that do not stretch.</summary>
    [DoesNotReturn]
    public static void Broadcast(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
        => throw new ShapeMismatchException($"BroadcastTo: {Text(from)} does not stretch to {Text(to)}: sizes are compared from the last axis, and only 1 stretches");

    /// <summary>A diagonal outside the matrix.</summary>
    [DoesNotReturn]
    public static void Diagonal(int offset, int rows, int columns)
        => throw new ArgumentOutOfRangeException(nameof(offset), $"diagonal {offset} of {rows} x {columns} is empty: there are {1 - rows} to {columns - 1}");

    /// <summary>A window that does not fit its axis.</summary>
    [DoesNotReturn]
    public static void Window(int size, int axis, int length)
        => throw new ArgumentOutOfRangeException(nameof(size), $"a window of {size} does not fit into axis {axis}, which has {length} elements");

    /// <summary>Windows along too few or too many axes.</summary>
    [DoesNotReturn]
    public static void WindowCount(int sizes, int rank)
        => throw new ArgumentException($"SlidingWindowView takes one size for each of {rank} axes and gets {sizes}; for one axis write SlidingWindowView(size, axis: k)");

    /// <summary>Parts that are not equally long.</summary>
    [DoesNotReturn]
    public static void Split(int parts, int axis, int length)
        => throw new ArgumentException($"axis {axis} has {length} elements, which {parts} does not divide; parts of different lengths are slices");

    /// <summary>A part that is not there.</summary>
    [DoesNotReturn]
    public static void Part(int index, int count) => throw new ArgumentOutOfRangeException(nameof(index), $"part {index} is outside 0..{count - 1}");

    /// <summary>A deconstruction into another number of parts.</summary>
    [DoesNotReturn]
    public static void PartCount(int wanted, int count) => throw new InvalidOperationException($"{count} parts do not fill {wanted} variables");

    /// <summary>Another number of elements.</summary>
    [DoesNotReturn]
    public static void Reshape(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
        => throw new ShapeMismatchException($"Reshape: {Text(from)} has {Count(from):N0} elements, which do not fill {Text(to)}");

    /// <summary>A reshape that would have to move elements.</summary>
    [DoesNotReturn]
    public static void NoView(ReadOnlySpan<int> from, ReadOnlySpan<int> to, (int Slow, int Fast) gap, Order order)
        => throw new InvalidOperationException($"Reshape of {Text(from)} to {Text(to)} is not a view: axes {gap.Slow} and {gap.Fast} do not follow one another in memory{(order == Order.ColumnMajor ? " in column-major order" : string.Empty)}. "
            + "Write ReshapeCopy, which copies every element, or reshape before the axes are moved or cut (View, 0 B)");

    /// <summary>A view of what is computed.</summary>
    [DoesNotReturn]
    public static void NotInMemory(string operation)
        => throw new InvalidOperationException($"{operation} of an expression that is computed: its elements do not lie in memory. Take it of the operands (View, 0 B), or assign the expression to a tensor first");

    /// <summary>A declared type that is no element of this tensor.</summary>
    [DoesNotReturn]
    public static void Element(string type, string sizes, string element)
        => throw new InvalidOperationException($"{type} {sizes} has no elements of type {element}: its last axes, in row-major order, have other sizes");

    /// <summary>Sizes as NumPy writes them.</summary>
    public static string Text(ReadOnlySpan<int> sizes) => sizes.Length == 1 ? $"({sizes[0]},)" : $"({string.Join(", ", sizes.ToArray())})";

    private static long Count(ReadOnlySpan<int> sizes)
    {
        long count = 1;
        foreach (int size in sizes)
        {
            count *= size;
        }

        return count;
    }
}
