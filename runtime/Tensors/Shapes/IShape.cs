using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Rank, sizes and order of a tensor as facts of a type. Every member folds to a constant once the type is known to the JIT.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IShape
{
    /// <summary>The number of axes, 0 to 8.</summary>
    static abstract int Rank { get; }

    /// <summary>The memory order.</summary>
    static abstract Order Order { get; }

    /// <summary>The number of elements along <paramref name="axis"/>, counted from the first; 1 outside the rank.</summary>
    static abstract int Dim(int axis);
}
