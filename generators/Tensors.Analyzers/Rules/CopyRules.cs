using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>Which rule speaks of which copy: of what is worse, the stack before the copy.</summary>
internal static class CopyRules
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        LargeValue.Descriptor, ElementTooLarge.Descriptor, Boxed.Descriptor, Lifted.Descriptor, CopiedElement.Descriptor, DefensiveCopy.Descriptor, CopiedByAssignment.Descriptor, SpanToArray.Descriptor);

    /// <summary>What there is to say about a copy under these limits; null where it is small.</summary>
    public static Diagnostic? Explain(Copy copy, long stack, long most, KnownTypes known)
    {
        switch (copy.Kind)
        {
            case CopyKind.Argument or CopyKind.Temporary or CopyKind.Concatenation or CopyKind.GenericLocal:
                return copy.Bytes > stack ? OnStack(copy, stack) : null;
            case CopyKind.Result:
                return copy.Bytes > stack && copy.Detail is null ? OnStack(copy, stack) : null;
            case CopyKind.ElementRead when copy.Detail is not null && copy.Bytes > stack:
                return null; // the local has the message
            case CopyKind.Element or CopyKind.ElementRead:
                return copy.Bytes > stack ? OnStack(copy, stack) : copy.Bytes > most ? CopiedElement.At(copy) : null;
            case CopyKind.Swap:
                return copy.Bytes > stack ? OnStack(copy, stack) : copy.Bytes > most ? CopiedByAssignment.At(copy, isTensor: true) : null;
            case CopyKind.GenericArray:
                return copy.Bytes > MemoryLimits.ArrayElement ? ElementTooLarge.Inside(copy) : null;
        }

        return copy.Bytes <= most ? null : copy.Kind switch
        {
            CopyKind.Box or CopyKind.BoxedReceiver or CopyKind.BoxedDelegate or CopyKind.GenericBox => Boxed.At(copy, new ObjectSizes(known)),
            CopyKind.Elements => CopiedElement.At(copy),
            CopyKind.AnonymousObject => Lifted.Anonymous(copy),
            CopyKind.Receiver => DefensiveCopy.At(copy, known),
            CopyKind.Assignment => CopiedByAssignment.At(copy, known.Declared.IsDeclared(copy.Type)),
            CopyKind.SpanToArray => SpanToArray.At(copy),
            _ => null,
        };
    }

    private static Diagnostic OnStack(Copy copy, long limit)
    {
        string type = Wording.Type(copy.Type), quoted = Wording.Quote(copy.Node);
        (string what, string advice) = copy.Kind switch
        {
            CopyKind.Argument or CopyKind.Element => ($"{quoted} is passed by value to '{Name(copy.Symbol!)}' and", $"Pass a reference: to a method of your own that takes 'in {type}', or the Owned<{type}> that holds it"),
            CopyKind.Result or CopyKind.ElementRead => ($"{quoted} returns a copy and", $"Ask for a reference, or have it written into your own: ref {type} result"),
            CopyKind.Concatenation => ($"The concatenated {quoted}", "Call .ToString() on it: that reads it in place"),
            CopyKind.Swap => ($"{quoted} keeps its values in temporaries and", CopiedByAssignment.Flip(copy.Type)),
            CopyKind.GenericLocal => ($"With {type}, {copy.Detail} of '{copy.Symbol!.Name}'", "Let the method take references: 'in' to read, 'ref' to write"),
            _ => ($"{quoted} keeps its value in a temporary and", Temporary(copy.Node, type)),
        };
        return LargeValue.At(copy.Node.Syntax.GetLocation(), what, copy.Bytes, limit, advice);
    }

    private static string Temporary(IOperation node, string type) => node switch
    {
        IConditionalOperation => "Choose a reference: ref c ? ref a : ref b",
        IWithOperation or IObjectCreationOperation => "Write its fields in place, one by one",
        ISimpleAssignmentOperation => "Assign one after the other",
        ITupleOperation => "Pass them by reference, or declare a struct for them and hold it in an Owned<T>",
        IAwaitOperation => $"Let the task give the Owned<{type}>",
        _ => "Write if and else with CopyFrom",
    };

    private static string Name(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {Wording.Type(member.ContainingType)}",
        _ => $"{Wording.Type(member.ContainingType)}.{member.Name}",
    };
}
