namespace Tensors;

/// <summary>How an operation makes its whole result at once: a reduction, a product, a sort. Implemented by structs that hold the nodes of the
/// operands; <see cref="Computed{T, C}"/> makes an expression of it.</summary>
/// <remarks>Such structs are public because they are part of an expression's type, and nothing but that: their constructors are internal and their members
/// explicit, so that no caller meets the invariants they rely on.</remarks>
/// <typeparam name="T">The element type of the result.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface IComputation<T> : ISized
    where T : unmanaged
{
    /// <summary>Whether writing <paramref name="destination"/> changes operands that are still to be read; then the result goes through a Temp.</summary>
    internal bool Hazard<D>(scoped ref D destination)
        where D : IRegion, allows ref struct;

    /// <summary>Writes every element of <paramref name="destination"/>, which has exactly the sizes of the result (seen as broadcasting sees them: axes of
    /// size 1 may stand in front) and shares no memory with the operands, as far as <see cref="Hazard"/> told. Begins and ends its operands itself.</summary>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    internal void Evaluate<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct;
}
