using System.Runtime.CompilerServices;

namespace Tensors.Tests.Memory;

[Collection(LedgerCollection.Name)]
public class OwnedTests
{
    [Fact]
    public void Size_OfATensor_IsItsDeclaredBytes()
    {
        AssertHeld<Scalar32>(4, 64, 64);
        AssertHeld<Grid2x3>(24, 64, 64);
        AssertHeld<Map1000>(4_000_000, 4_001_792, Environment.SystemPageSize);
        AssertHeld<Pixels5MiB>(5_242_880, 5_242_880, 2 << 20);
        AssertHeld<SmallWorld>(8_000_024, 8_003_584, 2 << 20);
        AssertHeld<Volume128MiB>(134_217_728, 134_217_728, 2 << 20);
        AssertHeld<Bytes1GiB>(1_073_741_824, 1_073_741_824, 2 << 20);
        AssertHeld<Bytes2GiB>(2_147_483_647, 2_147_483_648, 2 << 20);
    }

    private static unsafe void AssertHeld<T>(long declared, long padded, long alignment)
        where T : unmanaged
    {
        TensorMemorySnapshot before = TensorMemory.Snapshot();
        var owned = new Owned<T>();
        TensorMemorySnapshot held = TensorMemory.Snapshot();

        Assert.Equal(declared, Unsafe.SizeOf<T>());
        Assert.Equal(declared, Owned<T>.SizeInBytes);
        Assert.Equal(declared, held.LiveBytes - before.LiveBytes);
        Assert.Equal(padded, owned.AllocatedBytes);
        Assert.Equal(padded, held.ReservedBytes - before.ReservedBytes);
        Assert.Equal(1, held.Allocations - before.Allocations);
        Assert.True(held.PeakBytes >= held.LiveBytes);
        Assert.Equal(alignment, owned.Alignment);
        Assert.Equal(0, (long)Unsafe.AsPointer(ref owned.Value) % alignment);

        // The first and the last byte of the block belong to us, and start at zero.
        ref byte first = ref Unsafe.As<T, byte>(ref owned.Value);
        ref byte last = ref Unsafe.AddByteOffset(ref first, (nint)declared - 1);
        Assert.Equal(0, first);
        Assert.Equal(0, last);
        first = 1;
        last = 2;

        owned.Dispose();
        TensorMemorySnapshot after = TensorMemory.Snapshot();
        Assert.Equal(before.LiveBytes, after.LiveBytes);
        Assert.Equal(before.ReservedBytes, after.ReservedBytes);
        Assert.Equal(before.LiveAllocations, after.LiveAllocations);
    }

    [Fact]
    public void New_AfterADirtyBlockWasGivenBack_IsZeroed()
    {
        for (int round = 0; round < 20; round++)
        {
            using var owned = new Owned<Map1000>();
            Span<byte> bytes = RawBytes.Of(ref owned.Value);
            Assert.Equal(-1, bytes.IndexOfAnyExcept((byte)0));
            bytes.Fill(0xAB);
        }
    }

    [Fact]
    public void New_FromAValue_CopiesItAndLeavesTheSourceAlone()
    {
        using var source = new Owned<Map1000>();
        RawBytes.Of(ref source.Value).Fill(7);
        using var copy = new Owned<Map1000>(in source.Value);
        Assert.Equal(-1, RawBytes.Of(ref copy.Value).IndexOfAnyExcept((byte)7));

        RawBytes.Of(ref copy.Value).Fill(9);
        Assert.Equal(-1, RawBytes.Of(ref source.Value).IndexOfAnyExcept((byte)7));
    }

    [Fact]
    public void CopyFrom_OnAThreadWithASmallStack_DoesNotUseTheStack()
    {
        using var source = new Owned<SmallWorld>();
        using var target = new Owned<SmallWorld>();
        source.Value.Probe.E0 = 3.5f;
        var thread = new Thread(() => target.CopyFrom(in source.Value), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(3.5f, target.Value.Probe.E0);
    }

    [Fact]
    public void CopyFrom_Itself_ChangesNothing()
    {
        using var owned = new Owned<Grid2x3>();
        owned.Value.E0 = 2f;
        owned.CopyFrom(in owned.Value);
        Assert.Equal(2f, owned.Value.E0);
    }

    [Fact]
    public void Value_OfAnUntouchedHugeBlock_CostsNoManagedBytes()
    {
        using var warm = new Owned<Volume128MiB>();
        MemoryMeasure measure = TensorMemory.Measure();
        using var owned = new Owned<Volume128MiB>();
        MemoryUse use = measure.Stop();

        Assert.InRange(use.ManagedBytes, 1, 80);
        Assert.Equal(134_217_728, use.NativeBytes);
        Assert.Equal(1, use.NativeAllocations);
    }

    [Fact]
    public void Use_AfterDispose_NamesTheOwner()
    {
        var owned = new Owned<Grid2x3>();
        owned.Dispose();

        Assert.True(owned.IsDisposed);
        Assert.Equal("Owned<Grid2x3>", Assert.Throws<ObjectDisposedException>(() => owned.Value.E0 = 1f).ObjectName);
        Assert.Throws<ObjectDisposedException>(() => owned.CopyFrom(default));
    }

    [Fact]
    public void Dispose_FromManyThreadsAtOnce_FreesOnce()
    {
        for (int round = 0; round < 50; round++)
        {
            long before = TensorMemory.LiveBytes;
            var owned = new Owned<Pixels5MiB>();
            owned.Value.E0 = 1;
            Parallel.For(0, 8, _ => owned.Dispose());
            owned.Dispose();
            Assert.Equal(before, TensorMemory.LiveBytes);
        }
    }

    [Fact]
    public void Ledger_UnderManyThreads_ComesBackToWhereItWas()
    {
        TensorMemorySnapshot before = TensorMemory.Snapshot();
        Parallel.For(0, 400, i =>
        {
            using var a = new Owned<Grid2x3>();
            using var b = new Owned<Map1000>(InitialContents.Undefined);
            a.Value.E0 = i;
            b.Value.E0 = i;
            Assert.Equal(a.Value.E0, b.Value.E0);
        });
        TensorMemorySnapshot after = TensorMemory.Snapshot();

        Assert.Equal(before.LiveBytes, after.LiveBytes);
        Assert.Equal(before.ReservedBytes, after.ReservedBytes);
        Assert.Equal(before.LiveAllocations, after.LiveAllocations);
        Assert.Equal(800, after.Allocations - before.Allocations);
        Assert.True(after.PeakBytes >= before.LiveBytes + 4_000_024);
    }
}
