using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Squares of elements turned in vectors of 128 bits. Of n vectors, zipping the first half with the second, element by element, log2 n times over, is the
/// perfect shuffle that turns them.</summary>
internal static unsafe class Zips
{
    /// <summary>16 by 16 bytes.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Square16(byte* to, nint row, byte* from, nint column)
    {
        // Rows n and n + 8 side by side, by words, by double words, by quadwords: half of the 16 rows at a time, which is what fits into 16 registers.
        Half(from, column, out var a0, out var a1, out var a2, out var a3, out var a4, out var a5, out var a6, out var a7);
        Half(from + (8 * column), column, out var b0, out var b1, out var b2, out var b3, out var b4, out var b5, out var b6, out var b7);
        Pair(to, row, a0, b0);
        Pair(to + (2 * row), row, a1, b1);
        Pair(to + (4 * row), row, a2, b2);
        Pair(to + (6 * row), row, a3, b3);
        to += 8 * row;
        Pair(to, row, a4, b4);
        Pair(to + (2 * row), row, a5, b5);
        Pair(to + (4 * row), row, a6, b6);
        Pair(to + (6 * row), row, a7, b7);
    }

    /// <summary>8 by 8 elements of 2 bytes.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Square8(ushort* to, nint row, ushort* from, nint column)
    {
        Vector128<ushort> r0 = Vector128.Load(from), r1 = Vector128.Load(from + column), r2 = Vector128.Load(from + (2 * column)), r3 = Vector128.Load(from + (3 * column));
        from += 4 * column;
        Vector128<ushort> r4 = Vector128.Load(from), r5 = Vector128.Load(from + column), r6 = Vector128.Load(from + (2 * column)), r7 = Vector128.Load(from + (3 * column));
        Vector128<ushort> s0 = Low(r0, r4), s1 = High(r0, r4), s2 = Low(r1, r5), s3 = High(r1, r5), s4 = Low(r2, r6), s5 = High(r2, r6), s6 = Low(r3, r7), s7 = High(r3, r7);
        r0 = Low(s0, s4);
        r1 = High(s0, s4);
        r2 = Low(s1, s5);
        r3 = High(s1, s5);
        r4 = Low(s2, s6);
        r5 = High(s2, s6);
        r6 = Low(s3, s7);
        r7 = High(s3, s7);
        Low(r0, r4).Store(to);
        High(r0, r4).Store(to + row);
        Low(r1, r5).Store(to + (2 * row));
        High(r1, r5).Store(to + (3 * row));
        to += 4 * row;
        Low(r2, r6).Store(to);
        High(r2, r6).Store(to + row);
        Low(r3, r7).Store(to + (2 * row));
        High(r3, r7).Store(to + (3 * row));
    }

    /// <summary>4 by 4 elements of 4 bytes.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Square4(uint* to, nint row, uint* from, nint column)
    {
        Vector128<uint> r0 = Vector128.Load(from), r1 = Vector128.Load(from + column), r2 = Vector128.Load(from + (2 * column)), r3 = Vector128.Load(from + (3 * column));
        Vector128<uint> s0 = Low(r0, r2), s1 = High(r0, r2), s2 = Low(r1, r3), s3 = High(r1, r3);
        Low(s0, s2).Store(to);
        High(s0, s2).Store(to + row);
        Low(s1, s3).Store(to + (2 * row));
        High(s1, s3).Store(to + (3 * row));
    }

    /// <summary>2 by 2 elements of 8 bytes.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Square2(ulong* to, nint row, ulong* from, nint column)
    {
        Vector128<ulong> a = Vector128.Load(from), b = Vector128.Load(from + column);
        Low(a, b).Store(to);
        High(a, b).Store(to + row);
    }

    // Eight rows of 16 bytes: vector n holds columns 2n and 2n + 1, eight bytes each.
    [MethodImpl(AggressiveInlining)]
    private static void Half(
        byte* from,
        nint column,
        out Vector128<ulong> o0,
        out Vector128<ulong> o1,
        out Vector128<ulong> o2,
        out Vector128<ulong> o3,
        out Vector128<ulong> o4,
        out Vector128<ulong> o5,
        out Vector128<ulong> o6,
        out Vector128<ulong> o7)
    {
        Vector128<byte> r0 = Vector128.Load(from), r1 = Vector128.Load(from + column), r2 = Vector128.Load(from + (2 * column)), r3 = Vector128.Load(from + (3 * column));
        from += 4 * column;
        Vector128<byte> r4 = Vector128.Load(from), r5 = Vector128.Load(from + column), r6 = Vector128.Load(from + (2 * column)), r7 = Vector128.Load(from + (3 * column));
        Vector128<byte> s0 = Low(r0, r4), s1 = High(r0, r4), s2 = Low(r1, r5), s3 = High(r1, r5), s4 = Low(r2, r6), s5 = High(r2, r6), s6 = Low(r3, r7), s7 = High(r3, r7);
        r0 = Low(s0, s4);
        r1 = High(s0, s4);
        r2 = Low(s1, s5);
        r3 = High(s1, s5);
        r4 = Low(s2, s6);
        r5 = High(s2, s6);
        r6 = Low(s3, s7);
        r7 = High(s3, s7);
        o0 = Low(r0, r4).AsUInt64();
        o1 = High(r0, r4).AsUInt64();
        o2 = Low(r1, r5).AsUInt64();
        o3 = High(r1, r5).AsUInt64();
        o4 = Low(r2, r6).AsUInt64();
        o5 = High(r2, r6).AsUInt64();
        o6 = Low(r3, r7).AsUInt64();
        o7 = High(r3, r7).AsUInt64();
    }

    [MethodImpl(AggressiveInlining)]
    private static void Pair(byte* to, nint row, Vector128<ulong> a, Vector128<ulong> b)
    {
        Low(a, b).AsByte().Store(to);
        High(a, b).AsByte().Store(to + row);
    }

    /// <summary>a0 b0 a1 b1 ...: the lower halves.</summary>
    [MethodImpl(AggressiveInlining)]
    private static Vector128<byte> Low(Vector128<byte> a, Vector128<byte> b)
        => Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
            : (Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 8)).AsByte();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<byte> High(Vector128<byte> a, Vector128<byte> b)
        => Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
            : (Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 8)).AsByte();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<ushort> Low(Vector128<ushort> a, Vector128<ushort> b)
        => Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
            : (Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 16)).AsUInt16();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<ushort> High(Vector128<ushort> a, Vector128<ushort> b)
        => Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
            : (Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 16)).AsUInt16();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<uint> Low(Vector128<uint> a, Vector128<uint> b)
        => Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
            : (Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 32)).AsUInt32();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<uint> High(Vector128<uint> a, Vector128<uint> b)
        => Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
            : (Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 32)).AsUInt32();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<ulong> Low(Vector128<ulong> a, Vector128<ulong> b) => Sse2.IsSupported ? Sse2.UnpackLow(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b) : Vector128.Create(a.GetLower(), b.GetLower());

    [MethodImpl(AggressiveInlining)]
    private static Vector128<ulong> High(Vector128<ulong> a, Vector128<ulong> b) => Sse2.IsSupported ? Sse2.UnpackHigh(a, b) : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b) : Vector128.Create(a.GetUpper(), b.GetUpper());
}
