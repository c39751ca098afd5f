using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Tensors as the bytes they are. A value of megabytes must never be read into a local: everything here goes by reference.</summary>
internal static unsafe class RawBytes
{
    /// <summary>Copies <paramref name="bytes"/> bytes; the ranges may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref byte destination, ref readonly byte source, long bytes)
    {
        fixed (byte* to = &destination)
        fixed (byte* from = &source)
            Buffer.MemoryCopy(from, to, bytes, bytes);
    }

    /// <summary>The bytes of <paramref name="value"/>, writable. A struct has at most 2^31 - 1 of them, so they fit a span.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Of<T>(ref T value)
        where T : struct =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>());

    /// <summary>The bytes of <paramref name="value"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> OfReadOnly<T>(ref readonly T value)
        where T : struct =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in value)), Unsafe.SizeOf<T>());
}
