using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2014: a cast of elements that are no numbers of the library's. At run time it would throw.</summary>
internal static class CastOfStruct
{
    public const string Id = "NDT2014";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Elements do not convert",
        "{0} has elements of type {1}, which do not convert: Cast knows bool, the integers, Half, float, double and Complex. {2}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "What a struct means as a number only its own code can say.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(CastFault fault)
    {
        string target = (fault.Node as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.TargetMethod.TypeArguments.FirstOrDefault() is { } type ? Wording.Type(type) : "the other type";
        return Explanation.Of(
            Descriptor, new[] { fault.Tensor.Value.Declared, fault.Element }, Wording.Quote(fault.Tensor.Operation), Wording.Type(fault.Element),
            $"Fill a tensor of {target} with FillFrom, or in a loop over AsReadOnlySpan()");
    }
}
