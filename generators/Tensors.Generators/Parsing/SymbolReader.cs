using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>From symbols and syntax to plain data.</summary>
internal static class SymbolReader
{
    /// <summary>The place of a node, as plain numbers.</summary>
    public static LocationSpec? Place(SyntaxNode? node) => node is null ? null : Place(node.GetLocation());

    /// <summary>The place of a token, as plain numbers.</summary>
    public static LocationSpec? Place(SyntaxToken token) => Place(token.GetLocation());

    /// <summary>A place, as plain numbers.</summary>
    public static LocationSpec? Place(Location location)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        TextSpan span = location.SourceSpan;
        LinePositionSpan lines = location.GetLineSpan().Span;
        return new(tree.FilePath, span.Start, span.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }

    /// <summary>Whether the type is visible outside its assembly.</summary>
    public static bool IsPublic(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol { IsGenericType: true } generic || generic.TypeArguments.All(IsPublic);
    }

    /// <summary>Where a declared type lives.</summary>
    public static HostSpec Host(INamedTypeSymbol type)
    {
        List<ContainerSpec> containers = [];
        for (INamedTypeSymbol? at = type.ContainingType; at is not null; at = at.ContainingType)
        {
            containers.Insert(0, new(Keyword(at), at.Name));
        }

        return new(Namespace(type.ContainingNamespace), EquatableArray<ContainerSpec>.From(containers), type.Name, "", Visible(type));
    }

    private static Visibility Visible(INamedTypeSymbol type)
    {
        Visibility least = Visibility.Public;
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            Visibility one = at.DeclaredAccessibility switch
            {
                Accessibility.Public => Visibility.Public,
                Accessibility.Internal or Accessibility.ProtectedOrInternal => Visibility.Assembly,
                _ => Visibility.Nested,
            };
            least = one < least ? one : least;
        }

        return least;
    }

    private static string Namespace(INamespaceSymbol? space) => space switch
    {
        null or { IsGlobalNamespace: true } => "",
        { ContainingNamespace: { IsGlobalNamespace: false } outer } => Namespace(outer) + "." + space.Name,
        _ => space.Name,
    };

    /// <summary>The keyword that declares a type.</summary>
    public static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
