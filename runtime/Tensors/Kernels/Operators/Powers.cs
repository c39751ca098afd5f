using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x * x; integers wrap.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct SquareOf<T> : IUnaryOp<T>
    where T : unmanaged, IMultiplyOperators<T, T, T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => x * x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => x * x;
}

/// <summary>1 / x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ReciprocalOf<T> : IUnaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x) => T.One / x;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => V.Create(T.One) / x;
}

/// <summary>x^y by squaring; wraps. A negative exponent is an error, as in NumPy: its result is no integer.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IntegerPower<T> : IBinaryOp<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static T Invoke(T x, T y)
    {
        if (T.IsNegative(y))
        {
            throw new ArgumentOutOfRangeException(nameof(y), $"an integer has no integer power with the exponent {y}: Cast<double>() first");
        }

        T result = T.One;
        while (true)
        {
            if (!T.IsEvenInteger(y))
            {
                result = unchecked(result * x);
            }

            y >>= 1;
            if (T.IsZero(y))
            {
                return result;
            }

            x = unchecked(x * x);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}
