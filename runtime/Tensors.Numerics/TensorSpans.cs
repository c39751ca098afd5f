using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Numerics;

/// <summary>Tensors as <see cref="TensorSpan{T}"/> and back. Everything is a view of 0 B: sizes and strides go over, in both memory orders, elements stay.</summary>
/// <remarks><c>x.AsTensorSpan()</c> and, for reading, <c>TensorSpans.OfReadOnly(x)</c> are there for every element type of the framework; the forms that name the element type are
/// for generic code and structs of one's own.</remarks>
public static class TensorSpans
{
    /// <summary>The tensor as a span of the framework. View, 0 B. A tensor of rank 0 is a span of one axis of one element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<T> Of<G, T>(ref G tensor)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Span<nint> facts = stackalloc nint[16];
        int rank = Facts<G>(facts);
        return TensorMarshal.CreateTensorSpan(ref Unsafe.As<G, T>(ref tensor), (nint)ShapeFacts<G>.Length, facts[..rank], facts.Slice(8, rank), pinned: false);
    }

    /// <summary>The tensor as a span of the framework that is only read. View, 0 B. A tensor of rank 0 is a span of one axis of one element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static ReadOnlyTensorSpan<T> OfReadOnly<G, T>(in G tensor)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Span<nint> facts = stackalloc nint[16];
        int rank = Facts<G>(facts);
        return TensorMarshal.CreateReadOnlyTensorSpan(ref Unsafe.As<G, T>(ref Unsafe.AsRef(in tensor)), (nint)ShapeFacts<G>.Length, facts[..rank], facts.Slice(8, rank), pinned: false);
    }

    /// <summary>The span as a declared tensor, by <c>ref</c>. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor; its sizes are the span's, and the span lies as densely, in the same order.</typeparam>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ShapeMismatchException">Other sizes, or elements that lie otherwise; a span of strides is an operand through <c>AsOperand()</c>.</exception>
    [MemoryCost(MemoryCost.View)]
    public static ref G AsTensor<G, T>(this TensorSpan<T> span)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Check<G>(span.Lengths, span.Strides);
        return ref Unsafe.As<T, G>(ref span.GetPinnableReference());
    }

    /// <summary>The span as a declared tensor that is only read. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor; its sizes are the span's, and the span lies as densely, in the same order.</typeparam>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ShapeMismatchException">Other sizes, or elements that lie otherwise; a span of strides is an operand through <c>AsOperand()</c>.</exception>
    [MemoryCost(MemoryCost.View)]
    public static ref readonly G AsTensor<G, T>(this ReadOnlyTensorSpan<T> span)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Check<G>(span.Lengths, span.Strides);
        return ref Unsafe.As<T, G>(ref Unsafe.AsRef(in span.GetPinnableReference()));
    }

    /// <summary>The span as an operand of the algebra, whatever its strides: of slices, transposes, broadcasts. View, 0 B.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ShapeMismatchException">More than 8 axes, or an axis of more than 2^31 - 1 elements.</exception>
    [MemoryCost(MemoryCost.View)]
    public static Expr<T, View<T, Layout8<UnitNone>>> AsOperand<T>(this ReadOnlyTensorSpan<T> span)
        where T : unmanaged
    {
        if (span.Rank > 8)
            throw new ShapeMismatchException($"an operand has at most 8 axes, the span has {span.Rank}");
        Layout8<UnitNone> layout = default;
        for (int axis = span.Rank - 1; axis >= 0; axis--)
        {
            if (span.Lengths[axis] is > int.MaxValue and nint length)
                throw new ShapeMismatchException(string.Create(CultureInfo.InvariantCulture, $"axis {axis} of the span has {length:N0} elements, an axis has at most {int.MaxValue:N0}"));
            layout.Push((int)span.Lengths[axis], span.Strides[axis]);
        }

        return new(new View<T, Layout8<UnitNone>>(in span.GetPinnableReference(), layout));
    }

    /// <summary>The span as an operand of the algebra, whatever its strides. View, 0 B.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ShapeMismatchException">More than 8 axes, or an axis of more than 2^31 - 1 elements.</exception>
    [MemoryCost(MemoryCost.View)]
    public static Expr<T, View<T, Layout8<UnitNone>>> AsOperand<T>(this TensorSpan<T> span)
        where T : unmanaged => AsOperand((ReadOnlyTensorSpan<T>)span);

    // Sizes from place 0, strides from place 8; an axis of one element has no stride there.
    private static int Facts<G>(Span<nint> facts)
        where G : struct, ITensor
    {
        if (G.Rank == 0)
        {
            facts[0] = 1;
            facts[8] = 0;
            return 1;
        }

        for (int axis = 0; axis < G.Rank; axis++)
        {
            facts[axis] = G.Dim(axis);
            facts[8 + axis] = G.Dim(axis) == 1 ? 0 : ShapeFacts<G>.Step(axis);
        }

        return G.Rank;
    }

    private static void Check<G>(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
        where G : struct, ITensor
    {
        Span<nint> facts = stackalloc nint[16];
        int rank = Facts<G>(facts);
        if (!lengths.SequenceEqual(facts[..rank]))
            throw new ShapeMismatchException($"{typeof(G).Name} has shape ({Text(facts[..rank])}), the span ({Text(lengths)})");
        for (int axis = 0; axis < rank; axis++)
        {
            if (lengths[axis] != 1 && strides[axis] != facts[8 + axis])
            {
                throw new ShapeMismatchException(
                    $"{typeof(G).Name} lies with strides ({Text(facts.Slice(8, rank))}), the span with ({Text(strides)}); use it through AsOperand(), or declare the other order");
            }
        }
    }

    private static string Text(ReadOnlySpan<nint> numbers)
    {
        string[] texts = new string[numbers.Length];
        for (int n = 0; n < texts.Length; n++)
            texts[n] = numbers[n].ToString(CultureInfo.InvariantCulture);
        return string.Join(", ", texts);
    }
}
