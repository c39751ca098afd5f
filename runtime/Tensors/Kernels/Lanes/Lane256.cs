using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A vector of 256 bits. See <see cref="ILane{V, T}"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Lane256<T> : ILane<Lane256<T>, T>
    where T : unmanaged
{
    /// <summary>The hardware vector.</summary>
    public readonly Vector256<T> Value;

    /// <summary>Wraps a hardware vector.</summary>
    [MethodImpl(AggressiveInlining)]
    public Lane256(Vector256<T> value) => Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256<T>.Count;
    }

    /// <inheritdoc/>
    public static bool IsSupported
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256.IsHardwareAccelerated && Vector256<T>.IsSupported;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Load(ref readonly T p, nint i) => new(Vector256.LoadUnsafe(in p, (nuint)i));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static void Store(Lane256<T> v, ref T p, nint i) => v.Value.StoreUnsafe(ref p, (nuint)i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Gather(ref readonly T p, nint i, nint stride)
    {
        Unsafe.SkipInit(out Vector256<T> v);
        ref T first = ref Unsafe.As<Vector256<T>, T>(ref v);
        ref T source = ref Unsafe.Add(ref Unsafe.AsRef(in p), i);
        for (int n = 0; n < Vector256<T>.Count; n++)
        {
            Unsafe.Add(ref first, n) = Unsafe.Add(ref source, n * stride);
        }

        return new(v);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Reverse(Lane256<T> v)
    {
        // The indices stand here, and not in a constant elsewhere, so that the JIT sees them and takes its best permutation.
        switch (Unsafe.SizeOf<T>())
        {
            case 8:
                return new(Vector256.Shuffle(v.Value.AsInt64(), Vector256.Create(3L, 2, 1, 0)).As<long, T>());
            case 4:
                return new(Vector256.Shuffle(v.Value.AsInt32(), Vector256.Create(7, 6, 5, 4, 3, 2, 1, 0)).As<int, T>());
            case 2:
                return new(Vector256.Shuffle(v.Value.AsInt16(), Vector256.Create((short)15, (short)14, (short)13, (short)12, (short)11, (short)10, (short)9, (short)8, (short)7, (short)6, (short)5, (short)4, (short)3, (short)2, (short)1, (short)0)).As<short, T>());
            default:
                return new(Vector256.Shuffle(v.Value.AsByte(), Vector256.Create(
                    (byte)31, (byte)30, (byte)29, (byte)28, (byte)27, (byte)26, (byte)25, (byte)24, (byte)23, (byte)22, (byte)21, (byte)20, (byte)19, (byte)18, (byte)17, (byte)16,
                    (byte)15, (byte)14, (byte)13, (byte)12, (byte)11, (byte)10, (byte)9, (byte)8, (byte)7, (byte)6, (byte)5, (byte)4, (byte)3, (byte)2, (byte)1, (byte)0)).As<byte, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Create(T v) => new(Vector256.Create(v));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Ramp() => new(Vector256<T>.Indices);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Get(Lane256<T> v, int i) => v.Value.GetElement(i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator +(Lane256<T> a, Lane256<T> b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator -(Lane256<T> a, Lane256<T> b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator *(Lane256<T> a, Lane256<T> b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator /(Lane256<T> a, Lane256<T> b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator -(Lane256<T> a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator &(Lane256<T> a, Lane256<T> b) => new(a.Value & b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator |(Lane256<T> a, Lane256<T> b) => new(a.Value | b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator ^(Lane256<T> a, Lane256<T> b) => new(a.Value ^ b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> operator ~(Lane256<T> a) => new(~a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> ShiftLeft(Lane256<T> a, int count) => new(a.Value << count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> ShiftRight(Lane256<T> a, int count) => new(a.Value >> count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Min(Lane256<T> a, Lane256<T> b) => new(Vector256.Min(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Max(Lane256<T> a, Lane256<T> b) => new(Vector256.Max(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> MinNative(Lane256<T> a, Lane256<T> b) => new(Vector256.MinNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> MaxNative(Lane256<T> a, Lane256<T> b) => new(Vector256.MaxNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> BitsAdd(Lane256<T> a, Lane256<T> b)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() + b.Value.AsInt32()).As<int, T>()) : new((a.Value.AsInt64() + b.Value.AsInt64()).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> BitsLeft(Lane256<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() << count).As<int, T>()) : new((a.Value.AsInt64() << count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> BitsRight(Lane256<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() >>> count).As<int, T>()) : new((a.Value.AsInt64() >>> count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Abs(Lane256<T> a) => new(Vector256.Abs(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Sqrt(Lane256<T> a) => new(Vector256.Sqrt(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Floor(Lane256<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.Floor(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector256.Floor(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Ceiling(Lane256<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.Ceiling(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector256.Ceiling(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Round(Lane256<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.Round(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector256.Round(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Fma(Lane256<T> a, Lane256<T> b, Lane256<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector256.FusedMultiplyAdd(a.Value.AsSingle(), b.Value.AsSingle(), c.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double)
            ? new(Vector256.FusedMultiplyAdd(a.Value.AsDouble(), b.Value.AsDouble(), c.Value.AsDouble()).As<double, T>())
            : (a * b) + c;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Less(Lane256<T> a, Lane256<T> b) => new(Vector256.LessThan(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> LessOrEqual(Lane256<T> a, Lane256<T> b) => new(Vector256.LessThanOrEqual(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Equal(Lane256<T> a, Lane256<T> b) => new(Vector256.Equals(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Select(Lane256<T> mask, Lane256<T> a, Lane256<T> b) => new(Vector256.ConditionalSelect(mask.Value, a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Bits(Lane256<T> mask) => Vector256.ExtractMostSignificantBits(mask.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Mask(ulong bits)
    {
        // Each element tests its own bit of the broadcast value: element i of b-byte elements looks at bit i.
        if (Unsafe.SizeOf<T>() == 1)
        {
            Vector256<byte> spread = LaneBits.Spread256(bits);
            Vector256<byte> own = Vector256.Create(0x8040201008040201UL).AsByte();
            return new(Vector256.Equals(spread & own, own).As<byte, T>());
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            Vector256<ushort> own = LaneBits.Own256UInt16;
            return new(Vector256.Equals(LaneBits.Halves256(bits) & own, own).As<ushort, T>());
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            Vector256<uint> own = LaneBits.Own256UInt32;
            return new(Vector256.Equals(Vector256.Create((uint)bits) & own, own).As<uint, T>());
        }

        Vector256<ulong> bit = LaneBits.Own256UInt64;
        return new(Vector256.Equals(Vector256.Create(bits) & bit, bit).As<ulong, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Scale(Lane256<T> x, Lane256<T> n)
    {
        if (typeof(T) == typeof(float))
        {
            Vector256<int> power = (Vector256.ConvertToInt32Native(n.Value.AsSingle()) + Vector256.Create(127)) << 23;
            return new((x.Value.AsSingle() * power.AsSingle()).As<float, T>());
        }

        // n + 1.5 * 2^52 holds the integer n in its low bits: the exact conversion that every width has.
        Vector256<long> exponent = (n.Value.AsDouble() + Vector256.Create(6755399441055744.0)).AsInt64() + Vector256.Create(1023L);
        return new((x.Value.AsDouble() * (exponent << 52).AsDouble()).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Exponent(Lane256<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            Vector256<int> biased = (x.Value.AsInt32() >>> 23) - Vector256.Create(127);
            return new(Vector256.ConvertToSingle(biased).As<float, T>());
        }

        // The biased exponent in the low bits of 2^52, minus 2^52 and the bias: exact, and without a 64-bit conversion.
        Vector256<long> low = (x.Value.AsInt64() >>> 52) | Vector256.Create(0x4330000000000000L);
        return new((low.AsDouble() - Vector256.Create(4503599627370496.0 + 1023.0)).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Significand(Lane256<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            return new(((x.Value.AsInt32() & Vector256.Create(0x007FFFFF)) | Vector256.Create(0x3F800000)).As<int, T>());
        }

        return new(((x.Value.AsInt64() & Vector256.Create(0x000FFFFFFFFFFFFFL)) | Vector256.Create(0x3FF0000000000000L)).As<long, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Call<S, K>(Lane256<T> x)
        where S : unmanaged
        where K : struct, IUnaryKernel<S>
        => new(K.Invoke(new Lane256<S>(x.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Call<S, K>(Lane256<T> x, Lane256<T> y)
        where S : unmanaged
        where K : struct, IBinaryKernel<S>
        => new(K.Invoke(new Lane256<S>(x.Value.As<T, S>()), new Lane256<S>(y.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Widened<K>(Lane256<T> x)
        where K : struct, IUnaryKernel<double>
    {
        Vector256<float> f = x.Value.AsSingle();
        Lane256<double> lower = K.Invoke(new Lane256<double>(Vector256.WidenLower(f)));
        Lane256<double> upper = K.Invoke(new Lane256<double>(Vector256.WidenUpper(f)));
        return new(Vector256.Narrow(lower.Value, upper.Value).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane256<T> Widened<K>(Lane256<T> x, Lane256<T> y)
        where K : struct, IBinaryKernel<double>
    {
        Vector256<float> f = x.Value.AsSingle();
        Vector256<float> g = y.Value.AsSingle();
        Lane256<double> lower = K.Invoke(new Lane256<double>(Vector256.WidenLower(f)), new Lane256<double>(Vector256.WidenLower(g)));
        Lane256<double> upper = K.Invoke(new Lane256<double>(Vector256.WidenUpper(f)), new Lane256<double>(Vector256.WidenUpper(g)));
        return new(Vector256.Narrow(lower.Value, upper.Value).As<float, T>());
    }
}
