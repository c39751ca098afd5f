using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The next number after x in the direction of y; y where both are equal.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct NextAfterOf<T> : IBinaryOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y)
    {
        if (T.IsNaN(x) || T.IsNaN(y))
        {
            return x + y;
        }

        return x < y ? T.BitIncrement(x) : x > y ? T.BitDecrement(x) : y;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}
