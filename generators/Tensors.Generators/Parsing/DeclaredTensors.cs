using Microsoft.CodeAnalysis;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads tensors that another assembly declares from the members that were generated there; those of this compilation have none yet.</summary>
internal static class DeclaredTensors
{
    /// <summary>The tensor; null where the type is none, or one of this compilation.</summary>
    public static EinsumTensor? Find(ITypeSymbol type)
    {
        INamedTypeSymbol? tensor = type.AllInterfaces.FirstOrDefault(i => i is { Name: "ITensor", Arity: 1, ContainingNamespace.Name: "Tensors" });
        if (tensor is null || type is not INamedTypeSymbol named || ElementCatalog.BuiltIn(tensor.TypeArguments[0]) is not { } element || Constant(type, "Rank") is not { } rank)
        {
            return null;
        }

        int[] sizes = new int[(int)rank];
        long bytes = element.Size;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (Constant(type, "Dim" + i) is not { } size)
            {
                return null;
            }

            sizes[i] = (int)size;
            bytes *= size;
        }

        return new(
            SymbolReader.Host(named).FullName, type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), new(sizes), element, rank > 1 && Constant(type, "Order") == 1, bytes);
    }

    private static long? Constant(ITypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true, ConstantValue: { } value } ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;
}
