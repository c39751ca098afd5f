using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Costs;

/// <summary>What one body keeps on the stack, and what it calls: all that the search for the deepest chain needs of it.</summary>
internal sealed class StackNode
{
    public List<StackSlot> Slots { get; } = new();

    public List<StackCall> Calls { get; } = new();
}

/// <summary>One call in a body.</summary>
/// <param name="Site">Where.</param>
/// <param name="Target">The method; null where a delegate is called.</param>
/// <param name="IsOpen">Whether the receiver's type decides which body runs.</param>
/// <param name="Receiver">That type, as far as the text tells.</param>
/// <param name="Delegate">Where the delegate comes from.</param>
internal sealed record StackCall(SyntaxNode Site, IMethodSymbol? Target, bool IsOpen, ITypeSymbol? Receiver, ImmutableArray<DelegateSource> Delegate);

/// <summary>What a delegate can be: a method, or whatever a variable holds.</summary>
internal readonly record struct DelegateSource(IMethodSymbol? Method, ISymbol? Variable);

/// <summary>A method that starts with a stack of its own.</summary>
/// <param name="Methods">What runs.</param>
/// <param name="Place">Where the entry point is declared, or the thread made.</param>
/// <param name="What">How a message calls it.</param>
/// <param name="Bytes">The stack it asks for; null for the default.</param>
internal sealed record StackRoot(ImmutableArray<DelegateSource> Methods, SyntaxNode Place, string What, long? Bytes);
