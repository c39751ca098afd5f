using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Docs;

/// <summary>Members as a reader writes them: <c>Nd.Sum(x, axis: axis)</c>, not the signature the compiler needs.</summary>
internal static class ApiCalls
{
    private static readonly string[] DTypes = ["SByte", "Int16", "Int32", "Int64", "Byte", "UInt16", "UInt32", "UInt64", "Half", "Single", "Double", "Complex"];

    /// <summary>The name; the symbol of an operator.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
        IMethodSymbol { MethodKind: MethodKind.Conversion } conversion => $"conversion to {conversion.ReturnType.Name}",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } op => Symbol(op.Name),
        IPropertySymbol { IsIndexer: true } => "[]",
        _ => member.Name,
    };

    /// <summary>How it is written.</summary>
    public static string Write(ISymbol member, ImmutableArray<IParameterSymbol> parameters, ApiPlace place, string owner)
    {
        string before = place == ApiPlace.Function ? "Nd." : place == ApiPlace.Member ? "x." : member.IsStatic ? $"{owner}." : "";
        string name = NameOf(member);
        string Argument(IParameterSymbol p) => (p.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", _ => "" }) + p.Name;
        bool named = false;
        var arguments = new List<string>();
        foreach (IParameterSymbol p in parameters)
        {
            if (p.Type.Name == "ByName")
                named = true;
            else
                arguments.Add(named ? $"{p.Name}: {p.Name}" : p.HasExplicitDefaultValue && !named ? $"{Argument(p)} = {Default(p)}" : Argument(p));
        }

        string types = member is IMethodSymbol { TypeParameters.Length: > 0 } generic && generic.TypeParameters.Where(t => !parameters.Any(p => Mentions(p.Type, t)) && !generic.ContainingType.TypeParameters.Contains(t)).ToArray() is { Length: > 0 } written && member is IMethodSymbol { MethodKind: MethodKind.Ordinary }
            ? $"<{string.Join(", ", written.Select(static t => t.Name))}>"
            : "";
        return member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {member.ContainingType.Name}({string.Join(", ", arguments)})",
            IMethodSymbol { MethodKind: MethodKind.Conversion } => arguments.Count > 0 ? $"({((IMethodSymbol)member).ReturnType.Name}){arguments[0]}" : name,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => arguments.Count == 1 ? $"{name}{arguments[0]}" : $"{string.Join($" {name} ", arguments)}",
            IPropertySymbol { IsIndexer: true } => $"{before.TrimEnd('.')}[{string.Join(", ", arguments)}]",
            IMethodSymbol => $"{before}{name}{types}({string.Join(", ", arguments)})",
            _ => before + name,
        };
    }

    /// <summary>What comes back, in words.</summary>
    public static string Result(ISymbol member)
    {
        ITypeSymbol? type = member switch { IMethodSymbol { MethodKind: MethodKind.Constructor } => null, IMethodSymbol m => m.ReturnType, IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, _ => null };
        bool byRef = member is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None };
        return type switch
        {
            null or { SpecialType: SpecialType.System_Void } => "",
            INamedTypeSymbol { Name: "Expr", TypeArguments: [var element, ..] } => element.SpecialType == SpecialType.System_Boolean ? "mask" : element.SpecialType == SpecialType.System_Int64 && !IsOf(member, "Int64") ? "expression of `long`" : "expression",
            INamedTypeSymbol { Name: "Part" } => "part",
            _ => $"`{(byRef ? "ref " : "")}{(DTypes.Any(d => IsOf(member, d) && type.Name == d) ? "T" : type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))}`",
        };
    }

    /// <summary>The memory cost as the compiler knows it.</summary>
    public static string Cost(ISymbol member)
    {
        AttributeData? cost = Attribute(member, "MemoryCostAttribute") ?? Attribute(member.ContainingType, "MemoryCostAttribute");
        if (cost is not { ConstructorArguments: [{ Type: INamedTypeSymbol words, Value: int value }] })
            return "";
        string word = words.GetMembers().OfType<IFieldSymbol>().First(f => f.ConstantValue is int v && v == value).Name;
        IEnumerable<string> amounts = cost.NamedArguments.Where(static a => a.Key is "Bytes" or "Managed" or "Temp" or "Stack").Select(static a => $"{a.Key} `{a.Value.Value}`");
        return string.Join(", ", amounts.Prepend(word));
    }

    /// <summary>The shape rule's name.</summary>
    public static string Rule(ISymbol member) => Attribute(member, "ShapeRuleAttribute") is { ConstructorArguments: [{ Type: INamedTypeSymbol rules, Value: int value }] }
        ? rules.GetMembers().OfType<IFieldSymbol>().First(f => f.ConstantValue is int v && v == value).Name
        : "";

    /// <summary>The dtype of a class of lifted forms.</summary>
    public static string Element(INamedTypeSymbol container) => DTypes.FirstOrDefault(d => container.Name.StartsWith(d, StringComparison.Ordinal) && container.Locations[0].SourceTree?.FilePath.Contains("Lifted/", StringComparison.Ordinal) == true) ?? "";

    private static bool IsOf(ISymbol member, string dtype) => Element(member.ContainingType.IsExtension ? member.ContainingType.ContainingType! : member.ContainingType) == dtype;

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name);

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(type, parameter) || type is INamedTypeSymbol named && named.TypeArguments.Any(t => Mentions(t, parameter));

    private static string Default(IParameterSymbol parameter) => parameter.ExplicitDefaultValue switch
    {
        null => "default",
        bool truth => truth ? "true" : "false",
        string text => $"\"{text}\"",
        var value when parameter.Type.TypeKind == TypeKind.Enum => parameter.Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, value))?.Name ?? "default",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Symbol(string name) => name["op_".Length..].Replace("Assignment", "", StringComparison.Ordinal) switch
    {
        "Addition" => "+",
        "Subtraction" or "UnaryNegation" => "-",
        "Multiply" or "Multiplication" => "*",
        "Division" => "/",
        "Modulus" => "%",
        "BitwiseAnd" => "&",
        "BitwiseOr" => "|",
        "ExclusiveOr" => "^",
        "OnesComplement" => "~",
        "LeftShift" => "<<",
        "RightShift" => ">>",
        "LessThan" => "<",
        "GreaterThan" => ">",
        "LessThanOrEqual" => "<=",
        "GreaterThanOrEqual" => ">=",
        "Equality" => "==",
        "Inequality" => "!=",
        var other => other,
    } + (name.EndsWith("Assignment", StringComparison.Ordinal) ? "=" : "");
}
