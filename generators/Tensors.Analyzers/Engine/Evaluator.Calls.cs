using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <content>Calls, properties and indexers.</content>
internal sealed partial class Evaluator
{
    private Evaluation ComputeInvocation(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        Rule rule = _known.Rules.Of(method);
        if (rule == Rule.None && method is { Name: "FillFrom", ContainingNamespace: { Name: "Tensors", ContainingNamespace.IsGlobalNamespace: true } } && FillFault(invocation) is { } wrong)
        {
            return new Evaluation(ReadType(invocation.Type), ImmutableArray.Create(wrong));
        }

        if (rule == Rule.None && method.ContainingType is { Name: "PartArithmetic" } && ZeroDivisor(invocation, method, InOrder(invocation.Arguments).Select(static a => a.Value).ToList()) is { } zero)
        {
            return new Evaluation(ReadType(invocation.Type), ImmutableArray.Create(zero));
        }

        if (rule == Rule.None)
        {
            // Unchecked at run time is no reason not to see a constant that cannot be right.
            return method.Name == "Unchecked" && invocation.Instance is { } unchecked_ && Value(unchecked_).Declared is not null
                ? Slice(invocation, new Operand(unchecked_, Value(unchecked_)), InOrder(invocation.Arguments), ReadType(invocation.Type))
                : new Evaluation(ReadType(invocation.Type), CalleeFaults(invocation));
        }

        if (method.Name is "Cast" or "CastSaturating" or "CastChecked" && invocation.Instance is { } converted && _known.IsExpr(method.ContainingType)
            && Value(converted).Element is { } source && !IsOpen(source) && ElementTypes.KindOf(source) is null)
        {
            return new Evaluation(ReadType(invocation.Type), ImmutableArray.Create<Fault>(new CastFault(invocation, new Operand(converted, Value(converted)), source)));
        }

        var operands = new List<IOperation>();
        if (invocation.Instance is { } instance)
        {
            operands.Add(instance);
        }

        operands.AddRange(InOrder(invocation.Arguments).Select(static a => a.Value));
        return Apply(rule, invocation, invocation.Type, operands, method, invocation.Arguments);
    }

    /// <summary>What is wrong with the function that fills a tensor: it takes another number of indices than there are axes.</summary>
    private Fault? FillFault(IInvocationOperation fill)
    {
        IArgumentOperation? function = fill.Arguments.LastOrDefault();
        IOperation? filled = fill.Instance ?? (fill.Arguments.Length == 2 ? fill.Arguments[0].Value : null);
        return filled is not null && Value(filled) is { Declared: not null, Shape: { IsSymbolic: false } shape } value
            && function?.Parameter?.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments.Length: > 1 and var count } && count - 1 != shape.Rank
            ? new IndexCountFault(function.Value, new Operand(filled, value), count - 1, shape.Rank, fill.TargetMethod.Name)
            : null;
    }

    private Evaluation ComputeProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        TensorValue own = ReadType(reference.Type);
        if (reference.Instance is not { } instance)
        {
            return own;
        }

        if (property.IsIndexer)
        {
            return Value(instance).IsTensor && IsElementAccess(property)
                ? Slice(reference, new Operand(instance, Value(instance)), InOrder(reference.Arguments), own)
                : own;
        }

        Rule rule = _known.Rules.Of(property);
        if (rule == Rule.None && property.Name == "E" && _known.IsExpr(reference.Type) && Value(instance).Declared is not null)
        {
            rule = Rule.Same; // the generated lift into the algebra
        }

        return rule == Rule.None ? own : Apply(rule, reference, reference.Type, new[] { instance }, property, ImmutableArray<IArgumentOperation>.Empty);
    }

    /// <summary>Whether an indexer selects along axes: all its parameters are integers, indices, ranges or slices.</summary>
    private bool IsElementAccess(IPropertySymbol property) =>
        property.Parameters.Length > 0 && property.Parameters.All(p =>
            p.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_IntPtr || IsBoundsType(p.Type));

    private static IEnumerable<IArgumentOperation> InOrder(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0);

    /// <summary>The shape an operation gives by its declared rule, and whatever its operands do not fulfil.</summary>
    private Evaluation Apply(Rule rule, IOperation node, ITypeSymbol? resultType, IReadOnlyList<IOperation> all, ISymbol operation, ImmutableArray<IArgumentOperation> arguments)
    {
        ITypeSymbol? element = ResultElement(resultType);
        var operands = new List<Operand>();
        foreach (IOperation operand in all)
        {
            TensorValue value = Value(operand);
            if (value.IsTensor)
            {
                operands.Add(new Operand(operand, value));
            }
        }

        if (rule == Rule.Open)
        {
            return TensorValue.Of(element, TensorShape.Scalar);
        }

        if (operands.Count == 0)
        {
            return ReadType(resultType);
        }

        if (ZeroDivisor(node, operation, all) is { } zero)
        {
            return new Evaluation(rule == Rule.AssignTo ? TensorValue.None : TensorValue.Of(element, null), ImmutableArray.Create(zero));
        }

        Operand first = operands[0];
        element ??= first.Value.Element;
        if (rule is >= Rule.Rot90 or Rule.Reshape || (LiesInMemory(resultType) && rule is (Rule.Same or Rule.AlongAxis or Rule.Transpose)))
        {
            return View(rule, node, first, element, operation, arguments);
        }

        switch (rule)
        {
            case Rule.Same:
                return TensorValue.Of(element, first.Value.Shape);
            case Rule.Broadcast:
                return Broadcast(node, operands, element);
            case Rule.Scalar:
                return Broadcast(node, operands, element) is { Faults.IsEmpty: false } broken ? broken
                    : IndexAxis(first, first.Operation) is { } fault ? new Evaluation(ReadType(resultType), ImmutableArray.Create(fault))
                    : ReadType(resultType);
            case Rule.Dot:
                return Dot(node, operands, resultType);
            case Rule.Reduce:
                return Reduce(node, first, element, arguments);
            case Rule.AlongAxis:
                return AlongAxis(first, element, arguments);
            case Rule.Transpose:
                return Transpose(first, element, arguments);
            case Rule.MatMul when operands.Count == 2:
                return MatMul(node, first, operands[1], element);
            case Rule.AssignTo:
                return AssignTo(node, operands, all);
            case Rule.Slice:
                return Slice(node, first, InOrder(arguments), ReadType(resultType));
            case Rule.Scan:
                return Scan(node, first, element, arguments);
            case Rule.Difference:
                return Difference(node, first, element, arguments);
            case Rule.Rename:
                return Rename(node, first, element, operation);
            case >= Rule.Concat and <= Rule.Second:
                return Arrange(rule, node, operands, element, arguments);
            case >= Rule.Scatter and <= Rule.Mesh:
                return WrittenByIndex(rule, node, operands, arguments) is { } wrong ? Broken(wrong) : ReadType(resultType);
            default:
                return Products(rule, node, operands, element, resultType, operation, arguments) ?? ReadType(resultType);
        }
    }

    private ITypeSymbol? ResultElement(ITypeSymbol? type) => _known.ElementOfExpr(_map.Substitute(type)) ?? ReadType(type).Element;

    private static Evaluation Broadcast(IOperation node, List<Operand> operands, ITypeSymbol? element)
    {
        Operand left = operands[0];
        for (int i = 1; i < operands.Count; i++)
        {
            Operand right = operands[i];
            TensorShape? joined = Broadcasting.Join(left.Value.Shape, right.Value.Shape, out Broadcasting.Clash? clash);
            if (clash is { } found)
            {
                int rank = System.Math.Max(left.Value.Shape!.Rank, right.Value.Shape!.Rank);
                var fault = new BroadcastFault(node, left, right, rank - 1 - found.FromLast, found.Left, found.Right, found.NamesOnly);
                return new Evaluation(TensorValue.Of(element, null), ImmutableArray.Create<Fault>(fault));
            }

            // Of three operands the message names the two that clash; after the first two, the widest stands for what was joined so far.
            Operand wider = left.Value.Shape is { } l && right.Value.Shape is { } r && r.Rank > l.Rank ? right : left;
            left = new Operand(wider.Operation, joined is not null && SameDims(joined, wider.Value.Shape) ? wider.Value : TensorValue.Of(element, joined));
        }

        return TensorValue.Of(element, left.Value.Shape);
    }

    private Evaluation AssignTo(IOperation node, List<Operand> operands, IReadOnlyList<IOperation> all)
    {
        // Assignments of other element types bind too, to be refused in words of ours.
        foreach (IOperation value in all.Skip(1))
        {
            if (Mixed(node, all[0], value) is { } mix && !WentWrong(value))
            {
                return new Evaluation(TensorValue.None, ImmutableArray.Create(mix is DTypeFault types ? types with { LeftIsDestination = true } : mix));
            }
        }

        var faults = ImmutableArray.CreateBuilder<Fault>();
        for (int i = 1; i < operands.Count; i++)
        {
            if ((FitFault(node, operands[0], operands[i]) ?? IndexAxis(operands[0], operands[i].Operation)) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return new Evaluation(TensorValue.None, faults.ToImmutable());
    }
}
