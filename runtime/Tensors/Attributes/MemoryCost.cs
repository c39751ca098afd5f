namespace Tensors;

/// <summary>What an operation costs in memory beyond its operands: the vocabulary of <see cref="MemoryCostAttribute"/> and of the documentation.
/// N is the size of the result, known at compile time.</summary>
public enum MemoryCost
{
    /// <summary>0 B: the result looks at memory that exists, and is good as long as that is.</summary>
    View,

    /// <summary>0 B: the operand itself is changed.</summary>
    InPlace,

    /// <summary>0 B: the result goes into memory of the caller.</summary>
    Into,

    /// <summary>N bytes that live on until they are disposed.</summary>
    Alloc,

    /// <summary>N bytes that live on and hold what another tensor holds; always with its <see cref="MemoryCostAttribute.Reason"/>.</summary>
    Copy,

    /// <summary>Scratch that is alive during the operation.</summary>
    Temp,
}
