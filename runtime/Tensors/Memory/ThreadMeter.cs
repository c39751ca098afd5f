namespace Tensors;

/// <summary>What the calling thread has taken so far: the global ledger would mix in what other threads do meanwhile.</summary>
internal struct ThreadMeter
{
    [ThreadStatic]
    private static ThreadMeter t_current;

    /// <summary>Declared bytes of blocks taken by holders.</summary>
    public long Bytes;

    /// <summary>Blocks taken by holders.</summary>
    public long Blocks;

    /// <summary>Scratch bytes lent, summed up.</summary>
    public long TempTotal;

    /// <summary>Scratch blocks lent.</summary>
    public long TempBlocks;

    /// <summary>Scratch bytes lent now.</summary>
    public long TempLive;

    /// <summary>The highest <see cref="TempLive"/> since the innermost measurement began.</summary>
    public long TempPeak;

    /// <summary>The calling thread's meter.</summary>
    public static ref ThreadMeter Current => ref t_current;

    public static void Taken(long bytes)
    {
        t_current.Bytes += bytes;
        t_current.Blocks++;
    }

    public static void TempTaken(long bytes)
    {
        ref ThreadMeter meter = ref t_current;
        meter.TempTotal += bytes;
        meter.TempBlocks++;
        meter.TempLive += bytes;
        meter.TempPeak = Math.Max(meter.TempPeak, meter.TempLive);
    }

    public static void TempGiven(long bytes) => t_current.TempLive -= bytes;
}
