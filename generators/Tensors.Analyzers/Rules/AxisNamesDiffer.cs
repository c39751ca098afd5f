using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2008: axes of equal size that are named differently meet.</summary>
internal static class AxisNamesDiffer
{
    public const string Id = "NDT2008";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Named axes do not meet",
        "{0} and {1} do not meet: axis {2} is {3} in one and {4} in the other. {5}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Axes declared with [NdDim] meet axes of the same name and axes without one. A renaming is written out with As.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(BroadcastFault fault) => Explain(fault.Left, fault.Right, fault.Axis, fault.LeftDim, fault.RightDim);

    public static Explanation Explain(AssignFault fault) => Explain(fault.Value, fault.Destination, fault.Axis, fault.ValueDim, fault.DestinationDim);

    private static Explanation Explain(Operand left, Operand right, int axis, Dim a, Dim b) => Explanation.Of(
        Descriptor,
        new[] { a.Origin?.Declared, b.Origin?.Declared, a.Name, b.Name },
        Wording.Describe(left),
        Wording.Describe(right),
        axis,
        a.Name!.Name,
        b.Name!.Name,
        Advice(left.Value.Shape!, right.Value.Shape!, b));

    private static string Advice(TensorShape left, TensorShape right, Dim b)
    {
        bool swapped = left.Rank == 2 && right.Rank == 2
            && KnownTypes.Same(left.Dims[0].Name, right.Dims[1].Name) && KnownTypes.Same(left.Dims[1].Name, right.Dims[0].Name);
        string names = string.Join(", ", right.Dims.Where(static d => d.Name is not null).Select(static d => d.Name!.Name));
        return swapped
            ? $"The axes are swapped: transpose one of the two, or rename the first with .As<{names}>() where it is meant"
            : $"If they are the same thing, rename the first with .As<{(names.Length == 0 ? b.Name!.Name : names)}>(): 0 B";
    }
}
