using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tensors.Generators.Parsing;

/// <summary>Writes types as they are called inside the namespace Tensors, and notes whether all of them can be called anything there.</summary>
/// <param name="model">Where they are seen.</param>
/// <param name="receiver">The type parameter that is called <c>G</c>, if any.</param>
internal sealed class TypeReader(SemanticModel model, ITypeParameterSymbol? receiver)
{
    private const string Root = "global::Tensors.";

    /// <summary>Whether every type so far has a name that other code can write.</summary>
    public bool AllSpelled { get; private set; } = true;

    /// <summary>A type as C#.</summary>
    public string Spell(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            AllSpelled &= SymbolEqualityComparer.Default.Equals(parameter, receiver);
            return "G";
        }

        if (type is not INamedTypeSymbol named)
        {
            AllSpelled = false;
            return "";
        }

        for (INamedTypeSymbol? at = named; at is not null; at = at.ContainingType)
        {
            AllSpelled &= !at.IsFileLocal && !(at.IsGenericType && at.ContainingType is not null);
        }

        AllSpelled &= model.Compilation.IsSymbolAccessibleWithin(named.OriginalDefinition, model.Compilation.Assembly);
        string name = (named.IsGenericType ? named.OriginalDefinition : named).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        name = named.IsGenericType ? name.Substring(0, name.IndexOf('<')) : name;
        name = named.ContainingAssembly?.Name == "Tensors" && name.StartsWith(Root, StringComparison.Ordinal) ? name.Substring(Root.Length) : name;
        return named.IsGenericType ? $"{name}<{string.Join(", ", named.TypeArguments.Select(Spell))}>" : name;
    }

    /// <summary>A number that is known while compiling, as C#; null where it is none or has no plain spelling.</summary>
    public string? Literal(ExpressionSyntax syntax, ITypeSymbol element)
    {
        object? value = model.GetConstantValue(syntax).Value;
        return (element.SpecialType, value) switch
        {
            (SpecialType.System_Single, float or int) when Convert.ToSingle(value) is var x && !float.IsNaN(x) && !float.IsInfinity(x) => SymbolDisplay.FormatPrimitive(x, false, false) + "f",
            (SpecialType.System_Double, double or float or int) when Convert.ToDouble(value) is var x && !double.IsNaN(x) && !double.IsInfinity(x) => SymbolDisplay.FormatPrimitive(x, false, false) + "d",
            (SpecialType.System_Int32, int) or (SpecialType.System_Int64, long or int) => SymbolDisplay.FormatPrimitive(value!, false, false),
            _ => null,
        };
    }
}
