using Microsoft.CodeAnalysis;

namespace Tensors.Tool.Reading;

/// <summary>How reports name types and methods: enough to tell them apart, the same at every run.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.CSharpErrorMessageFormat;

    private static readonly SymbolDisplayFormat s_parameter = SymbolDisplayFormat.MinimallyQualifiedFormat;

    public static string Of(ITypeSymbol type) => type.ToDisplayString(s_type);

    /// <summary>As C# writes it where it is used.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(s_parameter);

    /// <summary>"Terrain.Flood.Step(ref World, in Field)"; "Terrain.Simulation.Volume.get", "Terrain.Album.Album(string)".</summary>
    public static string Of(IMethodSymbol method)
    {
        string type = Of(method.ContainingType);
        if (method.AssociatedSymbol is { } owner)
        {
            string accessor = method.MethodKind switch { MethodKind.PropertyGet => "get", MethodKind.PropertySet => "set", MethodKind.EventAdd => "add", MethodKind.EventRemove => "remove", _ => method.Name };
            return owner is IPropertySymbol { IsIndexer: true } ? $"{type}.this[{Parameters(((IPropertySymbol)owner).Parameters)}].{accessor}" : $"{type}.{owner.Name}.{accessor}";
        }

        string name = method.MethodKind switch
        {
            MethodKind.Constructor => method.ContainingType.Name,
            MethodKind.StaticConstructor => "static " + method.ContainingType.Name,
            _ when method.Name == "<Main>$" => "top-level statements",
            _ => method.Name,
        };
        string generic = method.TypeParameters.IsEmpty ? string.Empty : $"<{string.Join(", ", method.TypeParameters.Select(static p => p.Name))}>";
        return name == "top-level statements" ? $"{type} ({name})" : $"{type}.{name}{generic}({Parameters(method.Parameters)})";
    }

    private static string Parameters(IEnumerable<IParameterSymbol> parameters) => string.Join(", ", parameters.Select(static p =>
        p.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In => "in ", RefKind.RefReadOnlyParameter => "ref readonly ", _ => string.Empty } + p.Type.ToDisplayString(s_parameter)));

    /// <summary>All types of an assembly or a namespace, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (INamedTypeSymbol nested in TypesOf(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
