using System.Runtime.CompilerServices;

namespace Tensors.Tests.Memory;

[Collection(LedgerCollection.Name)]
public class LeakTests
{
    [Fact]
    public void Collection_BetweenValueAndLastUse_HarmsNothing()
    {
        var reports = new List<TensorLeak>();
        void Listen(TensorLeak leak)
        {
            lock (reports)
                reports.Add(leak);
        }

        TensorMemory.LeakDetected += Listen;
        try
        {
            TensorMemorySnapshot before = TensorMemory.Snapshot();
            ref SmallWorld world = ref Abandon();
            Collect();

            // The owner is gone; what it held is not.
            TensorMemorySnapshot after = TensorMemory.Snapshot();
            Assert.Equal(41f, world.Probe.E0);
            Span<byte> bytes = RawBytes.Of(ref world);
            bytes.Fill(5);
            Assert.Equal(-1, bytes.IndexOfAnyExcept((byte)5));
            Assert.Equal(before.Leaks + 1, after.Leaks);
            Assert.Equal(before.LeakedBytes + 8_000_024, after.LeakedBytes);
            Assert.Equal(before.LiveBytes + 8_000_024, after.LiveBytes);
            Assert.Equal(new TensorLeak("Owned<SmallWorld>", 8_000_024), Assert.Single(reports));
            Assert.StartsWith("Tensors: Owned<SmallWorld> (8,000,024 bytes) was collected without Dispose.", reports[0].ToString(), StringComparison.Ordinal);
        }
        finally
        {
            TensorMemory.LeakDetected -= Listen;
        }
    }

    [Fact]
    public void Leak_ThatNobodyListensTo_IsOneLineOnStandardError()
    {
        TextWriter before = Console.Error;
        using var written = new StringWriter();
        Console.SetError(written);
        try
        {
            AbandonSmall();
            Collect();
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.Equal(
            "Tensors: Owned<Grid2x3> (24 bytes) was collected without Dispose. Its memory stays taken, since a ref may still point into it; create it with 'using', or dispose it."
                + Environment.NewLine,
            written.ToString());
    }

    [Fact]
    public void Collection_OfDisposedOwners_ReportsNothing()
    {
        long before = TensorMemory.Leaks;
        UseAndDispose();
        Collect();
        Assert.Equal(before, TensorMemory.Leaks);
    }

    [Fact]
    public void Collection_OfAnAbandonedDoubleBuffer_CountsBothBlocks()
    {
        var reports = new List<TensorLeak>();
        TensorMemory.LeakDetected += reports.Add;
        try
        {
            long before = TensorMemory.Leaks;
            AbandonBuffer();
            Collect();
            Assert.Equal(before + 2, TensorMemory.Leaks);
            Assert.Equal(new TensorLeak("DoubleBuffer<Grid2x3>", 48), Assert.Single(reports));
        }
        finally
        {
            TensorMemory.LeakDetected -= reports.Add;
        }
    }

#pragma warning disable NDT3017 // leaks are what is tested
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref SmallWorld Abandon()
    {
        var owned = new Owned<SmallWorld>();
        owned.Value.Probe.E0 = 41f;
        return ref owned.Value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AbandonSmall() => new Owned<Grid2x3>().Value.E0 = 1f;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AbandonBuffer() => new DoubleBuffer<Grid2x3>().Flip();
#pragma warning restore NDT3017

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseAndDispose()
    {
        using var owned = new Owned<Grid2x3>();
        using var buffer = new DoubleBuffer<Grid2x3>();
        owned.Value.E0 = buffer.Front.E0;
    }

    private static void Collect()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
