namespace Tensors;

/// <summary>What an operation costs in memory beyond its operands: the vocabulary of <see cref="MemoryCostAttribute"/>, of the documentation and of
/// every message. N is a number of bytes that depends on types alone and is known before the program runs.</summary>
public enum MemoryCost
{
    /// <summary>0 B: the result looks at memory that exists, and is good as long as that is: a slice, a span, an expression that is not evaluated yet.
    /// It retains the N bytes of what it looks at.</summary>
    View,

    /// <summary>0 B: the operand itself is changed.</summary>
    InPlace,

    /// <summary>0 B: the result goes into memory of the caller.</summary>
    Into,

    /// <summary>N bytes that live on until they are disposed or collected.</summary>
    Alloc,

    /// <summary>N bytes that live on and hold what another tensor holds; always with its <see cref="MemoryCostAttribute.Reason"/>.</summary>
    Copy,

    /// <summary>Scratch that is alive during the operation.</summary>
    Temp,

    /// <summary>0 B: the result is a plain value: a number, or a tensor small enough for registers.</summary>
    Value,
}
