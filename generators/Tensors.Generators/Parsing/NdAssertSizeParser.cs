using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads <c>[assembly: NdAssertSize(typeof(HeightMap), 4_000_000)]</c>.</summary>
internal static class NdAssertSizeParser
{
    public const string Attribute = "Tensors.NdAssertSizeAttribute";

    /// <summary>The assertions of a file.</summary>
    public static EquatableArray<SizeAssertion> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        List<SizeAssertion> assertions = [];
        foreach (AttributeData attribute in context.Attributes)
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancel) is not AttributeSyntax { ArgumentList.Arguments: [var type, var bytes] } written
                || type.Expression is not TypeOfExpressionSyntax typeOf)
            {
                continue;
            }

            long? expected = context.SemanticModel.GetConstantValue(bytes.Expression, cancel).Value switch
            {
                int value => value,
                long value => value,
                uint value => value,
                _ => null,
            };
            if (expected is null)
            {
                continue;
            }

            // A tensor of a shapes file does not exist yet: its name as written has to do.
            ITypeSymbol? symbol = context.SemanticModel.GetTypeInfo(typeOf.Type, cancel).Type;
            bool known = symbol is INamedTypeSymbol and not IErrorTypeSymbol;
            string name = known ? SymbolReader.Host((INamedTypeSymbol)symbol!).FullName : typeOf.Type.ToString().Replace("global::", "");
            string shown = known ? symbol!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : name;
            long? actual = symbol?.GetMembers("SizeInBytes").OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: long constant } ? constant : null;
            assertions.Add(new(shown, name, expected.Value, actual, SymbolReader.Place(written)));
        }

        return EquatableArray<SizeAssertion>.From(assertions);
    }
}
