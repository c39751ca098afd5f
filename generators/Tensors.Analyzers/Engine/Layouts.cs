using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Bytes of a value type, as the CLR lays it out.</summary>
/// <param name="Size">The size; past 2^63 it is counted as the largest long.</param>
/// <param name="Alignment">The alignment, 1 to 16.</param>
/// <param name="HasTensor">Whether a declared tensor is inside.</param>
/// <param name="HasReference">Whether the collector looks inside.</param>
internal readonly record struct Layout(long Size, int Alignment, bool HasTensor, bool HasReference = false);

/// <summary>Sizes of declared tensors and of structs composed of them.</summary>
internal sealed class Layouts(KnownTypes known)
{
    // Structs of the framework whose fields its reference assemblies hide.
    private static readonly Dictionary<string, Layout> s_framework = new()
    {
        ["System.Guid"] = new(16, 4, false), ["System.DateTime"] = new(8, 8, false), ["System.TimeSpan"] = new(8, 8, false), ["System.DateOnly"] = new(4, 4, false),
        ["System.TimeOnly"] = new(8, 8, false), ["System.Index"] = new(4, 4, false), ["System.Range"] = new(8, 4, false), ["System.Text.Rune"] = new(4, 4, false),
        ["System.Numerics.Vector2"] = new(8, 4, false), ["System.Numerics.Vector3"] = new(12, 4, false), ["System.Numerics.Vector4"] = new(16, 4, false),
        ["System.Numerics.Quaternion"] = new(16, 4, false), ["System.Numerics.Plane"] = new(16, 4, false),
        ["System.Numerics.Matrix3x2"] = new(24, 4, false), ["System.Numerics.Matrix4x4"] = new(64, 4, false),
    };

    private static readonly Layout s_reference = new(8, 8, false, HasReference: true);

    private readonly ConcurrentDictionary<ITypeSymbol, Layout?> _cache = new(SymbolEqualityComparer.Default);

    private const int DeepestNesting = 64;

    // What this thread is in the middle of: a struct that contains itself, in code that does not compile, ends here.
    private readonly ThreadLocal<HashSet<ITypeSymbol>> _open = new(static () => new(SymbolEqualityComparer.Default));

    /// <summary>The layout of a value type; null for references, for generics and for types whose layout is not decidable here.</summary>
    public Layout? Of(ITypeSymbol? type)
    {
        if (type is null || !type.IsValueType || type.TypeKind is TypeKind.TypeParameter or TypeKind.Error)
        {
            return null;
        }

        if (_cache.TryGetValue(type, out Layout? layout))
        {
            return layout;
        }

        // A generic struct that holds itself with other arguments, which does not compile either, never comes to one it has seen.
        HashSet<ITypeSymbol> open = _open.Value!;
        if (open.Count >= DeepestNesting || !open.Add(type))
        {
            return null;
        }

        try
        {
            layout = Compute(type);
        }
        finally
        {
            open.Remove(type);
        }

        return _cache.GetOrAdd(type, layout);
    }

    /// <summary>The bytes of a declared tensor; null where they are not known.</summary>
    public long? BytesOf(TensorValue value) =>
        value.Shape?.Length is { } length && ElementSize(value.Element) is { } size ? Saturate(length, size) : null;

    private int? ElementSize(ITypeSymbol? element) => ElementTypes.SizeOf(element) ?? (int?)Of(element)?.Size;

    private Layout? Compute(ITypeSymbol type)
    {
        if (ElementTypes.SizeOf(type) is { } primitive)
        {
            return new Layout(primitive, Math.Min(primitive, 8), false);
        }

        TensorValue tensor = known.Declared.Read(type);
        if (tensor.Declared is not null)
        {
            return BytesOf(tensor) is { } bytes ? new Layout(bytes, Of(tensor.Element)?.Alignment ?? 8, true) : null;
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named)
        {
            return type.TypeKind == TypeKind.Pointer ? new Layout(8, 8, false) : null;
        }

        // Fields of the framework's structs are not to be seen.
        if (named.OriginalDefinition is { SpecialType: SpecialType.System_Nullable_T } or { Name: "KeyValuePair", TypeArguments.Length: 2 })
        {
            return ComputeParts(named.TypeArguments, named.TypeArguments.Length == 1 ? new Layout(1, 1, false) : null);
        }

        // A tuple with names lists each of its fields twice.
        return ComputeFields(named.TupleUnderlyingType ?? named);
    }

    private Layout? ComputeParts(System.Collections.Immutable.ImmutableArray<ITypeSymbol> parts, Layout? first)
    {
        long size = first?.Size ?? 0;
        int alignment = first?.Alignment ?? 1;
        bool hasTensor = false, hasReference = false;
        foreach (ITypeSymbol part in parts)
        {
            if ((part.IsReferenceType ? s_reference : Of(part)) is not { } layout)
            {
                return null;
            }

            size = Add(Align(size, layout.Alignment), layout.Size);
            alignment = Math.Max(alignment, layout.Alignment);
            hasTensor |= layout.HasTensor;
            hasReference |= layout.HasReference;
        }

        return new Layout(Align(size, alignment), alignment, hasTensor, hasReference);
    }

    private Layout? ComputeFields(INamedTypeSymbol type)
    {
        if (type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } space && s_framework.TryGetValue($"{space.ToDisplayString()}.{type.MetadataName}", out Layout framework))
        {
            return framework;
        }

        if (PlacesOf(type) is not { } places)
        {
            return null;
        }

        long end = places.Fields.Select(static f => f.End).Append(0).Max();
        int alignment = places.Fields.Select(static f => f.Alignment).Append(1).Max();
        if (Find(type, "InlineArrayAttribute")?.ConstructorArguments is [{ Value: int count and > 0 }])
        {
            end = Saturate(count, end);
        }

        long size = Math.Max(Math.Max(1, places.IsOrderedByClr ? 0 : places.LeastSize), Align(end, alignment));
        return new Layout(size, places.IsOrderedByClr ? (int)Math.Min(size, 8) : alignment, places.HasTensor, places.Fields.Any(static f => f.Layout.HasReference));
    }

    /// <summary>Where the fields of a struct or of a class lie, those of its bases first; null where that cannot be decided here.</summary>
    public FieldPlaces? PlacesOf(INamedTypeSymbol type)
    {
        var fields = new List<(IFieldSymbol Symbol, Layout Layout)>();
        for (INamedTypeSymbol? part = type; part is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; part = part.BaseType)
        {
            int first = 0;
            foreach (IFieldSymbol field in part.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic && !f.IsConst))
            {
                if (OfField(field) is not { } layout)
                {
                    return null;
                }

                fields.Insert(first++, (field, layout));
            }
        }

        StructLayout? stated = type.IsReferenceType ? new StructLayout(LayoutKind.Auto, 0, 0, static _ => null) : StructLayouts.Of(type, known.Compilation);
        if (stated is not { } rule)
        {
            return null;
        }

        // The CLR orders the fields itself where it is asked to, and where a reference is among them.
        bool isAuto = rule.Kind == LayoutKind.Auto || (rule.Kind == LayoutKind.Sequential && fields.Any(static f => f.Layout.HasReference));
        if (isAuto)
        {
            fields = fields.OrderByDescending(static f => IsStruct(f.Symbol) ? 0 : f.Layout.Size).ToList();
        }

        var placed = new List<FieldPlace>();
        long end = 0;
        foreach ((IFieldSymbol symbol, Layout layout) in fields)
        {
            int align = rule.Pack > 0 && !isAuto ? Math.Min(rule.Pack, layout.Alignment) : layout.Alignment;
            if (rule.Kind == LayoutKind.Explicit && rule.OffsetOf(symbol) is not >= 0)
            {
                return null;
            }

            long offset = rule.Kind == LayoutKind.Explicit ? rule.OffsetOf(symbol)!.Value : Align(end, align);
            placed.Add(new FieldPlace(symbol, offset, Add(offset, layout.Size), align, layout));
            end = Math.Max(end, placed[placed.Count - 1].End);
        }

        return new FieldPlaces(placed, isAuto, rule.Size);
    }

    /// <summary>Whether the CLR sees a struct: those come last where it orders the fields.</summary>
    private static bool IsStruct(IFieldSymbol field) =>
        field is { RefKind: RefKind.None, Type: { TypeKind: TypeKind.Struct, SpecialType: not (>= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr) } };

    private Layout? OfField(IFieldSymbol field)
    {
        // What stands in a reference assembly for fields that it hides.
        if (field.Name is "_dummy" or "_dummyPrimitive")
        {
            return null;
        }

        if (field.IsFixedSizeBuffer)
        {
            return field is { FixedSize: > 0, Type: IPointerTypeSymbol pointer } && Of(pointer.PointedAtType) is { } one ? one with { Size = Saturate(field.FixedSize, one.Size) } : null;
        }

        return field.RefKind != RefKind.None ? s_reference
            : Of(field.Type) ?? (field.Type.IsReferenceType ? s_reference : field.Type.TypeKind == TypeKind.Pointer ? new Layout(8, 8, false) : null);
    }

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass is { ContainingNamespace.ContainingNamespace.Name: "Runtime" } type && type.Name == name);

    private static long Align(long size, int alignment) => size > long.MaxValue - alignment ? size : (size + alignment - 1) / alignment * alignment;

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Saturate(long length, long size) => size > 0 && length > long.MaxValue / size ? long.MaxValue : length * size;
}
