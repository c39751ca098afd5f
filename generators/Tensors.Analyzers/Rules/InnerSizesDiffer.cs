using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2003: a matrix product whose inner sizes differ.</summary>
internal static class InnerSizesDiffer
{
    public const string Id = "NDT2003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Inner sizes of a matrix product differ",
        "{0} times {1} is no matrix product: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "(m, k) times (k, n) gives (m, n): the columns of the left factor meet the rows of the right one.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ProductFault fault) => Explanation.Of(
        Descriptor,
        new[] { fault.LeftDim.Origin?.Declared, fault.RightDim.Origin?.Declared },
        Wording.Describe(fault.Left),
        Wording.Describe(fault.Right),
        fault.Reason is { } side
            ? $"the {side} factor is a single value"
            : $"the left factor has {Wording.SizeWithOrigin(fault.LeftDim)} columns, the right one {Wording.SizeWithOrigin(fault.RightDim)} rows",
        Advice(fault));

    private static string Advice(ProductFault fault)
    {
        if (fault.Reason is not null)
        {
            return "Use * to scale by a number";
        }

        TensorShape left = fault.Left.Value.Shape!, right = fault.Right.Value.Shape!;
        if (right.Rank == 2 && right.Dims[1].SameSizeAs(fault.LeftDim))
        {
            return "Transpose the right one";
        }

        if (left.Rank == 2 && left.Dims[0].SameSizeAs(fault.RightDim))
        {
            return "Transpose the left one";
        }

        return right.Rank > 0 && left.Rank > 0 && right.Dims[right.Rank - 1].SameSizeAs(left.Dims[System.Math.Max(0, left.Rank - 2)])
            ? "Exchange the factors"
            : "The two must be equal";
    }
}
