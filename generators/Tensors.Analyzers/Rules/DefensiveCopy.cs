using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3010: the copy of a struct that the compiler makes before a member that is not readonly.</summary>
internal static class DefensiveCopy
{
    public const string Id = "NDT3010";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Defensive copy of a large tensor",
        "{0} runs on a copy of {1} on the stack, each time: {2}, and '{3}' is not readonly. {4}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Through a place that may not be written, the compiler calls members that may write on a copy. The limit is set with tensors_copy_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    /// <summary>Present where the member can be marked readonly as it is; its first additional location is the member's name.</summary>
    public const string CanBeReadonly = "CanBeReadonly";

    public static Diagnostic At(Copy copy, KnownTypes known)
    {
        ISymbol member = copy.Symbol!;
        IMethodSymbol? method = member as IMethodSymbol ?? (member as IPropertySymbol)?.GetMethod;
        bool quiet = method is not null && Mutation.LeavesAlone(method, known);
        Location? declared = member.Locations.FirstOrDefault(static l => l.IsInSource);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            Descriptor,
            copy.Node.Syntax.GetLocation(),
            declared is null ? null : new[] { declared },
            quiet && declared is not null ? properties.Add(CanBeReadonly, "true") : properties,
            Wording.Quote(copy.Node),
            Wording.Bytes(copy.Bytes),
            copy.Detail!,
            member.Name == "this[]" ? "this[]" : member.Name,
            quiet ? "Mark it 'readonly', as it writes nothing" : "What it writes is lost with the copy: take a 'ref', or do not write in it");
    }
}
