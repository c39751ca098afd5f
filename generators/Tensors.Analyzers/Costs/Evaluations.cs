using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What it costs to evaluate expressions over tensors: scratch, in the order in which the runtime takes it, and traffic.</summary>
internal sealed class Evaluations(KnownTypes known, CostDeclarations declarations, Evaluator evaluator, BlockScope scope, TypeMap map)
{
    private const int DepthLimit = 200;

    private readonly Sizes _sizes = new(known);
    private int _depth;

    public OverlapSearch Overlaps { get; } = new(known, evaluator, scope);

    public Amount? BytesOf(IOperation operation) => _sizes.BytesOf(evaluator.Value(operation));

    /// <summary>Whether the expression is a whole tensor, a part of one, or an expression over some.</summary>
    public bool IsTensor(IOperation operation) => evaluator.Value(operation).IsTensor;

    /// <summary>The cost of evaluating an expression once.</summary>
    /// <param name="expression">An expression or a tensor.</param>
    /// <param name="direct">Whether it is the whole of an assignment whose target has its shape: what is evaluated once goes straight there.</param>
    public LazyCost Of(IOperation expression, bool direct = false)
    {
        if (_depth >= DepthLimit)
        {
            return NotKnown(expression, "the expression is too deep");
        }

        _depth++;
        LazyCost cost = Compute(Strip(expression), direct);
        _depth--;
        return cost;
    }

    /// <summary>What keeps the value of an assignment from being evaluated straight into its destination: nothing (no hazard), its operands, or null where
    /// it is no operation that could be, or has another shape.</summary>
    public Overlap? DirectUnless(IOperation destination, IOperation value)
    {
        IOperation whole = Strip(value);
        if (SiteOf(whole) is not { } site || declarations.Of(site.Operation)?.Temp is not { } temp || !temp.Parts().Any(static p => p is NestedFormula))
        {
            return null;
        }

        return evaluator.Value(destination).Shape is { } to && evaluator.Value(whole).Shape is { } from && SameSizes(to, from)
            ? Overlaps.Find(destination, whole, moved: true, lazily: false)
            : null;
    }

    /// <summary>Behind parentheses, conversions between expressions, new names of axes, and locals that are set once.</summary>
    public IOperation Strip(IOperation operation)
    {
        for (int steps = 0; steps < 32; steps++)
        {
            switch (operation)
            {
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    continue;
                case IInvocationOperation { Instance: { } named } call when known.Rules.Of(call.TargetMethod) == Rule.Rename:
                    operation = named;
                    continue;
                case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } when known.IsExpr(local.Type) && scope.SingleValue(local) is { } value:
                    operation = value;
                    continue;
            }

            break;
        }

        return operation;
    }

    private LazyCost Compute(IOperation operation, bool direct)
    {
        TensorValue value = evaluator.Value(operation);
        if (!value.IsTensor)
        {
            return LazyCost.Nothing;
        }

        if (value.Declared is not null || operation is IPropertyReferenceOperation { Property.IsIndexer: true })
        {
            return _sizes.BytesOf(value) is { } bytes ? LazyCost.Nothing with { Reads = bytes } : NotKnown(operation, "its size is not known here", readsOnly: true);
        }

        if (operation is IInvocationOperation && evaluator.LiesInMemory(operation.Type) && SiteOf(operation) is { } view && Operands(view).FirstOrDefault() is { Value: { } viewed })
        {
            // A view is read where it lies; one that repeats elements fetches no more than there are.
            LazyCost whole = Of(viewed);
            return whole.Temps.IsEmpty && _sizes.BytesOf(value) is { } seen && whole.Unknowns.IsEmpty ? whole with { Reads = Amount.Least(whole.Reads, seen) } : whole;
        }

        if (operation is IConditionalOperation { WhenFalse: { } whenFalse } conditional)
        {
            return LazyCost.Either(Of(conditional.WhenTrue, direct), Of(whenFalse, direct));
        }

        if (operation is IPropertyReferenceOperation { Property.IsIndexer: false, Instance: { } lifted })
        {
            return Of(lifted, direct);
        }

        return SiteOf(operation) is { } site && declarations.Of(site.Operation) is { } declaration
            ? OfOperation(site, declaration, direct)
            : NotKnown(operation, "the expression comes from elsewhere", readsOnly: !MayTakeTemp(map.Substitute(operation.Type)));
    }

    private LazyCost OfOperation(CallSite site, CostDeclaration declaration, bool direct)
    {
        var operandScope = new SiteScope(this, site, nested: !direct, Overlap.None);
        Amount held = Amount.Zero, leases = Amount.Zero;
        var temps = ImmutableArray.CreateBuilder<Contribution>();
        var unknowns = ImmutableArray.CreateBuilder<Unknown>();
        var computed = new HashSet<string>();
        bool evaluatesOnce = false;
        foreach (Formula part in declaration.Temp?.Parts() ?? Enumerable.Empty<Formula>())
        {
            evaluatesOnce |= part is not ComputedFormula;
            if (part.Evaluate(operandScope) is not { } amount)
            {
                unknowns.Add(Unknown.At(site.Node, $"the Temp of '{site.Operation.Name}'", declaration.Reason ?? "its size is not known here", Resource.Temp));
                continue;
            }

            if (part is ComputedFormula { Parameter: var parameter })
            {
                computed.Add(parameter);
            }
            else
            {
                held += amount;
            }

            if (!amount.IsZero)
            {
                temps.Add(TempAt(site, part, amount));
            }
        }

        // Some are evaluated by assigning their operands: what is evaluated once goes straight there.
        bool assigns = evaluatesOnce && site.Operation is IMethodSymbol called && known.Rules.Of(called) is Rule.Transpose or Rule.Concat or Rule.Stack or Rule.Tile or Rule.Repeat or Rule.Pad;

        // What lies in memory is prepared first, then the computed operands are, each in a buffer of its own that stays while the next is computed.
        LazyCost operands = LazyCost.Nothing;
        foreach ((IParameterSymbol? _, IOperation value) in Operands(site).Where(o => o.Parameter is null || !computed.Contains(o.Parameter.Name)))
        {
            operands = operands.Then(Of(value, assigns));
        }

        foreach ((IParameterSymbol? parameter, IOperation value) in Operands(site).Where(o => o.Parameter is not null && computed.Contains(o.Parameter.Name)))
        {
            LazyCost inner = Of(value);
            leases += new ComputedFormula(parameter!.Name).Evaluate(operandScope) ?? Amount.Zero;
            bool isComputed = operandScope.IsComputed(parameter.Name) != false;
            operands = new LazyCost(
                operands.Reads + inner.Reads,
                isComputed ? operands.Held : operands.Held + inner.Held,
                Amount.Peak(operands.Peak, operands.Held + leases + inner.Peak),
                operands.Temps.AddRange(inner.Temps),
                operands.Unknowns.AddRange(inner.Unknowns));
        }

        Amount during = Amount.Peak(operands.Peak, operands.Held + leases);
        return new LazyCost(
            operands.Reads + leases + leases,
            evaluatesOnce ? held : operands.Held + held,
            held + during,
            operands.Temps.AddRange(temps),
            operands.Unknowns.AddRange(unknowns));
    }

    /// <summary>The tensors and expressions an operation works on.</summary>
    public IEnumerable<(IParameterSymbol? Parameter, IOperation Value)> Operands(CallSite site)
    {
        if (site.Receiver is { } receiver && IsTensor(receiver))
        {
            yield return (null, receiver);
        }

        foreach ((IParameterSymbol? Parameter, IOperation Value) argument in site.Arguments)
        {
            if (IsTensor(argument.Value))
            {
                yield return argument;
            }
        }
    }

    public Contribution TempAt(CallSite site, Formula part, Amount amount)
    {
        (Cause cause, IOperation node) = part switch
        {
            NestedFormula => (Cause.Nested, site.Node),
            ComputedFormula computed => (Cause.Computed, site.Argument(computed.Parameter) ?? site.Node),
            OverlapFormula => (Cause.Overlap, site.Node),
            _ => (Cause.Scratch, site.Node),
        };
        IOperation valued = cause == Cause.Overlap && site.Receiver is { } target ? target : node;
        return Contribution.At(node, Resource.Temp, cause, amount, evaluator.Value(valued), null);
    }

    /// <summary>Whether an expression's elements lie in memory, so that a product reads them where they are.</summary>
    public bool? IsComputed(IOperation operand)
    {
        if (evaluator.Value(operand).Declared is not null)
        {
            return false;
        }

        if (map.Substitute(operand.Type) is not INamedTypeSymbol { TypeArguments.Length: 2 } expression || !known.IsExpr(expression))
        {
            return false;
        }

        return expression.TypeArguments[1] is INamedTypeSymbol node ? declarations.OfType(node) != CostWord.View : null;
    }

    public Amount? SizeOf(ITypeSymbol? type) => _sizes.SizeOf(map.Substitute(type)) is { } size ? new Amount(size) : null;

    public TensorValue Value(IOperation operation) => evaluator.Value(operation);

    private static CallSite? SiteOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => CallSite.Of(call),
        IBinaryOperation { OperatorMethod: { } method } binary => CallSite.OfOperator(binary, method, binary.LeftOperand, binary.RightOperand),
        IUnaryOperation { OperatorMethod: { } method } unary => CallSite.OfOperator(unary, method, unary.Operand),
        IConversionOperation { OperatorMethod: { } method } conversion => CallSite.OfOperator(conversion, method, conversion.Operand),
        _ => null,
    };

    // Axes of size 1 in front add no element: the destination is written as if they were not there.
    private static bool SameSizes(TensorShape a, TensorShape b) =>
        a.IsSymbolic == b.IsSymbolic && WithoutLeadingOnes(a) is var x && WithoutLeadingOnes(b) is var y && x.Count == y.Count && x.Zip(y, static (l, r) => l.SameSizeAs(r)).All(static same => same);

    private static List<Dim> WithoutLeadingOnes(TensorShape shape) =>
        shape.IsSymbolic ? shape.Dims.ToList() : shape.Dims.SkipWhile(static d => d.IsKnown && d.Size == 1).ToList();

    /// <summary>Whether a node type has something that is evaluated once, before the loop.</summary>
    private static bool MayTakeTemp(ITypeSymbol? type) => type is ITypeParameterSymbol
        || (type is INamedTypeSymbol named && (named.Name is "Computed" or "ComputedMask" || named.TypeArguments.Any(static t => MayTakeTemp(t) && t is not ITypeParameterSymbol { ConstraintTypes.IsEmpty: true })));

    private static LazyCost NotKnown(IOperation operation, string why, bool readsOnly = false) => LazyCost.Nothing with
    {
        Unknowns = ImmutableArray.Create(Unknown.At(operation, Rules.Wording.Quote(operation), why, readsOnly ? Resource.Traffic : null)),
    };
}
