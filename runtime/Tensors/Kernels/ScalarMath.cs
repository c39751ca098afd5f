using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Scalar forms that agree with the vector forms bit by bit where the base library's own do not.</summary>
internal static class ScalarMath
{
    /// <summary>|x|; of the most negative integer itself, where <c>T.Abs</c> throws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Abs<T>(T x)
        where T : INumberBase<T>
        => T.IsInteger(x) && T.IsNegative(x) && !T.IsZero(x) ? unchecked(-x) : T.Abs(x);

    /// <summary>x * y + z as vectors compute it: with one rounding in float and double, wrapping in integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd<T>(T x, T y, T z)
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(MathF.FusedMultiplyAdd(Unsafe.BitCast<T, float>(x), Unsafe.BitCast<T, float>(y), Unsafe.BitCast<T, float>(z)));
        }

        return typeof(T) == typeof(double)
            ? Unsafe.BitCast<double, T>(Math.FusedMultiplyAdd(Unsafe.BitCast<T, double>(x), Unsafe.BitCast<T, double>(y), Unsafe.BitCast<T, double>(z)))
            : (x * y) + z;
    }
}
