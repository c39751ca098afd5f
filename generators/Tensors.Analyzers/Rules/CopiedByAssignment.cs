using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Copies;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3011: a large tensor copied by an assignment.</summary>
internal static class CopiedByAssignment
{
    public const string Id = "NDT3011";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Assignment copies a large tensor",
        "{0} copies {1}. {2}.",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A tensor is a value: to assign it is to copy it, and both have their own from then on. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    /// <summary>Present where the assignment can be written as a CopyFrom.</summary>
    public const string HasCopyFrom = "HasCopyFrom";

    public static Diagnostic At(Copy copy, bool isTensor)
    {
        string advice = copy.Kind == CopyKind.Swap ? Flip(copy.Type)
            : isTensor ? "CopyFrom says so in words; two states that take turns are a DoubleBuffer, whose Flip is 0 B; to name it, take a reference ('ref')"
            : "Two states that take turns are a DoubleBuffer, whose Flip is 0 B; to name it, take a reference ('ref')";
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            Descriptor, copy.Node.Syntax.GetLocation(), isTensor && copy.Kind == CopyKind.Assignment ? properties.Add(HasCopyFrom, "true") : properties, Wording.Quote(copy.Node), Wording.Bytes(copy.Bytes), advice);
    }

    public static Diagnostic Local(Location location, ILocalSymbol local, long bytes, bool isSwap) => Diagnostic.Create(
        Descriptor,
        location,
        $"Local '{local.Name}'",
        local.IsForEach ? Wording.Bytes(bytes) + " each round" : Wording.Bytes(bytes),
        isSwap ? Flip(local.Type) : local.IsForEach ? $"Walk a span of them by reference: foreach (ref readonly var {local.Name} in ...)" : $"To read or write the original, take a reference (ref var {local.Name} = ref ...)");

    /// <summary>What to do instead of a swap.</summary>
    public static string Flip(ITypeSymbol type) => $"Hold both in a DoubleBuffer<{Wording.Type(type)}>: its Flip swaps two pointers, 0 B";
}
