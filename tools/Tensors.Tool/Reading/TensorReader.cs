using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;
using Tensors.Generators.Planning;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>Declared tensors: their axes, bytes and where they can live.</summary>
internal static class TensorReader
{
    public static IReadOnlyList<TensorEntry> Read(KnownTypes known, IEnumerable<INamedTypeSymbol> types, Places places) =>
        [.. types.Where(known.Declared.IsDeclared).Select(type => Entry(known, type, places)).OfType<TensorEntry>().OrderBy(static t => t.Name, StringComparer.Ordinal)];

    private static TensorEntry? Entry(KnownTypes known, INamedTypeSymbol type, Places places)
    {
        TensorValue value = known.Declared.Read(type);
        if (value is not { Shape: { } shape, Element: { } element } || shape.Length is not { } elements || known.Layouts.Of(type) is not { } layout)
        {
            return null;
        }

        bool columnMajor = type.AllInterfaces.Any(i => KnownTypes.Same(i.OriginalDefinition, known.Tensor2)
            && i.TypeArguments[1] is INamedTypeSymbol wrapper && KnownTypes.Same(wrapper.OriginalDefinition, known.ColumnMajor));

        // The constant that the generator wrote: of an element struct in an assembly the packing cannot be seen.
        long bytes = type.GetMembers("SizeInBytes").OfType<IFieldSymbol>().FirstOrDefault(static f => f.IsConst)?.ConstantValue switch { int size => size, long size => size, _ => layout.Size };
        return new TensorEntry(
            Names.Of(type),
            Names.Short(element),
            [.. shape.Dims.Select(static d => new AxisEntry(d.Size, d.Name?.Name))],
            columnMajor ? "columnMajor" : "rowMajor",
            elements,
            bytes,
            Placement.Of(bytes).ToString().ToLowerInvariant(),
            places.Of(type));
    }
}
