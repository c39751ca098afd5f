using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The values that change nothing under an operation.</summary>
internal static class Identities
{
    /// <summary>0; of float, double and Half -0, since x + -0 is x also for x = -0.</summary>
    public static T Zero<T>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(-0f);
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(-0.0);
        }

        return typeof(T) == typeof(Half) ? Unsafe.BitCast<Half, T>(Half.NegativeZero) : default;
    }

    /// <summary>The largest value; infinity where there is one.</summary>
    /// <exception cref="NotSupportedException">The element type has none.</exception>
    public static T Largest<T>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            return Unsafe.BitCast<sbyte, T>(sbyte.MaxValue);
        }

        if (typeof(T) == typeof(short))
        {
            return Unsafe.BitCast<short, T>(short.MaxValue);
        }

        if (typeof(T) == typeof(int))
        {
            return Unsafe.BitCast<int, T>(int.MaxValue);
        }

        if (typeof(T) == typeof(long))
        {
            return Unsafe.BitCast<long, T>(long.MaxValue);
        }

        if (typeof(T) == typeof(byte))
        {
            return Unsafe.BitCast<byte, T>(byte.MaxValue);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Unsafe.BitCast<ushort, T>(ushort.MaxValue);
        }

        if (typeof(T) == typeof(uint))
        {
            return Unsafe.BitCast<uint, T>(uint.MaxValue);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Unsafe.BitCast<ulong, T>(ulong.MaxValue);
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>(Half.PositiveInfinity);
        }

        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(float.PositiveInfinity);
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(double.PositiveInfinity);
        }

        throw new NotSupportedException($"{typeof(T)} has no largest value known to reductions");
    }

    /// <summary>The smallest value; negative infinity where there is one.</summary>
    /// <exception cref="NotSupportedException">The element type has none.</exception>
    public static T Smallest<T>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            return Unsafe.BitCast<sbyte, T>(sbyte.MinValue);
        }

        if (typeof(T) == typeof(short))
        {
            return Unsafe.BitCast<short, T>(short.MinValue);
        }

        if (typeof(T) == typeof(int))
        {
            return Unsafe.BitCast<int, T>(int.MinValue);
        }

        if (typeof(T) == typeof(long))
        {
            return Unsafe.BitCast<long, T>(long.MinValue);
        }

        if (typeof(T) == typeof(byte))
        {
            return Unsafe.BitCast<byte, T>(byte.MinValue);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Unsafe.BitCast<ushort, T>(ushort.MinValue);
        }

        if (typeof(T) == typeof(uint))
        {
            return Unsafe.BitCast<uint, T>(uint.MinValue);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Unsafe.BitCast<ulong, T>(ulong.MinValue);
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>(Half.NegativeInfinity);
        }

        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(float.NegativeInfinity);
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(double.NegativeInfinity);
        }

        throw new NotSupportedException($"{typeof(T)} has no smallest value known to reductions");
    }

    /// <summary>1.</summary>
    /// <exception cref="NotSupportedException">The element type has none.</exception>
    public static T One<T>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            return Unsafe.BitCast<sbyte, T>((sbyte)1);
        }

        if (typeof(T) == typeof(short))
        {
            return Unsafe.BitCast<short, T>((short)1);
        }

        if (typeof(T) == typeof(int))
        {
            return Unsafe.BitCast<int, T>(1);
        }

        if (typeof(T) == typeof(long))
        {
            return Unsafe.BitCast<long, T>(1L);
        }

        if (typeof(T) == typeof(byte))
        {
            return Unsafe.BitCast<byte, T>((byte)1);
        }

        if (typeof(T) == typeof(ushort))
        {
            return Unsafe.BitCast<ushort, T>((ushort)1);
        }

        if (typeof(T) == typeof(uint))
        {
            return Unsafe.BitCast<uint, T>(1u);
        }

        if (typeof(T) == typeof(ulong))
        {
            return Unsafe.BitCast<ulong, T>(1UL);
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>(Half.One);
        }

        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(1f);
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(1.0);
        }

        if (typeof(T) == typeof(Complex))
        {
            return Unsafe.BitCast<Complex, T>(Complex.One);
        }

        throw new NotSupportedException($"{typeof(T)} has no unit known to reductions");
    }
}
