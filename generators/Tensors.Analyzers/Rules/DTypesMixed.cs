using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT2005: operands of different dtypes. Nothing is converted behind the user's back, since a conversion has a price in bytes.</summary>
internal static class DTypesMixed
{
    public const string Id = "NDT2005";

    /// <summary>The property with the call the code fix appends to the operand.</summary>
    public const string CallKey = "call";

    /// <summary>The property with the operand's place: its offset into the diagnostic's place and its length.</summary>
    public const string SpanKey = "span";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Element types are mixed",
        "{0} is {1} and {2} is {3}: element types are never mixed by themselves. {4}.",
        Descriptors.Shapes,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A cast is written out, because it has a price: in an expression 0 B and a conversion per element, stored its full size.",
        Descriptors.Pages + Id + ".md");

    public static Explanation Explain(DTypeFault fault)
    {
        // What is written to keeps its type, here or around the mix; a number gives way to a tensor of its kind; else the wider of the two stays.
        bool wanted = KnownTypes.Same(fault.Wanted, fault.LeftElement) || KnownTypes.Same(fault.Wanted, fault.RightElement);
        ITypeSymbol target = wanted && fault.Right.Value.IsTensor && !fault.LeftIsDestination ? fault.Wanted!
            : ElementTypes.KindOf(fault.LeftElement) == ElementTypes.KindOf(fault.RightElement) && !fault.Right.Value.IsTensor || fault.LeftIsDestination
            ? fault.LeftElement
            : ElementTypes.Wider(fault.LeftElement, fault.RightElement);
        bool castRight = KnownTypes.Same(target, fault.LeftElement);
        Operand cast = castRight ? fault.Right : fault.Left;
        string advice;
        ImmutableDictionary<string, string?>? properties = null;
        if (ElementTypes.KindOf(fault.LeftElement) is null || ElementTypes.KindOf(fault.RightElement) is null)
        {
            // Nothing is known to convert to or from a struct.
            advice = fault.Right.Value.IsTensor
                ? "Only numbers convert: go through the elements in a loop over AsSpan(), or fill a tensor of the other type with FillFrom"
                : $"Write a {Wording.Type(fault.LeftElement)} instead of {Wording.Quote(fault.Right.Operation)}";
        }
        else if (!wanted && !fault.LeftIsDestination && fault.Left.Value.IsTensor && fault.Right.Value.IsTensor && fault.Node.SemanticModel is { } model
            && ElementTypes.Common(fault.LeftElement, fault.RightElement, model.Compilation) is { } common)
        {
            // Neither holds the other's numbers, and the one that is cast to the other wraps.
            advice = $"Neither holds the other's numbers, {Wording.Type(common)} holds both: {Wording.Quote(fault.Left.Operation)} with {Call(fault.Left, common)} and {Wording.Quote(fault.Right.Operation)} with {Call(fault.Right, common)}, 0 B inside an expression";
        }
        else if (cast.Value.IsTensor)
        {
            string call = Call(cast, target);
            string stored = cast.Value.Shape?.Length is { } length && ElementTypes.SizeOf(target) is { } size
                ? $"; stored as {Wording.Type(target)} it would take {Wording.Bytes(length * size)}"
                : string.Empty;
            advice = $"Cast {Wording.Quote(cast.Operation)} with {call}: 0 B inside an expression{stored}";
            Microsoft.CodeAnalysis.Text.TextSpan place = cast.Operation.Syntax.Span;
            properties = ImmutableDictionary<string, string?>.Empty.Add(CallKey, call).Add(SpanKey, $"{place.Start - fault.Node.Syntax.SpanStart},{place.Length}");
        }
        else
        {
            ITypeSymbol element = castRight ? fault.LeftElement : fault.RightElement;
            advice = $"Write the number as {Wording.Type(element)}: ({Wording.Type(element)}){Wording.Quote(cast.Operation).Trim('\'')}";
        }

        return Explanation.Of(
            Descriptor,
            new[] { fault.Left.Value.Declared, fault.Right.Value.Declared },
            Name(fault.Left),
            Element(fault.Left, fault.LeftElement),
            Name(fault.Right),
            Element(fault.Right, fault.RightElement),
            advice) with { Properties = properties };
    }

    private static string Call(Operand operand, ITypeSymbol target) => $"{(operand.Value.Declared is null ? string.Empty : ".E")}.Cast<{Wording.Type(target)}>()";

    private static string Name(Operand operand) =>
        operand.Value.Declared is { } declared ? $"{declared.Name} {Wording.Quote(operand.Operation)}" : Wording.Quote(operand.Operation);

    private static string Element(Operand operand, ITypeSymbol element) =>
        operand.Value.Declared is not null && operand.Value.Shape?.Length is { } length && ElementTypes.SizeOf(element) is { } size
            ? $"{Wording.Type(element)} ({Wording.Number(length * size)} B)"
            : Wording.Type(element);
}
