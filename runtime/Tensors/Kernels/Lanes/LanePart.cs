using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The first <typeparamref name="B"/> bytes (2, 4 or 8) of a vector of 128 bits: what a conversion to wider elements takes of narrow ones. What lies
/// behind the part is computed too, and never looked at.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="B">The bytes.</typeparam>
internal readonly struct LanePart<T, B> : ILane<LanePart<T, B>, T>
    where T : unmanaged
    where B : IDigit
{
    /// <summary>The hardware vector.</summary>
    public readonly Vector128<T> Value;

    /// <summary>Wraps a hardware vector.</summary>
    [MethodImpl(AggressiveInlining)]
    public LanePart(Vector128<T> value) => Value = value;

    [MethodImpl(AggressiveInlining)]
    private LanePart(Lane128<T> whole) => Value = whole.Value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => B.Value / Unsafe.SizeOf<T>();
    }

    /// <inheritdoc/>
    public static bool IsSupported
    {
        [MethodImpl(AggressiveInlining)]
        get => Lane128<T>.IsSupported;
    }

    private Lane128<T> Whole
    {
        [MethodImpl(AggressiveInlining)]
        get => new(Value);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Load(ref readonly T p, nint i)
    {
        ref byte first = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in p), i));
        if (typeof(B) == typeof(_8))
        {
            return new(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref first)).As<ulong, T>());
        }

        return typeof(B) == typeof(_4)
            ? new(Vector128.CreateScalar(Unsafe.ReadUnaligned<uint>(ref first)).As<uint, T>())
            : new(Vector128.CreateScalar((uint)Unsafe.ReadUnaligned<ushort>(ref first)).As<uint, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static void Store(LanePart<T, B> v, ref T p, nint i)
    {
        ref byte first = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref p, i));
        if (typeof(B) == typeof(_8))
        {
            Unsafe.WriteUnaligned(ref first, v.Value.AsUInt64().ToScalar());
        }
        else if (typeof(B) == typeof(_4))
        {
            Unsafe.WriteUnaligned(ref first, v.Value.AsUInt32().ToScalar());
        }
        else
        {
            Unsafe.WriteUnaligned(ref first, v.Value.AsUInt16().ToScalar());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Gather(ref readonly T p, nint i, nint stride)
    {
        Vector128<T> v = default;
        ref T first = ref Unsafe.As<Vector128<T>, T>(ref v);
        ref T source = ref Unsafe.Add(ref Unsafe.AsRef(in p), i);
        for (int n = 0; n < Count; n++)
        {
            Unsafe.Add(ref first, n) = Unsafe.Add(ref source, n * stride);
        }

        return new(v);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Reverse(LanePart<T, B> v)
    {
        // The part is the end of the whole vector in reverse.
        Vector128<T> whole = Lane128<T>.Reverse(v.Whole).Value;
        if (typeof(B) == typeof(_8))
        {
            return new(Vector128.CreateScalar(whole.AsUInt64().GetElement(1)).As<ulong, T>());
        }

        return typeof(B) == typeof(_4)
            ? new(Vector128.CreateScalar(whole.AsUInt32().GetElement(3)).As<uint, T>())
            : new(Vector128.CreateScalar((uint)whole.AsUInt16().GetElement(7)).As<uint, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Bits(LanePart<T, B> mask) => Lane128<T>.Bits(mask.Whole) & ((1UL << Count) - 1);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Get(LanePart<T, B> v, int i) => v.Value.GetElement(i);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Create(T v) => new(Lane128<T>.Create(v));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Ramp() => new(Lane128<T>.Ramp());

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Mask(ulong bits) => new(Lane128<T>.Mask(bits));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator +(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole + b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator -(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole - b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator *(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole * b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator /(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole / b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator &(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole & b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator |(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole | b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator ^(LanePart<T, B> a, LanePart<T, B> b) => new(a.Whole ^ b.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator -(LanePart<T, B> a) => new(-a.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> operator ~(LanePart<T, B> a) => new(~a.Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> ShiftLeft(LanePart<T, B> a, int count) => new(Lane128<T>.ShiftLeft(a.Whole, count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> ShiftRight(LanePart<T, B> a, int count) => new(Lane128<T>.ShiftRight(a.Whole, count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Min(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.Min(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Max(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.Max(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Less(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.Less(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> LessOrEqual(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.LessOrEqual(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Equal(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.Equal(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> MinNative(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.MinNative(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> MaxNative(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.MaxNative(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> BitsAdd(LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.BitsAdd(a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> BitsLeft(LanePart<T, B> a, int count) => new(Lane128<T>.BitsLeft(a.Whole, count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> BitsRight(LanePart<T, B> a, int count) => new(Lane128<T>.BitsRight(a.Whole, count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Abs(LanePart<T, B> a) => new(Lane128<T>.Abs(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Sqrt(LanePart<T, B> a) => new(Lane128<T>.Sqrt(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Floor(LanePart<T, B> a) => new(Lane128<T>.Floor(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Ceiling(LanePart<T, B> a) => new(Lane128<T>.Ceiling(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Round(LanePart<T, B> a) => new(Lane128<T>.Round(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Exponent(LanePart<T, B> a) => new(Lane128<T>.Exponent(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Significand(LanePart<T, B> a) => new(Lane128<T>.Significand(a.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Scale(LanePart<T, B> x, LanePart<T, B> n) => new(Lane128<T>.Scale(x.Whole, n.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Fma(LanePart<T, B> a, LanePart<T, B> b, LanePart<T, B> c) => new(Lane128<T>.Fma(a.Whole, b.Whole, c.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Select(LanePart<T, B> mask, LanePart<T, B> a, LanePart<T, B> b) => new(Lane128<T>.Select(mask.Whole, a.Whole, b.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Call<S, K>(LanePart<T, B> x)
        where S : unmanaged
        where K : struct, IUnaryKernel<S>
        => new(Lane128<T>.Call<S, K>(x.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Call<S, K>(LanePart<T, B> x, LanePart<T, B> y)
        where S : unmanaged
        where K : struct, IBinaryKernel<S>
        => new(Lane128<T>.Call<S, K>(x.Whole, y.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Widened<K>(LanePart<T, B> x)
        where K : struct, IUnaryKernel<double>
        => new(Lane128<T>.Widened<K>(x.Whole));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static LanePart<T, B> Widened<K>(LanePart<T, B> x, LanePart<T, B> y)
        where K : struct, IBinaryKernel<double>
        => new(Lane128<T>.Widened<K>(x.Whole, y.Whole));
}
