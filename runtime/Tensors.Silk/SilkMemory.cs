using System.Globalization;
using System.Runtime.CompilerServices;
using Silk.NET.Core.Native;

namespace Tensors.Silk;

/// <summary>Tensors, and structs of tensors, in memory that is not ours: Silk.NET's <see cref="GlobalMemory"/>, a mapped buffer of a device, a
/// pointer of a native library. A view costs 0 B; every operation works on it in place.</summary>
/// <remarks>A ref keeps nothing alive. <see cref="GlobalMemory"/> frees itself when it is collected, so hold it (in a field, or with
/// <see cref="GC.KeepAlive"/>) until the last use of the view; and dispose it once only, the second time ends the process. Its memory is
/// 16-byte aligned and not zeroed: storage of one's own is <see cref="Owned{T}"/>.</remarks>
public static unsafe class SilkMemory
{
    /// <summary>The bytes at <paramref name="byteOffset"/> as a tensor or a struct of tensors.</summary>
    /// <typeparam name="G">The declared type.</typeparam>
    /// <param name="memory">The memory.</param>
    /// <param name="byteOffset">Where the value begins.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value would reach beyond the memory.</exception>
    /// <exception cref="ArgumentException">The value would lie across the boundaries of its elements.</exception>
    [MemoryCost(MemoryCost.View)]
    public static ref G View<G>(this GlobalMemory memory, int byteOffset = 0)
        where G : unmanaged
    {
        ArgumentNullException.ThrowIfNull((object)memory);
        ArgumentOutOfRangeException.ThrowIfNegative(byteOffset);
        return ref View<G>((byte*)memory.Handle + byteOffset, (long)memory.Length - byteOffset);
    }

    /// <summary>The bytes at a pointer as a tensor or a struct of tensors.</summary>
    /// <typeparam name="G">The declared type.</typeparam>
    /// <param name="pointer">The first byte.</param>
    /// <param name="bytes">How many bytes are there.</param>
    /// <exception cref="ArgumentNullException">The pointer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes than the value has.</exception>
    /// <exception cref="ArgumentException">The value would lie across the boundaries of its elements.</exception>
    [MemoryCost(MemoryCost.View)]
    public static ref G View<G>(void* pointer, long bytes)
        where G : unmanaged
    {
        ArgumentNullException.ThrowIfNull(pointer);
        if (bytes < sizeof(G))
        {
            throw new ArgumentOutOfRangeException(
                nameof(bytes),
                string.Create(CultureInfo.InvariantCulture, $"{typeof(G).Name} needs {sizeof(G):N0} bytes, there are {bytes:N0}"));
        }

        long alignment = AlignmentOf<G>.Value;
        if ((nuint)pointer % (nuint)alignment != 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{typeof(G).Name} begins on a multiple of {alignment} bytes, the pointer is at {(nuint)pointer % (nuint)alignment} beyond one"),
                nameof(pointer));
        }

        return ref *(G*)pointer;
    }

    /// <summary>The alignment the runtime gives a field of type <typeparamref name="G"/>: how far one byte before it moves it.</summary>
    private static class AlignmentOf<G>
        where G : unmanaged
    {
        // With a byte before it, a type of almost 2 GiB would no longer load; the strictest alignment does for such.
        public static readonly long Value = sizeof(G) < 1 << 30 ? Probe<G>.Padding : 8;
    }

    private struct Probe<G>
        where G : unmanaged
    {
#pragma warning disable CS0649 // Only its layout is of interest.
        public byte Before;
        public G Value;
#pragma warning restore CS0649

        public static long Padding => 1L << System.Numerics.BitOperations.Log2((uint)(sizeof(Probe<G>) - sizeof(G)));
    }
}
