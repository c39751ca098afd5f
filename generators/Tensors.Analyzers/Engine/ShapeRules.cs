using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>The rules the runtime's <c>ShapeRule</c> names, by the same names and numbers.</summary>
internal enum Rule
{
    /// <summary>The operation declares no rule.</summary>
    None = -1,
    Broadcast,
    Same,
    Scalar,
    Reduce,
    AlongAxis,
    MatMul,
    Dot,
    Transpose,
    AssignTo,
    Slice,
    Open,
    Reshape,
    Rename,
    Scan,
    Difference,
    Concat,
    Stack,
    Tile,
    Repeat,
    Pad,
    Take,
    TakeAlong,
    First,
    Second,
    VecDot,
    TensorDot,
    Inner,
    Outer,
    Kron,
    Cross,
    Trace,
    Determinant,
    Square,
    Solve,
    SquareInto,
    SolveInto,
    Item,
    Covariance,
    Scatter,
    PutAlong,
    Bounded,
    Places,
    Mesh,
    Rot90 = 100,
    Permute,
    MoveAxis,
    MatrixTranspose,
    ExpandDims,
    Squeeze,
    BroadcastTo,
    Diagonal,
    SlidingWindow,
    Unstack,
    Split,
    Element,
    Ravel,
}

/// <summary>Reads the <c>[ShapeRule]</c> of operations, once per symbol.</summary>
internal sealed class ShapeRules(KnownTypes known)
{
    private readonly ConcurrentDictionary<ISymbol, Rule> _cache = new(SymbolEqualityComparer.Default);

    public Rule Of(ISymbol? operation)
    {
        if (operation is null || known.ShapeRule is null)
        {
            return Rule.None;
        }

        // An extension method called as x.M() is seen reduced; the attribute is read from its original in both cases.
        ISymbol original = (operation as IMethodSymbol)?.ReducedFrom ?? operation;
        return _cache.GetOrAdd(original.OriginalDefinition, Read);
    }

    private Rule Read(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (KnownTypes.Same(attribute.AttributeClass, known.ShapeRule)
                && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is int rule)
            {
                return (Rule)rule;
            }
        }

        return Rule.None;
    }
}
