namespace Tensors;

/// <summary>Declares a named axis of <paramref name="size"/> elements. Put it on a <c>readonly partial struct</c>; the generator adds
/// <see cref="IAxis"/> and the constant <c>Size</c>. Axes of equal size and different names do not meet by accident.</summary>
/// <param name="size">Elements along the axis, at least 1.</param>
/// <example><code>
/// [NdDim(1024)] public readonly partial struct Rows;
/// [NdShape(typeof(Rows), 3, typeof(float))] public partial struct Points;
/// </code></example>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public sealed class NdDimAttribute(int size) : Attribute
{
    /// <summary>Elements along the axis.</summary>
    public int Size { get; } = size;

    /// <summary>A sentence for the documentation of the generated type.</summary>
    public string? Doc { get; set; }
}
