using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2021: a slice or another view of an expression whose elements are computed and lie nowhere.</summary>
internal static class ViewOfComputed
{
    public const string Id = "NDT2021";

    private const int LongestArguments = 32;

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "View of an expression that is computed",
        "{0} is computed while it is assigned and has no elements in memory. {1}, or assign it to a tensor first.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A view is of memory.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ComputedViewFault fault)
    {
        string call = Call(fault);
        string advice = fault.View switch
        {
            _ when IsEvaluatedOnce(fault.Tensor) => fault.View is null ? "Slice what it is made of" : $"Write {fault.View} behind what it is made of",
            null => "Slice its operands, as in a[1..] + b[1..] (0 B, and only what is kept is computed)",
            "Reshape" => $"Write {call.Replace("Reshape", "ReshapeCopy")} (0 B when it is assigned as it is)",
            "Ravel" => "Write ReshapeCopy(-1) (0 B when it is assigned as it is)",
            "Unstack" or "Split" => $"Take pieces of its operands, as in a.{call}[0] + b.{call}[0] (0 B)",
            _ => $"Write {fault.View} behind its operands, as in a.{call} + b.{call} (0 B)",
        };
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor), advice);
    }

    /// <summary>The view as written, its arguments left out where they are long.</summary>
    private static string Call(ComputedViewFault fault)
    {
        string name = fault.View ?? string.Empty;
        if (fault.Node.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call)
        {
            return name + "(...)";
        }

        string arguments = call.ArgumentList.ToString();
        return member.Name + (arguments.Length > LongestArguments || arguments.Contains('\n') ? "(...)" : arguments);
    }

    private static bool IsEvaluatedOnce(Operand tensor) =>
        tensor.Operation.Type is INamedTypeSymbol { TypeArguments: [_, { } node] } && node.Name.StartsWith("Computed", System.StringComparison.Ordinal);
}
