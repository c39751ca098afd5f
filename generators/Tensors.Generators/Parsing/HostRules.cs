using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>What a type must be so that members can be generated into it. The first mistake found is the one reported: the others often follow from it.</summary>
internal static class HostRules
{
    /// <summary>What is wrong with the type; null when nothing is.</summary>
    /// <param name="type">The type.</param>
    /// <param name="syntax">The part of it that carries the attribute.</param>
    /// <param name="isTensor">Whether it is a tensor; a dimension may be readonly.</param>
    public static DiagnosticSpec? Check(INamedTypeSymbol type, TypeDeclarationSyntax syntax, bool isTensor)
    {
        DiagnosticSpec At(DiagnosticDescriptor rule, SyntaxToken place, params string[] arguments) => DiagnosticSpec.Of(rule.Id, SymbolReader.Place(place), arguments);

        if (type.TypeKind != TypeKind.Struct)
        {
            return At(DeclarationDiagnostics.NotStruct, syntax.Identifier, type.Name, SymbolReader.Keyword(type));
        }

        if (type.IsRecord)
        {
            return At(DeclarationDiagnostics.Record, syntax.Identifier, type.Name);
        }

        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.TypeParameters.Length > 0)
            {
                return At(DeclarationDiagnostics.Generic, syntax.Identifier, type.Name, at.Name);
            }
        }

        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return At(DeclarationDiagnostics.NotPartial, syntax.Identifier, type.Name);
        }

        for (SyntaxNode? outer = syntax.Parent; outer is TypeDeclarationSyntax container; outer = outer.Parent)
        {
            if (!container.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                string keyword = SymbolReader.Keyword(type.ContainingType);
                return At(DeclarationDiagnostics.ContainerNotPartial, container.Identifier, type.Name, container.Identifier.ValueText, keyword);
            }
        }

        if (isTensor && (type.IsReadOnly || type.IsRefLikeType))
        {
            return At(DeclarationDiagnostics.Modifier, syntax.Identifier, type.Name, type.IsRefLikeType ? "ref" : "readonly");
        }

        return InstanceField(type) ?? (isTensor ? OwnLayout(type, syntax) : null);
    }

    private static DiagnosticSpec? InstanceField(INamedTypeSymbol type)
    {
        IFieldSymbol? field = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => !f.IsStatic && !f.IsConst);
        if (field is null)
        {
            return null;
        }

        ISymbol shown = field.AssociatedSymbol ?? field;
        return DiagnosticSpec.Of(DeclarationDiagnostics.InstanceField.Id, SymbolReader.Place(shown.Locations[0]), shown.Name, type.Name);
    }

    private static DiagnosticSpec? OwnLayout(INamedTypeSymbol type, TypeDeclarationSyntax syntax)
    {
        AttributeData? layout = type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "StructLayoutAttribute" or "InlineArrayAttribute" });
        return layout is null
            ? null
            : DiagnosticSpec.Of(
                DeclarationDiagnostics.OwnLayout.Id,
                SymbolReader.Place(layout.ApplicationSyntaxReference?.GetSyntax()) ?? SymbolReader.Place(syntax.Identifier),
                type.Name,
                layout.AttributeClass!.Name.Replace("Attribute", ""));
    }
}
