namespace Tensors;

/// <summary>The ledger at one moment. Counters are read one after another: exact when no other thread allocates meanwhile.</summary>
/// <param name="LiveBytes">Declared bytes of all holders that are not disposed, leaked ones included.</param>
/// <param name="ReservedBytes">The same with padding.</param>
/// <param name="PeakBytes">The highest <paramref name="LiveBytes"/> so far.</param>
/// <param name="Allocations">Blocks taken since the start.</param>
/// <param name="LiveAllocations">Blocks not given back.</param>
/// <param name="Leaks">Holders that were collected without a dispose.</param>
/// <param name="LeakedBytes">Their declared bytes.</param>
/// <param name="TempBytes">Scratch in use by operations now.</param>
/// <param name="PeakTempBytes">The highest <paramref name="TempBytes"/> so far.</param>
/// <param name="TempAllocations">Scratch blocks lent since the start.</param>
/// <param name="TempReservedBytes">Scratch memory held, lent or kept for the next operation.</param>
[MemoryCost(MemoryCost.Value)]
public readonly record struct TensorMemorySnapshot(
    long LiveBytes,
    long ReservedBytes,
    long PeakBytes,
    long Allocations,
    long LiveAllocations,
    long Leaks,
    long LeakedBytes,
    long TempBytes,
    long PeakTempBytes,
    long TempAllocations,
    long TempReservedBytes);
