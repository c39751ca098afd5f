using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tensors;

/// <summary>Equality and hash of long runs of elements, as bytes in canonical form.</summary>
internal static class CanonicalBytes
{
    private const int Lane = 32;
    private const uint Prime = 0x9E3779B1;

    /// <summary>Whether two runs hold equal elements.</summary>
    public static bool Equal<B>(ref byte a, ref byte b, long bytes)
        where B : struct, ICanonicalBits
    {
        nint at = 0;
        nint whole = (nint)(bytes & -Lane);
        for (; at < whole; at += Lane)
        {
            Vector256<byte> left = Vector256.LoadUnsafe(ref a, (nuint)at);
            Vector256<byte> right = Vector256.LoadUnsafe(ref b, (nuint)at);

            // Elements are mostly equal bit by bit; only where not, the canonical form decides.
            if (left != right && (B.IsPlain || B.Of(left) != B.Of(right)))
                return false;
        }

        int rest = (int)(bytes - whole);
        return rest == 0 || B.Of(LoadRest(ref a, at, rest)) == B.Of(LoadRest(ref b, at, rest));
    }

    /// <summary>A hash of the elements: eight lanes of multiply and add, mixed at the end. The lanes are eight at every SIMD width.</summary>
    public static int Hash<B>(ref byte a, long bytes)
        where B : struct, ICanonicalBits
    {
        Vector256<uint> hash = Vector256.Create((uint)bytes) ^ Vector256.Create(1u, 2, 3, 4, 5, 6, 7, 8);
        nint at = 0;
        nint whole = (nint)(bytes & -Lane);
        for (; at < whole; at += Lane)
            hash = Mix(hash, B.Of(Vector256.LoadUnsafe(ref a, (nuint)at)));
        int rest = (int)(bytes - whole);
        if (rest != 0)
            hash = Mix(hash, B.Of(LoadRest(ref a, at, rest)));

        uint result = 0;
        for (int lane = 0; lane < Vector256<uint>.Count; lane++)
        {
            result = (result ^ hash[lane]) * Prime;
            result ^= result >> 15;
        }

        return (int)result;
    }

    // The high bits of a product never reach the low ones, so each round also folds them down.
    private static Vector256<uint> Mix(Vector256<uint> hash, Vector256<byte> elements)
    {
        Vector256<uint> mixed = (hash ^ elements.AsUInt32()) * Vector256.Create(Prime);
        return mixed ^ Vector256.ShiftRightLogical(mixed, 15);
    }

    private static Vector256<byte> LoadRest(ref byte a, nint at, int rest)
    {
        Vector256<byte> lane = default;
        ref byte to = ref Unsafe.As<Vector256<byte>, byte>(ref lane);
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref a, at), rest).CopyTo(MemoryMarshal.CreateSpan(ref to, rest));
        return lane;
    }
}
