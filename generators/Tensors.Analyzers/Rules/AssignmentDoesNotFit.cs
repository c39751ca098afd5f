using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2002: a value that does not broadcast to the shape of the tensor or slice it is written to.</summary>
internal static class AssignmentDoesNotFit
{
    public const string Id = "NDT2002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Value does not fit its destination",
        "{0} does not fit into {1}: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A value broadcasts to the shape of its destination and never widens it.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(AssignFault fault)
    {
        TensorShape to = fault.Destination.Value.Shape!, from = fault.Value.Value.Shape!;
        string sizes, advice;
        if (fault.Axis < 0)
        {
            sizes = $"it has {from.Rank} axes and the destination {to.Rank}";
            advice = KeepDims.Advice(to, fault.Value) ?? "Reduce it (Nd.Sum(..., axis: 0)) or slice it down to the destination's axes";
        }
        else
        {
            int own = fault.Axis - (to.Rank - from.Rank);
            string which = own == fault.Axis ? $"axis {own} is" : $"its axis {own} meets axis {fault.Axis} and is";
            sizes = $"{which} {Wording.SizeWithOrigin(fault.ValueDim)} in the value and {Wording.SizeWithOrigin(fault.DestinationDim)} in the destination";
            advice = KeepDims.Advice(to, fault.Value) ?? Advice(fault, to, from);
        }

        return Explanation.Of(
            Descriptor,
            new[] { fault.DestinationDim.Origin?.Declared ?? fault.Destination.Value.Declared, fault.ValueDim.Origin?.Declared },
            Wording.Describe(fault.Value),
            Wording.Describe(fault.Destination),
            sizes,
            advice);
    }

    public static Explanation Explain(ReshapeFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.Target, fault.Tensor.Value.Declared },
        Wording.Describe(fault.Tensor),
        $"{fault.Target.Name} ({Wording.Shape(fault.TargetShape)})",
        $"it has {Wording.Number(fault.Tensor.Value.Shape!.Length ?? 0)} elements and the new shape {Wording.Number(fault.TargetShape.Length ?? 0)}",
        "A reshape keeps every element");

    public static Explanation Explain(RenameFault fault)
    {
        TensorShape shape = fault.Tensor.Value.Shape!;
        string names = string.Join(", ", fault.Names.Dims.Select(static d => d.Name!.Name));
        string what = shape.Rank != fault.Names.Rank ? $"it has {shape.Rank} axes, and {fault.Names.Rank} names are given" : string.Empty;
        for (int axis = shape.Rank - 1; axis >= 0 && shape.Rank == fault.Names.Rank; axis--)
        {
            Dim own = shape.Dims[axis], name = fault.Names.Dims[axis];
            what = !RenameFault.Fits(own, name) ? $"axis {axis} is {Wording.SizeWithOrigin(own)}, and {name.Name!.Name} has {name.Size}" : what;
        }

        return Explanation.Of(
            Descriptor,
            fault.Names.Dims.Select(static d => d.Name).Prepend(fault.Tensor.Value.Declared),
            Wording.Describe(fault.Tensor),
            $"As<{names}> ({Wording.Shape(fault.Names)})",
            what,
            "A renaming names every axis, a whole one with its size");
    }

    private static string Advice(AssignFault fault, TensorShape to, TensorShape from)
    {
        if (to.Rank == 2 && from.Rank == 2 && to.Dims[0].SameSizeAs(from.Dims[1]) && to.Dims[1].SameSizeAs(from.Dims[0]))
        {
            return "Transpose the value";
        }

        if (fault.DestinationDim.Size == 1)
        {
            return "A destination is never widened: reduce the value along that axis";
        }

        string destination = Wording.Size(fault.DestinationDim), value = Wording.Size(fault.ValueDim);
        return fault.ValueDim.Size > fault.DestinationDim.Size
            ? $"Slice the value (..{destination})"
            : $"Write a part of the destination (.At[...] with ..{value} along that axis), or give the value {destination}";
    }
}
