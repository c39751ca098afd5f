using System.ComponentModel;

namespace Tensors;

/// <summary>The names of a declared tensor's axes, written by the generator so that the analyzers see them across assemblies.</summary>
/// <param name="axes">A type per axis, first axis first; null where the axis has no name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class NdAxesAttribute(params Type?[] axes) : Attribute
{
    /// <summary>A type per axis, first axis first; null where the axis has no name.</summary>
    public Type?[] Axes { get; } = axes;
}
