using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Copies;

/// <summary>What the framework's collections do with their elements.</summary>
internal static class FrameworkCollections
{
    // These keep each element in an object of its own, or keep none; the element may then be as large as a field.
    private static readonly HashSet<string> WithoutArrays = new()
    {
        "LinkedList", "LinkedListNode", "SortedSet", "SortedDictionary", "ConcurrentDictionary", "ConcurrentStack", "ImmutableList", "ImmutableStack", "ImmutableQueue",
        "ImmutableDictionary", "ImmutableHashSet", "ImmutableSortedDictionary", "ImmutableSortedSet", "KeyValuePair", "Comparer", "EqualityComparer", "ReadOnlyCollection",
        "ReadOnlyDictionary", "Enumerator", "ReferenceEqualityComparer", "AlternateLookup",
    };

    /// <summary>A type of System.Collections and the namespaces in it; those of others may well keep their elements elsewhere.</summary>
    public static bool Contains(ITypeSymbol? type) => type is INamedTypeSymbol { IsGenericType: true } named && IsIn(named, "Collections");

    /// <summary>Whether a collection keeps its elements in arrays, which the CLR makes of elements up to 65,535 bytes only.</summary>
    public static bool KeepsArrays(ITypeSymbol? type) =>
        Contains(type) && type is { TypeKind: not TypeKind.Interface } && !WithoutArrays.Contains(type.Name) && !WithoutArrays.Contains(type.ContainingType?.Name ?? string.Empty);

    /// <summary>Whether a namespace of System, by its name, holds the type.</summary>
    public static bool IsIn(ITypeSymbol type, string name)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name == name && space.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }
}
