namespace Tensors;

/// <summary>What vectors of <typeparamref name="S"/> are read from: nodes, and masks as integers of the size of what they compare.</summary>
/// <typeparam name="S">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface ILaneSource<S>
    where S : unmanaged
{
    /// <summary>The vector of elements from column <paramref name="c"/> on.</summary>
    V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, S>
        where A : IPlane;
}
