using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>[NdFunction] static float F(float a, float b)</c> and writes its body over scalars and over vectors.</summary>
internal static class NdFunctionParser
{
    public const string Attribute = "Tensors.NdFunctionAttribute";

    /// <summary>The function the attribute declares.</summary>
    public static Parsed<FunctionSpec> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        MethodDeclarationSyntax syntax = (MethodDeclarationSyntax)context.TargetNode;
        Parsed<FunctionSpec> Fail(DiagnosticDescriptor rule, LocationSpec? place, params string[] arguments) =>
            new(null, EquatableArray<DiagnosticSpec>.From([DiagnosticSpec.Of(rule.Id, place, arguments)]));

        LocationSpec? name = SymbolReader.Place(syntax.Identifier);
        string? wrong = !method.IsStatic ? "it is not static"
            : method.IsGenericMethod || HasGeneric(method.ContainingType) ? "it is generic or in a generic type"
            : method.Parameters.Length is < 1 or > 3 ? $"it has {method.Parameters.Length} parameters; 1 to 3 are possible"
            : method.Parameters.Any(p => p.RefKind != RefKind.None || !SymbolEqualityComparer.Default.Equals(p.Type, method.ReturnType)) ? "its parameters and its result are not all of one type, by value"
            : null;
        ElementSpec? element = wrong is null ? ElementCatalog.BuiltIn(method.ReturnType) : null;
        if (wrong is null && element is not { Kind: ElementKind.Float or ElementKind.SignedInteger or ElementKind.UnsignedInteger })
        {
            wrong = $"'{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is no integer or floating-point type";
        }

        if (wrong is not null)
        {
            return Fail(DeclarationDiagnostics.FunctionSignature, name, method.Name, wrong);
        }

        for (SyntaxNode? outer = syntax.Parent; outer is TypeDeclarationSyntax container; outer = outer.Parent)
        {
            if (!container.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return Fail(
                    DeclarationDiagnostics.ContainerNotPartial, SymbolReader.Place(container.Identifier),
                    method.Name, container.Identifier.ValueText, SymbolReader.Keyword(method.ContainingType));
            }
        }

        FunctionTranslator scalar = new(context.SemanticModel, element!, overVectors: false, cancel);
        FunctionTranslator vector = new(context.SemanticModel, element!, overVectors: true, cancel);
        List<string>? scalarBody = scalar.Body(syntax);
        if (scalarBody is null)
        {
            return Fail(DeclarationDiagnostics.FunctionBody, SymbolReader.Place(scalar.Fault!), method.Name, scalar.FaultText);
        }

        List<string>? vectorBody = vector.Body(syntax);
        return new(
            new(
                SymbolReader.Host(method.ContainingType),
                SymbolReader.Keyword(method.ContainingType),
                method.Name,
                SyntaxFacts.GetText(method.DeclaredAccessibility),
                element!,
                EquatableArray<string>.From(method.Parameters.Select(p => Emitting.CSharpNames.Escape(p.Name))),
                OperationName(method, element!),
                EquatableArray<string>.From(scalarBody),
                EquatableArray<string>.From(vectorBody ?? []),
                EquatableArray<string>.From(vector.Needs)),
            default);
    }

    /// <summary>The name of the operator struct of a function: one per dtype and number of parameters, so that overloads have one each.</summary>
    public static string OperationName(IMethodSymbol method, ElementSpec element) => $"{method.Name}{element.DType}Operation{method.Parameters.Length}";

    private static bool HasGeneric(INamedTypeSymbol? type) => type is not null && (type.TypeParameters.Length > 0 || HasGeneric(type.ContainingType));
}
