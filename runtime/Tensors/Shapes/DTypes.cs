using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The dtype of an element type, as a constant of the JIT.</summary>
[MemoryCost(MemoryCost.Value)]
public static partial class DTypes
{
    /// <summary>The dtype whose elements are <typeparamref name="T"/>; <see cref="DType.Struct"/> for a struct of the user's own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DType Of<T>()
        where T : unmanaged
    {
        if (typeof(T) == typeof(bool)) return DType.Bool;
        if (typeof(T) == typeof(sbyte)) return DType.Int8;
        if (typeof(T) == typeof(short)) return DType.Int16;
        if (typeof(T) == typeof(int)) return DType.Int32;
        if (typeof(T) == typeof(long)) return DType.Int64;
        if (typeof(T) == typeof(byte)) return DType.UInt8;
        if (typeof(T) == typeof(ushort)) return DType.UInt16;
        if (typeof(T) == typeof(uint)) return DType.UInt32;
        if (typeof(T) == typeof(ulong)) return DType.UInt64;
        if (typeof(T) == typeof(Half)) return DType.Float16;
        if (typeof(T) == typeof(float)) return DType.Float32;
        if (typeof(T) == typeof(double)) return DType.Float64;
        if (typeof(T) == typeof(Complex)) return DType.Complex128;
        return DType.Struct;
    }

    /// <summary>The NumPy name: <c>float32</c>, <c>bool</c>, ...; <c>struct</c> for <see cref="DType.Struct"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a dtype.</exception>
    public static string Name(DType dtype) => dtype switch
    {
        DType.Bool => "bool",
        DType.Int8 => "int8",
        DType.Int16 => "int16",
        DType.Int32 => "int32",
        DType.Int64 => "int64",
        DType.UInt8 => "uint8",
        DType.UInt16 => "uint16",
        DType.UInt32 => "uint32",
        DType.UInt64 => "uint64",
        DType.Float16 => "float16",
        DType.Float32 => "float32",
        DType.Float64 => "float64",
        DType.Complex128 => "complex128",
        DType.Struct => "struct",
        _ => throw new ArgumentOutOfRangeException(nameof(dtype), dtype, "not a dtype"),
    };
}
