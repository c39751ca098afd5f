using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The steps of <see cref="LaneCast"/> to vectors of 256 bits; only where the machine has AVX2.</summary>
/// <typeparam name="S">The element type that is there.</typeparam>
/// <typeparam name="M">What becomes of values that do not fit.</typeparam>
/// <typeparam name="X">What is converted.</typeparam>
/// <typeparam name="A">The plane.</typeparam>
internal static class Cast256<S, M, X, A>
    where S : unmanaged
    where X : ILaneSource<S>, allows ref struct
    where A : IPlane
{
    /// <summary>As many elements as fit.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> To<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (typeof(T) == typeof(S))
        {
            return x.Load<Lane256<S>, A>(r, c).Value.As<S, T>();
        }

        if (Unsafe.SizeOf<T>() == 1)
        {
            return Bytes<T>(ref x, r, c);
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            return Shorts<T>(ref x, r, c);
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            return typeof(T) == typeof(float) ? Single(ref x, r, c).As<float, T>()
                : typeof(S) == typeof(float) || typeof(S) == typeof(double) ? Cut<T>(ref x, r, c) : Ints<T>(ref x, r, c);
        }

        return typeof(T) == typeof(double) ? Double(ref x, r, c).As<double, T>() : Longs<T>(ref x, r, c);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<float> Single(scoped ref X x, nint r, nint c)
    {
        if (typeof(S) == typeof(double))
        {
            return Vector256.Narrow(x.Load<Lane256<S>, A>(r, c).Value.AsDouble(), x.Load<Lane256<S>, A>(r, c + 4).Value.AsDouble());
        }

        if (typeof(S) == typeof(long))
        {
            return Vector256.Narrow(CastBits.Sticky(x.Load<Lane256<S>, A>(r, c).Value.AsInt64()), CastBits.Sticky(x.Load<Lane256<S>, A>(r, c + 4).Value.AsInt64()));
        }

        return typeof(S) == typeof(uint)
            ? Vector256.ConvertToSingle(x.Load<Lane256<S>, A>(r, c).Value.AsUInt32())
            : Avx.ConvertToVector256Single(To<int>(ref x, r, c));
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<double> Double(scoped ref X x, nint r, nint c)
    {
        if (typeof(S) == typeof(float))
        {
            return Avx.ConvertToVector256Double(x.Load<Lane128<S>, A>(r, c).Value.AsSingle());
        }

        if (typeof(S) == typeof(long))
        {
            return Vector256.ConvertToDouble(x.Load<Lane256<S>, A>(r, c).Value.AsInt64());
        }

        return typeof(S) == typeof(uint)
            ? CastBits.Double(Avx2.ConvertToVector256Int64(x.Load<Lane128<S>, A>(r, c).Value.AsUInt32()).AsUInt64())
            : Avx.ConvertToVector256Double(Cast128<S, M, X, A>.To<int>(ref x, r, c, 4));
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<T> Longs<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (typeof(S) == typeof(float) || typeof(S) == typeof(double))
        {
            return CastBits.Int64(To<double>(ref x, r, c)).As<long, T>();
        }

        if (Unsafe.SizeOf<S>() == 8)
        {
            Vector256<S> own = x.Load<Lane256<S>, A>(r, c).Value;
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(long) ? Vector256.Max(own, Vector256<S>.Zero).As<S, T>() : Vector256.Min(own.AsUInt64(), Vector256.Create((ulong)long.MaxValue)).As<ulong, T>();
        }

        Vector256<long> wide;
        if (Unsafe.SizeOf<S>() == 4)
        {
            Vector128<S> ints = x.Load<Lane128<S>, A>(r, c).Value;
            wide = typeof(S) == typeof(uint) ? Avx2.ConvertToVector256Int64(ints.AsUInt32()) : Avx2.ConvertToVector256Int64(ints.AsInt32());
        }
        else if (Unsafe.SizeOf<S>() == 2)
        {
            Vector128<S> shorts = x.Load<LanePart<S, _8>, A>(r, c).Value;
            wide = typeof(S) == typeof(ushort) ? Avx2.ConvertToVector256Int64(shorts.AsUInt16()) : Avx2.ConvertToVector256Int64(shorts.AsInt16());
        }
        else
        {
            Vector128<S> bytes = x.Load<LanePart<S, _4>, A>(r, c).Value;
            wide = typeof(S) == typeof(byte) ? Avx2.ConvertToVector256Int64(bytes.AsByte()) : Avx2.ConvertToVector256Int64(bytes.AsSByte());
        }

        return typeof(T) == typeof(ulong) && typeof(M) == typeof(NumberCast.Saturating) ? Vector256.Max(wide, Vector256<long>.Zero).As<long, T>() : wide.As<long, T>();
    }

    // Floating point to integers of 32 bits.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<T> Cut<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (typeof(S) == typeof(float))
        {
            Vector256<float> own = x.Load<Lane256<S>, A>(r, c).Value.AsSingle();
            return typeof(T) == typeof(int) ? Vector256.ConvertToInt32(own).As<int, T>() : Vector256.ConvertToUInt32(own).As<uint, T>();
        }

        Vector256<double> a = x.Load<Lane256<S>, A>(r, c).Value.AsDouble();
        Vector256<double> b = x.Load<Lane256<S>, A>(r, c + 4).Value.AsDouble();
        return typeof(T) == typeof(int)
            ? Vector256.Create(CastBits.Int32(a), CastBits.Int32(b)).As<int, T>()
            : Vector256.Narrow(CastBits.UInt32(a), CastBits.UInt32(b)).As<uint, T>();
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<T> Ints<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<S>() == 8)
        {
            Vector256<S> a = x.Load<Lane256<S>, A>(r, c).Value, b = x.Load<Lane256<S>, A>(r, c + 4).Value;
            return typeof(M) == typeof(NumberCast.Saturating)
                ? Vector256.Narrow(CastBits.Within32<S, T>(a), CastBits.Within32<S, T>(b)).As<int, T>()
                : Vector256.Narrow(a.AsInt64(), b.AsInt64()).As<int, T>();
        }

        if (Unsafe.SizeOf<S>() == 4)
        {
            Vector256<S> own = x.Load<Lane256<S>, A>(r, c).Value;
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(int) ? Vector256.Max(own, Vector256<S>.Zero).As<S, T>() : Vector256.Min(own.AsUInt32(), Vector256.Create((uint)int.MaxValue)).As<uint, T>();
        }

        Vector256<int> wide;
        if (Unsafe.SizeOf<S>() == 2)
        {
            Vector128<S> shorts = x.Load<Lane128<S>, A>(r, c).Value;
            wide = typeof(S) == typeof(ushort) ? Avx2.ConvertToVector256Int32(shorts.AsUInt16()) : Avx2.ConvertToVector256Int32(shorts.AsInt16());
        }
        else
        {
            Vector128<S> bytes = x.Load<LanePart<S, _8>, A>(r, c).Value;
            wide = typeof(S) == typeof(byte) ? Avx2.ConvertToVector256Int32(bytes.AsByte()) : Avx2.ConvertToVector256Int32(bytes.AsSByte());
        }

        return typeof(T) == typeof(uint) && typeof(M) == typeof(NumberCast.Saturating) ? Vector256.Max(wide, Vector256<int>.Zero).As<int, T>() : wide.As<int, T>();
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<T> Shorts<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<S>() == 1)
        {
            Vector128<S> bytes = x.Load<Lane128<S>, A>(r, c).Value;
            Vector256<short> wide = typeof(S) == typeof(byte) ? Avx2.ConvertToVector256Int16(bytes.AsByte()) : Avx2.ConvertToVector256Int16(bytes.AsSByte());
            return typeof(T) == typeof(ushort) && typeof(M) == typeof(NumberCast.Saturating) ? Vector256.Max(wide, Vector256<short>.Zero).As<short, T>() : wide.As<short, T>();
        }

        if (Unsafe.SizeOf<S>() == 2)
        {
            Vector256<S> own = x.Load<Lane256<S>, A>(r, c).Value;
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(short) ? Vector256.Max(own, Vector256<S>.Zero).As<S, T>() : Vector256.Min(own.AsUInt16(), Vector256.Create((ushort)short.MaxValue)).As<ushort, T>();
        }

        // The packs stay within halves of 128 bits, hence the permutation.
        Vector256<int> a = Wide<T>(ref x, r, c), b = Wide<T>(ref x, r, c + 8);
        return typeof(T) == typeof(short) && typeof(M) != typeof(NumberCast.Truncating)
            ? Avx2.Permute4x64(Avx2.PackSignedSaturate(a, b).AsInt64(), 0b11_01_10_00).As<long, T>()
            : Avx2.Permute4x64(Avx2.PackUnsignedSaturate(a, b).AsInt64(), 0b11_01_10_00).As<long, T>();
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector256<T> Bytes<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<S>() == 1)
        {
            Vector256<S> own = x.Load<Lane256<S>, A>(r, c).Value;
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(sbyte) ? Vector256.Max(own, Vector256<S>.Zero).As<S, T>() : Vector256.Min(own.AsByte(), Vector256.Create((byte)sbyte.MaxValue)).As<byte, T>();
        }

        if (Unsafe.SizeOf<S>() == 2)
        {
            Vector256<short> a = Halves<T>(x.Load<Lane256<S>, A>(r, c).Value), b = Halves<T>(x.Load<Lane256<S>, A>(r, c + 16).Value);
            return typeof(T) == typeof(sbyte) && typeof(M) != typeof(NumberCast.Truncating)
                ? Avx2.Permute4x64(Avx2.PackSignedSaturate(a, b).AsInt64(), 0b11_01_10_00).As<long, T>()
                : Avx2.Permute4x64(Avx2.PackUnsignedSaturate(a, b).AsInt64(), 0b11_01_10_00).As<long, T>();
        }

        // One permutation in the end sets right what three packs have mixed.
        Vector256<short> low = Avx2.PackSignedSaturate(Wide<T>(ref x, r, c), Wide<T>(ref x, r, c + 8));
        Vector256<short> high = Avx2.PackSignedSaturate(Wide<T>(ref x, r, c + 16), Wide<T>(ref x, r, c + 24));
        Vector256<int> mixed = typeof(T) == typeof(sbyte) && typeof(M) != typeof(NumberCast.Truncating)
            ? Avx2.PackSignedSaturate(low, high).AsInt32()
            : Avx2.PackUnsignedSaturate(low, high).AsInt32();
        return Avx2.PermuteVar8x32(mixed, Vector256.Create(0, 4, 1, 5, 2, 6, 3, 7)).As<int, T>();
    }

    // Eight integers of 32 bits on their way to 16 or 8: their low bits alone, or, of those without a sign, which the packs take for signed ones, none above the bound.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<int> Wide<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (typeof(M) == typeof(NumberCast.Truncating))
        {
            return To<int>(ref x, r, c) & Vector256.Create(Unsafe.SizeOf<T>() == 1 ? byte.MaxValue : (int)ushort.MaxValue);
        }

        return typeof(S) == typeof(uint) || typeof(S) == typeof(ulong)
            ? Vector256.Min(To<uint>(ref x, r, c), Vector256.Create(
                typeof(T) == typeof(byte) ? byte.MaxValue : typeof(T) == typeof(sbyte) ? (uint)sbyte.MaxValue : typeof(T) == typeof(ushort) ? ushort.MaxValue : (uint)short.MaxValue)).AsInt32()
            : To<int>(ref x, r, c);
    }

    // 16 bits on their way to 8, in the same way.
    [MethodImpl(AggressiveInlining)]
    private static Vector256<short> Halves<T>(Vector256<S> x)
        where T : unmanaged
    {
        if (typeof(M) == typeof(NumberCast.Truncating))
        {
            return x.AsInt16() & Vector256.Create((short)byte.MaxValue);
        }

        return typeof(S) == typeof(ushort)
            ? Vector256.Min(x.AsUInt16(), Vector256.Create(typeof(T) == typeof(byte) ? byte.MaxValue : (ushort)sbyte.MaxValue)).AsInt16()
            : x.AsInt16();
    }
}
