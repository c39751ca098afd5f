using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>[NdShape(...)]</c> and <c>[NdShape&lt;T&gt;(...)]</c>.</summary>
internal static class NdShapeParser
{
    public const string Attribute = "Tensors.NdShapeAttribute";
    public const string GenericAttribute = "Tensors.NdShapeAttribute`1";

    /// <summary>The declaration the attribute makes.</summary>
    public static Parsed<TensorDraft> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        TypeDeclarationSyntax syntax = (TypeDeclarationSyntax)context.TargetNode;
        AttributeData attribute = context.Attributes[0];
        bool generic = attribute.AttributeClass is { IsGenericType: true };
        AttributeSyntax? written = attribute.ApplicationSyntaxReference?.GetSyntax(cancel) as AttributeSyntax;

        DiagnosticSpec? fault = HostRules.Check(type, syntax, isTensor: true) ?? OtherDeclaration(type, attribute, written, syntax) ?? ReservedNames.Check(type.Name, syntax);
        if (fault is not null)
        {
            return Fail(fault);
        }

        AttributeArgumentSyntax[] arguments = (written?.ArgumentList?.Arguments ?? default).ToArray();
        AttributeArgumentSyntax[] positional = arguments.Where(a => a.NameEquals is null).ToArray();
        AttributeArgumentSyntax? Option(string name) => arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);

        if (attribute.AttributeConstructor is null && positional.Length > (generic ? Planning.DeclarationRules.MaxRank : Planning.DeclarationRules.MaxRank + 1))
        {
            int rank = positional.Length - (generic ? 0 : 1);
            return Fail(DiagnosticSpec.Of(DeclarationDiagnostics.RankTooHigh.Id, SymbolReader.Place(written), type.Name, rank.ToString()));
        }

        // What the compiler has bound already. Asking the semantic model instead would bind the attribute a second time, half the cost of reading it;
        // that is left to attributes in which something is wrong.
        ImmutableArray<TypedConstant> values = attribute.AttributeConstructor is null ? [] : attribute.ConstructorArguments;
        ITypeSymbol? elementType = ElementType(context.SemanticModel, attribute, generic, positional, values, cancel);
        int axes = positional.Length - (generic ? 0 : 1);
        if (axes < 0 || elementType is null or IErrorTypeSymbol)
        {
            // The compiler says what is wrong with an argument that is missing or does not bind.
            return new(null, default);
        }

        LocationSpec? elementPlace = SymbolReader.Place(generic ? written?.Name : positional[axes].Expression);
        ElementSpec? element = ElementCatalog.BySymbol(elementType, context.SemanticModel.Compilation, out string reason);
        if (element is null)
        {
            string shown = elementType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            return Fail(DiagnosticSpec.Of(DeclarationDiagnostics.ElementNotSupported.Id, elementPlace, type.Name, shown, reason));
        }

        if (!element.IsPublic && SymbolReader.IsPublic(type))
        {
            return Fail(DiagnosticSpec.Of(DeclarationDiagnostics.ElementLessVisible.Id, elementPlace, type.Name, element.Display));
        }

        AxisDraft?[] drafts = new AxisDraft?[axes];
        foreach ((AttributeArgumentSyntax argument, int index) in positional.Take(axes).Select((a, i) => (a, AxisOf(a, i))))
        {
            if (index < 0 || index >= axes)
            {
                return new(null, default);
            }

            drafts[index] = AxisReader.Read(context.SemanticModel, argument.Expression, index < values.Length ? values[index] : default, cancel);
            if (drafts[index] is null)
            {
                return Fail(DiagnosticSpec.Of(DeclarationDiagnostics.SizeUnknown.Id, SymbolReader.Place(argument.Expression), type.Name, index.ToString()));
            }
        }

        List<DiagnosticSpec> found = [];
        foreach ((string option, string names) in (ReadOnlySpan<(string, string)>)[("Order", "Order.RowMajor and Order.ColumnMajor"), ("Algebra", "Algebra.Elementwise and Algebra.Matrix")])
        {
            if (Named(attribute, option) is int number and not (0 or 1))
            {
                found.Add(DiagnosticSpec.Of(DeclarationDiagnostics.NoOption.Id, SymbolReader.Place(Option(option)), option, type.Name, number.ToString(System.Globalization.CultureInfo.InvariantCulture), names));
            }
        }

        long maxBytes = Named(attribute, "MaxBytes") is long budget ? budget : 0;
        if (maxBytes < 0)
        {
            found.Add(DiagnosticSpec.Of(DeclarationDiagnostics.BadBudget.Id, SymbolReader.Place(Option("MaxBytes")), type.Name, Planning.ByteText.Exact(maxBytes)));
            maxBytes = 0;
        }

        TensorDraft draft = new(
            SymbolReader.Host(type),
            SymbolReader.Place(syntax.Identifier),
            File: "",
            new(drafts!),
            SymbolReader.Place(written),
            element,
            elementPlace,
            Named(attribute, "Order") is 1,
            Named(attribute, "Algebra") is 1,
            SymbolReader.Place(Option("Algebra")),
            Named(attribute, "Components") as string,
            SymbolReader.Place(Option("Components")),
            Named(attribute, "Doc") as string,
            maxBytes,
            SymbolReader.Place(Option("MaxBytes")));
        return new(draft, EquatableArray<DiagnosticSpec>.From(found));
    }

    private static Parsed<TensorDraft> Fail(DiagnosticSpec fault) => new(null, EquatableArray<DiagnosticSpec>.From([fault]));

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    /// <summary>The axis an argument is for: by its place, or by its name where it has one (<c>d1: 5</c>).</summary>
    private static int AxisOf(AttributeArgumentSyntax argument, int place) => argument.NameColon?.Name.Identifier.ValueText switch
    {
        null => place,
        ['d', >= '0' and <= '9' and char digit] => digit - '0',
        _ => -1,
    };

    private static ITypeSymbol? ElementType(SemanticModel model, AttributeData attribute, bool generic, AttributeArgumentSyntax[] positional, ImmutableArray<TypedConstant> values, CancellationToken cancel)
    {
        if (generic)
        {
            return attribute.AttributeClass!.TypeArguments[0];
        }

        if (values is [.., { Kind: TypedConstantKind.Type, Value: ITypeSymbol bound }])
        {
            return bound;
        }

        return positional.LastOrDefault()?.Expression is TypeOfExpressionSyntax typeOf ? model.GetTypeInfo(typeOf.Type, cancel).Type : null;
    }

    /// <summary>A type that is declared as two things keeps the first: the generic attribute yields to the other, both yield to nothing else.</summary>
    private static DiagnosticSpec? OtherDeclaration(INamedTypeSymbol type, AttributeData attribute, AttributeSyntax? written, TypeDeclarationSyntax syntax)
    {
        if (attribute.AttributeClass is not { IsGenericType: true })
        {
            return null;
        }

        bool twice = type.GetAttributes().Any(a => a.AttributeClass is { IsGenericType: false } other && other.ToDisplayString() == Attribute);
        return twice
            ? DiagnosticSpec.Of(
                DeclarationDiagnostics.Duplicate.Id, SymbolReader.Place(written) ?? SymbolReader.Place(syntax.Identifier), type.Name, "by [NdShape(...)] and by [NdShape<T>(...)]")
            : null;
    }
}
