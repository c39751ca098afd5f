using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2038 to NDT2041: operands that do not fit a product, a determinant or a system of equations.</summary>
internal static class ProductDoesNotFit
{
    public static readonly DiagnosticDescriptor Square = Rule("NDT2038", "Not a square matrix", "A determinant, an inverse and the solution of a system are of square matrices, in the last two axes.");

    public static readonly DiagnosticDescriptor RightSide = Rule("NDT2039", "Right side does not fit its system", "The right side of a system of n equations has n rows.");

    public static readonly DiagnosticDescriptor Cross = Rule("NDT2040", "Cross product of vectors that have not three elements", "A cross product is one of vectors of three elements, which lie along one axis.");

    public static readonly DiagnosticDescriptor Axes = Rule("NDT2041", "Axes of a product do not fit", "Axes that are summed over together have the same size.");

    public static Explanation Explain(FitFault fault)
    {
        string operands = Wording.Describe(fault.Left) + (fault.Right is { } right ? " and " + Wording.Describe(right) : string.Empty);
        DiagnosticDescriptor descriptor = fault.Kind switch
        {
            FitKind.Square => Square,
            FitKind.RightSide => RightSide,
            FitKind.Cross => Cross,
            _ => Axes,
        };
        return Explanation.Of(
            descriptor,
            new[] { fault.Dim.Origin?.Declared },
            $"{fault.Function} of {operands}",
            fault.Wrong.Replace("SIZE", Wording.SizeWithOrigin(fault.Dim)),
            fault.Advice);
    }

    private static DiagnosticDescriptor Rule(string id, string title, string description) => new(
        id,
        title,
        "{0}: {1}. {2}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description,
        Descriptors.Pages + id + ".md");
}
