using System;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>A method with the types it is called with.</summary>
internal readonly struct MethodKey(IMethodSymbol method, TypeMap map) : IEquatable<MethodKey>
{
    private readonly IMethodSymbol _method = method.OriginalDefinition;
    private readonly TypeMap _map = map;

    /// <summary>Whether its cost hangs on type arguments.</summary>
    public bool IsGeneric => !_map.IsEmpty;

    /// <summary>Its one declaration; null where it has none, or several.</summary>
    public SyntaxNode? Declaration => _method.DeclaringSyntaxReferences is { Length: 1 } references ? references[0].GetSyntax() : null;

    public bool Equals(MethodKey other) => KnownTypes.Same(_method, other._method) && _map.SameAs(other._map);

    public override bool Equals(object? obj) => obj is MethodKey other && Equals(other);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(_method);
}
