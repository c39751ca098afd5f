using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2006: a double constant with a tensor of float or Half.</summary>
internal static class DoubleLiteral
{
    public const string Id = "NDT2006";

    /// <summary>The property with the suffix the code fix appends.</summary>
    public const string SuffixKey = "suffix";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Double constant on a tensor of a narrower type",
        "'{0}' is a double and {1} is {2}: {3}",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "C# reads a number with a point as double. On a float tensor write 0.5f.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(DoubleLiteralFault fault)
    {
        string text = fault.Node.Syntax.ToString(), type = Wording.Type(fault.Element);
        string? suffix = ElementTypes.LiteralSuffix(fault.Element);
        string number = text.TrimEnd('d', 'D');
        bool literal = fault.Node is Microsoft.CodeAnalysis.Operations.ILiteralOperation;
        string advice = suffix is null || !literal ? $"write ({type}){(literal ? number : text)}" : $"write {number}{suffix}";
        string name = fault.Tensor.Value.Declared is { } declared ? $"{declared.Name} {Wording.Quote(fault.Tensor.Operation)}" : Wording.Quote(fault.Tensor.Operation);
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, text, name, type, advice) with
        {
            Properties = suffix is not null && literal ? ImmutableDictionary<string, string?>.Empty.Add(SuffixKey, suffix) : null,
        };
    }
}
