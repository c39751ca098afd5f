using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The steps of <see cref="LaneCast"/> to vectors of 128 bits and to parts of one: the first n elements count.</summary>
/// <typeparam name="S">The element type that is there.</typeparam>
/// <typeparam name="M">What becomes of values that do not fit.</typeparam>
/// <typeparam name="X">What is converted.</typeparam>
/// <typeparam name="A">The plane.</typeparam>
internal static class Cast128<S, M, X, A>
    where S : unmanaged
    where X : ILaneSource<S>, allows ref struct
    where A : IPlane
{
    /// <summary><paramref name="n"/> elements, a constant; they fit.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> To<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (typeof(T) == typeof(S))
        {
            return Own(ref x, r, c, n).As<S, T>();
        }

        if (Unsafe.SizeOf<T>() == 1)
        {
            return Bytes<T>(ref x, r, c, n);
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            return Shorts<T>(ref x, r, c, n);
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            return typeof(T) == typeof(float) ? Single(ref x, r, c, n).As<float, T>() : Ints<T>(ref x, r, c, n);
        }

        return typeof(T) == typeof(double) ? Double(ref x, r, c).As<double, T>() : Longs<T>(ref x, r, c);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<S> Own(scoped ref X x, nint r, nint c, int n)
    {
        if (n * Unsafe.SizeOf<S>() == 16)
        {
            return x.Load<Lane128<S>, A>(r, c).Value;
        }

        if (n * Unsafe.SizeOf<S>() == 8)
        {
            return x.Load<LanePart<S, _8>, A>(r, c).Value;
        }

        return n * Unsafe.SizeOf<S>() == 4 ? x.Load<LanePart<S, _4>, A>(r, c).Value : x.Load<LanePart<S, _2>, A>(r, c).Value;
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> Single(scoped ref X x, nint r, nint c, int n)
    {
        if (typeof(S) == typeof(double))
        {
            Vector128<double> a = x.Load<Lane128<S>, A>(r, c).Value.AsDouble();
            return Vector128.Narrow(a, n == 2 ? a : x.Load<Lane128<S>, A>(r, c + 2).Value.AsDouble());
        }

        if (typeof(S) == typeof(long))
        {
            Vector128<double> a = CastBits.Sticky(x.Load<Lane128<S>, A>(r, c).Value.AsInt64());
            return Vector128.Narrow(a, n == 2 ? a : CastBits.Sticky(x.Load<Lane128<S>, A>(r, c + 2).Value.AsInt64()));
        }

        return typeof(S) == typeof(uint)
            ? Vector128.ConvertToSingle(Own(ref x, r, c, n).AsUInt32())
            : Vector128.ConvertToSingle(To<int>(ref x, r, c, n));
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<double> Double(scoped ref X x, nint r, nint c)
    {
        if (typeof(S) == typeof(float))
        {
            return Vector128.WidenLower(x.Load<LanePart<S, _8>, A>(r, c).Value.AsSingle());
        }

        if (typeof(S) == typeof(long))
        {
            return Vector128.ConvertToDouble(x.Load<Lane128<S>, A>(r, c).Value.AsInt64());
        }

        if (typeof(S) == typeof(uint))
        {
            return CastBits.Double(Vector128.WidenLower(x.Load<LanePart<S, _8>, A>(r, c).Value.AsUInt32()));
        }

        Vector128<int> ints = To<int>(ref x, r, c, 2);
        return Sse2.IsSupported ? Sse2.ConvertToVector128Double(ints) : Vector128.ConvertToDouble(Vector128.WidenLower(ints));
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Longs<T>(scoped ref X x, nint r, nint c)
        where T : unmanaged
    {
        if (typeof(S) == typeof(float) || typeof(S) == typeof(double))
        {
            return CastBits.Int64(To<double>(ref x, r, c, 2)).As<long, T>();
        }

        if (Unsafe.SizeOf<S>() == 8)
        {
            Vector128<S> own = x.Load<Lane128<S>, A>(r, c).Value;
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(long) ? Vector128.Max(own, Vector128<S>.Zero).As<S, T>() : Vector128.Min(own.AsUInt64(), Vector128.Create((ulong)long.MaxValue)).As<ulong, T>();
        }

        if (typeof(S) == typeof(byte) || typeof(S) == typeof(ushort) || typeof(S) == typeof(uint))
        {
            return Vector128.WidenLower(To<uint>(ref x, r, c, 2)).As<ulong, T>();
        }

        Vector128<long> wide = Vector128.WidenLower(To<int>(ref x, r, c, 2));
        return typeof(T) == typeof(ulong) && typeof(M) == typeof(NumberCast.Saturating) ? Vector128.Max(wide, Vector128<long>.Zero).As<long, T>() : wide.As<long, T>();
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Ints<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (typeof(S) == typeof(float))
        {
            Vector128<float> own = Own(ref x, r, c, n).AsSingle();
            return typeof(T) == typeof(int) ? Vector128.ConvertToInt32(own).As<int, T>() : Vector128.ConvertToUInt32(own).As<uint, T>();
        }

        if (Unsafe.SizeOf<S>() == 8)
        {
            Vector128<ulong> a = Doubled<T>(x.Load<Lane128<S>, A>(r, c).Value);
            return Vector128.Narrow(a, n == 2 ? a : Doubled<T>(x.Load<Lane128<S>, A>(r, c + 2).Value)).As<uint, T>();
        }

        if (Unsafe.SizeOf<S>() == 4)
        {
            Vector128<S> own = Own(ref x, r, c, n);
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(int) ? Vector128.Max(own, Vector128<S>.Zero).As<S, T>() : Vector128.Min(own.AsUInt32(), Vector128.Create((uint)int.MaxValue)).As<uint, T>();
        }

        if (typeof(S) == typeof(byte) || typeof(S) == typeof(ushort))
        {
            return Vector128.WidenLower(To<ushort>(ref x, r, c, n)).As<uint, T>();
        }

        Vector128<int> wide = Vector128.WidenLower(To<short>(ref x, r, c, n));
        return typeof(T) == typeof(uint) && typeof(M) == typeof(NumberCast.Saturating) ? Vector128.Max(wide, Vector128<int>.Zero).As<int, T>() : wide.As<int, T>();
    }

    // The low 32 bits of each are what counts.
    [MethodImpl(AggressiveInlining)]
    private static Vector128<ulong> Doubled<T>(Vector128<S> x)
        where T : unmanaged
    {
        if (typeof(S) == typeof(double))
        {
            return typeof(T) == typeof(int) ? CastBits.Int32(x.AsDouble()) : CastBits.UInt32(x.AsDouble());
        }

        return typeof(M) == typeof(NumberCast.Saturating) ? CastBits.Within32<S, T>(x).AsUInt64() : x.AsUInt64();
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Shorts<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<S>() == 1)
        {
            Vector128<S> bytes = Own(ref x, r, c, n);
            if (typeof(S) == typeof(byte))
            {
                return Vector128.WidenLower(bytes.AsByte()).As<ushort, T>();
            }

            Vector128<short> wide = Vector128.WidenLower(bytes.AsSByte());
            return typeof(T) == typeof(ushort) && typeof(M) == typeof(NumberCast.Saturating) ? Vector128.Max(wide, Vector128<short>.Zero).As<short, T>() : wide.As<short, T>();
        }

        if (Unsafe.SizeOf<S>() == 2)
        {
            Vector128<S> own = Own(ref x, r, c, n);
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(short) ? Vector128.Max(own, Vector128<S>.Zero).As<S, T>() : Vector128.Min(own.AsUInt16(), Vector128.Create((ushort)short.MaxValue)).As<ushort, T>();
        }

        if (n == 8)
        {
            return Pack<T>(Wide<T>(ref x, r, c, 4), Wide<T>(ref x, r, c + 4, 4));
        }

        Vector128<int> few = Wide<T>(ref x, r, c, n);
        return Pack<T>(few, few);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Bytes<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<S>() == 1)
        {
            Vector128<S> own = Own(ref x, r, c, n);
            return typeof(M) != typeof(NumberCast.Saturating) ? own.As<S, T>()
                : typeof(S) == typeof(sbyte) ? Vector128.Max(own, Vector128<S>.Zero).As<S, T>() : Vector128.Min(own.AsByte(), Vector128.Create((byte)sbyte.MaxValue)).As<byte, T>();
        }

        if (n == 16)
        {
            return Pack<T>(Halves<T>(ref x, r, c, 8), Halves<T>(ref x, r, c + 8, 8));
        }

        Vector128<short> few = Halves<T>(ref x, r, c, n);
        return Pack<T>(few, few);
    }

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Pack<T>(Vector128<int> a, Vector128<int> b)
        where T : unmanaged
        => typeof(T) == typeof(short) && typeof(M) != typeof(NumberCast.Truncating) ? CastPacks.ToInt16(a, b).As<short, T>() : CastPacks.ToUInt16(a, b).As<ushort, T>();

    [MethodImpl(AggressiveInlining)]
    private static Vector128<T> Pack<T>(Vector128<short> a, Vector128<short> b)
        where T : unmanaged
        => typeof(T) == typeof(sbyte) && typeof(M) != typeof(NumberCast.Truncating) ? CastPacks.ToSByte(a, b).As<sbyte, T>() : CastPacks.ToByte(a, b).As<byte, T>();

    // 32 bits on their way to 16: their low bits alone, or, of those without a sign, which the packs take for signed ones, none above the bound.
    [MethodImpl(AggressiveInlining)]
    private static Vector128<int> Wide<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (typeof(M) == typeof(NumberCast.Truncating))
        {
            return To<int>(ref x, r, c, n) & Vector128.Create((int)ushort.MaxValue);
        }

        return typeof(S) == typeof(uint) || typeof(S) == typeof(ulong)
            ? Vector128.Min(To<uint>(ref x, r, c, n), Vector128.Create(typeof(T) == typeof(ushort) ? ushort.MaxValue : (uint)short.MaxValue)).AsInt32()
            : To<int>(ref x, r, c, n);
    }

    // 16 bits on their way to 8, in the same way.
    [MethodImpl(AggressiveInlining)]
    private static Vector128<short> Halves<T>(scoped ref X x, nint r, nint c, int n)
        where T : unmanaged
    {
        if (typeof(M) == typeof(NumberCast.Truncating))
        {
            return To<short>(ref x, r, c, n) & Vector128.Create((short)byte.MaxValue);
        }

        return typeof(S) == typeof(ushort) || typeof(S) == typeof(uint) || typeof(S) == typeof(ulong)
            ? Vector128.Min(To<ushort>(ref x, r, c, n), Vector128.Create(typeof(T) == typeof(byte) ? byte.MaxValue : (ushort)sbyte.MaxValue)).AsInt16()
            : To<short>(ref x, r, c, n);
    }
}
