using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Masks over elements of one size as masks over elements of another: conversions of the integers 0 and -1, which every size holds.</summary>
internal static class MaskLanes
{
    /// <summary>The way to convert: what is 0 or -1 fits everywhere and needs no bounds.</summary>
    private readonly struct Truth;

    /// <summary>The mask over the elements of <typeparamref name="V"/> of what <paramref name="x"/> compares.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="E">Its element type.</typeparam>
    /// <typeparam name="T">The element type that is compared.</typeparam>
    /// <typeparam name="X">What compares.</typeparam>
    /// <typeparam name="A">The plane.</typeparam>
    [MethodImpl(AggressiveInlining)]
    public static V Load<V, E, T, X, A>(scoped ref X x, nint r, nint c)
        where V : struct, ILane<V, E>
        where E : unmanaged
        where T : unmanaged
        where X : ILaneSource<sbyte>, ILaneSource<short>, ILaneSource<int>, ILaneSource<long>, allows ref struct
        where A : IPlane
    {
        if (Unsafe.SizeOf<T>() == 4)
        {
            return Of<V, E, int, X, A>(ref x, r, c);
        }

        if (Unsafe.SizeOf<T>() == 8)
        {
            return Of<V, E, long, X, A>(ref x, r, c);
        }

        return Unsafe.SizeOf<T>() == 2 ? Of<V, E, short, X, A>(ref x, r, c) : Of<V, E, sbyte, X, A>(ref x, r, c);
    }

    /// <summary>The mask over the elements of <typeparamref name="V"/> of integers 0 and -1.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Of<V, E, I, X, A>(scoped ref X x, nint r, nint c)
        where V : struct, ILane<V, E>
        where E : unmanaged
        where I : unmanaged
        where X : ILaneSource<I>, allows ref struct
        where A : IPlane
    {
        if (Unsafe.SizeOf<E>() == 4)
        {
            return Sized<V, E, int, I, X, A>(ref x, r, c);
        }

        if (Unsafe.SizeOf<E>() == 1)
        {
            return Sized<V, E, sbyte, I, X, A>(ref x, r, c);
        }

        return Unsafe.SizeOf<E>() == 8 ? Sized<V, E, long, I, X, A>(ref x, r, c) : Sized<V, E, short, I, X, A>(ref x, r, c);
    }

    [MethodImpl(AggressiveInlining)]
    private static V Sized<V, E, J, I, X, A>(scoped ref X x, nint r, nint c)
        where V : struct, ILane<V, E>
        where E : unmanaged
        where J : unmanaged
        where I : unmanaged
        where X : ILaneSource<I>, allows ref struct
        where A : IPlane
    {
        if (typeof(V) == typeof(Lane256<E>) && Avx2.IsSupported)
        {
            return Unsafe.BitCast<Vector256<J>, V>(Cast256<I, Truth, X, A>.To<J>(ref x, r, c));
        }

        if (typeof(V) == typeof(Lane512<E>))
        {
            return Unsafe.BitCast<Lane512<J>, V>(LaneCast.Load<Lane512<J>, J, I, Truth, X, A>(ref x, r, c));
        }

        if (typeof(V) == typeof(Lane256<E>))
        {
            return Unsafe.BitCast<Lane256<J>, V>(LaneCast.Load<Lane256<J>, J, I, Truth, X, A>(ref x, r, c));
        }

        if (typeof(V) == typeof(Lane128<E>))
        {
            return Unsafe.BitCast<Vector128<J>, V>(Cast128<I, Truth, X, A>.To<J>(ref x, r, c, 16 / Unsafe.SizeOf<E>()));
        }

        if (typeof(V) == typeof(LanePart<E, _8>))
        {
            return Unsafe.BitCast<Vector128<J>, V>(Cast128<I, Truth, X, A>.To<J>(ref x, r, c, 8 / Unsafe.SizeOf<E>()));
        }

        return typeof(V) == typeof(LanePart<E, _4>)
            ? Unsafe.BitCast<Vector128<J>, V>(Cast128<I, Truth, X, A>.To<J>(ref x, r, c, 4 / Unsafe.SizeOf<E>()))
            : Unsafe.BitCast<Vector128<J>, V>(Cast128<I, Truth, X, A>.To<J>(ref x, r, c, 2 / Unsafe.SizeOf<E>()));
    }
}
