using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Interop.Tests;

/// <summary>Tensors handed over by pointer, as a native library would take and give them.</summary>
public unsafe class DLPackTests
{
    private static int s_given;

    [Fact]
    public void WhatIsHandedOverIsDescribedAndGivenBack()
    {
        var owner = new Owned<F2x3>();
        owner.Value.FillArange(0, 1);
        nint managed = DLPack.Export(owner);

        // The header's layout, read as C does.
        Assert.Equal((nint)Unsafe.AsPointer(ref owner.Value), Marshal.ReadIntPtr(managed, 0));
        Assert.Equal((1, 0), DLPack.Device);
        Assert.Equal([1, 0, 2], new[] { Marshal.ReadInt32(managed, 8), Marshal.ReadInt32(managed, 12), Marshal.ReadInt32(managed, 16) });
        Assert.Equal([2, 32, 1], new[] { Marshal.ReadByte(managed, 20), Marshal.ReadByte(managed, 21), Marshal.ReadInt16(managed, 22) });
        long* shape = (long*)Marshal.ReadIntPtr(managed, 24), strides = (long*)Marshal.ReadIntPtr(managed, 32);
        Assert.Equal([2, 3, 3, 1], new[] { shape[0], shape[1], strides[0], strides[1] });
        Assert.Equal(0, Marshal.ReadInt64(managed, 40));

        using (ImportedTensor<F2x3> back = DLPack.Import<F2x3>(managed))
        {
            Assert.True(Unsafe.AreSame(ref owner.Value, ref back.Value));
            Assert.Equal(15, back.Value.Sum());
            Assert.False(owner.IsDisposed);
        }

        Assert.True(owner.IsDisposed);
    }

    [Fact]
    public void OnlyWhatFitsIsTaken()
    {
        float* data = stackalloc float[7];
        for (int n = 0; n < 7; n++)
            data[n] = n;
        long* shape = stackalloc long[] { 2, 3 };
        long* columns = stackalloc long[] { 1, 2 };
        var managed = new Managed { Data = data, Device = 1, Rank = 2, Code = 2, Bits = 32, Lanes = 1, Shape = shape, Offset = 4, Deleter = &Given };
        s_given = 0;
        using (ImportedTensor<F2x3> rows = DLPack.Import<F2x3>((nint)(&managed)))
        {
            Assert.Equal([1, 2, 3, 4, 5, 6], rows.Value.AsReadOnlySpan().ToArray());
            rows.Dispose();
            Assert.Throws<ObjectDisposedException>(() => rows.Value[0, 0]);
        }

        Assert.Equal(1, s_given);
        nint pointer = (nint)(&managed);
        Assert.Equal("F3x2 has shape (3, 2), the tensor (2, 3)", Assert.Throws<ShapeMismatchException>(() => DLPack.Import<F3x2>(pointer)).Message);
        Assert.Equal("I2x3 has DLPack type (code 0, 32 bits, 1 lane), the tensor (code 2, 32 bits, 1 lanes)", Assert.Throws<ShapeMismatchException>(() => DLPack.Import<I2x3>(pointer)).Message);
        Assert.Contains("lies with strides (1, 2), the tensor with (3, 1)", Assert.Throws<ShapeMismatchException>(() => DLPack.Import<Columns2x3>(pointer)).Message);
        managed.Strides = columns;
        DLPack.Import<Columns2x3>(pointer).Dispose();
        Assert.Contains("lies with strides (3, 1), the tensor with (1, 2)", Assert.Throws<ShapeMismatchException>(() => DLPack.Import<F2x3>(pointer)).Message);
        managed.Offset = 3;
        Assert.Contains("begin on a multiple of 4 bytes", Assert.Throws<ShapeMismatchException>(() => DLPack.Import<Columns2x3>(pointer)).Message);
        managed.Device = 2;
        Assert.Contains("device type 2", Assert.Throws<NotSupportedException>(() => DLPack.Import<Columns2x3>(pointer)).Message);
        Assert.Throws<ArgumentNullException>(static () => DLPack.Import<F2x3>(0));
        Assert.Equal(2, s_given);
    }

    [Fact]
    public void EveryDtypeHasACode()
    {
        Assert.Equal("6 8", Code<B2x3>());
        Assert.Equal("0 8", Code<S2x3>());
        Assert.Equal("0 64", Code<L2x3>());
        Assert.Equal("1 16", Code<US2x3>());
        Assert.Equal("2 16", Code<Half2x3>());
        Assert.Equal("2 64", Code<DScalar>());
        Assert.Equal("5 128", Code<C2x3>());
    }

    private static string Code<G>()
        where G : unmanaged, ITensor
    {
        nint managed = DLPack.Export(new Owned<G>());
        string code = $"{Marshal.ReadByte(managed, 20)} {Marshal.ReadByte(managed, 21)}";
        DLPack.Import<G>(managed).Dispose();
        return code;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Given(Managed* tensor) => s_given++;

    [StructLayout(LayoutKind.Sequential)]
    private struct Managed
    {
        public void* Data;
        public int Device, DeviceId, Rank;
        public byte Code, Bits;
        public ushort Lanes;
        public long* Shape, Strides;
        public ulong Offset;
        public void* Context;
        public delegate* unmanaged[Cdecl]<Managed*, void> Deleter;
    }
}
