using System.Diagnostics.CodeAnalysis;

namespace Tensors;

/// <summary>The errors of what builds and rearranges, out of line so that hot code holds no string work.</summary>
internal static class ArrangeErrors
{
    /// <summary>Operands of a concatenation that differ elsewhere than along its axis.</summary>
    [DoesNotReturn]
    public static void Concat(string first, string other, int axis)
        => throw new ShapeMismatchException($"Concat of {first} and {other} along axis {axis}: every other axis must have the same size; Stack makes a new axis");

    /// <summary>Operands of a stack that differ.</summary>
    [DoesNotReturn]
    public static void Stack(string first, string other)
        => throw new ShapeMismatchException($"Stack of {first} and {other}: all operands need the same shape; Concat joins along an axis they have");

    /// <summary>A result of more axes than there can be.</summary>
    [DoesNotReturn]
    public static void TooManyAxes(string operation, string shape)
        => throw new ShapeMismatchException($"{operation} of {shape} would have more than 8 axes");

    /// <summary>An index that is not there.</summary>
    [DoesNotReturn]
    public static void Index(string operation, long index, long position, int axis, long size)
        => throw new IndexOutOfRangeException($"{operation}: index {index} (element {position} of the indices) is outside axis {axis} of {size} elements; indices are {-size} to {size - 1}");

    /// <summary>Indices that do not stand beside the axes they are taken along.</summary>
    [DoesNotReturn]
    public static void Along(string operation, string shape, string indices, int axis)
        => throw new ShapeMismatchException($"{operation} of {shape} with indices of {indices} along axis {axis}: the indices need the same number of axes, and off axis {axis} sizes that are equal or 1; {(operation == "TakeAlongAxis" ? "Take" : "Scatter")} takes indices of another rank");

    /// <summary>An operand that must be a vector.</summary>
    [DoesNotReturn]
    public static void Vector(string operation, string name, string shape)
        => throw new ShapeMismatchException($"{operation}: {name} has shape {shape}; it must be a vector, sorted ascending");

    /// <summary>A number of repetitions below 1.</summary>
    [DoesNotReturn]
    public static void Count(string operation, long count)
        => throw new ArgumentOutOfRangeException(nameof(count), $"{operation}: {count} repetitions; there must be at least 1, a tensor has no empty axis");

    /// <summary>Another number of widths than there are axes.</summary>
    [DoesNotReturn]
    public static void Widths(string operation, int given, int rank)
        => throw new ArgumentException($"{operation}: {given} entries for {rank} axes; write one for each axis, or one number for all");

    /// <summary>A border that cannot be made.</summary>
    [DoesNotReturn]
    public static void Border(string why) => throw new ArgumentOutOfRangeException(null, $"Pad: {why}");

    /// <summary>More results than the destination holds.</summary>
    [DoesNotReturn]
    public static void Capacity(string operation, long found, long capacity)
        => throw new InvalidOperationException($"{operation}: {found} results do not fit a destination of {capacity}; nothing has been written; declare it with at least {found}");

    /// <summary>A destination of another shape.</summary>
    [DoesNotReturn]
    public static void Destination(string operation, string name, string has, string needs)
        => throw new ShapeMismatchException($"{operation}: {name} has shape {has}; it must have {needs}");

    /// <summary>An operand that lies where the result goes.</summary>
    [DoesNotReturn]
    public static void Overlaps(string operation, string name)
        => throw new InvalidOperationException($"{operation}: {name} overlaps what is written; copy it into a tensor of its own first");

    /// <summary>Edges that are no interval.</summary>
    [DoesNotReturn]
    public static void Edges(string operation, string why) => throw new ArgumentException($"{operation}: {why}");
}
