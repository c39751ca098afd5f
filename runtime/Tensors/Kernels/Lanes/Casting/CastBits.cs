using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The conversions between floating point and integers that no instruction of AVX2 does, over vectors of every width.</summary>
internal static class CastBits
{
    private const double TwoTo32 = 4294967296.0;
    private const double TwoTo52 = 4503599627370496.0;
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>The values without NaN, which becomes 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<double> Ordered(Vector256<double> x) => x & Vector256.Equals(x, x);

    /// <inheritdoc cref="Ordered(Vector256{double})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<double> Ordered(Vector128<double> x) => x & Vector128.Equals(x, x);

    /// <inheritdoc cref="Int32(Vector128{double})"/>
    /// <remarks>The instruction gives the lowest integer for whatever does not fit, so only what is too large wants care.</remarks>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<int> Int32(Vector256<double> x) => Avx.ConvertToVector128Int32WithTruncation(Avx.Min(Ordered(x), Vector256.Create((double)int.MaxValue)));

    /// <summary>To the low 32 bits of each element, cut toward zero; what does not fit becomes the nearest that does, NaN 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<ulong> Int32(Vector128<double> x)
        => (Vector128.Truncate(Vector128.Min(Vector128.Max(Ordered(x), Vector128.Create((double)int.MinValue)), Vector128.Create((double)int.MaxValue))) + Vector128.Create(1.5 * TwoTo52)).AsUInt64();

    /// <summary>To the low 32 bits of each element, as <see cref="Int32(Vector128{double})"/> without a sign: integers from 0 up to 2^32 stand in the low bits of 2^52 + x, exactly.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<ulong> UInt32(Vector256<double> x)
        => (Vector256.Floor(Vector256.Min(Vector256.Max(Ordered(x), Vector256<double>.Zero), Vector256.Create(TwoTo32 - 1))) + Vector256.Create(TwoTo52)).AsUInt64();

    /// <inheritdoc cref="UInt32(Vector256{double})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<ulong> UInt32(Vector128<double> x)
        => (Vector128.Floor(Vector128.Min(Vector128.Max(Ordered(x), Vector128<double>.Zero), Vector128.Create(TwoTo32 - 1))) + Vector128.Create(TwoTo52)).AsUInt64();

    /// <summary>Elements below 2^32 as doubles, by the same bits backwards.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<double> Double(Vector256<ulong> low)
        => (low | Vector256.Create(TwoTo52).AsUInt64()).AsDouble() - Vector256.Create(TwoTo52);

    /// <inheritdoc cref="Double(Vector256{ulong})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<double> Double(Vector128<ulong> low)
        => (low | Vector128.Create(TwoTo52).AsUInt64()).AsDouble() - Vector128.Create(TwoTo52);

    /// <summary>Cut toward zero; what does not fit becomes the nearest that does, NaN 0. The upper and the lower 32 bits each by way of 2^52: both parts of a whole
    /// number are exact.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<long> Int64(Vector256<double> x)
    {
        Vector256<double> whole = Vector256.Truncate(Ordered(x));
        Vector256<double> upper = Vector256.Floor(whole * Vector256.Create(1 / TwoTo32));
        Vector256<double> lower = whole - (upper * Vector256.Create(TwoTo32));
        Vector256<long> value = ((upper + Vector256.Create(1.5 * TwoTo52)).AsInt64() << 32) + ((lower + Vector256.Create(TwoTo52)).AsInt64() & Vector256.Create((long)uint.MaxValue));
        value = Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(whole, Vector256.Create(TwoTo63)).AsInt64(), Vector256.Create(long.MaxValue), value);
        return Vector256.ConditionalSelect(Vector256.LessThan(whole, Vector256.Create(-TwoTo63)).AsInt64(), Vector256.Create(long.MinValue), value);
    }

    /// <inheritdoc cref="Int64(Vector256{double})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<long> Int64(Vector128<double> x)
    {
        Vector128<double> whole = Vector128.Truncate(Ordered(x));
        Vector128<double> upper = Vector128.Floor(whole * Vector128.Create(1 / TwoTo32));
        Vector128<double> lower = whole - (upper * Vector128.Create(TwoTo32));
        Vector128<long> value = ((upper + Vector128.Create(1.5 * TwoTo52)).AsInt64() << 32) + ((lower + Vector128.Create(TwoTo52)).AsInt64() & Vector128.Create((long)uint.MaxValue));
        value = Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(whole, Vector128.Create(TwoTo63)).AsInt64(), Vector128.Create(long.MaxValue), value);
        return Vector128.ConditionalSelect(Vector128.LessThan(whole, Vector128.Create(-TwoTo63)).AsInt64(), Vector128.Create(long.MinValue), value);
    }

    /// <summary>Doubles that a float rounds to as it would the integers themselves: from 2^53 on the bits that a double has no room for become one bit that says
    /// whether any was set, far below those that a float keeps, so that nothing is rounded twice.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<double> Sticky(Vector256<long> x)
    {
        Vector256<long> cut = (x | ((x & Vector256.Create(0x7FFL)) + Vector256.Create(0x7FFL))) & Vector256.Create(~0x7FFL);
        Vector256<long> small = Vector256.GreaterThan(Vector256.Create(1L << 53), Vector256.Abs(x)) & Vector256.GreaterThanOrEqual(Vector256.Abs(x), Vector256<long>.Zero);
        return Vector256.ConvertToDouble(Vector256.ConditionalSelect(small, x, cut));
    }

    /// <inheritdoc cref="Sticky(Vector256{long})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<double> Sticky(Vector128<long> x)
    {
        Vector128<long> cut = (x | ((x & Vector128.Create(0x7FFL)) + Vector128.Create(0x7FFL))) & Vector128.Create(~0x7FFL);
        Vector128<long> small = Vector128.GreaterThan(Vector128.Create(1L << 53), Vector128.Abs(x)) & Vector128.GreaterThanOrEqual(Vector128.Abs(x), Vector128<long>.Zero);
        return Vector128.ConvertToDouble(Vector128.ConditionalSelect(small, x, cut));
    }

    /// <summary>Integers of 64 bits within the bounds of 32 bits.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector256<long> Within32<S, T>(Vector256<S> x)
    {
        if (typeof(S) == typeof(ulong))
        {
            return Vector256.Min(x.AsUInt64(), Vector256.Create(typeof(T) == typeof(uint) ? uint.MaxValue : (ulong)int.MaxValue)).AsInt64();
        }

        return typeof(T) == typeof(uint)
            ? Vector256.Min(Vector256.Max(x.AsInt64(), Vector256<long>.Zero), Vector256.Create((long)uint.MaxValue))
            : Vector256.Min(Vector256.Max(x.AsInt64(), Vector256.Create((long)int.MinValue)), Vector256.Create((long)int.MaxValue));
    }

    /// <inheritdoc cref="Within32{S, T}(Vector256{S})"/>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<long> Within32<S, T>(Vector128<S> x)
    {
        if (typeof(S) == typeof(ulong))
        {
            return Vector128.Min(x.AsUInt64(), Vector128.Create(typeof(T) == typeof(uint) ? uint.MaxValue : (ulong)int.MaxValue)).AsInt64();
        }

        return typeof(T) == typeof(uint)
            ? Vector128.Min(Vector128.Max(x.AsInt64(), Vector128<long>.Zero), Vector128.Create((long)uint.MaxValue))
            : Vector128.Min(Vector128.Max(x.AsInt64(), Vector128.Create((long)int.MinValue)), Vector128.Create((long)int.MaxValue));
    }
}
