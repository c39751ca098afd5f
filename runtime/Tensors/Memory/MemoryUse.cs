namespace Tensors;

/// <summary>What a piece of code took, on the thread that ran it.</summary>
/// <param name="ManagedBytes">Bytes allocated on the garbage collector's heap.</param>
/// <param name="NativeBytes">Declared bytes of holders created.</param>
/// <param name="NativeAllocations">Blocks of holders created.</param>
/// <param name="TempBytes">Scratch lent to operations, summed up.</param>
/// <param name="PeakTempBytes">The most scratch lent at one time.</param>
/// <param name="TempAllocations">Scratch blocks lent.</param>
[MemoryCost(MemoryCost.Value)]
public readonly record struct MemoryUse(
    long ManagedBytes,
    long NativeBytes,
    long NativeAllocations,
    long TempBytes,
    long PeakTempBytes,
    long TempAllocations)
{
    /// <summary>True where nothing at all was taken: 0 B managed, native and scratch.</summary>
    public bool IsZero => this == default;
}
