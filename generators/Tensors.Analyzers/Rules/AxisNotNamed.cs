using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2017: an axis given by place, where a number could as well be an operand.</summary>
internal static class AxisNotNamed
{
    public const string Id = "NDT2017";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Axis is not named",
        "The axis of a reduction is named, so that a number is never taken for one: write {0}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Nd.Max(x, 0) is the larger of each element and 0; Nd.Max(x, axis: 0) reduces axis 0. All reductions take their axis by name.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(UnnamedAxisFault fault) => new(
        Descriptor, new object[] { fault.Call.Insert(fault.Offset, "axis: ") }, ImmutableArray<Location>.Empty);
}
