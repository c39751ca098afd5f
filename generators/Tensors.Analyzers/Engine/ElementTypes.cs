using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Sizes and kinds of element types.</summary>
internal static class ElementTypes
{
    /// <summary>The bytes of one element; null for a type whose layout only the compiler's back end knows.</summary>
    public static int? SizeOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => 4,
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double => 8,
        SpecialType.System_Decimal => 16,
        SpecialType.System_IntPtr or SpecialType.System_UIntPtr => 8,
        SpecialType.None when IsNamed(type, "Half") => 2,
        SpecialType.None when IsNamed(type, "Int128") || IsNamed(type, "UInt128") => 16,
        SpecialType.None when IsNamed(type, "Complex") => 16,
        SpecialType.System_Enum => null,
        _ => type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } ? SizeOf(underlying) : null,
    };

    /// <summary>0 bool, 1 integers, 2 floating, 3 complex; null for anything else. A mix is settled in favour of the higher kind.</summary>
    public static int? KindOf(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Boolean => 0,
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => 1,
        SpecialType.System_Single or SpecialType.System_Double => 2,
        SpecialType.None when IsNamed(type, "Half") => 2,
        SpecialType.None when IsNamed(type, "Complex") => 3,
        _ => null,
    };

    /// <summary>Which of two element types a mix should be cast to: the higher kind, then the wider one, then the left one.</summary>
    public static ITypeSymbol Wider(ITypeSymbol left, ITypeSymbol right)
    {
        int leftKind = KindOf(left) ?? 0, rightKind = KindOf(right) ?? 0;
        if (leftKind != rightKind)
        {
            return leftKind > rightKind ? left : right;
        }

        return (SizeOf(left) ?? 0) >= (SizeOf(right) ?? 0) ? left : right;
    }

    /// <summary>The integer type that holds both of a signed and an unsigned one where neither does, as the Array API promotes them: int and uint meet in long.
    /// Null for other pairs, and for ulong with a signed type, which the standard leaves open.</summary>
    public static ITypeSymbol? Common(ITypeSymbol left, ITypeSymbol right, Compilation compilation)
    {
        if (KindOf(left) != 1 || KindOf(right) != 1 || IsSigned(left) == IsSigned(right))
        {
            return null;
        }

        (ITypeSymbol signed, ITypeSymbol unsigned) = IsSigned(left) ? (left, right) : (right, left);
        return SizeOf(signed) > SizeOf(unsigned) ? null : SizeOf(unsigned) switch
        {
            1 => compilation.GetSpecialType(SpecialType.System_Int16),
            2 => compilation.GetSpecialType(SpecialType.System_Int32),
            4 => compilation.GetSpecialType(SpecialType.System_Int64),
            _ => null,
        };
    }

    private static bool IsSigned(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>The C# suffix that turns a double literal into a literal of this type; null where there is none.</summary>
    public static string? LiteralSuffix(ITypeSymbol type) => type.SpecialType == SpecialType.System_Single ? "f" : null;

    private static bool IsNamed(ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace is { } space
        && (space.ToDisplayString() is "System" or "System.Numerics");
}
