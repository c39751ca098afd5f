using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Tensors as spans.</summary>
internal static class TensorSpans
{
    /// <summary>All elements in memory order. View, 0 bytes.</summary>
    /// <exception cref="InvalidOperationException">More elements than a span can hold (2^31 - 1).</exception>
    public static Span<T> Of<G, T>(ref T first)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        if (ShapeFacts<G>.Length > int.MaxValue)
        {
            Throw.TooLongForSpan(ShapeFacts<G>.Length);
        }

        // Invariant: Length elements lie densely behind the first (ITensor).
        return MemoryMarshal.CreateSpan(ref first, (int)ShapeFacts<G>.Length);
    }
}
