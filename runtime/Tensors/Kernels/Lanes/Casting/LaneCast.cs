using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Conversions of whole vectors between element types, with the bits of <see cref="NumberCast"/>.</summary>
/// <remarks>
/// A vector of n elements is made of n elements, whatever their size:
/// <code>
/// byte    |01234567|                          one load of 8 bytes (LanePart)
/// short   |0 1 2 3 4 5 6 7 |                  one of 128 bits
/// float   |0   1   2   3   4   5   6   7   |  one of 256 bits: the destination's n = 8
/// double  |0       1       2       3       |4       5       6       7       |   two of 256 bits
/// </code>
/// Every conversion is a chain of steps between neighbours, integers by size, int or double in between: double to byte goes by int. What a step leaves out
/// (low bits of an integer, the fraction) no later step needs, and of two bounds the later is the narrower one.
/// <para>The conditions compare types and sizes and call nothing: the JIT decides those before it looks at what a branch calls. Behind a call, be it of a
/// constant, it would inline both branches, and a tree of three conversions would overrun its 512 locals.</para>
/// </remarks>
internal static class LaneCast
{
    /// <summary>Whether vectors convert; not between 64-bit integers without a sign and floating point, which no instruction does before AVX-512.</summary>
    /// <typeparam name="S">From.</typeparam>
    /// <typeparam name="T">To.</typeparam>
    [MethodImpl(AggressiveInlining)]
    public static bool Has<S, T>()
        where S : unmanaged
        where T : unmanaged
        => IsKnown<S>() && IsKnown<T>()
            && !(typeof(S) == typeof(ulong) && LaneSupport.IsFloat<T>()) && !(typeof(T) == typeof(ulong) && LaneSupport.IsFloat<S>());

    /// <summary>The vector <typeparamref name="V"/> of what <paramref name="x"/> has from column <paramref name="c"/> on.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <typeparam name="S">The element type that is there.</typeparam>
    /// <typeparam name="M">What becomes of values that do not fit; of floating point there is one way only, which is <see cref="NumberCast.Saturating"/>.</typeparam>
    /// <typeparam name="X">What is converted.</typeparam>
    /// <typeparam name="A">The plane.</typeparam>
    [MethodImpl(AggressiveInlining)]
    public static V Load<V, T, S, M, X, A>(scoped ref X x, nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where S : unmanaged
        where X : ILaneSource<S>, allows ref struct
        where A : IPlane
    {
        if (typeof(V) == typeof(Lane256<T>) && Avx2.IsSupported)
        {
            return Unsafe.BitCast<Vector256<T>, V>(Cast256<S, M, X, A>.To<T>(ref x, r, c));
        }

        if (typeof(V) == typeof(Lane512<T>))
        {
            return Unsafe.BitCast<Vector512<T>, V>(Vector512.Create(
                Load<Lane256<T>, T, S, M, X, A>(ref x, r, c).Value,
                Load<Lane256<T>, T, S, M, X, A>(ref x, r, c + Vector256<T>.Count).Value));
        }

        if (typeof(V) == typeof(Lane256<T>))
        {
            return Unsafe.BitCast<Vector256<T>, V>(Vector256.Create(
                Cast128<S, M, X, A>.To<T>(ref x, r, c, 16 / Unsafe.SizeOf<T>()),
                Cast128<S, M, X, A>.To<T>(ref x, r, c + Vector128<T>.Count, 16 / Unsafe.SizeOf<T>())));
        }

        if (typeof(V) == typeof(Lane128<T>))
        {
            return Unsafe.BitCast<Vector128<T>, V>(Cast128<S, M, X, A>.To<T>(ref x, r, c, 16 / Unsafe.SizeOf<T>()));
        }

        // A part of a vector is a whole one of which the first elements count.
        if (typeof(V) == typeof(LanePart<T, _8>))
        {
            return Unsafe.BitCast<Vector128<T>, V>(Cast128<S, M, X, A>.To<T>(ref x, r, c, 8 / Unsafe.SizeOf<T>()));
        }

        return typeof(V) == typeof(LanePart<T, _4>)
            ? Unsafe.BitCast<Vector128<T>, V>(Cast128<S, M, X, A>.To<T>(ref x, r, c, 4 / Unsafe.SizeOf<T>()))
            : Unsafe.BitCast<Vector128<T>, V>(Cast128<S, M, X, A>.To<T>(ref x, r, c, 2 / Unsafe.SizeOf<T>()));
    }

    [MethodImpl(AggressiveInlining)]
    private static bool IsKnown<T>()
        where T : unmanaged
        => LaneSupport.Has<T>() && typeof(T) != typeof(nint) && typeof(T) != typeof(nuint);
}
