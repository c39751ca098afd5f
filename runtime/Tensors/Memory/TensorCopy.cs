using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Copies of whole tensors. What is written is a <c>ref</c> receiver: through <c>in</c>, a readonly field or a temporary these do not
/// compile, so no write is lost. Copies go by reference at every size; a 4 MB tensor never passes through the stack.</summary>
public static partial class TensorCopy
{
    /// <summary>Copies a tensor of the same type. Cost: Into, 0 B. Across types of equal shape, use <c>Assign</c>.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">May be the destination itself.</param>
    [MemoryCost(MemoryCost.Into)]
    [ShapeRule(ShapeRule.AssignTo)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyFrom<G>(this ref G destination, in G source)
        where G : struct, ITensor =>
        RawBytes.Copy(
            ref Unsafe.As<G, byte>(ref destination),
            in Unsafe.As<G, byte>(ref Unsafe.AsRef(in source)),
            Unsafe.SizeOf<G>());

    /// <summary>Copies a tensor into another of its type: <c>CopyFrom</c> with the source first, which may be read-only.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="source">The source.</param>
    /// <param name="destination">Receives all elements.</param>
    [MemoryCost(MemoryCost.Into)]
    public static void Copy<G>(in G source, ref G destination)
        where G : struct, ITensor => destination.CopyFrom(in source);

    /// <summary>Copies all elements, in memory order, to a span. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <param name="source">The source.</param>
    /// <param name="destination">At least as long as the tensor; what lies behind keeps its values.</param>
    /// <exception cref="ArgumentException">The span is shorter than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyTo<G, T>(in G source, Span<T> destination)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        if (destination.Length < ShapeFacts<G>.Length)
            Throw.SpanLength(ShapeFacts<G>.Length, destination.Length);
        RawBytes.OfReadOnly(in source).CopyTo(MemoryMarshal.AsBytes(destination));
    }

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B. For element types of the user's
    /// own; those of the runtime have overloads that infer everything.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G, T>(ref G destination, ReadOnlySpan<T> source)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        if (source.Length != ShapeFacts<G>.Length)
            Throw.SpanLength(ShapeFacts<G>.Length, source.Length);
        MemoryMarshal.AsBytes(source).CopyTo(RawBytes.Of(ref destination));
    }
}
