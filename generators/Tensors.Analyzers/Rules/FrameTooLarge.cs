using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3014: locals that are small one by one and large together.</summary>
internal static class FrameTooLarge
{
    public const string Id = "NDT3014";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Locals of a method are large together",
        "'{0}' keeps {1} on the stack in {2} values, and the limit set here is {3}. Largest: {4}; cheapest fix: {5}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Every local, by-value parameter, result and temporary of a method has a place of its own on the stack, in whatever branch it stands. The limit is set with tensors_frame_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, string method, IReadOnlyCollection<Contribution> values, long bytes, long limit)
    {
        Contribution largest = values.OrderByDescending(static v => v.Amount.Bytes).First();
        return Diagnostic.Create(
            Descriptor, location, values.Select(static v => v.Syntax.GetLocation()),
            method, Wording.Bytes(bytes), values.Count, Wording.Bytes(limit), CostWording.Line(largest), CostWording.Fix(largest));
    }
}
