using System.ComponentModel;

namespace Tensors;

/// <summary>A whole expression as one operation on its distinct operands: what the generator writes for a hot call site.</summary>
/// <typeparam name="T">The element type of the result.</typeparam>
/// <typeparam name="N">The operands, as <see cref="Operands{X, Y}"/> chains them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never), MemoryCost(MemoryCost.Value)]
public interface IFusedOp<T, N>
    where T : unmanaged
    where N : INode, allows ref struct
{
    /// <summary>The element at row <paramref name="r"/> and column <paramref name="c"/> of the plane.</summary>
    static abstract T At<A>(scoped ref N operands, nint r, nint c)
        where A : IPlane;

    /// <summary>The vector of elements from column <paramref name="c"/> on.</summary>
    static abstract V Load<V, A>(scoped ref N operands, nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane;
}
