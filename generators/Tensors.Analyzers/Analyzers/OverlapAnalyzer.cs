using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Finds assignments that certainly need a Temp, and says its bytes (NDT3006). What cannot be decided here is decided at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlapAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OverlapNeedsTemp.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.ShapeRule is not null)
            {
                start.RegisterOperationBlockAction(c => Check(c, known));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, KnownTypes known)
    {
        BlockScope? scope = null;
        Evaluator? evaluator = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                if (Write(operation, known) is not var (destination, value))
                {
                    continue;
                }

                scope ??= new BlockScope(context.OperationBlocks);
                evaluator ??= new Evaluator(known, scope);
                CheckWrite(context, known, operation, destination, value, evaluator, scope);
            }
        }
    }

    /// <summary>The destination and the value of an ordered write.</summary>
    private static (IOperation Destination, IOperation Value)? Write(IOperation operation, KnownTypes known)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: not "AssignUnordered" } method } call when known.Rules.Of(method) == Rule.AssignTo:
                return call.Instance is { } instance && call.Arguments.Length > 0 ? (instance, call.Arguments[0].Value)
                    : call.Instance is null && call.Arguments.Length > 1 ? (call.Arguments[0].Value, call.Arguments[1].Value)
                    : null;
            case ICompoundAssignmentOperation compound when known.Rules.Of(compound.OperatorMethod) == Rule.AssignTo:
                return (compound.Target, compound.Value);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } assignment when known.IsExpr(target.Type):
                return (target, assignment.Value);
            default:
                return null;
        }
    }

    private static void CheckWrite(OperationBlockAnalysisContext context, KnownTypes known, IOperation node, IOperation destination, IOperation value, Evaluator evaluator, BlockScope scope)
    {
        var bounds = new SliceBounds(known, scope);
        if (Region.Of(destination, evaluator, scope, bounds) is not { } written
            || evaluator.Value(destination) is not { Shape: { Length: { } length } } target || ElementTypes.SizeOf(target.Element) is not { } size)
        {
            return;
        }

        var pending = new Stack<(IOperation Operation, bool Moved)>();
        pending.Push((value, false));
        for (int steps = 0; pending.Count > 0 && steps < 1000; steps++)
        {
            (IOperation operation, bool moved) = pending.Pop();
            if (Region.Of(operation, evaluator, scope, bounds) is { } read)
            {
                // Element by element in place is no overlap; displaced or moved, it is.
                if (written.IsSameTensorAs(read) && written.Overlaps(read) && (moved || !written.IsSameAs(read)))
                {
                    context.ReportDiagnostic(OverlapNeedsTemp.At(node.Syntax.GetLocation(), operation, new Operand(destination, target), length * size));
                    return;
                }

                continue;
            }

            foreach ((IOperation Operation, bool Moved) child in Lazy(operation, moved, known, scope))
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>The operands that are read while the destination is written; products and axis reductions are evaluated before, with a Temp of their own.</summary>
    private static IEnumerable<(IOperation Operation, bool Moved)> Lazy(IOperation operation, bool moved, KnownTypes known, BlockScope scope)
    {
        switch (operation)
        {
            case IArgumentOperation argument:
                yield return (argument.Value, moved);
                break;
            case ILocalReferenceOperation local when known.IsExpr(local.Type) && scope.SingleValue(local.Local) is { } single:
                yield return (single, moved);
                break;
            case IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation:
                foreach (IOperation child in operation.ChildOperations)
                {
                    yield return (child, moved);
                }

                break;
            case IInvocationOperation call when known.IsExpr(call.Type) && known.Rules.Of(call.TargetMethod) is Rule.Broadcast or Rule.Same or Rule.Rename or Rule.Transpose or Rule.AlongAxis:
                bool moves = moved || known.Rules.Of(call.TargetMethod) is Rule.Transpose or Rule.AlongAxis;
                foreach (IOperation child in call.ChildOperations)
                {
                    yield return (child is IArgumentOperation argument ? argument.Value : child, moves);
                }

                break;
        }
    }
}
