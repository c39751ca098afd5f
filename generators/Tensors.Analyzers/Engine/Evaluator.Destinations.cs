using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>What writes into tensors of the caller's by index or by number: each operand is told by the name of its parameter.</content>
internal sealed partial class Evaluator
{
    /// <summary>What does not fit, or null.</summary>
    private Fault? WrittenByIndex(Rule rule, IOperation node, List<Operand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        string function = (node as IInvocationOperation)?.TargetMethod.Name ?? "This";
        if (Shared(operands, arguments, function) is { } both)
        {
            return new SamePlaceFault(both.Operand.Operation, both.Operand, both.Name, function);
        }

        if (operands.Any(static o => o.Value.Shape is null or { IsSymbolic: true }))
        {
            return null;
        }

        Dictionary<string, Operand> named = operands.Select(o => (Operand: o, arguments.FirstOrDefault(a => a.Value == o.Operation)?.Parameter?.Name))
            .Where(static p => p.Name is not null).ToDictionary(static p => p.Name!, static p => p.Operand);
        return rule switch
        {
            Rule.Scatter => Scatter(node, operands[0], named, function, arguments),
            Rule.PutAlong => PutAlong(node, operands[0], named, function, arguments),
            Rule.Places => Places(node, operands[0], named),
            Rule.Mesh => Mesh(node, operands, named, arguments),
            _ => Bounded(node, named, function),
        };
    }

    /// <summary>An operand that is, as a whole, a tensor that is written by the same call.</summary>
    private static (Operand Operand, string Name)? Shared(List<Operand> operands, ImmutableArray<IArgumentOperation> arguments, string function)
    {
        // The distinct elements are found before any of them is written.
        bool readsFirst = function.StartsWith("Unique", System.StringComparison.Ordinal);
        IParameterSymbol? Parameter(Operand o) => arguments.FirstOrDefault(a => a.Value == o.Operation)?.Parameter;
        foreach (Operand written in operands.Where(o => Parameter(o)?.RefKind == RefKind.Ref))
        {
            foreach (Operand other in operands.Where(o => o != written && Parameter(o) is { } p && (p.RefKind == RefKind.Ref ? p.Ordinal < Parameter(written)!.Ordinal : !readsFirst)))
            {
                if (IsSame(written.Operation, other.Operation))
                {
                    return (other, Parameter(other)!.Name);
                }
            }
        }

        return null;
    }

    private static bool IsSame(IOperation? a, IOperation? b) => (Plain(a), Plain(b)) switch
    {
        (ILocalReferenceOperation x, ILocalReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Local, y.Local),
        (IParameterReferenceOperation x, IParameterReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Parameter, y.Parameter),
        (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
        (IFieldReferenceOperation x, IFieldReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Field, y.Field) && (x.Field.IsStatic || IsSame(x.Instance, y.Instance)),
        _ => false,
    };

    /// <summary>The variable behind a conversion, and behind its lift into the algebra.</summary>
    private static IOperation? Plain(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => Plain(conversion.Operand),
        IParenthesizedOperation parenthesized => Plain(parenthesized.Operand),
        IPropertyReferenceOperation { Property.Name: "E", Instance: { } instance } => Plain(instance),
        _ => operation,
    };

    private Fault? Scatter(IOperation node, Operand x, Dictionary<string, Operand> named, string function, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(x, arguments, "axis", out AxisFault? outside);
        if (outside is not null || axis < 0 || !named.TryGetValue("indices", out Operand indices) || !named.TryGetValue("values", out Operand values))
        {
            return outside;
        }

        TensorShape wanted = TensorShape.Create(x.Value.Shape!.Dims.RemoveAt(axis).InsertRange(axis, indices.Value.Shape!.Dims));
        return Broadcasting.Fit(wanted, values.Value.Shape) is { NamesOnly: false }
            ? new DestinationFault(node, values, "values", function, DestinationNeed.Broadcast, wanted, $"What is written has the axes of the indices in place of axis {axis}")
            : null;
    }

    private Fault? PutAlong(IOperation node, Operand x, Dictionary<string, Operand> named, string function, ImmutableArray<IArgumentOperation> arguments)
    {
        int axis = ReadAxis(x, arguments, "axis", out AxisFault? outside);
        if (outside is not null || axis < 0 || !named.TryGetValue("indices", out Operand indices))
        {
            return outside;
        }

        Evaluation beside = TakeAlong(node, x, indices, x.Value.Element, arguments);
        if (!beside.Faults.IsEmpty)
        {
            return beside.Faults[0];
        }

        return beside.Value.Shape is { } wanted && named.TryGetValue("values", out Operand values) && Broadcasting.Fit(wanted, values.Value.Shape) is { NamesOnly: false }
            ? new DestinationFault(node, values, "values", function, DestinationNeed.Broadcast, wanted, "Each index has a value, or one value is for many")
            : null;
    }

    private static Fault? Bounded(IOperation node, Dictionary<string, Operand> named, string function)
    {
        foreach (string name in new[] { "edges", "values", "indices", "counts", "sums" })
        {
            if (named.TryGetValue(name, out Operand vector) && vector.Value.Shape!.Rank != 1)
            {
                return new DestinationFault(node, vector, name, function, DestinationNeed.Vector, null,
                    name == "edges" ? "Take one row of it, x[0, ..]" : function is "Histogram" or "BinCount" ? "It has as many elements as there are bins" : "Its size is the most results it can take");
            }
        }

        Operand? shaped = named.TryGetValue("x", out Operand x) ? x : null;
        foreach (string name in new[] { "mask", "weights", "inverse" })
        {
            if (shaped is { } of && named.TryGetValue(name, out Operand same) && !Same(of.Value.Shape!, same.Value.Shape!))
            {
                return new DestinationFault(node, same, name, function, DestinationNeed.Shape, of.Value.Shape, "It has an element for each of x");
            }
        }

        return named.TryGetValue("edges", out Operand edges) && named.TryGetValue("counts", out Operand counts)
            && edges.Value.Shape!.Dims[0] is { IsKnown: true, Size: var between } && counts.Value.Shape!.Dims[0] is { IsKnown: true, Size: var bins } && bins != between - 1
            ? new DestinationFault(node, counts, "counts", function, DestinationNeed.Shape, TensorShape.Create(ImmutableArray.Create(new Dim(between - 1))), $"{between} edges make {between - 1} bins")
            : null;
    }

    private static Fault? Places(IOperation node, Operand mask, Dictionary<string, Operand> named)
    {
        int rank = mask.Value.Shape!.Rank;
        return named.TryGetValue("indices", out Operand indices) && indices.Value.Shape is { } shape && (shape.Rank != 2 || (shape.Dims[1].IsKnown && shape.Dims[1].Size != rank))
            ? new DestinationFault(node, indices, "indices", "ArgWhere", DestinationNeed.Shape, TensorShape.Create(ImmutableArray.Create(shape.Rank > 0 ? shape.Dims[0] : Dim.Unknown, new Dim(rank))), "A row for each result, in it an index for each axis of the mask; FlatNonZero gives one number each")
            : null;
    }

    private Fault? Mesh(IOperation node, List<Operand> operands, Dictionary<string, Operand> named, ImmutableArray<IArgumentOperation> arguments)
    {
        string[] names = new[] { "x", "y", "z" }.Where(named.ContainsKey).ToArray();
        foreach (string name in names)
        {
            if (named[name].Value.Shape!.Rank != 1)
            {
                return new DestinationFault(node, named[name], name, "MeshGrid", DestinationNeed.Vector, null, "Take one row of it, x[0, ..]");
            }
        }

        if (arguments.FirstOrDefault(static a => a.Parameter?.Name == "indexing")?.Value.ConstantValue is not { HasValue: true, Value: int indexing })
        {
            return null;
        }

        List<Dim> sizes = names.Select(name => named[name].Value.Shape!.Dims[0]).ToList();
        if (indexing == 0)
        {
            (sizes[0], sizes[1]) = (sizes[1], sizes[0]);
        }

        TensorShape wanted = TensorShape.Create(sizes.ToImmutableArray());
        foreach (KeyValuePair<string, Operand> grid in named.Where(pair => !names.Contains(pair.Key)))
        {
            if (!Same(wanted, grid.Value.Value.Shape!))
            {
                return new DestinationFault(node, grid.Value, grid.Key, "MeshGrid", DestinationNeed.Shape, wanted,
                    indexing == 0 ? "Rows run along y, columns along x; MeshIndexing.Matrix has them the other way round" : "The first axis runs along x; without MeshIndexing.Matrix it runs along y");
            }
        }

        return null;
    }

    private static bool Same(TensorShape a, TensorShape b) => a.Rank == b.Rank && !Enumerable.Range(0, a.Rank).Any(i => Differ(a.Dims[i], b.Dims[i]));
}
