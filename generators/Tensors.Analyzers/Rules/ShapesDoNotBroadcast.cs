using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2001: two operands whose sizes differ along an axis, neither of them 1.</summary>
internal static class ShapesDoNotBroadcast
{
    public const string Id = "NDT2001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Shapes do not broadcast",
        "{0} and {1} do not broadcast: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Aligned at the last axis, two sizes meet where they are equal or one of them is 1.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(BroadcastFault fault)
    {
        TensorShape left = fault.Left.Value.Shape!, right = fault.Right.Value.Shape!;
        string sizes = left.Rank == right.Rank
            ? $"axis {fault.Axis} is {Wording.SizeWithOrigin(fault.LeftDim)} on the left and {Wording.SizeWithOrigin(fault.RightDim)} on the right"
            : $"axis {AxisOf(fault, left)} on the left is {Wording.SizeWithOrigin(fault.LeftDim)}, and it meets axis {AxisOf(fault, right)} on the right, which is {Wording.SizeWithOrigin(fault.RightDim)}";
        return Explanation.Of(
            Descriptor,
            new[] { fault.LeftDim.Origin?.Declared, fault.RightDim.Origin?.Declared },
            Wording.Describe(fault.Left),
            Wording.Describe(fault.Right),
            sizes,
            Advice(fault, left, right));
    }

    /// <summary>The axis in the operand's own counting; the fault's counts in the wider shape.</summary>
    private static int AxisOf(BroadcastFault fault, TensorShape operand)
    {
        int wider = System.Math.Max(fault.Left.Value.Shape!.Rank, fault.Right.Value.Shape!.Rank);
        return fault.Axis - (wider - operand.Rank);
    }

    private static string Advice(BroadcastFault fault, TensorShape left, TensorShape right)
    {
        if (KeepDims.Advice(fault.Left, fault.Right) is { } keepDims)
        {
            return keepDims;
        }

        // The usual cause first: a row where a column was meant, then a transposed operand.
        if (left.Rank == 2 && right.Rank == 1 && left.Dims[0].SameSizeAs(right.Dims[0]))
        {
            return Column(fault.Right, right);
        }

        if (right.Rank == 2 && left.Rank == 1 && right.Dims[0].SameSizeAs(left.Dims[0]))
        {
            return Column(fault.Left, left);
        }

        if (left.Rank == 2 && right.Rank == 2 && left.Dims[0].SameSizeAs(right.Dims[1]) && left.Dims[1].SameSizeAs(right.Dims[0]))
        {
            return "Transpose one of them";
        }

        bool leftLonger = fault.LeftDim.Size > fault.RightDim.Size;
        Dim longer = leftLonger ? fault.LeftDim : fault.RightDim, shorter = leftLonger ? fault.RightDim : fault.LeftDim;
        string slice = $"Slice the {(leftLonger ? "left" : "right")} one to {Wording.Size(shorter)} along that axis (..{Wording.Size(shorter)})";
        return shorter.Origin is { Declared: INamedTypeSymbol declared, Slice: null }
            ? $"{slice}, or declare {declared.Name} with {Wording.Size(longer)}"
            : slice;
    }

    private static string Column(Operand vector, TensorShape shape)
    {
        string size = Wording.Size(shape.Dims[0]);
        return vector.Value.Declared is INamedTypeSymbol declared
            ? $"A rank 1 tensor lies along the last axis; to run along axis 0, declare {declared.Name} as {size} x 1"
            : $"A rank 1 value lies along the last axis; to run along axis 0 its shape must be {size} x 1";
    }
}
