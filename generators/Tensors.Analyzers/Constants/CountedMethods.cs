using System;
using System.Collections.Immutable;
using System.Linq;

namespace Tensors.Analyzers.Constants;

/// <summary>All of them, compared by content.</summary>
internal sealed class CountedMethods(ImmutableArray<CountedMethod> methods) : IEquatable<CountedMethods>
{
    public static CountedMethods None { get; } = new(ImmutableArray<CountedMethod>.Empty);

    public ImmutableArray<CountedMethod> Methods { get; } = methods;

    public bool Equals(CountedMethods? other) => other is not null && Methods.SequenceEqual(other.Methods);

    public override bool Equals(object? obj) => Equals(obj as CountedMethods);

    public override int GetHashCode() => Methods.Aggregate(Methods.Length, static (hash, method) => unchecked((hash * 31) + method.GetHashCode()));
}
