namespace Tensors;

/// <summary>A named axis: a type that stands for a dimension of a known size. Implemented by the source generator for <see cref="NdDimAttribute"/>,
/// which also adds the constant <c>Size</c>.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IAxis
{
    /// <summary>Elements along the axis.</summary>
    static abstract int Length { get; }
}
