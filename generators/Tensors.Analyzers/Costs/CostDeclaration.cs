using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What <c>[MemoryCost]</c> says of one operation. A formula that cannot be read counts as unknown.</summary>
internal sealed record CostDeclaration(CostWord Word, Formula? Bytes, Formula? Managed, Formula? Temp, Formula? Stack, string? Reason, bool FromType);

/// <summary>Reads the costs that operations state, once per symbol: their own, their property's, or their type's.</summary>
internal sealed class CostDeclarations(KnownTypes known)
{
    private readonly INamedTypeSymbol? _attribute = known.Compilation.GetTypeByMetadataName("Tensors.MemoryCostAttribute");
    private readonly ConcurrentDictionary<ISymbol, CostDeclaration?> _cache = new(SymbolEqualityComparer.Default);

    /// <summary>What a method, property or constructor states; null where it states nothing.</summary>
    public CostDeclaration? Of(ISymbol? operation)
    {
        if (operation is null || _attribute is null)
        {
            return null;
        }

        ISymbol original = (operation as IMethodSymbol)?.ReducedFrom ?? operation;
        return _cache.GetOrAdd(original.OriginalDefinition, Find);
    }

    /// <summary>The word a type states for its members: of a node, <see cref="CostWord.View"/> where its elements lie in memory.</summary>
    public CostWord? OfType(INamedTypeSymbol type) => Read(type.OriginalDefinition, false)?.Word;

    private CostDeclaration? Find(ISymbol symbol)
    {
        if (Read(symbol, false) is { } own)
        {
            return own;
        }

        if (symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && Read(property, false) is { } ofProperty)
        {
            return ofProperty;
        }

        // Text is always allocated, whatever the type says of its members; an extension block stands for its static class.
        if (symbol.Name == nameof(ToString))
        {
            return null;
        }

        for (INamedTypeSymbol? type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (Read(type, true) is { } ofType)
            {
                return ofType;
            }
        }

        return null;
    }

    private CostDeclaration? Read(ISymbol symbol, bool fromType)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (!KnownTypes.Same(attribute.AttributeClass, _attribute) || attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0].Value is not int word)
            {
                continue;
            }

            Formula? bytes = null, managed = null, temp = null, stack = null;
            string? reason = null;
            foreach (var named in attribute.NamedArguments)
            {
                if (named.Value.Value is not string text)
                {
                    continue;
                }

                switch (named.Key)
                {
                    case "Bytes": bytes = Formula.Parse(text); break;
                    case "Managed": managed = Formula.Parse(text); break;
                    case "Temp": temp = Formula.Parse(text); break;
                    case "Stack": stack = Formula.Parse(text); break;
                    case "Reason": reason = text; break;
                }
            }

            return new CostDeclaration((CostWord)word, bytes, managed, temp, stack, reason, fromType);
        }

        return null;
    }
}
