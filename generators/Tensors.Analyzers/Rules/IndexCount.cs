using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2019: an element named by fewer or more indices than the tensor has axes.</summary>
internal static class IndexCount
{
    public const string Id = "NDT2019";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Wrong number of indices",
        "{0} has {1}, and {2}: {3}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An element is named by one index for each axis.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(IndexCountFault fault)
    {
        string axes = fault.Rank switch { 0 => "no axis", 1 => "1 axis", _ => $"{fault.Rank} axes" };
        string given = fault.Count == 1 ? "1 index" : $"{fault.Count} indices";
        string names = string.Join(", ", Enumerable.Range(0, fault.Rank).Select(static i => $"i{i}"));
        if (fault.Function is { } function)
        {
            return Of(fault, axes, $"this function takes {given}", fault.Rank > 4 ? "write its elements through At[...]" : $"write {function}(({names}) => ...)");
        }

        IOperation[] written = fault.Node switch
        {
            IPropertyReferenceOperation property => property.Arguments.Select(static a => a.Value).ToArray(),
            IInvocationOperation call => call.Arguments.Select(static a => a.Value).ToArray(),
            _ => System.Array.Empty<IOperation>(),
        };
        string list = string.Join(", ", written.Select(static w => w.Syntax.ToString()));
        string rest = string.Concat(Enumerable.Repeat(", ..", fault.Rank - fault.Count));
        return Of(fault, axes, $"[{list}] gives {given}", $"[{list}{rest}] is that part, an element takes all of them: [{names}]");
    }

    private static Explanation Of(IndexCountFault fault, string axes, string given, string advice) =>
        Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor), axes, given, advice);
}
