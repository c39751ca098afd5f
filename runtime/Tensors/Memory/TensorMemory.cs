namespace Tensors;

/// <summary>The ledger of tensor memory outside the garbage collector's heap, which none of its counters sees: what holders
/// (<see cref="Owned{T}"/>, <see cref="DoubleBuffer{T}"/>) have taken and what operations use as scratch (their stated Temp). Fields and
/// locals of tensor type are part of their object or stack and are not counted here.</summary>
/// <remarks>All members are safe from any thread. Keeping the ledger costs a few nanoseconds per block.</remarks>
[MemoryCost(MemoryCost.Value)]
public static class TensorMemory
{
    private static long s_live;
    private static long s_reserved;
    private static long s_peak;
    private static long s_allocations;
    private static long s_liveAllocations;
    private static long s_leaks;
    private static long s_leakedBytes;
    private static long s_temp;
    private static long s_peakTemp;
    private static long s_tempAllocations;
    private static long s_tempReserved;

    /// <summary>Raised, on the finalizer thread, for each holder that was collected without a dispose. While nobody listens, each leak is
    /// one line on standard error: it is a defect in every build, and the memory is lost for good. An exception thrown by a listener
    /// ends the process, which is what a strict test run may want.</summary>
    /// <remarks>Holders still alive when the process ends are not reported; the system takes their memory back.</remarks>
    public static event Action<TensorLeak>? LeakDetected;

    /// <summary>Declared bytes of all holders that are not disposed, leaked ones included: the sum of their types' <c>sizeof</c>.</summary>
    public static long LiveBytes => Interlocked.Read(ref s_live);

    /// <summary><see cref="LiveBytes"/> with the padding of each block.</summary>
    public static long ReservedBytes => Interlocked.Read(ref s_reserved);

    /// <summary>The highest <see cref="LiveBytes"/> since the start or since <see cref="ResetPeaks"/>.</summary>
    public static long PeakBytes => Interlocked.Read(ref s_peak);

    /// <summary>Blocks taken since the start.</summary>
    public static long Allocations => Interlocked.Read(ref s_allocations);

    /// <summary>Blocks taken and not given back.</summary>
    public static long LiveAllocations => Interlocked.Read(ref s_liveAllocations);

    /// <summary>Blocks lost: their holder was collected without a dispose.</summary>
    public static long Leaks => Interlocked.Read(ref s_leaks);

    /// <summary>Declared bytes of the lost blocks.</summary>
    public static long LeakedBytes => Interlocked.Read(ref s_leakedBytes);

    /// <summary>Scratch in use by operations at this moment, in the bytes they state as Temp.</summary>
    public static long TempBytes => Interlocked.Read(ref s_temp);

    /// <summary>The highest <see cref="TempBytes"/> since the start or since <see cref="ResetPeaks"/>.</summary>
    public static long PeakTempBytes => Interlocked.Read(ref s_peakTemp);

    /// <summary>Scratch blocks lent to operations since the start.</summary>
    public static long TempAllocations => Interlocked.Read(ref s_tempAllocations);

    /// <summary>Scratch memory held by all threads, lent or kept for the next operation (at most 64 MiB a thread is kept).</summary>
    public static long TempReservedBytes => Interlocked.Read(ref s_tempReserved);

    /// <summary>All counters at once.</summary>
    public static TensorMemorySnapshot Snapshot() => new(
        LiveBytes,
        ReservedBytes,
        PeakBytes,
        Allocations,
        LiveAllocations,
        Leaks,
        LeakedBytes,
        TempBytes,
        PeakTempBytes,
        TempAllocations,
        TempReservedBytes);

    /// <summary>Begins to measure what the calling thread takes: managed, native and scratch bytes. 0 B itself.</summary>
    /// <returns>The measurement; <see cref="MemoryMeasure.Stop"/> gives the result.</returns>
    public static MemoryMeasure Measure() => MemoryMeasure.Start();

    /// <summary>Sets both peaks to what is in use now.</summary>
    public static void ResetPeaks()
    {
        Interlocked.Exchange(ref s_peak, LiveBytes);
        Interlocked.Exchange(ref s_peakTemp, TempBytes);
    }

    /// <summary>Gives the scratch memory that the calling thread keeps for its next operation back to the system.</summary>
    public static void ReleaseTemp() => Scratch.ReleaseThread();

    internal static void Taken(in NativeBlock block)
    {
        long live = Interlocked.Add(ref s_live, block.Bytes);
        Interlocked.Add(ref s_reserved, block.ReservedBytes);
        Interlocked.Increment(ref s_allocations);
        Interlocked.Increment(ref s_liveAllocations);
        Raise(ref s_peak, live);
        ThreadMeter.Taken(block.Bytes);
    }

    internal static void Given(in NativeBlock block)
    {
        Interlocked.Add(ref s_live, -block.Bytes);
        Interlocked.Add(ref s_reserved, -block.ReservedBytes);
        Interlocked.Decrement(ref s_liveAllocations);
    }

    internal static void Leaked(string owner, long bytes, int blocks)
    {
        Interlocked.Add(ref s_leaks, blocks);
        Interlocked.Add(ref s_leakedBytes, bytes);
        var leak = new TensorLeak(owner, bytes);
        Action<TensorLeak>? listeners = LeakDetected;
        if (listeners is not null)
            listeners(leak);
        else
            Console.Error.WriteLine(leak.ToString());
    }

    internal static void TempTaken(long bytes)
    {
        long temp = Interlocked.Add(ref s_temp, bytes);
        Interlocked.Increment(ref s_tempAllocations);
        Raise(ref s_peakTemp, temp);
        ThreadMeter.TempTaken(bytes);
    }

    internal static void TempGiven(long bytes)
    {
        Interlocked.Add(ref s_temp, -bytes);
        ThreadMeter.TempGiven(bytes);
    }

    internal static void TempReserved(long change) => Interlocked.Add(ref s_tempReserved, change);

    private static void Raise(ref long peak, long value)
    {
        long seen = Interlocked.Read(ref peak);
        while (value > seen)
        {
            long before = Interlocked.CompareExchange(ref peak, value, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
