namespace Tensors;

/// <summary>Something with sizes. Axes are counted from the last one (k = 0), because that is how broadcasting aligns them.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ISized
{
    /// <summary>The number of axes.</summary>
    int Rank { get; }

    /// <summary>The size along axis <paramref name="k"/> from the last; 1 outside the rank.</summary>
    /// <exception cref="ShapeMismatchException">Two operands do not broadcast.</exception>
    int Dim(int k);
}

/// <summary>A node of an expression: what it is made of, its sizes, and how a driver walks it. Axes are counted from the last one (k = 0),
/// because that is how broadcasting aligns them.</summary>
/// <remarks>Nodes are mutable structs held in non-readonly fields: through a readonly field of a type parameter the compiler would copy the
/// whole subtree at every call, and the JIT would stop seeing through it.</remarks>
[MemoryCost(MemoryCost.Value)]
public interface INode : ISized
{
    /// <summary>The number of nodes of this tree, a long function counted as several; drivers choose how far to unroll by it.</summary>
    static abstract int Count { get; }

    /// <summary>Whether whole vectors can be evaluated: every operation and dtype of the tree has a SIMD form.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>Whether the tree holds a part that is evaluated once into scratch before the loop (a product, an axis reduction).</summary>
    static abstract bool HasTemp { get; }

    /// <summary>Whether element n of the destination in memory order is element n of every operand, so that one loop covers all axes.</summary>
    bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct;

    /// <summary>Whether whole vectors can be loaded along the inner axis of <typeparamref name="A"/> for <paramref name="cols"/> elements.</summary>
    bool CanLoad<A>(int cols)
        where A : IPlane;

    /// <summary>Whether writing the destination element by element would change what this tree still has to read.</summary>
    /// <param name="destination">Where the result goes.</param>
    /// <param name="moved">Whether element n of the result reads other elements than n of this node, so that also an operand that is the
    /// destination itself is in danger.</param>
    bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct;

    /// <summary>Called once before the loop with the rank of the destination; parts that are evaluated once are evaluated here.</summary>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    void Begin(int rank);

    /// <summary>Called once after the loop; gives scratch back.</summary>
    void End();

    /// <summary>Makes this node, so far empty, a scalar of its element type: only views can, so that a slice can be set to a scalar.</summary>
    /// <exception cref="InvalidOperationException">This kind of node cannot hold a scalar.</exception>
    void Become<E>(E value)
        where E : unmanaged;

    /// <summary>Moves the plane by <paramref name="steps"/> along axis <paramref name="k"/>; also along its own row axis, from one row to the next.</summary>
    void Move(int k, nint steps);
}

/// <summary>A node that yields elements of <typeparamref name="T"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public interface INode<T> : INode, ILaneSource<T>
    where T : unmanaged
{
    /// <summary>The element at row <paramref name="r"/> and column <paramref name="c"/> of the plane.</summary>
    T At<A>(nint r, nint c)
        where A : IPlane;

    /// <summary>The memory this node reads, where it is a tensor or a view and nothing is computed. False for every other node.</summary>
    bool TryMemory(out View<T, Layout8<UnitNone>> memory);

    /// <summary>As <see cref="TryMemory"/>, of the last two axes only and without a layout, so that of a declared tensor it costs nothing.</summary>
    bool TryPlane(out PlaneMemory<T> memory);

    /// <summary>Evaluates the whole tree straight into a destination of exactly its shape, where it is a product or a reduction that need not be
    /// evaluated element by element. False, and nothing done, for every other node.</summary>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct;

    /// <summary>Whether this node is a long function that <see cref="LoadOutermost{V, A, N}"/> evaluates without a call.</summary>
    internal static virtual bool IsFunction => false;

    /// <summary>As <see cref="ILaneSource{T}.Load"/>, of the outermost node of a statement, which is <paramref name="node"/>: a long function that stands there is compiled
    /// into the loop; elsewhere it is called, since a loop has room for one or two.</summary>
    internal static virtual V LoadOutermost<V, A, N>(scoped ref N node, nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        where N : INode<T>, allows ref struct
        => node.Load<V, A>(r, c);
}

/// <summary>A node that yields truth values: bits in flight, one byte each in memory. No vector holds elements of type bool, so its
/// <see cref="ILaneSource{T}.Load"/> is never reached: vectors of truth values are <see cref="Bits"/> and masks.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IMaskNode : INode<bool>
{
    /// <summary>The truth values from column <paramref name="c"/> on as bits, <paramref name="count"/> of them (1 to 64), the first lowest.</summary>
    ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane;

    /// <summary>The truth values from column <paramref name="c"/> on as a mask over the elements of a vector of <typeparamref name="T"/>; only where the tree is
    /// vectorizable and vectors can be loaded.</summary>
    V Mask<V, T, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where A : IPlane;
}

/// <summary>A rectangular piece of memory: what overlap is decided on, and what a destination is.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IRegion : ISized
{
    /// <summary>Which axis is contiguous, as far as the type knows.</summary>
    static abstract UnitAxis Unit { get; }

    /// <summary>Whether the elements lie without gaps in memory order.</summary>
    static abstract bool IsDense { get; }

    /// <summary>The bytes of one element.</summary>
    static abstract int ElementSize { get; }

    /// <summary>Whether a distance may be negative, so that elements may lie before the first.</summary>
    static abstract bool MayRunBackwards { get; }

    /// <summary>Whether it is written in several goes, so that also what is evaluated before the loop of one may read what an earlier one has written.</summary>
    static abstract bool IsWrittenInParts { get; }

    /// <summary>The first byte of the first element.</summary>
    ref byte Origin { get; }

    /// <summary>The distance in elements along axis <paramref name="k"/> from the last; 0 where the size is 1, negative where the axis runs backwards.</summary>
    nint Stride(int k);
}
