using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2011: a write that would go to a read-only place or to a copy.</summary>
internal static class LostWrite
{
    public const string Id = "NDT2011";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Write would be lost",
        "{0} cannot write to {1}: {2}. {3}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "What changes a tensor needs the tensor itself: a variable, a field that is not readonly, a ref.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, string operation, IOperation receiver, Place place, string? copied)
    {
        string type = receiver.Type is { } t ? Wording.Type(t) : "the tensor", name = place.Symbol?.Name ?? string.Empty;
        (string reason, string advice) = place.Kind switch
        {
            PlaceKind.InParameter => ($"'{name}' is {(((IParameterSymbol)place.Symbol!).RefKind == RefKind.In ? "an 'in'" : "a 'ref readonly'")} parameter, which is for reading", $"Take it by 'ref': ref {Wording.Type(((IParameterSymbol)place.Symbol!).Type)} {name}"),
            PlaceKind.ReadonlyField => ($"'{name}' is a readonly field", "Drop 'readonly' from the field"),
            PlaceKind.ReadonlyReference => ($"'{name}' gives a 'ref readonly'", "Return it by 'ref'"),
            PlaceKind.ReadonlyThis => ($"'{name}' is a readonly member", "Drop 'readonly' from the member"),
            PlaceKind.ReadonlyLocal => ($"'{name}' cannot be assigned", "Take a 'ref' local"),
            PlaceKind.PropertyByValue => ($"the property '{name}' returns a copy", $"Return it by 'ref': ref {type} {name} => ref _field"),
            PlaceKind.CallByValue => ($"'{name}' returns a copy", $"Return it by 'ref', or keep it in a variable first"),
            _ => ("it is a temporary value, gone after this statement", "Keep it in a variable first"),
        };
        return Diagnostic.Create(Descriptor, location, $"'{operation}'", Wording.Quote(receiver), copied is null ? reason : $"{reason}, so that {copied} would be copied and the copy written", advice);
    }
}
