namespace Tensors;

/// <summary>A running measurement of what the calling thread takes; see <see cref="TensorMemory.Measure"/>.</summary>
/// <example><code>
/// MemoryMeasure measure = TensorMemory.Measure();
/// world.Map.Assign(world.Map * 0.5f);
/// Assert.True(measure.Stop().IsZero);
/// </code></example>
/// <remarks>Run the code once before: the first call also pays for its compilation, which allocates. Measurements nest.</remarks>
[MemoryCost(MemoryCost.Value)]
public readonly struct MemoryMeasure
{
    private readonly ThreadMeter _before;
    private readonly long _managed;

    private MemoryMeasure(ThreadMeter before, long managed)
    {
        _before = before;
        _managed = managed;
    }

    internal static MemoryMeasure Start()
    {
        ref ThreadMeter meter = ref ThreadMeter.Current;
        ThreadMeter before = meter;
        meter.TempPeak = meter.TempLive;
        return new MemoryMeasure(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>What the thread took since the measurement began. To be called on the thread that began it, innermost first.</summary>
    public MemoryUse Stop()
    {
        long managed = GC.GetAllocatedBytesForCurrentThread();
        ref ThreadMeter meter = ref ThreadMeter.Current;
        var use = new MemoryUse(
            managed - _managed,
            meter.Bytes - _before.Bytes,
            meter.Blocks - _before.Blocks,
            meter.TempTotal - _before.TempTotal,
            meter.TempPeak - _before.TempLive,
            meter.TempBlocks - _before.TempBlocks);
        meter.TempPeak = Math.Max(meter.TempPeak, _before.TempPeak);
        return use;
    }
}
