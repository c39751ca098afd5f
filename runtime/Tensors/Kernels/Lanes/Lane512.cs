using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A vector of 512 bits. See <see cref="ILane{V, T}"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Lane512<T> : ILane<Lane512<T>, T>
    where T : unmanaged
{
    /// <summary>The hardware vector.</summary>
    public readonly Vector512<T> Value;

    /// <summary>Wraps a hardware vector.</summary>
    [MethodImpl(AggressiveInlining)]
    public Lane512(Vector512<T> value) => Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512<T>.Count;
    }

    /// <inheritdoc/>
    public static bool IsSupported
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated && Vector512<T>.IsSupported;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Load(ref readonly T p, nint i) => new(Vector512.LoadUnsafe(in p, (nuint)i));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static void Store(Lane512<T> v, ref T p, nint i) => v.Value.StoreUnsafe(ref p, (nuint)i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Gather(ref readonly T p, nint i, nint stride)
    {
        Unsafe.SkipInit(out Vector512<T> v);
        ref T first = ref Unsafe.As<Vector512<T>, T>(ref v);
        ref T source = ref Unsafe.Add(ref Unsafe.AsRef(in p), i);
        for (int n = 0; n < Vector512<T>.Count; n++)
        {
            Unsafe.Add(ref first, n) = Unsafe.Add(ref source, n * stride);
        }

        return new(v);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Reverse(Lane512<T> v)
    {
        // The indices stand here, and not in a constant elsewhere, so that the JIT sees them and takes its best permutation.
        switch (Unsafe.SizeOf<T>())
        {
            case 8:
                return new(Vector512.Shuffle(v.Value.AsInt64(), Vector512.Create(7L, 6, 5, 4, 3, 2, 1, 0)).As<long, T>());
            case 4:
                return new(Vector512.Shuffle(v.Value.AsInt32(), Vector512.Create(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)).As<int, T>());
            case 2:
                return new(Vector512.Shuffle(v.Value.AsInt16(), Vector512.Create(
                    (short)31, (short)30, (short)29, (short)28, (short)27, (short)26, (short)25, (short)24, (short)23, (short)22, (short)21, (short)20, (short)19, (short)18, (short)17, (short)16,
                    (short)15, (short)14, (short)13, (short)12, (short)11, (short)10, (short)9, (short)8, (short)7, (short)6, (short)5, (short)4, (short)3, (short)2, (short)1, (short)0)).As<short, T>());
            default:
                return new(Vector512.Shuffle(v.Value.AsByte(), Vector512.Create(
                    (byte)63, (byte)62, (byte)61, (byte)60, (byte)59, (byte)58, (byte)57, (byte)56, (byte)55, (byte)54, (byte)53, (byte)52, (byte)51, (byte)50, (byte)49, (byte)48,
                    (byte)47, (byte)46, (byte)45, (byte)44, (byte)43, (byte)42, (byte)41, (byte)40, (byte)39, (byte)38, (byte)37, (byte)36, (byte)35, (byte)34, (byte)33, (byte)32,
                    (byte)31, (byte)30, (byte)29, (byte)28, (byte)27, (byte)26, (byte)25, (byte)24, (byte)23, (byte)22, (byte)21, (byte)20, (byte)19, (byte)18, (byte)17, (byte)16,
                    (byte)15, (byte)14, (byte)13, (byte)12, (byte)11, (byte)10, (byte)9, (byte)8, (byte)7, (byte)6, (byte)5, (byte)4, (byte)3, (byte)2, (byte)1, (byte)0)).As<byte, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Create(T v) => new(Vector512.Create(v));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Ramp() => new(Vector512<T>.Indices);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Get(Lane512<T> v, int i) => v.Value.GetElement(i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator +(Lane512<T> a, Lane512<T> b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator -(Lane512<T> a, Lane512<T> b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator *(Lane512<T> a, Lane512<T> b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator /(Lane512<T> a, Lane512<T> b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator -(Lane512<T> a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator &(Lane512<T> a, Lane512<T> b) => new(a.Value & b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator |(Lane512<T> a, Lane512<T> b) => new(a.Value | b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator ^(Lane512<T> a, Lane512<T> b) => new(a.Value ^ b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> operator ~(Lane512<T> a) => new(~a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> ShiftLeft(Lane512<T> a, int count) => new(a.Value << count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> ShiftRight(Lane512<T> a, int count) => new(a.Value >> count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Min(Lane512<T> a, Lane512<T> b) => new(Vector512.Min(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Max(Lane512<T> a, Lane512<T> b) => new(Vector512.Max(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> MinNative(Lane512<T> a, Lane512<T> b) => new(Vector512.MinNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> MaxNative(Lane512<T> a, Lane512<T> b) => new(Vector512.MaxNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> BitsAdd(Lane512<T> a, Lane512<T> b)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() + b.Value.AsInt32()).As<int, T>()) : new((a.Value.AsInt64() + b.Value.AsInt64()).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> BitsLeft(Lane512<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() << count).As<int, T>()) : new((a.Value.AsInt64() << count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> BitsRight(Lane512<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() >>> count).As<int, T>()) : new((a.Value.AsInt64() >>> count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Abs(Lane512<T> a) => new(Vector512.Abs(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Sqrt(Lane512<T> a) => new(Vector512.Sqrt(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Floor(Lane512<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector512.Floor(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector512.Floor(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Ceiling(Lane512<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector512.Ceiling(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector512.Ceiling(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Round(Lane512<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector512.Round(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector512.Round(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Fma(Lane512<T> a, Lane512<T> b, Lane512<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector512.FusedMultiplyAdd(a.Value.AsSingle(), b.Value.AsSingle(), c.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double)
            ? new(Vector512.FusedMultiplyAdd(a.Value.AsDouble(), b.Value.AsDouble(), c.Value.AsDouble()).As<double, T>())
            : (a * b) + c;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Less(Lane512<T> a, Lane512<T> b) => new(Vector512.LessThan(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> LessOrEqual(Lane512<T> a, Lane512<T> b) => new(Vector512.LessThanOrEqual(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Equal(Lane512<T> a, Lane512<T> b) => new(Vector512.Equals(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Select(Lane512<T> mask, Lane512<T> a, Lane512<T> b) => new(Vector512.ConditionalSelect(mask.Value, a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Bits(Lane512<T> mask) => Vector512.ExtractMostSignificantBits(mask.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Mask(ulong bits)
    {
        // Each element tests its own bit of the broadcast value: element i of b-byte elements looks at bit i.
        if (Unsafe.SizeOf<T>() == 1)
        {
            Vector512<byte> spread = LaneBits.Spread512(bits);
            Vector512<byte> own = Vector512.Create(0x8040201008040201UL).AsByte();
            return new(Vector512.Equals(spread & own, own).As<byte, T>());
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            Vector512<ushort> own = LaneBits.Own512UInt16;
            return new(Vector512.Equals(LaneBits.Halves512(bits) & own, own).As<ushort, T>());
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            Vector512<uint> own = LaneBits.Own512UInt32;
            return new(Vector512.Equals(Vector512.Create((uint)bits) & own, own).As<uint, T>());
        }

        Vector512<ulong> bit = LaneBits.Own512UInt64;
        return new(Vector512.Equals(Vector512.Create(bits) & bit, bit).As<ulong, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Scale(Lane512<T> x, Lane512<T> n)
    {
        if (typeof(T) == typeof(float))
        {
            Vector512<int> power = (Vector512.ConvertToInt32Native(n.Value.AsSingle()) + Vector512.Create(127)) << 23;
            return new((x.Value.AsSingle() * power.AsSingle()).As<float, T>());
        }

        // n + 1.5 * 2^52 holds the integer n in its low bits: the exact conversion that every width has.
        Vector512<long> exponent = (n.Value.AsDouble() + Vector512.Create(6755399441055744.0)).AsInt64() + Vector512.Create(1023L);
        return new((x.Value.AsDouble() * (exponent << 52).AsDouble()).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Exponent(Lane512<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            Vector512<int> biased = (x.Value.AsInt32() >>> 23) - Vector512.Create(127);
            return new(Vector512.ConvertToSingle(biased).As<float, T>());
        }

        // The biased exponent in the low bits of 2^52, minus 2^52 and the bias: exact, and without a 64-bit conversion.
        Vector512<long> low = (x.Value.AsInt64() >>> 52) | Vector512.Create(0x4330000000000000L);
        return new((low.AsDouble() - Vector512.Create(4503599627370496.0 + 1023.0)).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Significand(Lane512<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            return new(((x.Value.AsInt32() & Vector512.Create(0x007FFFFF)) | Vector512.Create(0x3F800000)).As<int, T>());
        }

        return new(((x.Value.AsInt64() & Vector512.Create(0x000FFFFFFFFFFFFFL)) | Vector512.Create(0x3FF0000000000000L)).As<long, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Call<S, K>(Lane512<T> x)
        where S : unmanaged
        where K : struct, IUnaryKernel<S>
        => new(K.Invoke(new Lane512<S>(x.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Call<S, K>(Lane512<T> x, Lane512<T> y)
        where S : unmanaged
        where K : struct, IBinaryKernel<S>
        => new(K.Invoke(new Lane512<S>(x.Value.As<T, S>()), new Lane512<S>(y.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Widened<K>(Lane512<T> x)
        where K : struct, IUnaryKernel<double>
    {
        Vector512<float> f = x.Value.AsSingle();
        Lane512<double> lower = K.Invoke(new Lane512<double>(Vector512.WidenLower(f)));
        Lane512<double> upper = K.Invoke(new Lane512<double>(Vector512.WidenUpper(f)));
        return new(Vector512.Narrow(lower.Value, upper.Value).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane512<T> Widened<K>(Lane512<T> x, Lane512<T> y)
        where K : struct, IBinaryKernel<double>
    {
        Vector512<float> f = x.Value.AsSingle();
        Vector512<float> g = y.Value.AsSingle();
        Lane512<double> lower = K.Invoke(new Lane512<double>(Vector512.WidenLower(f)), new Lane512<double>(Vector512.WidenLower(g)));
        Lane512<double> upper = K.Invoke(new Lane512<double>(Vector512.WidenUpper(f)), new Lane512<double>(Vector512.WidenUpper(g)));
        return new(Vector512.Narrow(lower.Value, upper.Value).As<float, T>());
    }
}
