using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>What four rows of a tile read of the second operand.</summary>
internal unsafe interface IRows
{
    /// <summary>What a row reads, where the row before read <paramref name="v"/>.</summary>
    static abstract V Next<Y, V, T>(V v, T* y, nint row, nint j, nint stride)
        where Y : IColumns
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>;
}

/// <summary>The same for all: eight chains from six loads, as in a product of matrices.</summary>
internal readonly unsafe struct SharedRows : IRows
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Next<Y, V, T>(V v, T* y, nint row, nint j, nint stride)
        where Y : IColumns
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => v;
}

/// <summary>Each its own, as in a convolution.</summary>
internal readonly unsafe struct OwnRows : IRows
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Next<Y, V, T>(V v, T* y, nint row, nint j, nint stride)
        where Y : IColumns
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => Y.Load<V, T>(y + row, j, stride);
}
