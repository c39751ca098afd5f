using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Silk.NET.Core.Native;
using Tensors.Silk;

namespace Tensors.Tests.Silk;

public unsafe class SilkMemoryTests
{
    [Fact]
    public void GlobalMemory_HoldsTensorsInPlace()
    {
        using GlobalMemory memory = GlobalMemory.Allocate(256);
        memory.AsSpan().Clear();
        ref Vec3 sun = ref memory.View<Vec3>(128);
        sun.Y = 2.5f;
        Assert.Equal(2.5f, MemoryMarshal.Read<float>(memory.AsSpan()[132..]));
        Assert.True(Unsafe.AreSame(ref memory[128], ref Unsafe.As<Vec3, byte>(ref sun)));

        // A whole scene, and the runtime's own operations on it.
        ref Scene scene = ref memory.View<Scene>();
        scene.Sun.AsVector3D() = new(1, 2, 3);
        scene.Table.CopyFrom([1, 2, 3, 4, 5, 6.0]);
        Assert.Equal(6.0, MemoryMarshal.Read<double>(memory.AsSpan()[(sizeof(Scene) - 8)..]));
        GC.KeepAlive(memory);
    }

    [Fact]
    public void View_BeyondTheMemory_IsRefused()
    {
        using GlobalMemory memory = GlobalMemory.Allocate(64);
        _ = memory.View<Mat4>();
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => memory.View<Mat4>(4)).Message;
        Assert.StartsWith("Mat4 needs 64 bytes, there are 60", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.View<Vec3>(-4));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.View<Vec3>(int.MaxValue));
        Assert.Throws<ArgumentNullException>(() => SilkMemory.View<Vec3>((void*)null, 100));
        Assert.Throws<ArgumentNullException>(() => ((GlobalMemory?)null)!.View<Vec3>());
    }

    [Fact]
    public void View_AcrossElementBoundaries_IsRefused()
    {
        using GlobalMemory memory = GlobalMemory.Allocate(256);
        _ = memory.View<Vec3>(4);
        _ = memory.View<Mat2x3>(8);
        Assert.Contains("Vec3 begins on a multiple of 4 bytes, the pointer is at 2 beyond one", Assert.Throws<ArgumentException>(() => memory.View<Vec3>(2)).Message, StringComparison.Ordinal);
        Assert.Contains("Mat2x3 begins on a multiple of 8 bytes", Assert.Throws<ArgumentException>(() => memory.View<Mat2x3>(4)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => memory.View<Scene>(4));
    }

    [Fact]
    public void Pointers_OfOtherLibraries_AreViewsToo()
    {
        byte* pointer = (byte*)NativeMemory.AlignedAlloc(8 << 20, 64);
        try
        {
            ref Memory.Map1000 map = ref SilkMemory.View<Memory.Map1000>(pointer, 4_000_000);
            map.E0 = 3f;
            Assert.Equal(3f, *(float*)pointer);
            Assert.Throws<ArgumentOutOfRangeException>(() => { SilkMemory.View<Memory.Map1000>(pointer, 3_999_999); });

            // At the largest size a struct can have, the checks alone: nobody has that much memory here.
            Assert.Throws<ArgumentOutOfRangeException>(() => { SilkMemory.View<Memory.Bytes2GiB>(pointer, 8 << 20); });
            Assert.Equal((nint)pointer, (nint)Unsafe.AsPointer(ref SilkMemory.View<Memory.Bytes2GiB>(pointer, int.MaxValue)));
        }
        finally
        {
            NativeMemory.AlignedFree(pointer);
        }
    }

    [Fact]
    public void UploadSpans_AreTheTensorItself()
    {
        Vec3 v = new() { X = 1, Y = 2, Z = 3 };
        ReadOnlySpan<byte> bytes = UploadSpan.Bytes(in v);
        Assert.Equal(12, bytes.Length);
        Assert.Equal(2f, MemoryMarshal.Cast<byte, float>(bytes)[1]);
        UploadSpan.WritableBytes(ref v)[..4].Clear();
        Assert.Equal(0f, v.X);

        using var world = new Owned<Memory.SmallWorld>();
        ReadOnlySpan<byte> whole = UploadSpan.Bytes(in world.Value);
        Assert.Equal(8_000_024, whole.Length);
        Assert.True(Unsafe.AreSame(in whole[0], in Unsafe.As<Memory.SmallWorld, byte>(ref world.Value)));
    }

    [Fact]
    public void Views_TakeNoMemory()
    {
        using GlobalMemory memory = GlobalMemory.Allocate(256);
        memory.View<Scene>().Sun.AsVector3D().X = 0;
        MemoryMeasure measure = TensorMemory.Measure();
        for (int i = 0; i < 100; i++)
        {
            ref Scene scene = ref memory.View<Scene>();
            scene.Sun.AsVector3D().X += 1;
            scene.View.AsMatrix4X4().M11 = UploadSpan.Bytes(in scene.Sun).Length;
        }

        Assert.True(measure.Stop().IsZero);
        Assert.Equal(100f, memory.View<Scene>().Sun.X);
    }
}
