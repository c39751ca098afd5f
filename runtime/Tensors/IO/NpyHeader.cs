using System.Collections.Immutable;
using System.Globalization;

namespace Tensors;

/// <summary>What the header of a <c>.npy</c> file says about the array that follows it.</summary>
/// <param name="Descr">The dtype as the file spells it: <c>&lt;f4</c>, <c>|b1</c>, or the field list of a structured dtype.</param>
/// <param name="DType">The dtype; <see cref="DType.Struct"/> for everything of fixed size that has no dtype here.</param>
/// <param name="ElementSize">The bytes of one element.</param>
/// <param name="ByteSwapped">Whether the elements' bytes are in the other order than this machine's.</param>
/// <param name="FortranOrder">Whether the first axis is contiguous.</param>
/// <param name="Shape">The size of each axis; empty for a scalar.</param>
/// <param name="DataOffset">Where the elements begin, in bytes from the magic number.</param>
[MemoryCost(MemoryCost.Value)]
[method: MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "56")]
public sealed record NpyHeader(
    string Descr,
    DType DType,
    int ElementSize,
    bool ByteSwapped,
    bool FortranOrder,
    ImmutableArray<long> Shape,
    long DataOffset)
{
    /// <summary>The bytes of all elements.</summary>
    public long SizeInBytes
    {
        get
        {
            long size = ElementSize;
            foreach (long dim in Shape)
                size *= dim;
            return size;
        }
    }

    /// <summary>The dtype and shape as NumPy would say them: <c>int16 (344, 403)</c>.</summary>
    public override string ToString() => $"{TypeText} {ShapeText(Shape.AsSpan())}";

    internal string TypeText => DType == DType.Struct ? $"dtype {Descr}" : DTypes.Name(DType);

    internal static string ShapeText(ReadOnlySpan<long> shape)
    {
        var text = new System.Text.StringBuilder("(");
        for (int axis = 0; axis < shape.Length; axis++)
            text.Append(axis == 0 ? "" : ", ").Append(shape[axis].ToString(CultureInfo.InvariantCulture));
        return text.Append(shape.Length == 1 ? ",)" : ")").ToString();
    }
}
