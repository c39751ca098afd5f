using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>What a dense mask selects, 32 truth values at a time: where none of them is set, a comparison passes over all.</summary>
internal static class Selected
{
    /// <summary>Whether the elements lie behind each other in logical order.</summary>
    public static bool IsDense<T>(View<T, Layout8<UnitNone>> x)
        where T : unmanaged
    {
        nint stride = 1;
        for (int k = 0; k < x.Rank; k++)
        {
            if (x.Dim(k) > 1 && x.Stride(k) != stride)
            {
                return false;
            }

            stride *= x.Dim(k);
        }

        return true;
    }

    /// <summary>The number of elements.</summary>
    public static nint Length<T>(View<T, Layout8<UnitNone>> x)
        where T : unmanaged
    {
        nint length = 1;
        for (int k = 0; k < x.Rank; k++)
        {
            length *= x.Dim(k);
        }

        return length;
    }

    /// <summary>How many of <paramref name="length"/> truth values are set.</summary>
    public static long Count(ref bool mask, nint length)
    {
        long found = 0;
        nint i = 0;
        for (; i + 32 <= length; i += 32)
        {
            found += BitOperations.PopCount(Bits(ref mask, i));
        }

        for (; i < length; i++)
        {
            found += Add(ref mask, i) ? 1 : 0;
        }

        return found;
    }

    /// <summary>Writes the elements that are selected, <paramref name="stride"/> apart.</summary>
    public static void Copy<T>(ref bool mask, ref T x, nint length, ref T to, nint stride)
        where T : unmanaged
    {
        nint at = 0, i = 0;
        for (; i + 32 <= length; i += 32)
        {
            for (uint bits = Bits(ref mask, i); bits != 0; bits &= bits - 1)
            {
                Add(ref to, at) = Add(ref x, i + BitOperations.TrailingZeroCount(bits));
                at += stride;
            }
        }

        for (; i < length; i++)
        {
            if (Add(ref mask, i))
            {
                Add(ref to, at) = Add(ref x, i);
                at += stride;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(ref bool mask, nint i)
        => ~Vector256.Equals(Vector256.LoadUnsafe(ref As<bool, byte>(ref mask), (nuint)i), Vector256<byte>.Zero).ExtractMostSignificantBits();
}
