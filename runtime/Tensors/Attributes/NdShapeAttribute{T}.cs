namespace Tensors;

/// <summary>Declares a tensor of <typeparamref name="T"/> by its sizes. Put it on a <c>partial struct</c>; the source generator writes the rest.</summary>
/// <remarks>Sizes are compile-time constants of at least 1, up to 8 axes, up to 2,147,483,647 bytes in all. An axis is a number or, to give it a name,
/// a type that carries <see cref="NdDimAttribute"/>.</remarks>
/// <typeparam name="T">The element type: an unmanaged type of fixed size.</typeparam>
/// <example><code>[NdShape&lt;float&gt;(1000, 1000)] public partial struct HeightMap;</code></example>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public sealed partial class NdShapeAttribute<T> : Attribute
{
    /// <summary>The memory order; row-major unless said otherwise.</summary>
    public Order Order { get; set; }

    /// <summary>The most bytes the tensor may take; more is a build error that says by how much. 0 is no budget.</summary>
    public long MaxBytes { get; set; }

    /// <summary>What <c>*</c> means between tensors of this type; elementwise unless said otherwise.</summary>
    public Algebra Algebra { get; set; }

    /// <summary>Names of the elements of a tensor of up to 64 bytes, a letter each in memory order: <c>"XYZ"</c>.</summary>
    public string? Components { get; set; }

    /// <summary>A sentence for the documentation of the generated type.</summary>
    public string? Doc { get; set; }
}
