using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The constants that turn a bit per element into a mask: each element's own bit, and the bits spread to where they are tested.</summary>
internal static class LaneBits
{
    /// <summary>1, 2, 4, ... in 4 elements.</summary>
    public static Vector128<uint> Own128UInt32
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128.Create(1u << 0, 1u << 1, 1u << 2, 1u << 3);
    }

    /// <summary>1, 2, 4, ... in 2 elements.</summary>
    public static Vector128<ulong> Own128UInt64
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128.Create(1UL << 0, 1UL << 1);
    }

    /// <summary>1, 2, 4, ... in 8 elements, starting over after 16.</summary>
    public static Vector128<ushort> Own128UInt16
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128.Create(
            (ushort)0x0001, (ushort)0x0002, (ushort)0x0004, (ushort)0x0008, (ushort)0x0010, (ushort)0x0020, (ushort)0x0040, (ushort)0x0080);
    }

    /// <summary>1, 2, 4, ... in 8 elements.</summary>
    public static Vector256<uint> Own256UInt32
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256.Create(1u << 0, 1u << 1, 1u << 2, 1u << 3, 1u << 4, 1u << 5, 1u << 6, 1u << 7);
    }

    /// <summary>1, 2, 4, ... in 4 elements.</summary>
    public static Vector256<ulong> Own256UInt64
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256.Create(1UL << 0, 1UL << 1, 1UL << 2, 1UL << 3);
    }

    /// <summary>1, 2, 4, ... in 16 elements, starting over after 16.</summary>
    public static Vector256<ushort> Own256UInt16
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256.Create(
            (ushort)0x0001, (ushort)0x0002, (ushort)0x0004, (ushort)0x0008, (ushort)0x0010, (ushort)0x0020, (ushort)0x0040, (ushort)0x0080,
            (ushort)0x0100, (ushort)0x0200, (ushort)0x0400, (ushort)0x0800, (ushort)0x1000, (ushort)0x2000, (ushort)0x4000, (ushort)0x8000);
    }

    /// <summary>1, 2, 4, ... in 16 elements.</summary>
    public static Vector512<uint> Own512UInt32
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512.Create(1u << 0, 1u << 1, 1u << 2, 1u << 3, 1u << 4, 1u << 5, 1u << 6, 1u << 7, 1u << 8, 1u << 9, 1u << 10, 1u << 11, 1u << 12, 1u << 13, 1u << 14, 1u << 15);
    }

    /// <summary>1, 2, 4, ... in 8 elements.</summary>
    public static Vector512<ulong> Own512UInt64
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512.Create(1UL << 0, 1UL << 1, 1UL << 2, 1UL << 3, 1UL << 4, 1UL << 5, 1UL << 6, 1UL << 7);
    }

    /// <summary>1, 2, 4, ... in 32 elements, starting over after 16.</summary>
    public static Vector512<ushort> Own512UInt16
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512.Create(
            (ushort)0x0001, (ushort)0x0002, (ushort)0x0004, (ushort)0x0008, (ushort)0x0010, (ushort)0x0020, (ushort)0x0040, (ushort)0x0080,
            (ushort)0x0100, (ushort)0x0200, (ushort)0x0400, (ushort)0x0800, (ushort)0x1000, (ushort)0x2000, (ushort)0x4000, (ushort)0x8000,
            (ushort)0x0001, (ushort)0x0002, (ushort)0x0004, (ushort)0x0008, (ushort)0x0010, (ushort)0x0020, (ushort)0x0040, (ushort)0x0080,
            (ushort)0x0100, (ushort)0x0200, (ushort)0x0400, (ushort)0x0800, (ushort)0x1000, (ushort)0x2000, (ushort)0x4000, (ushort)0x8000);
    }

    /// <summary>Bits 0 to 7 in every element.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<ushort> Halves128(ulong bits) => Vector128.Create((ushort)bits);

    /// <summary>Bits 0 to 15 in every element.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<ushort> Halves256(ulong bits) => Vector256.Create((ushort)bits);

    /// <summary>Bits 0 to 15 in the first 16 elements, bits 16 to 31 in the others.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector512<ushort> Halves512(ulong bits) => Vector512.Create(Halves256(bits), Halves256(bits >> 16));

    /// <summary>Byte i holds the eight bits that bit i is one of.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<byte> Spread128(ulong bits)
        => Vector128.Create((bits & 0xFF) * 0x0101010101010101UL, ((bits >> 8) & 0xFF) * 0x0101010101010101UL).AsByte();

    /// <summary>Byte i holds the eight bits that bit i is one of.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<byte> Spread256(ulong bits) => Vector256.Create(Spread128(bits), Spread128(bits >> 16));

    /// <summary>Byte i holds the eight bits that bit i is one of.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector512<byte> Spread512(ulong bits) => Vector512.Create(Spread256(bits), Spread256(bits >> 32));
}
