using System.Runtime.CompilerServices;

namespace Tensors.Tests.Memory;

[Collection(LedgerCollection.Name)]
public class DoubleBufferTests
{
    [Fact]
    public void Flip_SwapsTheBlocksAndNothingElse()
    {
        using var buffer = new DoubleBuffer<Grid2x3>();
        buffer.Front.E0 = 1f;
        buffer.Back.E0 = 2f;
        ref Grid2x3 first = ref buffer.Front;

        buffer.Flip();

        Assert.Equal(2f, buffer.Front.E0);
        Assert.Equal(1f, buffer.Back.E0);
        Assert.True(Unsafe.AreSame(ref first, ref buffer.Back));
        buffer.Flip();
        Assert.True(Unsafe.AreSame(ref first, ref buffer.Front));
    }

    [Fact]
    public void Flip_TakesNoMemory()
    {
        using var buffer = new DoubleBuffer<Map1000>();
        buffer.Flip();
        MemoryMeasure measure = TensorMemory.Measure();
        for (int i = 0; i < 1000; i++)
        {
            buffer.Back.E0 = buffer.Front.E0 + 1f;
            buffer.Flip();
        }

        Assert.True(measure.Stop().IsZero);
        Assert.Equal(1000f, buffer.Front.E0);
    }

    [Fact]
    public void Size_IsTwoBlocks()
    {
        long before = TensorMemory.LiveBytes;
        var buffer = new DoubleBuffer<Map1000>();
        Assert.Equal(before + 8_000_000, TensorMemory.LiveBytes);
        Assert.Equal(8_000_000, DoubleBuffer<Map1000>.SizeInBytes);
        Assert.Equal(2 * 4_001_792, buffer.AllocatedBytes);
        buffer.Dispose();
        buffer.Dispose();
        Assert.Equal(before, TensorMemory.LiveBytes);
    }

    [Fact]
    public void Use_AfterDispose_NamesTheBuffer()
    {
        var buffer = new DoubleBuffer<Grid2x3>();
        buffer.Dispose();
        Assert.True(buffer.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => buffer.Front.E0);
        Assert.Throws<ObjectDisposedException>(() => buffer.Back.E0);
        Assert.Equal("DoubleBuffer<Grid2x3>", Assert.Throws<ObjectDisposedException>(buffer.Flip).ObjectName);
    }
}
