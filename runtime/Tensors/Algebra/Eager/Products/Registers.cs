using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>What the micro-kernel of the matrix product needs of a vector type <typeparamref name="V"/>.</summary>
/// <remarks>Not <see cref="ILane{V, T}"/>: a sum held in a wrapper is copied out of it and back at every step, a register move beside every
/// second multiply-add, which the processor's front end has no room for.</remarks>
internal unsafe interface IRegisters<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>The elements of a vector.</summary>
    static abstract int Count { get; }

    /// <summary>Reads a vector.</summary>
    static abstract V Load(T* p);

    /// <summary>Writes a vector.</summary>
    static abstract void Store(V v, T* p);

    /// <summary>The same value in every element.</summary>
    static abstract V Create(T v);

    /// <summary>a * b + c, with one rounding in floating point.</summary>
    static abstract V Fma(V a, V b, V c);

    /// <summary>-a.</summary>
    static abstract V Negate(V a);

    /// <summary>The first <paramref name="skip"/> elements of <paramref name="old"/>, the others of <paramref name="v"/>.</summary>
    static abstract V Skip(int skip, V old, V v);
}

/// <summary>Vectors of 128 bits.</summary>
internal readonly unsafe struct Registers128<T> : IRegisters<Vector128<T>, T>
    where T : unmanaged
{
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector128<T>.Count;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> Load(T* p) => Vector128.Load(p);

    [MethodImpl(AggressiveInlining)]
    public static void Store(Vector128<T> v, T* p) => v.Store(p);

    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> Create(T v) => Vector128.Create(v);

    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> Fma(Vector128<T> a, Vector128<T> b, Vector128<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return Vector128.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>();
        }

        if (typeof(T) == typeof(double))
        {
            return Vector128.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return (a * b) + c;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> Negate(Vector128<T> a) => -a;

    [MethodImpl(AggressiveInlining)]
    public static Vector128<T> Skip(int skip, Vector128<T> old, Vector128<T> v)
        => Vector128.ConditionalSelect(Lane128<T>.Mask(~0UL << skip).Value, v, old);
}

/// <summary>Vectors of 256 bits.</summary>
internal readonly unsafe struct Registers256<T> : IRegisters<Vector256<T>, T>
    where T : unmanaged
{
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector256<T>.Count;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> Load(T* p) => Vector256.Load(p);

    [MethodImpl(AggressiveInlining)]
    public static void Store(Vector256<T> v, T* p) => v.Store(p);

    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> Create(T v) => Vector256.Create(v);

    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> Fma(Vector256<T> a, Vector256<T> b, Vector256<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return Vector256.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>();
        }

        if (typeof(T) == typeof(double))
        {
            return Vector256.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return (a * b) + c;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> Negate(Vector256<T> a) => -a;

    [MethodImpl(AggressiveInlining)]
    public static Vector256<T> Skip(int skip, Vector256<T> old, Vector256<T> v)
        => Vector256.ConditionalSelect(Lane256<T>.Mask(~0UL << skip).Value, v, old);
}

/// <summary>Vectors of 512 bits.</summary>
internal readonly unsafe struct Registers512<T> : IRegisters<Vector512<T>, T>
    where T : unmanaged
{
    public static int Count
    {
        [MethodImpl(AggressiveInlining)]
        get => Vector512<T>.Count;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector512<T> Load(T* p) => Vector512.Load(p);

    [MethodImpl(AggressiveInlining)]
    public static void Store(Vector512<T> v, T* p) => v.Store(p);

    [MethodImpl(AggressiveInlining)]
    public static Vector512<T> Create(T v) => Vector512.Create(v);

    [MethodImpl(AggressiveInlining)]
    public static Vector512<T> Fma(Vector512<T> a, Vector512<T> b, Vector512<T> c)
    {
        if (typeof(T) == typeof(float))
        {
            return Vector512.FusedMultiplyAdd(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>();
        }

        if (typeof(T) == typeof(double))
        {
            return Vector512.FusedMultiplyAdd(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();
        }

        return (a * b) + c;
    }

    [MethodImpl(AggressiveInlining)]
    public static Vector512<T> Negate(Vector512<T> a) => -a;

    [MethodImpl(AggressiveInlining)]
    public static Vector512<T> Skip(int skip, Vector512<T> old, Vector512<T> v)
        => Vector512.ConditionalSelect(Lane512<T>.Mask(~0UL << skip).Value, v, old);
}
