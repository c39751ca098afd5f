using System.Runtime.InteropServices;

namespace Tensors;

// The C structs of DLPack's header, version 0.8 and as every library understands them.
//
// DLManagedTensor (64 bytes)
//  0  void* data
//  8  int device type, int device id
// 16  int ndim
// 20  byte code, byte bits, ushort lanes
// 24  long* shape
// 32  long* strides, in elements; null: dense, row-major
// 40  ulong byte offset
// 48  void* manager context
// 56  void (*deleter)(DLManagedTensor*)

/// <summary>A tensor and who gives its memory back.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DLManagedTensor
{
    public const int Cpu = 1;

    public void* Data;
    public int DeviceType;
    public int DeviceId;
    public int Rank;
    public DLDataType Type;
    public long* Shape;
    public long* Strides;
    public ulong ByteOffset;
    public void* Context;
    public delegate* unmanaged[Cdecl]<DLManagedTensor*, void> Deleter;
}

/// <summary>An element type.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DLDataType(byte Code, byte Bits, ushort Lanes)
{
    /// <summary>Of a dtype.</summary>
    /// <exception cref="NotSupportedException">Structs have none.</exception>
    public static DLDataType Of(DType dtype)
    {
        byte code = DTypes.KindOf(dtype) switch
        {
            DTypeKind.SignedInteger => 0,
            DTypeKind.UnsignedInteger => 1,
            DTypeKind.RealFloating => 2,
            DTypeKind.ComplexFloating => 5,
            DTypeKind.Bool => 6,
            _ => throw new NotSupportedException("DLPack knows no structs; hand over a tensor of numbers"),
        };
        return new(code, (byte)(8 * DTypes.ElementSize(dtype)), 1);
    }
}
