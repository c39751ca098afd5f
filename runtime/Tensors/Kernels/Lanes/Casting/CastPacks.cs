using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Two vectors of signed integers as one of half the size, each element the nearest that fits.</summary>
internal static class CastPacks
{
    /// <summary>32 bits to 16.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<short> ToInt16(Vector128<int> a, Vector128<int> b)
        => Sse2.IsSupported ? Sse2.PackSignedSaturate(a, b) : Vector128.Narrow(
            Vector128.Clamp(a, Vector128.Create((int)short.MinValue), Vector128.Create((int)short.MaxValue)),
            Vector128.Clamp(b, Vector128.Create((int)short.MinValue), Vector128.Create((int)short.MaxValue)));

    /// <summary>32 bits to 16 without a sign.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<ushort> ToUInt16(Vector128<int> a, Vector128<int> b)
        => Sse41.IsSupported ? Sse41.PackUnsignedSaturate(a, b) : Vector128.Narrow(
            Vector128.Clamp(a, Vector128<int>.Zero, Vector128.Create((int)ushort.MaxValue)).AsUInt32(),
            Vector128.Clamp(b, Vector128<int>.Zero, Vector128.Create((int)ushort.MaxValue)).AsUInt32());

    /// <summary>16 bits to 8.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<sbyte> ToSByte(Vector128<short> a, Vector128<short> b)
        => Sse2.IsSupported ? Sse2.PackSignedSaturate(a, b) : Vector128.Narrow(
            Vector128.Clamp(a, Vector128.Create((short)sbyte.MinValue), Vector128.Create((short)sbyte.MaxValue)),
            Vector128.Clamp(b, Vector128.Create((short)sbyte.MinValue), Vector128.Create((short)sbyte.MaxValue)));

    /// <summary>16 bits to 8 without a sign.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<byte> ToByte(Vector128<short> a, Vector128<short> b)
        => Sse2.IsSupported ? Sse2.PackUnsignedSaturate(a, b) : Vector128.Narrow(
            Vector128.Clamp(a, Vector128<short>.Zero, Vector128.Create((short)byte.MaxValue)).AsUInt16(),
            Vector128.Clamp(b, Vector128<short>.Zero, Vector128.Create((short)byte.MaxValue)).AsUInt16());
}
