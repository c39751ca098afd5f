using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>x &lt;&lt; y, bit for bit; 0 where y is negative or at least the width.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LeftShiftBy<T> : IBinaryOp<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static T Invoke(T x, T y) => T.IsNegative(y) || y >= T.CreateTruncating(Unsafe.SizeOf<T>() * 8) ? T.Zero : x << int.CreateTruncating(y);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}

/// <summary>x &gt;&gt; y, arithmetic for signed integers; 0 or -1, the sign, where y is negative or at least the width.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct RightShiftBy<T> : IBinaryOp<T>
    where T : unmanaged, IBinaryInteger<T>
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
        return T.IsNegative(y) || y >= T.CreateTruncating(Unsafe.SizeOf<T>() * 8)
            ? T.IsNegative(x) ? ~T.Zero : T.Zero
            : x >> int.CreateTruncating(y);
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
        => x;
}
