using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Tensors;

/// <summary>The exceptions of generated and inlined code, kept out of line: a caller that only compares and jumps stays small enough to inline.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[MemoryCost(MemoryCost.Value)]
public static class Throw
{
    /// <summary>An element index outside its axis.</summary>
    /// <param name="axis">The axis, counted from the first.</param>
    /// <param name="index">The index given.</param>
    /// <param name="size">The number of elements along the axis.</param>
    /// <exception cref="IndexOutOfRangeException">Always.</exception>
    [DoesNotReturn]
    public static void IndexOutOfRange(int axis, long index, long size) =>
        throw new IndexOutOfRangeException(
            string.Create(Invariant, $"axis {axis}: index {index} is outside 0..{size - 1}"));

    /// <summary>A tensor of more elements than a span can count.</summary>
    /// <param name="length">The number of elements.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [DoesNotReturn]
    public static void TooLongForSpan(long length) =>
        throw new InvalidOperationException(
            string.Create(Invariant, $"a span holds at most {int.MaxValue:N0} elements, this tensor has {length:N0}; use slices or the algebra"));

    /// <summary>A span whose length is not the tensor's.</summary>
    /// <param name="expected">The number of elements of the tensor.</param>
    /// <param name="actual">The number of elements of the span.</param>
    /// <exception cref="ArgumentException">Always.</exception>
    [DoesNotReturn]
    public static void SpanLength(long expected, long actual) =>
        throw new ArgumentException(
            string.Create(Invariant, $"the tensor has {expected:N0} elements, the span {actual:N0}"));

    /// <summary>A use of memory that was given back.</summary>
    /// <param name="typeName">The owner's type, as its user spells it.</param>
    /// <exception cref="ObjectDisposedException">Always.</exception>
    [DoesNotReturn]
    internal static void Disposed(string typeName) => throw new ObjectDisposedException(typeName);

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
