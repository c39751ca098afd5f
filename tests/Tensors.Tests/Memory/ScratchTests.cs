namespace Tensors.Tests.Memory;

[Collection(LedgerCollection.Name)]
public unsafe class ScratchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    [InlineData(5_000_000)]
    public void Rent_StatesItsBytesWhileOnLoan(long count)
    {
        TensorMemorySnapshot before = TensorMemory.Snapshot();
        using (ScratchLease<double> lease = Scratch.Rent<double>(count))
        {
            Assert.Equal(before.TempBytes + (count * 8), TensorMemory.TempBytes);
            Assert.Equal(0, (long)lease.Pointer % 64);
            Assert.Equal(count, lease.Span.Length);
            lease.Span.Fill(1.5);
            Assert.Equal(-1, lease.Span.IndexOfAnyExcept(1.5));
        }

        Assert.Equal(before.TempBytes, TensorMemory.TempBytes);
        Assert.Equal(before.TempAllocations + 1, TensorMemory.TempAllocations);
        Assert.True(TensorMemory.PeakTempBytes >= count * 8);
        Assert.Equal(before.LiveBytes, TensorMemory.LiveBytes);
    }

    [Fact]
    public void Rent_Nested_NeverSharesMemory()
    {
        using ScratchLease<byte> a = Scratch.Rent<byte>(1000);
        using ScratchLease<byte> b = Scratch.Rent<byte>(1000);
        using ScratchLease<byte> c = Scratch.Rent<byte>(10_000);
        a.Span.Fill(1);
        b.Span.Fill(2);
        c.Span.Fill(3);
        Assert.Equal(-1, a.Span.IndexOfAnyExcept((byte)1));
        Assert.Equal(-1, b.Span.IndexOfAnyExcept((byte)2));
        Assert.Equal(-1, c.Span.IndexOfAnyExcept((byte)3));
    }

    [Fact]
    public void Rent_TheSecondTime_TakesNothingNew()
    {
        RentOnce();
        long reserved = TensorMemory.TempReservedBytes;
        MemoryMeasure measure = TensorMemory.Measure();
        RentOnce();
        MemoryUse use = measure.Stop();

        Assert.Equal(0, use.ManagedBytes);
        Assert.Equal(reserved, TensorMemory.TempReservedBytes);
        Assert.Equal(new MemoryUse(0, 0, 0, 44_000, 44_000, 2), use);
    }

    [Fact]
    public void Dispose_Twice_GivesBackOnce()
    {
        long before = TensorMemory.TempBytes;
        ScratchLease<int> lease = Scratch.Rent<int>(100);
        lease.Dispose();
        lease.Dispose();
        Assert.Equal(before, TensorMemory.TempBytes);

        // Given back twice, one block would now be lent twice.
        using ScratchLease<int> a = Scratch.Rent<int>(100);
        using ScratchLease<int> b = Scratch.Rent<int>(100);
        Assert.NotEqual((long)a.Pointer, (long)b.Pointer);
    }

    [Fact]
    public void ReleaseTemp_GivesKeptBlocksBack()
    {
        var thread = new Thread(() =>
        {
            long before = TensorMemory.TempReservedBytes;
            RentOnce();
            Assert.True(TensorMemory.TempReservedBytes >= before + 44_000);
            TensorMemory.ReleaseTemp();
            Assert.Equal(before, TensorMemory.TempReservedBytes);
        });
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Cache_OfALargeBlock_IsNotKeptBeyondItsLimit()
    {
        TensorMemory.ReleaseTemp();
        long before = TensorMemory.TempReservedBytes;
        Scratch.Rent<byte>(100L << 20).Dispose();
        Assert.Equal(before, TensorMemory.TempReservedBytes);
        for (int i = 0; i < 3; i++)
        {
            using ScratchLease<byte> a = Scratch.Rent<byte>(30L << 20);
            using ScratchLease<byte> b = Scratch.Rent<byte>(31L << 20);
            using ScratchLease<byte> c = Scratch.Rent<byte>(32L << 20);
            Assert.NotEqual((long)a.Pointer, (long)b.Pointer);
            Assert.NotEqual((long)b.Pointer, (long)c.Pointer);
        }

        Assert.InRange(TensorMemory.TempReservedBytes - before, 30L << 20, 64L << 20);
        TensorMemory.ReleaseTemp();
        Assert.Equal(before, TensorMemory.TempReservedBytes);
    }

    [Fact]
    public void Cache_OfAnEndedThread_IsFreed()
    {
        // Threads of earlier tests may end, and their caches go, at any time: what is reserved can only fall below what it was.
        long before = TensorMemory.TempReservedBytes;
        RunOnAnotherThread();
        for (int i = 0; i < 5 && TensorMemory.TempReservedBytes > before; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.InRange(TensorMemory.TempReservedBytes, 0, before);
    }

    [Fact]
    public void Measure_Nested_KeepsEachPeak()
    {
        MemoryMeasure outer = TensorMemory.Measure();
        Scratch.Rent<byte>(5000).Dispose();
        MemoryMeasure inner = TensorMemory.Measure();
        Scratch.Rent<byte>(100).Dispose();
        Assert.Equal(100, inner.Stop().PeakTempBytes);
        Assert.Equal(5000, outer.Stop().PeakTempBytes);
    }

    private static void RentOnce()
    {
        using ScratchLease<float> a = Scratch.Rent<float>(1000);
        using ScratchLease<double> b = Scratch.Rent<double>(5000);
        a.First = 1f;
        b.First = 2.0;
    }

    private static void RunOnAnotherThread()
    {
        var thread = new Thread(RentOnce);
        thread.Start();
        thread.Join();
    }
}
