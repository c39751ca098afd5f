using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2032: operands of a concatenation or a stack that do not fit together.</summary>
internal static class JoinDoesNotFit
{
    public const string Id = "NDT2032";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Operands cannot be joined",
        "{0} and {1} cannot be joined: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Concat joins along an axis that all operands have, off which their sizes are equal; Stack makes a new axis of operands of one shape.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(JoinFault fault)
    {
        TensorShape left = fault.Left.Value.Shape!, right = fault.Right.Value.Shape!;
        string why = fault.Clash < 0 ? $"the first has {Axes(left.Rank)}, the other {right.Rank}"
            : $"axis {fault.Clash} is {Wording.SizeWithOrigin(left.Dims[fault.Clash])} in the first and {Wording.SizeWithOrigin(right.Dims[fault.Clash])} in the other";
        return Explanation.Of(Descriptor, new[] { fault.Left.Value.Declared, fault.Right.Value.Declared }, Wording.Describe(fault.Left), Wording.Describe(fault.Right), why, Advice(fault, left, right));
    }

    private static string Advice(JoinFault fault, TensorShape left, TensorShape right)
    {
        if (left.Rank == right.Rank)
        {
            int[] clashes = Enumerable.Range(0, left.Rank).Where(i => !left.Dims[i].SameSizeAs(right.Dims[i])).ToArray();
            if (clashes.Length == 1)
            {
                return fault.IsStack ? $"Stack takes operands of one shape; Nd.Concat(..., axis: {clashes[0]}) joins these" : $"They differ along axis {clashes[0]}: write axis: {clashes[0]}";
            }
        }

        return fault.IsStack ? "Stack takes operands of one shape" : fault.Clash < 0 ? "Both need the same axes" : $"Only axis {fault.Axis}, along which they are joined, may differ";
    }

    private static string Axes(int rank) => rank == 1 ? "1 axis" : $"{rank} axes";
}
