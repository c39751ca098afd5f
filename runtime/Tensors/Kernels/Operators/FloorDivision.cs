using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The largest integer not above x / y. Integers wrap, and an integer division by zero throws <see cref="DivideByZeroException"/>; for floating-point numbers the
/// quotient of x - remainder, as NumPy has it.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FloorQuotient<T> : IBinaryOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y)
    {
        if (FloorDivision.IsInteger<T>())
        {
            // The most negative number has no counterpart: C#'s own division throws.
            if (FloorDivision.IsMinusOne(y))
            {
                return unchecked(-x);
            }

            T quotient = x / y;
            return T.IsNegative(x) != T.IsNegative(y) && quotient * y != x ? quotient - T.One : quotient;
        }

        return FloorDivision.Quotient(x, y);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}

/// <summary>x - y * floor(x / y), with the sign of y, as in Python; an integer remainder by zero throws <see cref="DivideByZeroException"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct FloorRemainder<T> : IBinaryOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y)
    {
        if (FloorDivision.IsInteger<T>())
        {
            if (FloorDivision.IsMinusOne(y))
            {
                return T.Zero;
            }

            T remainder = x % y;
            return !T.IsZero(remainder) && T.IsNegative(remainder) != T.IsNegative(y) ? remainder + y : remainder;
        }

        return FloorDivision.Remainder(x, y);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}

/// <summary>Division downwards of floating-point numbers, through the exact remainder of the division toward zero.</summary>
internal static class FloorDivision
{
    /// <summary>Whether elements are integers; decided while compiling.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool IsInteger<T>()
        => typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(short) || typeof(T) == typeof(sbyte)
        || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong) || typeof(T) == typeof(ushort) || typeof(T) == typeof(byte);

    /// <summary>Whether a number is -1; never of an unsigned type.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool IsMinusOne<T>(T x)
        where T : INumber<T>
        => T.IsNegative(x) && T.IsZero(unchecked(x + T.One));

    /// <summary>x - y * floor(x / y).</summary>
    public static T Remainder<T>(T x, T y)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(Half))
        {
            // Rounded once, at the end: so does NumPy.
            return Unsafe.BitCast<Half, T>((Half)Remainder((float)Unsafe.BitCast<T, Half>(x), (float)Unsafe.BitCast<T, Half>(y)));
        }

        T rest = x % y;
        return T.IsZero(rest) ? T.CopySign(rest, y) : T.IsNegative(rest) != T.IsNegative(y) && !T.IsNaN(rest) ? rest + y : rest;
    }

    /// <summary>floor(x / y), exact where the quotient of the rounded numbers would be an integer too many.</summary>
    public static T Quotient<T>(T x, T y)
        where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>((Half)Quotient((float)Unsafe.BitCast<T, Half>(x), (float)Unsafe.BitCast<T, Half>(y)));
        }

        if (T.IsZero(y))
        {
            return x / y;
        }

        T rest = x % y;
        T quotient = (x - rest) / y;
        if (!T.IsZero(rest) && T.IsNegative(rest) != T.IsNegative(y))
        {
            quotient -= T.One;
        }

        if (T.IsZero(quotient))
        {
            return T.CopySign(T.Zero, x / y);
        }

        T below = Down(quotient);
        return quotient - below > T.One / (T.One + T.One) ? below + T.One : below;
    }

    // Without IFloatingPoint, which not every number type of a user has: the remainder by 1 is the fraction.
    private static T Down<T>(T x)
        where T : unmanaged, INumber<T>
    {
        if (T.IsInfinity(x))
        {
            return x;
        }

        T fraction = x % T.One;
        T cut = x - fraction;
        return T.IsNegative(fraction) && !T.IsZero(fraction) ? cut - T.One : cut;
    }
}
