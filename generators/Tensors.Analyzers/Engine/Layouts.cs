using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Bytes of a value type, as the CLR lays it out.</summary>
/// <param name="Size">The size; past 2^63 it is counted as the largest long.</param>
/// <param name="Alignment">The alignment, 1 to 16.</param>
/// <param name="HasTensor">Whether a declared tensor is inside.</param>
internal readonly record struct Layout(long Size, int Alignment, bool HasTensor);

/// <summary>Sizes of declared tensors and of structs composed of them.</summary>
internal sealed class Layouts(KnownTypes known)
{
    private readonly ConcurrentDictionary<ITypeSymbol, Layout?> _cache = new(SymbolEqualityComparer.Default);

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

        // A struct cannot contain itself; where broken code says so, this entry ends the recursion.
        _cache[type] = null;
        layout = Compute(type);
        _cache[type] = layout;
        return layout;
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
            return BytesOf(tensor) is { } bytes ? new Layout(bytes, Math.Min(ElementSize(tensor.Element) ?? 8, 8), true) : null;
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
        bool hasTensor = false;
        foreach (ITypeSymbol part in parts)
        {
            if ((part.IsReferenceType ? new Layout(8, 8, false) : Of(part)) is not { } layout)
            {
                return null;
            }

            size = Add(Align(size, layout.Alignment), layout.Size);
            alignment = Math.Max(alignment, layout.Alignment);
            hasTensor |= layout.HasTensor;
        }

        return new Layout(Align(size, alignment), alignment, hasTensor);
    }

    private Layout? ComputeFields(INamedTypeSymbol type)
    {
        long size = 0;
        int alignment = 1;
        bool hasTensor = false;
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic && !f.IsConst))
        {
            if (field.IsFixedSizeBuffer || field.RefKind != RefKind.None || Of(field.Type) is not { } layout)
            {
                if (field.RefKind == RefKind.None && !field.Type.IsReferenceType && field.Type.TypeKind != TypeKind.Pointer)
                {
                    return null;
                }

                layout = new Layout(8, 8, false);
            }

            size = Add(Align(size, layout.Alignment), layout.Size);
            alignment = Math.Max(alignment, layout.Alignment);
            hasTensor |= layout.HasTensor;
        }

        return new Layout(Math.Max(1, Align(size, alignment)), alignment, hasTensor);
    }

    private static long Align(long size, int alignment) => size > long.MaxValue - alignment ? size : (size + alignment - 1) / alignment * alignment;

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Saturate(long length, int size) => length > long.MaxValue / size ? long.MaxValue : length * size;
}
