using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A vector of 128 bits. See <see cref="ILane{V, T}"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Lane128<T> : ILane<Lane128<T>, T>
    where T : unmanaged
{
    /// <summary>The hardware vector.</summary>
    public readonly Vector128<T> Value;

    /// <summary>Wraps a hardware vector.</summary>
    [MethodImpl(AggressiveInlining)]
    public Lane128(Vector128<T> value) => Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128<T>.Count;
    }

    /// <inheritdoc/>
    public static bool IsSupported
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128.IsHardwareAccelerated && Vector128<T>.IsSupported;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Load(ref readonly T p, nint i) => new(Vector128.LoadUnsafe(in p, (nuint)i));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static void Store(Lane128<T> v, ref T p, nint i) => v.Value.StoreUnsafe(ref p, (nuint)i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Gather(ref readonly T p, nint i, nint stride)
    {
        Unsafe.SkipInit(out Vector128<T> v);
        ref T first = ref Unsafe.As<Vector128<T>, T>(ref v);
        ref T source = ref Unsafe.Add(ref Unsafe.AsRef(in p), i);
        for (int n = 0; n < Vector128<T>.Count; n++)
        {
            Unsafe.Add(ref first, n) = Unsafe.Add(ref source, n * stride);
        }

        return new(v);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Reverse(Lane128<T> v)
    {
        // The indices stand here, and not in a constant elsewhere, so that the JIT sees them and takes its best permutation.
        switch (Unsafe.SizeOf<T>())
        {
            case 8:
                return new(Vector128.Shuffle(v.Value.AsInt64(), Vector128.Create(1L, 0)).As<long, T>());
            case 4:
                return new(Vector128.Shuffle(v.Value.AsInt32(), Vector128.Create(3, 2, 1, 0)).As<int, T>());
            case 2:
                return new(Vector128.Shuffle(v.Value.AsInt16(), Vector128.Create((short)7, (short)6, (short)5, (short)4, (short)3, (short)2, (short)1, (short)0)).As<short, T>());
            default:
                return new(Vector128.Shuffle(v.Value.AsByte(), Vector128.Create((byte)15, (byte)14, (byte)13, (byte)12, (byte)11, (byte)10, (byte)9, (byte)8, (byte)7, (byte)6, (byte)5, (byte)4, (byte)3, (byte)2, (byte)1, (byte)0)).As<byte, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Create(T v) => new(Vector128.Create(v));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Ramp() => new(Vector128<T>.Indices);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Get(Lane128<T> v, int i) => v.Value.GetElement(i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator +(Lane128<T> a, Lane128<T> b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator -(Lane128<T> a, Lane128<T> b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator *(Lane128<T> a, Lane128<T> b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator /(Lane128<T> a, Lane128<T> b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator -(Lane128<T> a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator &(Lane128<T> a, Lane128<T> b) => new(a.Value & b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator |(Lane128<T> a, Lane128<T> b) => new(a.Value | b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator ^(Lane128<T> a, Lane128<T> b) => new(a.Value ^ b.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> operator ~(Lane128<T> a) => new(~a.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> ShiftLeft(Lane128<T> a, int count) => new(a.Value << count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> ShiftRight(Lane128<T> a, int count) => new(a.Value >> count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Min(Lane128<T> a, Lane128<T> b) => new(Vector128.Min(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Max(Lane128<T> a, Lane128<T> b) => new(Vector128.Max(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> MinNative(Lane128<T> a, Lane128<T> b) => new(Vector128.MinNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> MaxNative(Lane128<T> a, Lane128<T> b) => new(Vector128.MaxNative(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> BitsAdd(Lane128<T> a, Lane128<T> b)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() + b.Value.AsInt32()).As<int, T>()) : new((a.Value.AsInt64() + b.Value.AsInt64()).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> BitsLeft(Lane128<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() << count).As<int, T>()) : new((a.Value.AsInt64() << count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> BitsRight(Lane128<T> a, int count)
        => Unsafe.SizeOf<T>() == 4 ? new((a.Value.AsInt32() >>> count).As<int, T>()) : new((a.Value.AsInt64() >>> count).As<long, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Abs(Lane128<T> a) => new(Vector128.Abs(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Sqrt(Lane128<T> a) => new(Vector128.Sqrt(a.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Floor(Lane128<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.Floor(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector128.Floor(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Ceiling(Lane128<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.Ceiling(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector128.Ceiling(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Round(Lane128<T> a)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.Round(a.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double) ? new(Vector128.Round(a.Value.AsDouble()).As<double, T>()) : a;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Fma(Lane128<T> a, Lane128<T> b, Lane128<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return new(Vector128.FusedMultiplyAdd(a.Value.AsSingle(), b.Value.AsSingle(), c.Value.AsSingle()).As<float, T>());
        }

        return typeof(T) == typeof(double)
            ? new(Vector128.FusedMultiplyAdd(a.Value.AsDouble(), b.Value.AsDouble(), c.Value.AsDouble()).As<double, T>())
            : (a * b) + c;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Less(Lane128<T> a, Lane128<T> b) => new(Vector128.LessThan(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> LessOrEqual(Lane128<T> a, Lane128<T> b) => new(Vector128.LessThanOrEqual(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Equal(Lane128<T> a, Lane128<T> b) => new(Vector128.Equals(a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Select(Lane128<T> mask, Lane128<T> a, Lane128<T> b) => new(Vector128.ConditionalSelect(mask.Value, a.Value, b.Value));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Bits(Lane128<T> mask) => Vector128.ExtractMostSignificantBits(mask.Value);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Mask(ulong bits)
    {
        // Each element tests its own bit of the broadcast value: element i of b-byte elements looks at bit i.
        if (Unsafe.SizeOf<T>() == 1)
        {
            Vector128<byte> spread = LaneBits.Spread128(bits);
            Vector128<byte> own = Vector128.Create(0x8040201008040201UL).AsByte();
            return new(Vector128.Equals(spread & own, own).As<byte, T>());
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            Vector128<ushort> own = LaneBits.Own128UInt16;
            return new(Vector128.Equals(LaneBits.Halves128(bits) & own, own).As<ushort, T>());
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            Vector128<uint> own = LaneBits.Own128UInt32;
            return new(Vector128.Equals(Vector128.Create((uint)bits) & own, own).As<uint, T>());
        }

        Vector128<ulong> bit = LaneBits.Own128UInt64;
        return new(Vector128.Equals(Vector128.Create(bits) & bit, bit).As<ulong, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Scale(Lane128<T> x, Lane128<T> n)
    {
        if (typeof(T) == typeof(float))
        {
            Vector128<int> power = (Vector128.ConvertToInt32Native(n.Value.AsSingle()) + Vector128.Create(127)) << 23;
            return new((x.Value.AsSingle() * power.AsSingle()).As<float, T>());
        }

        // n + 1.5 * 2^52 holds the integer n in its low bits: the exact conversion that every width has.
        Vector128<long> exponent = (n.Value.AsDouble() + Vector128.Create(6755399441055744.0)).AsInt64() + Vector128.Create(1023L);
        return new((x.Value.AsDouble() * (exponent << 52).AsDouble()).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Exponent(Lane128<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            Vector128<int> biased = (x.Value.AsInt32() >>> 23) - Vector128.Create(127);
            return new(Vector128.ConvertToSingle(biased).As<float, T>());
        }

        // The biased exponent in the low bits of 2^52, minus 2^52 and the bias: exact, and without a 64-bit conversion.
        Vector128<long> low = (x.Value.AsInt64() >>> 52) | Vector128.Create(0x4330000000000000L);
        return new((low.AsDouble() - Vector128.Create(4503599627370496.0 + 1023.0)).As<double, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Significand(Lane128<T> x)
    {
        if (typeof(T) == typeof(float))
        {
            return new(((x.Value.AsInt32() & Vector128.Create(0x007FFFFF)) | Vector128.Create(0x3F800000)).As<int, T>());
        }

        return new(((x.Value.AsInt64() & Vector128.Create(0x000FFFFFFFFFFFFFL)) | Vector128.Create(0x3FF0000000000000L)).As<long, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Call<S, K>(Lane128<T> x)
        where S : unmanaged
        where K : struct, IUnaryKernel<S>
        => new(K.Invoke(new Lane128<S>(x.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Call<S, K>(Lane128<T> x, Lane128<T> y)
        where S : unmanaged
        where K : struct, IBinaryKernel<S>
        => new(K.Invoke(new Lane128<S>(x.Value.As<T, S>()), new Lane128<S>(y.Value.As<T, S>())).Value.As<S, T>());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Widened<K>(Lane128<T> x)
        where K : struct, IUnaryKernel<double>
    {
        Vector128<float> f = x.Value.AsSingle();
        Lane128<double> lower = K.Invoke(new Lane128<double>(Vector128.WidenLower(f)));
        Lane128<double> upper = K.Invoke(new Lane128<double>(Vector128.WidenUpper(f)));
        return new(Vector128.Narrow(lower.Value, upper.Value).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static Lane128<T> Widened<K>(Lane128<T> x, Lane128<T> y)
        where K : struct, IBinaryKernel<double>
    {
        Vector128<float> f = x.Value.AsSingle();
        Vector128<float> g = y.Value.AsSingle();
        Lane128<double> lower = K.Invoke(new Lane128<double>(Vector128.WidenLower(f)), new Lane128<double>(Vector128.WidenLower(g)));
        Lane128<double> upper = K.Invoke(new Lane128<double>(Vector128.WidenUpper(f)), new Lane128<double>(Vector128.WidenUpper(g)));
        return new(Vector128.Narrow(lower.Value, upper.Value).As<float, T>());
    }
}
