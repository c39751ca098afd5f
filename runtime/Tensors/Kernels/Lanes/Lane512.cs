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
