using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads one axis of an attribute: a constant, or <c>typeof</c> a dimension.</summary>
internal static class AxisReader
{
    private const string DimAttribute = "Tensors.NdDimAttribute";

    /// <summary>The axis; null where its size is a constant that does not exist yet.</summary>
    /// <param name="model">Asked where there is no <paramref name="bound"/>.</param>
    /// <param name="expression">The argument.</param>
    /// <param name="bound">Its value as the compiler bound it; default where it could not.</param>
    /// <param name="cancel">Ends it early.</param>
    public static AxisDraft? Read(SemanticModel model, ExpressionSyntax expression, TypedConstant bound, CancellationToken cancel)
    {
        LocationSpec? place = SymbolReader.Place(expression);
        if (expression is TypeOfExpressionSyntax typeOf)
        {
            ITypeSymbol? type = bound is { Kind: TypedConstantKind.Type, Value: ITypeSymbol known } ? known : model.GetTypeInfo(typeOf.Type, cancel).Type;
            string name = type is null or IErrorTypeSymbol ? typeOf.Type.ToString().Replace("global::", "") : type.Name;
            return type is not null && SizeOf(type) is { } size
                ? new(size, name, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), place)
                : new(0, name, null, place);
        }

        object? constant = bound is { Kind: TypedConstantKind.Primitive, Value: { } read } ? read : model.GetConstantValue(expression, cancel).Value;
        return constant switch
        {
            int value => new(value, null, null, place),
            short value => new(value, null, null, place),
            ushort value => new(value, null, null, place),
            byte value => new(value, null, null, place),
            sbyte value => new(value, null, null, place),
            char value => new(value, null, null, place),
            uint value => new(value, null, null, place),
            long value => new(value, null, null, place),
            _ => null,
        };
    }

    /// <summary>The size a dimension declares; null where the type is none.</summary>
    public static int? SizeOf(ITypeSymbol type)
    {
        AttributeData? attribute = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == DimAttribute);
        if (attribute is not null)
        {
            // A size below 1 is reported where the dimension is declared; here it counts as 1, so that it is reported once.
            return attribute.ConstructorArguments is [{ Value: int size }] ? Math.Max(size, 1) : 1;
        }

        // A dimension of another assembly's shapes file has no attribute, but the interface and the constant.
        return type.AllInterfaces.Any(i => i.ToDisplayString() == "Tensors.IAxis")
            && type.GetMembers("Size").OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: int constant }
                ? constant
                : null;
    }
}
