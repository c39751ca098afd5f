using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Tensors.Generators.Parsing;

/// <summary>Size and alignment of an unmanaged struct, as the runtime lays it out: fields in order, each at a multiple of its own alignment
/// (at most <c>Pack</c>), the whole rounded up to the largest. Needed because C# has no constant <c>sizeof</c> of a struct.</summary>
internal sealed record StructSize(int Bytes, int Alignment)
{
    // Structs of the framework whose fields its reference assemblies hide.
    private static readonly Dictionary<string, StructSize> s_known = new()
    {
        ["System.Half"] = new(2, 2), ["System.Char"] = new(2, 2), ["System.Guid"] = new(16, 4), ["System.DateTime"] = new(8, 8),
        ["System.TimeSpan"] = new(8, 8), ["System.DateOnly"] = new(4, 4), ["System.TimeOnly"] = new(8, 8), ["System.Decimal"] = new(16, 8),
        ["System.Int128"] = new(16, 16), ["System.UInt128"] = new(16, 16), ["System.Index"] = new(4, 4), ["System.Range"] = new(8, 4),
        ["System.Text.Rune"] = new(4, 4), ["System.Numerics.Complex"] = new(16, 8), ["System.Numerics.Vector2"] = new(8, 4),
        ["System.Numerics.Vector3"] = new(12, 4), ["System.Numerics.Vector4"] = new(16, 4), ["System.Numerics.Quaternion"] = new(16, 4),
        ["System.Numerics.Plane"] = new(16, 4), ["System.Numerics.Matrix3x2"] = new(24, 4), ["System.Numerics.Matrix4x4"] = new(64, 4),
    };

    /// <summary>The size of <paramref name="type"/>; null where it depends on the process or cannot be seen.</summary>
    public static StructSize? Of(ITypeSymbol type) => Of(type, 0);

    private static StructSize? Of(ITypeSymbol type, int depth)
    {
        if (depth > 64)
        {
            return null;
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean or SpecialType.System_SByte or SpecialType.System_Byte:
                return new(1, 1);
            case SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char:
                return new(2, 2);
            case SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single:
                return new(4, 4);
            case SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double:
                return new(8, 8);
        }

        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying })
        {
            return Of(underlying, depth + 1);
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named || !named.IsUnmanagedType)
        {
            return null;
        }

        if (DeclaredTensor(named, depth) is { } tensor)
        {
            return tensor;
        }

        string name = named.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + named.MetadataName : named.MetadataName;
        return named.ContainingType is null && s_known.TryGetValue(name, out StructSize known) ? known : FromFields(named, depth);
    }

    /// <summary>The size of a tensor that an attribute of this compilation declares: its fields do not exist yet.</summary>
    private static StructSize? DeclaredTensor(INamedTypeSymbol type, int depth)
    {
        AttributeData? attribute = type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: "NdShapeAttribute", ContainingNamespace.Name: "Tensors" });
        if (attribute is null || attribute.AttributeConstructor is null)
        {
            return null;
        }

        bool generic = attribute.AttributeClass!.IsGenericType;
        ITypeSymbol? element = generic ? attribute.AttributeClass.TypeArguments[0] : attribute.ConstructorArguments.LastOrDefault().Value as ITypeSymbol;
        if (element is null || Of(element, depth + 1) is not { } one)
        {
            return null;
        }

        long bytes = one.Bytes;
        foreach (TypedConstant axis in attribute.ConstructorArguments.Take(attribute.ConstructorArguments.Length - (generic ? 0 : 1)))
        {
            int? size = axis.Value is int number ? number : axis.Value is ITypeSymbol dim ? AxisReader.SizeOf(dim) : null;
            if (size is not > 0 || (bytes *= size.Value) > int.MaxValue)
            {
                return null;
            }
        }

        return new((int)bytes, one.Alignment);
    }

    private static StructSize? FromFields(INamedTypeSymbol type, int depth)
    {
        (LayoutKind kind, int pack, int declared) = Layout(type);
        IFieldSymbol[] fields = type.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic && !f.IsConst).ToArray();
        if (kind == LayoutKind.Auto || fields.Any(f => f.Name is "_dummy" or "_dummyPrimitive") || fields.Any(f => f.IsFixedSizeBuffer && f.FixedSize == 0))
        {
            return null;
        }

        long end = 0;
        int alignment = 1;
        foreach (IFieldSymbol field in fields)
        {
            StructSize? inner = field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol pointer ? Of(pointer.PointedAtType, depth + 1) : Of(field.Type, depth + 1);
            if (inner is null)
            {
                return null;
            }

            int align = pack > 0 ? Math.Min(pack, inner.Alignment) : inner.Alignment;
            long bytes = field.IsFixedSizeBuffer ? (long)inner.Bytes * field.FixedSize : inner.Bytes;
            long offset = kind == LayoutKind.Explicit ? Offset(field) : RoundUp(end, align);
            end = Math.Max(end, offset + bytes);
            alignment = Math.Max(alignment, align);
        }

        long repeated = InlineLength(type) is { } count ? end * count : end;
        long size = Math.Max(Math.Max(RoundUp(repeated, alignment), declared), 1);
        return size <= int.MaxValue ? new((int)size, alignment) : null;
    }

    private static long RoundUp(long value, int alignment) => (value + alignment - 1) / alignment * alignment;

    private static (LayoutKind Kind, int Pack, int Size) Layout(INamedTypeSymbol type)
    {
        AttributeData? attribute = Find(type, "System.Runtime.InteropServices.StructLayoutAttribute");
        if (attribute is null || attribute.ConstructorArguments.Length == 0)
        {
            return (LayoutKind.Sequential, 0, 0);
        }

        LayoutKind kind = (LayoutKind)Convert.ToInt32(attribute.ConstructorArguments[0].Value, null);
        int Named(string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value is int value ? value : 0;
        return (kind, Named("Pack"), Named("Size"));
    }

    private static int Offset(IFieldSymbol field) =>
        Find(field, "System.Runtime.InteropServices.FieldOffsetAttribute")?.ConstructorArguments is [{ Value: int offset }] ? offset : 0;

    private static int? InlineLength(INamedTypeSymbol type) =>
        Find(type, "System.Runtime.CompilerServices.InlineArrayAttribute")?.ConstructorArguments is [{ Value: int length }] ? length : null;

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == name);
}
