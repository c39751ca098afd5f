using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2018: a reshape that would have to move elements.</summary>
internal static class ReshapeIsNoView
{
    public const string Id = "NDT2018";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Reshape is not a view",
        "{0} of {1} to ({2}) is not a view: axes {3} do not follow one another in memory{4}. Write {5}{6}, or reshape before the axes are moved or cut (View, 0 B).",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A reshape never copies in silence.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(NoViewFault fault)
    {
        string order = fault.ByColumns ? "Order.ColumnMajor, " : "";
        string sizes = Wording.Shape(fault.Target).Replace(" x ", ", ");
        string copy = fault.Type is { } type ? $".ReshapeCopy<{type.Name}>({order.TrimEnd(' ', ',')})" : fault.Operation == "Ravel" ? $".ReshapeCopy({order}-1)" : $".ReshapeCopy({order}{sizes})";
        return Explanation.Of(
            Descriptor,
            new[] { fault.Tensor.Value.Declared, fault.Type },
            fault.Operation,
            Wording.Describe(fault.Tensor),
            Wording.Shape(fault.Target),
            $"{fault.Gap.Slow} and {fault.Gap.Fast}",
            fault.ByColumns ? " in column-major order" : string.Empty,
            copy,
            fault.Bytes is { } bytes ? $" (Copy {Wording.Bytes(bytes)})" : string.Empty);
    }
}
