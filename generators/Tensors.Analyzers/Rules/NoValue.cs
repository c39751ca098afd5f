using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2016: an expression where C# needs a value: behind <c>=</c>, in a condition, as a number.</summary>
internal static class NoValue
{
    public const string Id = "NDT2016";

    /// <summary>The property with the statement's new text.</summary>
    public const string FixKey = "fix";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Expression where a value is needed",
        "{0} {1}. {2}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An expression over tensors is computed where it is written to, in one pass, and C# cannot do that with an assignment.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(NoValueFault fault)
    {
        string text = fault.Value.Operation.Syntax.ToString();
        string name = Wording.Describe(fault.Value);
        if (fault.Wanted.SpecialType == SpecialType.System_Boolean)
        {
            return Of(fault, name, "is a mask, one truth value for each element, and no condition", $"Ask Nd.Any({text}) or Nd.All({text})");
        }

        if (ElementTypes.KindOf(fault.Wanted) is not null)
        {
            return Of(fault, name, $"is a tensor, and a single {Wording.Type(fault.Wanted)} is needed", "Give every axis an index, or reduce it: Nd.Sum, Nd.Max, Nd.Mean");
        }

        string what = fault.Value.Value.Declared is null ? "is an expression, which is computed where it is written to" : "is of another declared type, and '=' copies within one type only";
        if (fault.Target is null)
        {
            return Of(fault, name, what, $"Declare the {fault.Wanted.Name} and call its Assign({text})");
        }

        string write = $"{Destination(fault.Target.Syntax)}.Assign({text})";
        return Of(fault, name, what, $"Write {write}") with { Properties = ImmutableDictionary<string, string?>.Empty.Add(FixKey, write) };
    }

    /// <summary>a[.., 0] is read; it is written as a.At[.., 0], and a[5] as a.At[5, ..]: with integers alone, At is an element.</summary>
    private static string Destination(SyntaxNode target)
    {
        if (target is not ElementAccessExpressionSyntax access)
        {
            return target.ToString();
        }

        string arguments = access.ArgumentList.Arguments.ToString();
        return $"{access.Expression}.At[{arguments}{(arguments.Contains("..") ? "" : ", ..")}]";
    }

    private static Explanation Of(NoValueFault fault, params object[] arguments) =>
        Explanation.Of(Descriptor, new[] { fault.Value.Value.Declared }, arguments);
}
