using System.Numerics;

namespace Tensors;

/// <summary>The free scratch blocks of one thread. Few and sorted by nothing: a search over eight entries costs less than any order.</summary>
internal sealed class ScratchCache
{
    private const int Slots = 8;
    private const long MaxKeptBytes = 64 * 1024 * 1024;

    private readonly NativeBlock[] _free = new NativeBlock[Slots];
    private int _count;
    private long _kept;

    /// <summary>Frees the blocks of a thread that has ended. No loan can be open: leases cannot leave their thread.</summary>
    ~ScratchCache() => Clear();

    /// <summary>The smallest free block of at least <paramref name="bytes"/>, or a new one.</summary>
    public NativeBlock Take(long bytes)
    {
        int best = -1;
        for (int i = 0; i < _count; i++)
        {
            if (_free[i].ReservedBytes >= bytes && (best < 0 || _free[i].ReservedBytes < _free[best].ReservedBytes))
                best = i;
        }

        if (best >= 0)
        {
            NativeBlock block = _free[best];
            _free[best] = _free[--_count];
            _kept -= block.ReservedBytes;
            return block;
        }

        NativeBlock fresh = NativeBlock.Allocate(RoundUp(bytes), InitialContents.Undefined);
        TensorMemory.TempReserved(fresh.ReservedBytes);
        return fresh;
    }

    /// <summary>Keeps a block for the next loan. Smaller ones make room for it: they are cheaper to take anew.</summary>
    public void GiveBack(NativeBlock block)
    {
        while (_count == Slots || _kept + block.ReservedBytes > MaxKeptBytes)
        {
            int smallest = Smallest();
            if (smallest < 0 || _free[smallest].ReservedBytes >= block.ReservedBytes)
            {
                Free(block);
                return;
            }

            _kept -= _free[smallest].ReservedBytes;
            Free(_free[smallest]);
            _free[smallest] = _free[--_count];
        }

        _free[_count++] = block;
        _kept += block.ReservedBytes;
    }

    /// <summary>Frees all blocks that are not on loan.</summary>
    public void Clear()
    {
        while (_count > 0)
            Free(_free[--_count]);
        _kept = 0;
    }

    private int Smallest()
    {
        int smallest = _count - 1;
        for (int i = 0; i < _count; i++)
        {
            if (_free[i].ReservedBytes < _free[smallest].ReservedBytes)
                smallest = i;
        }

        return smallest;
    }

    // Few sizes, so that blocks fit again: powers of two up to the huge threshold, whole huge pages above.
    private static long RoundUp(long bytes) => bytes < NativeBlock.HugeThreshold
        ? (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(bytes, NativeBlock.PageThreshold))
        : (bytes + NativeBlock.HugePage - 1) & -NativeBlock.HugePage;

    private static void Free(NativeBlock block)
    {
        TensorMemory.TempReserved(-block.ReservedBytes);
        block.Free();
    }
}
