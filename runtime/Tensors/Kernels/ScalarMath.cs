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
}
