using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>The type arguments of one call, put in for the type parameters of the helper it calls.</summary>
internal sealed class TypeMap
{
    private readonly Dictionary<ITypeSymbol, ITypeSymbol> _arguments = KnownTypes.NewMap<ITypeSymbol>();

    public static TypeMap Empty { get; } = new();

    public bool IsEmpty => _arguments.Count == 0;

    /// <summary>The arguments of a constructed method and of the types around it, themselves seen through <paramref name="outer"/>.</summary>
    public static TypeMap OfCall(IMethodSymbol method, TypeMap outer)
    {
        var map = new TypeMap();
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            // A local function sees the type parameters of the method around it.
            foreach (var entry in outer._arguments)
            {
                map._arguments[entry.Key] = entry.Value;
            }
        }

        map.Add(method.OriginalDefinition.TypeParameters, method.TypeArguments, outer);
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            map.Add(type.OriginalDefinition.TypeParameters, type.TypeArguments, outer);
        }

        return map;
    }

    public ITypeSymbol? Substitute(ITypeSymbol? type)
    {
        if (type is null || IsEmpty)
        {
            return type;
        }

        if (_arguments.TryGetValue(type, out ITypeSymbol? argument))
        {
            return argument;
        }

        return type is INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named ? SubstituteArguments(named) : type;
    }

    /// <summary>Whether both put in the same types.</summary>
    public bool SameAs(TypeMap other)
    {
        if (_arguments.Count != other._arguments.Count)
        {
            return false;
        }

        foreach (var entry in _arguments)
        {
            if (!other._arguments.TryGetValue(entry.Key, out ITypeSymbol? type) || !KnownTypes.Same(entry.Value, type))
            {
                return false;
            }
        }

        return true;
    }

    private ITypeSymbol SubstituteArguments(INamedTypeSymbol named)
    {
        var arguments = new ITypeSymbol[named.TypeArguments.Length];
        bool changed = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Substitute(named.TypeArguments[i])!;
            changed |= !KnownTypes.Same(arguments[i], named.TypeArguments[i]);
        }

        return changed ? named.OriginalDefinition.Construct(arguments) : named;
    }

    private void Add(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters, System.Collections.Immutable.ImmutableArray<ITypeSymbol> arguments, TypeMap outer)
    {
        for (int i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            // An argument that is still a type parameter is that parameter: it says no more than the body alone.
            _arguments[parameters[i]] = outer.Substitute(arguments[i])!;
        }
    }
}
