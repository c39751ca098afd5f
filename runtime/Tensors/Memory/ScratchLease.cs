using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Scratch memory on loan. A ref struct, so it cannot leave the thread whose cache it goes back to.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal unsafe ref struct ScratchLease<T>
    where T : unmanaged
{
    private readonly NativeBlock _block;
    private ScratchCache? _cache;

    internal ScratchLease(ScratchCache cache, NativeBlock block, long count)
    {
        _cache = cache;
        _block = block;
        Count = count;
    }

    /// <summary>The number of elements.</summary>
    public long Count { get; }

    /// <summary>The first element.</summary>
    public readonly ref T First => ref *(T*)_block.Pointer;

    /// <summary>The address of the first element.</summary>
    public readonly T* Pointer => (T*)_block.Pointer;

    /// <summary>The elements.</summary>
    /// <exception cref="OverflowException">More than a span can count.</exception>
    public readonly Span<T> Span => new(_block.Pointer, checked((int)Count));

    /// <summary>Ends the loan. The second time nothing happens.</summary>
    public void Dispose()
    {
        ScratchCache? cache = _cache;
        if (cache is null)
            return;
        _cache = null;
        TensorMemory.TempGiven(Count * Unsafe.SizeOf<T>());
        cache.GiveBack(_block);
    }
}
