using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>A fault in words: the rule it breaks, the parts of its message, and the declarations it points to.</summary>
internal readonly record struct Explanation(DiagnosticDescriptor Descriptor, object[] Arguments, ImmutableArray<Location> Related, ImmutableDictionary<string, string?>? Properties = null)
{
    public static Explanation Of(DiagnosticDescriptor descriptor, IEnumerable<ITypeSymbol?> related, params object[] arguments) =>
        new(descriptor, arguments, Locations(related));

    public static ImmutableArray<Location> Locations(IEnumerable<ITypeSymbol?> types) =>
        types.Where(static t => t is not null).Select(static t => Wording.DeclarationOf(t!)).Where(static l => l is not null).Select(static l => l!).Distinct().ToImmutableArray();

    public Diagnostic At(Location location) => Diagnostic.Create(Descriptor, location, Related, Properties, Arguments);
}
