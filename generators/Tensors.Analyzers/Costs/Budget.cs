using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>One limit of a budget.</summary>
/// <param name="Resource">What is limited; null for the footprint.</param>
/// <param name="Bytes">The most that is allowed.</param>
/// <param name="Location">The attribute.</param>
internal readonly record struct Limit(Resource? Resource, long Bytes, Location Location);

/// <summary>A limit that cannot be read, or has nothing to limit.</summary>
internal readonly record struct BrokenLimit(Location Location, string Text, string Why);

/// <summary>The limits that <c>[MemoryBudget]</c> sets on a method, a type or an assembly.</summary>
internal sealed record Budget(ImmutableArray<Limit> Limits, ImmutableArray<BrokenLimit> Broken, ImmutableArray<INamedTypeSymbol> Types, Location Location)
{
    private const string Metadata = "Tensors.MemoryBudgetAttribute";

    /// <summary>All limits on a symbol together; null where there are none. A property's hold for each of its accessors.</summary>
    public static Budget? Of(ISymbol symbol, Compilation compilation, CancellationToken cancel)
    {
        if (compilation.GetTypeByMetadataName(Metadata) is not { } attributeType)
        {
            return null;
        }

        IEnumerable<AttributeData> attributes = symbol.GetAttributes();
        if (symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            attributes = attributes.Concat(property.GetAttributes());
        }

        var limits = ImmutableArray.CreateBuilder<Limit>();
        var broken = ImmutableArray.CreateBuilder<BrokenLimit>();
        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Location? first = null;
        foreach (AttributeData attribute in attributes.Where(a => KnownTypes.Same(a.AttributeClass, attributeType)))
        {
            var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancel) as AttributeSyntax;
            Location location = syntax?.GetLocation() ?? symbol.Locations.FirstOrDefault() ?? Location.None;
            first ??= location;
            foreach (TypedConstant argument in attribute.ConstructorArguments.Where(static a => a is { Kind: TypedConstantKind.Array, IsNull: false }))
            {
                types.AddRange(argument.Values.Select(static v => v.Value).OfType<INamedTypeSymbol>());
            }

            foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
            {
                Location at = syntax?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == named.Key)?.GetLocation() ?? location;
                Resource? resource = named.Key switch { "Alloc" => Resource.Alloc, "Temp" => Resource.Temp, "Stack" => Resource.Stack, "Traffic" => Resource.Traffic, _ => null };
                object? value = named.Value.Kind == TypedConstantKind.Primitive ? named.Value.Value : null;
                if (ByteSize.Of(value) is not { } bytes)
                {
                    broken.Add(new BrokenLimit(at, Text(value), "a size is a constant number of bytes that is not negative, or text such as \"16 KiB\", \"1.5 MiB\" or \"100 B\""));
                }
                else if (resource is null != symbol is ITypeSymbol or IAssemblySymbol)
                {
                    broken.Add(new BrokenLimit(at, named.Key, symbol is ITypeSymbol or IAssemblySymbol ? "types and assemblies have a Footprint" : "methods have Alloc, Temp, Stack and Traffic"));
                }
                else
                {
                    limits.Add(new Limit(resource, bytes, at));
                }
            }
        }

        return first is null ? null : new Budget(limits.ToImmutable(), broken.ToImmutable(), types.ToImmutable(), first);
    }

    private static string Text(object? value) => value is string text ? $"\"{text}\"" : System.Convert.ToString(value ?? "null", System.Globalization.CultureInfo.InvariantCulture)!;
}
