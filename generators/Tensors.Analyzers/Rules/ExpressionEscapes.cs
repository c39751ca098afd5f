using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2012: an unevaluated expression that would outlive a tensor it reads.</summary>
internal static class ExpressionEscapes
{
    public const string Id = "NDT2012";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Expression outlives a tensor it reads",
        "{0} is not evaluated yet and reads {1}, which is gone when {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An expression refers to its operands. It may be returned or kept only where all of them live longer: ref parameters, fields of heap or native objects.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, IOperation expression, IOperation dying, string when, string advice) =>
        Diagnostic.Create(Descriptor, location, Wording.Quote(expression), Wording.Quote(dying), when, advice);
}
