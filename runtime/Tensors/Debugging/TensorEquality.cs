using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Equality and hash over all elements. Generated <c>Equals</c> and <c>GetHashCode</c> methods call it.</summary>
/// <remarks>Elements are equal as <c>T.Equals</c> has it: NaN equals NaN whatever its bits, -0 equals +0, complex numbers by their parts, and the
/// hash agrees. (The operator <c>==</c> is NumPy's instead: a mask, where NaN equals nothing.) A struct of the user's own is compared by its
/// <see cref="IEquatable{T}"/>, or byte by byte, padding included, where it has none. The hash is the same in every process and at every
/// SIMD width.</remarks>
[MemoryCost(MemoryCost.Value)]
public static class TensorEquality
{
    /// <summary>Whether two tensors are equal in all elements. Cost: 0 B.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="a">The first element of one.</param>
    /// <param name="b">The first element of the other.</param>
    /// <param name="length">The number of elements of each.</param>
    public static bool Equals<T>(ref readonly T a, ref readonly T b, long length)
        where T : unmanaged
    {
        ref byte left = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in a));
        ref byte right = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in b));
        if (typeof(T) == typeof(float))
            return CanonicalBytes.Equal<SingleBits>(ref left, ref right, length * 4);
        if (typeof(T) == typeof(double))
            return CanonicalBytes.Equal<DoubleBits>(ref left, ref right, length * 8);
        if (typeof(T) == typeof(Complex))
            return CanonicalBytes.Equal<DoubleBits>(ref left, ref right, length * 16);
        if (typeof(T) == typeof(Half))
            return CanonicalBytes.Equal<HalfBits>(ref left, ref right, length * 2);
        if (DTypes.Of<T>() == DType.Struct && default(T) is IEquatable<T>)
        {
            for (nint i = 0; i < length; i++)
            {
                if (!EqualityComparer<T>.Default.Equals(Unsafe.Add(ref Unsafe.AsRef(in a), i), Unsafe.Add(ref Unsafe.AsRef(in b), i)))
                    return false;
            }

            return true;
        }

        return CanonicalBytes.Equal<PlainBits>(ref left, ref right, length * Unsafe.SizeOf<T>());
    }

    /// <summary>A hash of all elements; equal tensors have equal hashes. Cost: 0 B, one pass.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="a">The first element.</param>
    /// <param name="length">The number of elements.</param>
    public static int Hash<T>(ref readonly T a, long length)
        where T : unmanaged
    {
        ref byte first = ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in a));
        if (typeof(T) == typeof(float))
            return CanonicalBytes.Hash<SingleBits>(ref first, length * 4);
        if (typeof(T) == typeof(double))
            return CanonicalBytes.Hash<DoubleBits>(ref first, length * 8);
        if (typeof(T) == typeof(Complex))
            return CanonicalBytes.Hash<DoubleBits>(ref first, length * 16);
        if (typeof(T) == typeof(Half))
            return CanonicalBytes.Hash<HalfBits>(ref first, length * 2);
        if (DTypes.Of<T>() == DType.Struct && default(T) is IEquatable<T>)
        {
            uint hash = (uint)length;
            for (nint i = 0; i < length; i++)
                hash = (BitOperations.RotateLeft(hash, 5) ^ (uint)Unsafe.Add(ref Unsafe.AsRef(in a), i).GetHashCode()) * 0x9E3779B1;
            return (int)hash;
        }

        return CanonicalBytes.Hash<PlainBits>(ref first, length * Unsafe.SizeOf<T>());
    }
}
