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
/// <param name="Fields">Names of the fields of a Register type, in memory order; the first field alone for others.</param>
internal sealed record TensorPlan(
    TensorSpec Spec, EquatableArray<AxisPlan> Axes, string Shape, PlacementClass Placement, string Summary, EquatableArray<string> Fields)
{
    public bool IsRegister => Placement == PlacementClass.Register;
}
