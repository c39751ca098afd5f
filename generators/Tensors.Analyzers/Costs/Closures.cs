using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What lambdas allocate: a delegate of 64 bytes where something is captured, and one object a block for the variables captured from it.</summary>
internal sealed class Closures(CostEngine engine)
{
    private readonly Sizes _sizes = new(engine.Known);
    private readonly HashSet<SyntaxNode> _counted = new();

    /// <summary>The bytes a lambda takes when it is made; null where a captured variable's size is not known. A lambda that captures nothing is made
    /// once in the program's life and counts as free.</summary>
    public long? Of(IAnonymousFunctionOperation lambda)
    {
        List<ISymbol> captured = Captured(lambda);
        bool capturesThis = lambda.Body.Descendants().Any(static o => o is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance });
        if (captured.Count == 0)
        {
            return capturesThis ? ObjectSizes.Delegate : 0;
        }

        long bytes = ObjectSizes.Delegate;
        foreach (var block in captured.GroupBy(BlockOf))
        {
            if (block.Key is null || !_counted.Add(block.Key))
            {
                continue;
            }

            // The object holds whatever any lambda captures from this block.
            var all = AllLambdas(lambda).SelectMany(Captured).Where(s => BlockOf(s) == block.Key).Distinct(SymbolEqualityComparer.Default).Select(static s => s!);
            var fields = new List<long>();
            foreach (ISymbol symbol in all)
            {
                if (_sizes.SizeOf(symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol).Type) is not { } size)
                {
                    return null;
                }

                fields.Add(size);
            }

            if (capturesThis)
            {
                fields.Add(8);
            }

            bytes += ObjectSizes.WithFields(fields);
        }

        return bytes;
    }

    private static IEnumerable<IAnonymousFunctionOperation> AllLambdas(IOperation lambda)
    {
        IOperation root = lambda;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IAnonymousFunctionOperation>();
    }

    private static List<ISymbol> Captured(IAnonymousFunctionOperation lambda)
    {
        var captured = new List<ISymbol>();
        foreach (IOperation operation in lambda.Body.Descendants())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation { Local: { IsConst: false } local } => local,
                IParameterReferenceOperation { Parameter: { } parameter } => parameter,
                _ => null,
            };
            if (symbol?.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && !lambda.Syntax.FullSpan.Contains(declaration.Span) && !captured.Contains(symbol, SymbolEqualityComparer.Default))
            {
                captured.Add(symbol);
            }
        }

        return captured;
    }

    private static SyntaxNode? BlockOf(ISymbol symbol)
    {
        SyntaxNode? node = symbol.DeclaringSyntaxReferences[0].GetSyntax();
        return symbol is IParameterSymbol
            ? node.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.BaseMethodDeclarationSyntax>() ?? node.Parent?.Parent
            : (SyntaxNode?)node.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.BlockSyntax>() ?? node.SyntaxTree.GetRoot();
    }
}
