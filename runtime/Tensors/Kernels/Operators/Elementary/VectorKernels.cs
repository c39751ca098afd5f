using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A function of one vector, written for one element type and every width; the bits of an element depend on that element alone.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface IUnaryKernel<T>
    where T : unmanaged
{
    /// <summary>The function of every element.</summary>
    static abstract V Invoke<V>(V x)
        where V : struct, ILane<V, T>;
}

/// <summary>A function of two vectors, written for one element type and every width; the bits of an element depend on its pair alone.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface IBinaryKernel<T>
    where T : unmanaged
{
    /// <summary>The function of every pair of elements.</summary>
    static abstract V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>;
}

/// <summary>A function that is called for each vector, and not compiled into the loop: a loop holds only so much, and beyond it everything would be called.</summary>
internal readonly struct Called<T, K> : IUnaryKernel<T>
    where T : unmanaged
    where K : struct, IUnaryKernel<T>
{
    /// <inheritdoc/>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, T>
        => K.Invoke(x);
}
