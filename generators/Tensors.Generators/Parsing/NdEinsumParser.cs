using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>[NdEinsum("ij,jk->ik")] static partial void Multiply(in A a, in B b, ref C c);</c>.</summary>
internal static class NdEinsumParser
{
    public const string Attribute = "Tensors.NdEinsumAttribute";

    /// <summary>The method the attribute is on.</summary>
    public static Parsed<EinsumDraft> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        IMethodSymbol method = (IMethodSymbol)context.TargetSymbol;
        MethodDeclarationSyntax syntax = (MethodDeclarationSyntax)context.TargetNode;
        AttributeData attribute = context.Attributes[0];
        AttributeSyntax? written = attribute.ApplicationSyntaxReference?.GetSyntax(cancel) as AttributeSyntax;
        Parsed<EinsumDraft> Fail(DiagnosticDescriptor rule, LocationSpec? place, params string[] arguments) =>
            new(null, EquatableArray<DiagnosticSpec>.From([DiagnosticSpec.Of(rule.Id, place, arguments)]));

        if (attribute.ConstructorArguments is not [{ Value: string subscripts }])
        {
            return new(null, default);
        }

        string? wrong = !method.IsStatic ? "it is not static; write 'static partial'"
            : !syntax.Modifiers.Any(SyntaxKind.PartialKeyword) ? "it is not partial; write 'static partial' and a semicolon for its body"
            : syntax.Body is not null || syntax.ExpressionBody is not null || method.PartialImplementationPart is not null ? "it has a body; the body is generated, so write a semicolon instead"
            : method.IsGenericMethod || IsGeneric(method.ContainingType) ? "it is generic or in a generic type; shapes are those of declared tensors"
            : method.IsAsync || method.RefKind != RefKind.None ? "it returns a reference; return the number, or write to a last parameter by 'ref'"
            : !method.ReturnsVoid && !syntax.Modifiers.Any(one => one.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword)
                ? "it returns a value, and C# wants such a partial method to state its accessibility; write 'private static partial' or 'public static partial'"
            : null;
        if (wrong is not null)
        {
            return Fail(DeclarationDiagnostics.EinsumSignature, SymbolReader.Place(syntax.Identifier), method.Name, wrong);
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

        object? Named(string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;
        List<EinsumParameter> parameters = [];
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            ParameterSyntax parameter = syntax.ParameterList.Parameters[i];
            parameters.Add(Parameter(method.Parameters[i].Name, Modifier(method.Parameters[i].RefKind), method.Parameters[i].Type, parameter.Type!, SymbolReader.Place(parameter)));
        }

        EinsumDraft draft = new(
            SymbolReader.Host(method.ContainingType),
            SymbolReader.Keyword(method.ContainingType),
            method.Name,
            string.Join(" ", syntax.Modifiers.Where(one => !one.IsKind(SyntaxKind.PartialKeyword)).Select(one => one.Text)) + " partial",
            SyntaxFacts.GetText(method.DeclaredAccessibility),
            subscripts,
            Named("MaxTemp") is long limit ? limit : -1,
            Named("Accumulate") is true,
            EquatableArray<EinsumParameter>.From(parameters),
            method.ReturnsVoid ? null : Parameter("", "", method.ReturnType, syntax.ReturnType, SymbolReader.Place(syntax.ReturnType)),
            method.GetAttributes().Any(a => a.AttributeClass is { Name: "MemoryCostAttribute", ContainingNamespace.Name: "Tensors" }),
            SymbolReader.Place(syntax.Identifier),
            SymbolReader.Place(written?.ArgumentList?.Arguments.FirstOrDefault()?.Expression) ?? SymbolReader.Place(syntax.Identifier));
        return new(draft, default);
    }

    private static EinsumParameter Parameter(string name, string modifier, ITypeSymbol type, TypeSyntax written, LocationSpec? place)
    {
        bool unknown = type is IErrorTypeSymbol;
        return new(
            name,
            modifier,
            written.ToString(),
            unknown || type is not INamedTypeSymbol named ? null : SymbolReader.Host(named).FullName,
            unknown ? null : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            unknown ? null : ElementCatalog.BuiltIn(type),
            unknown ? null : DeclaredTensors.Find(type),
            place);
    }

    private static string Modifier(RefKind kind) => kind switch
    {
        RefKind.None => "",
        RefKind.In => "in",
        RefKind.Ref => "ref",
        RefKind.Out => "out",
        _ => "ref readonly",
    };

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.TypeParameters.Length > 0 || IsGeneric(type.ContainingType));
}
