using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>What an evaluation gives: the value, and what this operation itself did wrong (not what its operands did).</summary>
internal readonly record struct Evaluation(TensorValue Value, ImmutableArray<Fault> Faults)
{
    public static implicit operator Evaluation(TensorValue value) => new(value, ImmutableArray<Fault>.Empty);
}

/// <summary>The shape engine: dtype, rank, sizes and axis names of any expression, symbolically where code is generic. Every operation is evaluated
/// once; an operand that went wrong has no known shape, so that one mistake gives one message.</summary>
internal sealed partial class Evaluator
{
    // Deeper trees than this do not come from hands; the engine then knows nothing rather than overflowing the compiler's stack.
    private const int DepthLimit = 300;

    private readonly KnownTypes _known;
    private readonly BlockScope _scope;
    private readonly TypeMap _map;
    private readonly SliceBounds _bounds;
    private readonly Dictionary<IOperation, Evaluation> _memo = new();
    private int _depth;

    public Evaluator(KnownTypes known, BlockScope scope, TypeMap? map = null)
    {
        _known = known;
        _scope = scope;
        _map = map ?? TypeMap.Empty;
        _bounds = new SliceBounds(known, scope);
    }

    /// <summary>What is known about the value of the expression.</summary>
    public TensorValue Value(IOperation operation) => Evaluate(operation).Value;

    /// <summary>What is known about the value of the expression, and what the expression itself did wrong.</summary>
    public Evaluation Evaluate(IOperation operation)
    {
        if (_memo.TryGetValue(operation, out Evaluation known))
        {
            return known;
        }

        if (_depth >= DepthLimit)
        {
            return ReadType(operation.Type);
        }

        // A local that is assigned from itself meets this entry instead of itself.
        _memo[operation] = ReadType(operation.Type);
        _depth++;
        Evaluation result = Compute(operation);
        _depth--;
        _memo[operation] = result;
        return result;
    }

    /// <summary>What a type alone tells, with this body's type arguments put in.</summary>
    private TensorValue ReadType(ITypeSymbol? type) => _known.Declared.Read(_map.Substitute(type));

    private Evaluation Compute(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return ComputeConversion(conversion);
            case IParenthesizedOperation parenthesized:
                return Value(parenthesized.Operand);
            case ILocalReferenceOperation local:
                return ComputeLocal(local);
            case IBinaryOperation binary:
                return ComputeBinary(binary);
            case IUnaryOperation unary:
                return ComputeUnary(unary);
            case ICompoundAssignmentOperation compound:
                return ComputeCompound(compound);
            case ISimpleAssignmentOperation assignment:
                return ComputeAssignment(assignment);
            case IInvocationOperation invocation:
                return ComputeInvocation(invocation);
            case IPropertyReferenceOperation property:
                return ComputeProperty(property);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Either(conditional.Type, Value(conditional.WhenTrue), Value(whenFalse));
            case ICollectionExpressionOperation collection:
                return ComputeCollection(collection);
            case IInvalidOperation invalid:
                return ComputeInvalid(invalid);
            default:
                return ReadType(operation.Type);
        }
    }

    private Evaluation ComputeConversion(IConversionOperation conversion)
    {
        TensorValue operand = Value(conversion.Operand);

        // A conversion between tensors keeps the shape; one from a scalar (a float on its way to an expression) is one value.
        TensorValue own = ReadType(conversion.Type);
        if (conversion.IsImplicit && MayBeRefused(conversion) && RefusedConversion(conversion) is { } fault)
        {
            return new Evaluation(own, ImmutableArray.Create(fault));
        }

        return !own.IsTensor ? own
            : own.Declared is not null ? own
            : operand.IsTensor ? operand
            : conversion.Operand.Type is { } type && !_known.IsExpr(type) ? own.WithShape(TensorShape.Scalar)
            : own;
    }

    private Evaluation ComputeLocal(ILocalReferenceOperation local)
    {
        TensorValue own = ReadType(local.Type);
        if (own.Declared is not null || local.Type is null || !MayBeTensor(local.Type))
        {
            return own;
        }

        return _scope.SingleValue(local.Local) is { } value ? Value(value) : own;
    }

    private TensorValue Either(ITypeSymbol? type, TensorValue whenTrue, TensorValue whenFalse)
    {
        TensorValue own = ReadType(type);
        if (own.Declared is not null || !whenTrue.IsTensor || !whenFalse.IsTensor)
        {
            return own;
        }

        return SameDims(whenTrue.Shape, whenFalse.Shape) ? whenTrue : own;
    }

    private Evaluation ComputeCollection(ICollectionExpressionOperation collection)
    {
        TensorValue own = ReadType(collection.Type);
        if (own.Declared is not { } declared || own.Shape?.Length is not { } length)
        {
            return own;
        }

        foreach (IOperation element in collection.Elements)
        {
            if (element is ISpreadOperation)
            {
                return own;
            }
        }

        return length == collection.Elements.Length
            ? own
            : new Evaluation(own, ImmutableArray.Create<Fault>(new CountFault(collection, declared, own.Shape, collection.Elements.Length)));
    }

    /// <summary>Whether a value of this type can carry a shape that its type does not tell: expressions and the runtime's write targets.</summary>
    private bool MayBeTensor(ITypeSymbol type) =>
        _known.IsExpr(type) || (type.IsRefLikeType && type.ContainingNamespace is { Name: "Tensors" } && !IsBoundsType(type));

    private bool IsBoundsType(ITypeSymbol type) =>
        KnownTypes.Same(type, _known.Slice) || KnownTypes.Same(type, _known.Range) || KnownTypes.Same(type, _known.Index);

    private static bool SameDims(TensorShape? a, TensorShape? b)
    {
        if (a is null || b is null || a.Rank != b.Rank || !SymbolEqualityComparer.Default.Equals(a.Of, b.Of))
        {
            return false;
        }

        for (int axis = 0; axis < a.Rank; axis++)
        {
            if (!a.Dims[axis].SameSizeAs(b.Dims[axis]))
            {
                return false;
            }
        }

        return true;
    }
}
