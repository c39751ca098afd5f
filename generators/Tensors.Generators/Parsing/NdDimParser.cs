using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>[NdDim(1024)]</c>.</summary>
internal static class NdDimParser
{
    public const string Attribute = "Tensors.NdDimAttribute";

    /// <summary>The dimension the attribute declares.</summary>
    public static Parsed<DimSpec> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        TypeDeclarationSyntax syntax = (TypeDeclarationSyntax)context.TargetNode;
        AttributeData attribute = context.Attributes[0];
        DiagnosticSpec? fault = HostRules.Check(type, syntax, isTensor: false);
        if (fault is not null)
        {
            return new(null, EquatableArray<DiagnosticSpec>.From([fault]));
        }

        if (attribute.ConstructorArguments is not [{ Value: int size }])
        {
            return new(null, default);
        }

        string? doc = attribute.NamedArguments.FirstOrDefault(a => a.Key == "Doc").Value.Value as string;
        DimSpec dim = new(SymbolReader.Host(type), Math.Max(size, 1), doc, File: "");
        return size >= 1
            ? new(dim, default)
            : new(dim, EquatableArray<DiagnosticSpec>.From(
                [DiagnosticSpec.Of(DeclarationDiagnostics.DimNotPositive.Id, SymbolReader.Place(attribute.ApplicationSyntaxReference?.GetSyntax(cancel)), type.Name, Planning.ByteText.Exact(size))]));
    }
}
