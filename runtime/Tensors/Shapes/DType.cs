namespace Tensors;

/// <summary>The element types a tensor can have, by their NumPy names.</summary>
public enum DType
{
    /// <summary>bool: one byte, 0 or 1.</summary>
    Bool,

    /// <summary>int8: <see cref="sbyte"/>.</summary>
    Int8,

    /// <summary>int16: <see cref="short"/>.</summary>
    Int16,

    /// <summary>int32: <see cref="int"/>.</summary>
    Int32,

    /// <summary>int64: <see cref="long"/>.</summary>
    Int64,

    /// <summary>uint8: <see cref="byte"/>.</summary>
    UInt8,

    /// <summary>uint16: <see cref="ushort"/>.</summary>
    UInt16,

    /// <summary>uint32: <see cref="uint"/>.</summary>
    UInt32,

    /// <summary>uint64: <see cref="ulong"/>.</summary>
    UInt64,

    /// <summary>float16: <see cref="System.Half"/>.</summary>
    Float16,

    /// <summary>float32: <see cref="float"/>.</summary>
    Float32,

    /// <summary>float64: <see cref="double"/>.</summary>
    Float64,

    /// <summary>complex128: <see cref="System.Numerics.Complex"/>.</summary>
    Complex128,

    /// <summary>An unmanaged struct of the user's own.</summary>
    Struct,
}
