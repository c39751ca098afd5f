using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Both.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct MaskAnd : IMaskOp
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Invoke(ulong x, ulong y) => x & y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V, T>(V x, V y)
        where V : struct, ILane<V, T>
        where T : unmanaged
        => x & y;
}

/// <summary>Either or both.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct MaskOr : IMaskOp
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Invoke(ulong x, ulong y) => x | y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V, T>(V x, V y)
        where V : struct, ILane<V, T>
        where T : unmanaged
        => x | y;
}

/// <summary>Exactly one.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct MaskXor : IMaskOp
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static ulong Invoke(ulong x, ulong y) => x ^ y;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V, T>(V x, V y)
        where V : struct, ILane<V, T>
        where T : unmanaged
        => x ^ y;
}
