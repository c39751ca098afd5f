using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Tensors;

/// <summary>Truth values between memory, one byte each, and bits.</summary>
internal static class MaskMemory
{
    /// <summary>Reads <paramref name="count"/> (1 to 64) truth values, the first into the lowest bit. A byte counts as true when it is not 0.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="stride">The distance between values in bytes; 0 repeats the first, -1 goes backwards.</param>
    /// <param name="count">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(ref bool first, nint stride, int count)
    {
        if (stride == 1 && count == 16)
        {
            return ~Vector128.Equals(Vector128.LoadUnsafe(ref Unsafe.As<bool, byte>(ref first)), Vector128<byte>.Zero)
                .ExtractMostSignificantBits() & 0xFFFF;
        }

        if (stride == 1 && count == 32)
        {
            return ~Vector256.Equals(Vector256.LoadUnsafe(ref Unsafe.As<bool, byte>(ref first)), Vector256<byte>.Zero).ExtractMostSignificantBits();
        }

        if (stride == -1 && count is 8 or 16 or 32)
        {
            return Backwards(ref Unsafe.As<bool, byte>(ref Unsafe.Add(ref first, 1 - count)), count);
        }

        return stride == 1 && count == 8
            ? ~Vector128.Equals(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<bool, byte>(ref first))).AsByte(), Vector128<byte>.Zero)
                .ExtractMostSignificantBits() & 0xFF
            : OneByOne(ref first, stride, count);
    }

    /// <summary>Writes the lowest <paramref name="count"/> bits as bytes 0 and 1, <paramref name="stride"/> bytes apart.</summary>
    public static void Store(ulong bits, ref bool first, nint stride, int count)
    {
        if (stride == 1 && count == 32)
        {
            (Lane256<byte>.Mask(bits) & Lane256<byte>.Create(1)).Value.StoreUnsafe(ref Unsafe.As<bool, byte>(ref first));
            return;
        }

        for (int n = 0; n < count; n++)
        {
            Unsafe.Add(ref first, n * stride) = ((bits >> n) & 1) != 0;
        }
    }

    // The values lie in reverse behind p. Out of line: few masks run backwards.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong Backwards(ref byte p, int count) => ~(count switch
    {
        8 => Vector128.Equals(Vector128.CreateScalar(BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref p))).AsByte(), Vector128<byte>.Zero).ExtractMostSignificantBits(),
        16 => Vector128.Equals(Lane128<byte>.Reverse(Lane128<byte>.Load(in p, 0)).Value, Vector128<byte>.Zero).ExtractMostSignificantBits(),
        _ => Vector256.Equals(Lane256<byte>.Reverse(Lane256<byte>.Load(in p, 0)).Value, Vector256<byte>.Zero).ExtractMostSignificantBits(),
    }) & (uint.MaxValue >> (32 - count));

    private static ulong OneByOne(ref bool first, nint stride, int count)
    {
        ulong bits = 0;
        for (int n = 0; n < count; n++)
        {
            bits |= Unsafe.As<bool, byte>(ref Unsafe.Add(ref first, n * stride)) != 0 ? 1UL << n : 0;
        }

        return bits;
    }
}
