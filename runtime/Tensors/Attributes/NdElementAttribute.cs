using System.ComponentModel;

namespace Tensors;

/// <summary>Written by the generator into an assembly with public tensors of a struct that another assembly declares. An assembly that references this
/// one finds by it that it needs extension members (<c>Fill</c>, <c>Assign</c>, <c>At</c>) for such tensors; each has its own, so that two never
/// offer the same.</summary>
/// <param name="type">The element type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class NdElementAttribute(Type type) : Attribute
{
    /// <summary>The element type.</summary>
    public Type Type { get; } = type;
}
