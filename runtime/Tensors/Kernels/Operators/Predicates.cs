using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Whether x is NaN; of a complex number, whether a part is.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsNaNOf<T> : IPredicateOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x) => typeof(T) == typeof(Complex) ? ComplexParts.IsNaN(Unsafe.BitCast<T, Complex>(x)) : T.IsNaN(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => ~V.Equal(x, x);
}

/// <summary>Whether x is infinite; of a complex number, whether a part is.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsInfinityOf<T> : IPredicateOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x) => T.IsInfinity(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => LaneSupport.IsFloat<T>() ? V.Equal(V.Abs(x), V.Create(Identities.Largest<T>())) : V.Create(default) ^ V.Create(default);
}

/// <summary>Whether x is neither infinite nor NaN; of a complex number, whether both parts are neither.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct IsFiniteOf<T> : IPredicateOp<T>
    where T : unmanaged, INumberBase<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x) => T.IsFinite(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => LaneSupport.IsFloat<T>() ? V.Less(V.Abs(x), V.Create(Identities.Largest<T>())) : V.Equal(x, x);
}

/// <summary>Whether the sign bit is set: of negative numbers, of -0, and of NaN with a sign.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct SignBitOf<T> : IPredicateOp<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static bool Invoke(T x) => T.IsNegative(x);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
    {
        // The sign alone on the magnitude of 1: -0 and NaN have one too.
        V sign = -V.Create(T.Zero);
        return LaneSupport.IsFloat<T>() ? V.Less((x & sign) | V.Create(T.One), V.Create(T.Zero)) : V.Less(x, V.Create(T.Zero));
    }
}

/// <summary>Questions about complex numbers whose answers in .NET are not NumPy's.</summary>
internal static class ComplexParts
{
    /// <summary>Whether a part is NaN; .NET says no where the other one is infinite.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool IsNaN(Complex z) => double.IsNaN(z.Real) || double.IsNaN(z.Imaginary);
}
