using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>Walks one body in the order of execution and adds up what it costs.</summary>
internal sealed partial class CostWalker
{
    // Deeper trees do not come from hands.
    private const int DepthLimit = 400;

    private readonly CostEngine _engine;
    private readonly KnownTypes _known;
    private readonly BlockScope _scope;
    private readonly TypeMap _map;
    private readonly CallChain _chain;
    private readonly Evaluations _evaluations;
    private readonly Closures _closures;
    private int _depth;

    public CostWalker(CostEngine engine, BlockScope scope, TypeMap map, CallChain chain)
    {
        _engine = engine;
        _known = engine.Known;
        _scope = scope;
        _map = map;
        _chain = chain;
        _evaluations = new Evaluations(_known, engine.Declarations, new Evaluator(_known, scope, map), scope, map);
        _closures = new Closures(engine);
    }

    /// <summary>The cost of running an operation once.</summary>
    public Cost Walk(IOperation? operation)
    {
        if (operation is null)
        {
            return Cost.Free;
        }

        var sum = new CostSum();
        Visit(operation, sum);
        return sum.ToCost();
    }

    private void Visit(IOperation? operation, CostSum sum)
    {
        if (operation is null || operation.ConstantValue.HasValue)
        {
            return;
        }

        if (_depth >= DepthLimit)
        {
            sum.AddUnknown(Unknown.At(operation, Rules.Wording.Quote(operation), "the code is too deep"));
            return;
        }

        _depth++;
        VisitOne(operation, sum);
        _depth--;
    }

    private void VisitOne(IOperation operation, CostSum sum)
    {
        switch (operation)
        {
            // Counted where they are called. What happens on the way to an exception is not counted.
            case ILocalFunctionOperation or IAnonymousFunctionOperation or IAttributeOperation or IThrowOperation or ITypeOfOperation or INameOfOperation or ISizeOfOperation:
                break;
            case IConditionalOperation conditional:
                Visit(conditional.Condition, sum);
                sum.Either(Walk(conditional.WhenTrue), Walk(conditional.WhenFalse));
                break;
            case ISwitchOperation @switch:
                Visit(@switch.Value, sum);
                Branches(@switch.Cases.Select(Walk).Concat(@switch.Cases.Any(static c => c.Clauses.Any(static l => l.CaseKind == CaseKind.Default)) ? new Cost[0] : new[] { Cost.Free }).ToArray(), sum);
                break;
            case ISwitchExpressionOperation @switch:
                Visit(@switch.Value, sum);
                Branches(@switch.Arms.Select(a => Walk(a)).ToArray(), sum);
                break;
            case ICoalesceOperation coalesce:
                Visit(coalesce.Value, sum);
                sum.Either(Walk(coalesce.WhenNull), Cost.Free);
                break;
            case ICoalesceAssignmentOperation coalesce:
                Visit(coalesce.Target, sum);
                sum.Either(Walk(coalesce.Value), Cost.Free);
                break;
            case IConditionalAccessOperation access:
                Visit(access.Operation, sum);
                sum.Either(Walk(access.WhenNotNull), Cost.Free);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } logical:
                Visit(logical.LeftOperand, sum);
                sum.Either(Walk(logical.RightOperand), Cost.Free);
                break;
            case IForLoopOperation loop:
                VisitAll(loop.Before, sum);
                Loop(TripCount.Of(loop), sum, loop.Condition, loop.Body, loop.AtLoopBottom);
                break;
            case IWhileLoopOperation loop:
                Loop(null, sum, loop.Condition, loop.Body, ImmutableArray<IOperation>.Empty);
                break;
            case IForEachLoopOperation loop:
                VisitForEach(loop, sum);
                break;
            case ITryOperation @try:
                Visit(@try.Body, sum);
                foreach (ICatchClauseOperation handler in @try.Catches)
                {
                    sum.Either(Walk(handler.Handler), Cost.Free);
                }

                Visit(@try.Finally, sum);
                break;
            case IUsingOperation @using:
                Visit(@using.Resources, sum);
                Visit(@using.Body, sum);
                VisitDispose(@using.Resources, sum);
                break;
            case IUsingDeclarationOperation @using:
                Visit(@using.DeclarationGroup, sum);
                VisitDispose(@using.DeclarationGroup, sum);
                break;
            case IReturnOperation { Kind: OperationKind.YieldReturn }:
                sum.AddUnknown(Unknown.At(operation, "yield return", "an iterator runs while others walk it"));
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo } jump when jump.Target.Locations.FirstOrDefault() is { } target && target.SourceSpan.Start < jump.Syntax.SpanStart:
                sum.AddUnknown(Unknown.At(jump, Rules.Wording.Quote(jump), "it leads back: how often what lies between runs is decided at run time"));
                break;
            case IAwaitOperation:
                sum.AddUnknown(Unknown.At(operation, "await", "whether it allocates is decided at run time"));
                break;
            default:
                VisitExpression(operation, sum);
                break;
        }
    }

    private void VisitAll(ImmutableArray<IOperation> operations, CostSum sum)
    {
        foreach (IOperation operation in operations)
        {
            Visit(operation, sum);
        }
    }

    private static void Branches(Cost[] branches, CostSum sum)
    {
        Cost worst = branches.Length == 0 ? Cost.Free : branches[0];
        for (int i = 1; i < branches.Length; i++)
        {
            var both = new CostSum();
            both.Either(worst, branches[i]);
            worst = both.ToCost();
        }

        sum.Then(worst);
    }

    private void Loop(long? count, CostSum sum, IOperation? condition, IOperation body, ImmutableArray<IOperation> bottom)
    {
        var round = new CostSum();
        Visit(condition, round);
        Visit(body, round);
        VisitAll(bottom, round);
        Cost cost = round.ToCost();
        sum.Loop(cost, count, TripCount.EndsEarly(body));
    }

    private void VisitForEach(IForEachLoopOperation loop, CostSum sum)
    {
        Visit(loop.Collection, sum);
        IOperation collection = loop.Collection;
        while (collection is IConversionOperation conversion)
        {
            collection = conversion.Operand;
        }

        if (!IsFreeToWalk(collection.Type))
        {
            sum.AddUnknown(Unknown.At(loop.Collection, $"foreach over {Rules.Wording.Type(collection.Type!)}", "what its enumerator does is not known here"));
        }

        long? count = Sizes.LengthOf(_evaluations.Value(collection).Shape) is { AtMost: false } length ? length.Bytes : null;
        Loop(count, sum, null, loop.Body, loop.NextVariables);
    }

    private bool IsFreeToWalk(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { Rank: 1 } or { SpecialType: SpecialType.System_String }
        || (type is INamedTypeSymbol named && FreeCalls.NameOf(named) is "System.Span" or "System.ReadOnlySpan"
            or "System.Collections.Generic.List" or "System.Collections.Generic.Dictionary" or "System.Collections.Generic.HashSet")
        || _known.Declared.IsDeclared(_map.Substitute(type));

    private void VisitDispose(IOperation resources, CostSum sum)
    {
        foreach (ITypeSymbol? type in resources.DescendantsAndSelf().Select(static o => (o as IVariableDeclaratorOperation)?.Symbol.Type).Append(resources is IVariableDeclarationGroupOperation ? null : resources.Type))
        {
            if (DisposeOf(type) is { } dispose && type is not null)
            {
                Invoke(new CallSite(resources, dispose, null, ImmutableArray<(IParameterSymbol?, IOperation)>.Empty), dispose, sum, isVirtual: !type.IsSealed && type.IsReferenceType && (dispose.IsVirtual || dispose.IsAbstract || dispose.IsOverride));
            }
        }
    }

    /// <summary>The method that ends a <c>using</c>: the type's own, an inherited one, or that of its interfaces.</summary>
    private static IMethodSymbol? DisposeOf(ITypeSymbol? type)
    {
        for (ITypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Own(declaring) is { } found)
            {
                return found;
            }
        }

        return type?.AllInterfaces.Select(Own).FirstOrDefault(static m => m is not null);

        static IMethodSymbol? Own(ITypeSymbol declaring) => declaring.GetMembers("Dispose").OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.IsEmpty);
    }
}
