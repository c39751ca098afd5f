using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>What a struct says of its layout.</summary>
/// <param name="Kind">In the order of the source, at stated offsets, or as the CLR likes.</param>
/// <param name="Pack">The largest alignment of a field; 0 for the field's own.</param>
/// <param name="Size">The least bytes.</param>
/// <param name="OffsetOf">Where a field of an explicit layout lies; null where it does not say.</param>
internal sealed record StructLayout(LayoutKind Kind, int Pack, int Size, Func<IFieldSymbol, int?> OffsetOf);

/// <summary>Reads layouts: of structs in source from their attributes, of others from the tables of their assembly, for there the compiler has turned the
/// attributes into numbers that symbols do not show.</summary>
internal static class StructLayouts
{
    /// <summary>The layout of a struct; null where its assembly cannot be read.</summary>
    public static StructLayout? Of(INamedTypeSymbol type, Compilation compilation) =>
        type.IsTupleType ? new StructLayout(LayoutKind.Auto, 0, 0, static _ => null) // which reference assemblies keep to themselves
        : type.OriginalDefinition is var definition && definition.Locations.Any(static l => l.IsInSource) ? InSource(definition) : InMetadata(definition, compilation);

    private static StructLayout InSource(INamedTypeSymbol type)
    {
        if (Find(type, "StructLayoutAttribute") is not { ConstructorArguments: [{ Value: { } kind }, ..] } attribute)
        {
            return new StructLayout(LayoutKind.Sequential, 0, 0, static _ => null);
        }

        int Named(string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value is int value ? value : 0;
        return new StructLayout(
            (LayoutKind)Convert.ToInt32(kind, null),
            Named("Pack"),
            Named("Size"),
            static field => Find(field.OriginalDefinition, "FieldOffsetAttribute")?.ConstructorArguments is [{ Value: int offset }] ? offset : null);
    }

    private static StructLayout? InMetadata(INamedTypeSymbol type, Compilation compilation)
    {
        if (MetadataTokens.EntityHandle(type.MetadataToken) is not { Kind: HandleKind.TypeDefinition } handle || type.ContainingModule is not { } module
            || (compilation.GetMetadataReference(type.ContainingAssembly) as PortableExecutableReference)?.GetMetadata() is not AssemblyMetadata assembly
            || assembly.GetModules().FirstOrDefault(m => m.Name == module.MetadataName || assembly.GetModules().Length == 1) is not { } found)
        {
            return null;
        }

        MetadataReader reader = found.GetMetadataReader();
        TypeDefinition definition = reader.GetTypeDefinition((TypeDefinitionHandle)handle);
        TypeLayout layout = definition.GetLayout();
        LayoutKind kind = (definition.Attributes & TypeAttributes.LayoutMask) switch
        {
            TypeAttributes.ExplicitLayout => LayoutKind.Explicit,
            TypeAttributes.SequentialLayout => LayoutKind.Sequential,
            _ => LayoutKind.Auto,
        };
        return new StructLayout(
            kind,
            layout.PackingSize,
            layout.Size,
            field => MetadataTokens.EntityHandle(field.OriginalDefinition.MetadataToken) is { Kind: HandleKind.FieldDefinition } place
                ? reader.GetFieldDefinition((FieldDefinitionHandle)place).GetOffset()
                : null);
    }

    private static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass is { ContainingNamespace.ContainingNamespace.Name: "Runtime" } type && type.Name == name);
}
