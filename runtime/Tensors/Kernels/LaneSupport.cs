using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Tensors;

/// <summary>Which element types have SIMD vectors.</summary>
internal static class LaneSupport
{
    /// <summary>Whether vectors of <typeparamref name="T"/> exist: integers, float and double; not bool, Half, Complex or structs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has<T>()
        where T : unmanaged
        => Vector128<T>.IsSupported && typeof(T) != typeof(bool);

    /// <summary>Whether <typeparamref name="T"/> is float or double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFloat<T>()
        where T : unmanaged
        => typeof(T) == typeof(float) || typeof(T) == typeof(double);
}
