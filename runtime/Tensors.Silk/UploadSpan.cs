using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Silk;

/// <summary>Tensors as the spans that buffer uploads take: <c>gl.BufferData(target, UploadSpan.Bytes(in mesh.Positions), usage)</c>. A view,
/// 0 B: the elements are already dense and in memory order.</summary>
public static class UploadSpan
{
    /// <summary>The bytes of a tensor or of a struct of tensors, in memory order.</summary>
    /// <typeparam name="G">The declared type.</typeparam>
    /// <param name="value">The value; the span must not outlive it, which the compiler checks.</param>
    [MemoryCost(MemoryCost.View)]
    public static ReadOnlySpan<byte> Bytes<G>(ref readonly G value)
        where G : unmanaged =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<G, byte>(ref Unsafe.AsRef(in value)), Unsafe.SizeOf<G>());

    /// <summary>The bytes of a tensor or of a struct of tensors for writing, as read-backs need them.</summary>
    /// <typeparam name="G">The declared type.</typeparam>
    /// <param name="value">The value; the span must not outlive it, which the compiler checks.</param>
    [MemoryCost(MemoryCost.View)]
    public static Span<byte> WritableBytes<G>(ref G value)
        where G : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<G, byte>(ref value), Unsafe.SizeOf<G>());
}
