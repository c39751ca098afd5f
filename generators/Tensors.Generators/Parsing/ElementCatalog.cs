using Microsoft.CodeAnalysis;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>The element types: the built-in ones by their C# and NumPy names, and structs of the user's.</summary>
internal static class ElementCatalog
{
    private static readonly ElementSpec[] s_builtIn =
    [
        new("bool", "Bool", "bool", ElementKind.Bool, 1, true),
        new("sbyte", "Int8", "int8", ElementKind.SignedInteger, 1, true),
        new("short", "Int16", "int16", ElementKind.SignedInteger, 2, true),
        new("int", "Int32", "int32", ElementKind.SignedInteger, 4, true),
        new("long", "Int64", "int64", ElementKind.SignedInteger, 8, true),
        new("byte", "UInt8", "uint8", ElementKind.UnsignedInteger, 1, true),
        new("ushort", "UInt16", "uint16", ElementKind.UnsignedInteger, 2, true),
        new("uint", "UInt32", "uint32", ElementKind.UnsignedInteger, 4, true),
        new("ulong", "UInt64", "uint64", ElementKind.UnsignedInteger, 8, true),
        new("global::System.Half", "Float16", "float16", ElementKind.Float, 2, true),
        new("float", "Float32", "float32", ElementKind.Float, 4, true),
        new("double", "Float64", "float64", ElementKind.Float, 8, true),
        new("global::System.Numerics.Complex", "Complex128", "complex128", ElementKind.Complex, 16, true),
    ];

    /// <summary>The names a shapes file may use, for messages.</summary>
    public static string FileNames { get; } = string.Join(", ", s_builtIn.Select(e => e.Display));

    /// <summary>The element type of a NumPy name; null where there is none.</summary>
    public static ElementSpec? ByNumPyName(string name) => s_builtIn.FirstOrDefault(e => e.Display == (name == "complex" ? "complex128" : name));

    /// <summary>The runtime's own element type of a symbol; null where it is none.</summary>
    public static ElementSpec? BuiltIn(ITypeSymbol type)
    {
        string? keyword = type.SpecialType switch
        {
            SpecialType.System_Boolean => "bool",
            SpecialType.System_SByte => "sbyte",
            SpecialType.System_Int16 => "short",
            SpecialType.System_Int32 => "int",
            SpecialType.System_Int64 => "long",
            SpecialType.System_Byte => "byte",
            SpecialType.System_UInt16 => "ushort",
            SpecialType.System_UInt32 => "uint",
            SpecialType.System_UInt64 => "ulong",
            SpecialType.System_Single => "float",
            SpecialType.System_Double => "double",
            _ => null,
        };
        string text = keyword ?? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return s_builtIn.FirstOrDefault(e => e.CSharp == text);
    }

    /// <summary>The element type of a symbol; null with a reason where it cannot be one.</summary>
    public static ElementSpec? BySymbol(ITypeSymbol type, Compilation compilation, out string reason)
    {
        reason = "";
        if (BuiltIn(type) is { } builtIn)
        {
            return builtIn;
        }

        reason = type switch
        {
            { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } or IPointerTypeSymbol or IFunctionPointerTypeSymbol =>
                "its size differs between 32-bit and 64-bit processes",
            { IsReferenceType: true } => "it is a reference type; elements are unmanaged values",
            { IsRefLikeType: true } => "it is a ref struct",
            { IsValueType: true, IsUnmanagedType: false } => "it holds references; elements are unmanaged values",
            { SpecialType: SpecialType.System_Void } => "it has no values",
            { IsValueType: false } => "it is no value type",
            _ => "",
        };
        if (reason.Length > 0)
        {
            return null;
        }

        StructSize? size = StructSize.Of(type);
        if (size is null)
        {
            reason = "its size cannot be told at compile time (automatic layout, pointers inside, or fields hidden by a reference assembly)";
            return null;
        }

        if (!ElementLifts.CanBeNamed(type))
        {
            reason = "it is private (or local to its file), and the members of its tensors lie outside; make it internal";
            return null;
        }

        string text = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new(text, "Struct", type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), ElementKind.Struct, size.Bytes, SymbolReader.IsPublic(type))
        {
            Fulfils = ElementLifts.Fulfils(type),
            Lift = ElementLifts.Of(type, text, compilation),
        };
    }
}
