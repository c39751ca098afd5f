using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2023: integers divided by a constant zero; without this message it is a DivideByZeroException at the first element.</summary>
internal static class ZeroDivisor
{
    public const string Id = "NDT2023";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Integers are divided by zero",
        "{0} has elements of type {1}, which nothing divides by zero: every element throws a DivideByZeroException. Divide by another number, or as floating-point numbers, {2}, which gives infinities and NaN.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Integers have no infinity.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(ZeroDivisorFault fault)
    {
        string quoted = Wording.Quote(fault.Tensor.Operation).Trim('\'');
        bool isName = fault.Tensor.Value.Declared is not null;
        string cast = $"{(isName ? quoted + ".E" : $"({quoted})")}.Cast<float>() / 0f";
        return Explanation.Of(Descriptor, new[] { fault.Tensor.Value.Declared }, Wording.Describe(fault.Tensor), Wording.Type(fault.Tensor.Value.Element!), cast);
    }
}
