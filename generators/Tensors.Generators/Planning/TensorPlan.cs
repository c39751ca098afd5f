using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>An axis with everything worked out.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Size">Elements along it.</param>
/// <param name="Stride">Elements between neighbours along it.</param>
internal sealed record AxisPlan(int Index, int Size, long Stride);

/// <summary>A declared tensor with every number decided; what the templates lay out.</summary>
/// <param name="Spec">The declaration.</param>
/// <param name="Axes">The axes, first to last.</param>
/// <param name="Shape">The shape type: <c>global::Tensors.Shape&lt;...&gt;</c>.</param>
/// <param name="Placement">Where values can live.</param>
/// <param name="Summary">What the type is, in a line.</param>
/// <param name="Fields">The fields of a Register type, in memory order; none for others.</param>
internal sealed record TensorPlan(
    TensorSpec Spec, EquatableArray<AxisPlan> Axes, string Shape, PlacementClass Placement, string Summary, EquatableArray<RegisterField> Fields)
{
    public bool IsRegister => Placement == PlacementClass.Register;

    /// <summary>Whether the fields are vectors, an element of which has no address of its own.</summary>
    public bool HasVectors => IsRegister && Fields[0].Count > 1;

    /// <summary>The first element as something a reference can be taken of.</summary>
    public string First => !IsRegister ? "_e0" : HasVectors ? "FirstElement" : Fields[0].Name;

    /// <summary>Whether the fields are the lines of a square matrix of floats, for which the runtime has products of vectors.</summary>
    public bool HasMatrixLines =>
        HasVectors && Spec.Rank == 2 && Spec.Axes[0].Size == Spec.Axes[1].Size && Fields.Count == Spec.Axes[0].Size && Fields[0].Count == Spec.Axes[0].Size;
}
