using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <content>Operations that state their cost: the formulas in numbers, and the expressions they evaluate.</content>
internal sealed partial class CostWalker
{
    private void Declared(CallSite site, CostDeclaration declaration, CostSum sum)
    {
        // An expression costs where it is evaluated.
        if (declaration.Word == CostWord.View && _known.IsExpr(site.Node.Type))
        {
            return;
        }

        Amount scratch = Scratch(site, declaration, sum);
        sum.PeakTemp(scratch);
        switch (declaration.Word)
        {
            case CostWord.Into or CostWord.InPlace:
                Write(site, declaration, scratch, sum);
                break;
            case CostWord.Value or CostWord.Copy when site.Node is not IPropertyReferenceOperation:
                Read(site, declaration, scratch, sum);
                break;
        }

        var scope = new SiteScope(_evaluations, site, nested: false, Overlap.None);
        if (declaration.Word is CostWord.Alloc or CostWord.Copy)
        {
            Allocate(site, declaration, declaration.Bytes ?? new BytesFormula("result"), scope, managed: false, sum);
        }

        if (declaration.Managed is { } onHeap)
        {
            Allocate(site, declaration, onHeap, scope, managed: true, sum);
        }

        if (declaration.Stack?.Evaluate(scope) is { } stack)
        {
            sum.PeakStack(stack);
        }
    }

    /// <summary>The Temp an operation states, alive while its operands are evaluated; that of an overlap is <see cref="Taken"/>'s where something is written.</summary>
    private Amount Scratch(CallSite site, CostDeclaration declaration, CostSum sum)
    {
        Amount scratch = default;
        bool writes = declaration.Word is CostWord.Into or CostWord.InPlace;
        var scope = new SiteScope(_evaluations, site, nested: true, Overlap.None with { Hazard = Hazard.Possible });
        foreach (Formula part in declaration.Temp?.Parts() ?? Enumerable.Empty<Formula>())
        {
            if (part is OverlapFormula && writes)
            {
                continue;
            }

            if (part.Evaluate(scope) is not { } amount)
            {
                sum.AddUnknown(Unknown.At(site.Node, $"the Temp of '{site.Operation.Name}'", declaration.Reason ?? "its size is not known here", Resource.Temp));
            }
            else if (!amount.IsZero)
            {
                scratch += amount;
                sum.Add(_evaluations.TempAt(site, part, amount));
            }
        }

        return scratch;
    }

    private void Allocate(CallSite site, CostDeclaration declaration, Formula formula, FormulaScope scope, bool managed, CostSum sum)
    {
        if (formula.Evaluate(scope) is not { } amount)
        {
            sum.AddUnknown(Unknown.At(site.Node, NameOf((IMethodSymbol)site.Operation), declaration.Reason is { } reason ? $"it allocates: {reason}" : "the size of a type is not known here", Resource.Alloc));
        }
        else if (!amount.IsZero)
        {
            Cause cause = managed ? Cause.Object : declaration.Word == CostWord.Copy ? Cause.Copy : Cause.Block;
            sum.Allocate(At(site.Node, Resource.Alloc, cause, amount, declaration.Reason ?? Rules.Wording.Type(site.Node.Type!)), managed);
        }
    }

    /// <summary>Evaluates all operands where they are read once: reductions, comparisons of tensors, copies.</summary>
    private void Read(CallSite site, CostDeclaration declaration, Amount scratch, CostSum sum)
    {
        LazyCost operands = LazyCost.Nothing with { Held = scratch, Peak = scratch };
        foreach ((IParameterSymbol? _, IOperation value) in _evaluations.Operands(site))
        {
            operands = operands.Then(_evaluations.Of(value));
        }

        Temps(operands, sum);
        sum.PeakTemp(operands.Peak);
        Pass(site.Node, operands.Reads, declaration.Word == CostWord.Copy ? operands.Reads : default, sum);
    }

    private void Write(CallSite site, CostDeclaration declaration, Amount scratch, CostSum sum)
    {
        (IParameterSymbol? Parameter, IOperation Value)[] operands = _evaluations.Operands(site).ToArray();
        int written = System.Array.FindIndex(operands, static o => o.Parameter is null || o.Parameter.RefKind is RefKind.Ref or RefKind.Out);
        IOperation? destination = written < 0 ? null : operands[written].Value;
        IOperation[] values = operands.Where((_, i) => i != written).Select(static o => o.Value).ToArray();

        LazyCost start = LazyCost.Nothing with { Held = scratch, Peak = scratch }, evaluated = start;
        Overlap direct = Overlap.None, overlap = Overlap.None;
        foreach (IOperation value in values)
        {
            Overlap? against = declaration.Word == CostWord.Into && values.Length == 1 && destination is not null ? _evaluations.DirectUnless(destination, value) : null;
            direct = against ?? direct;
            evaluated = evaluated.Then(_evaluations.Of(value, direct: against?.Hazard == Hazard.None));
            overlap = destination is null ? overlap : overlap.Or(_evaluations.Overlaps.Find(destination, value, moved: false, lazily: true));
        }

        OverlapFormula? formula = declaration.Temp?.Parts().OfType<OverlapFormula>().FirstOrDefault();
        Amount whole = formula is not null && overlap.Hazard != Hazard.None ? Taken(site, formula, overlap, evaluated, sum) : default;
        if (direct.Hazard == Hazard.Possible)
        {
            // Straight into the destination, unless an operand turns out to be it.
            LazyCost straight = start.Then(_evaluations.Of(values[0], direct: true));
            Conditional(direct, evaluated.Peak, evaluated.Temps, straight, sum);
        }
        else
        {
            Temps(destination is not null && values.Length == 1 && declaration.Word == CostWord.Into ? WithSplit(evaluated, destination, values[0]) : evaluated, sum);
            sum.PeakTemp(evaluated.Peak);
        }

        Amount? bytes = destination is null ? Amount.Zero : _evaluations.BytesOf(destination);
        if (bytes is null)
        {
            sum.AddUnknown(Unknown.At(site.Node, $"traffic of {Rules.Wording.Quote(site.Node)}", "the size of the destination is not known here", Resource.Traffic));
        }

        Amount target = bytes ?? default;
        bool readsTarget = declaration.Word == CostWord.InPlace && (values.Length > 0 || site.Node is ICompoundAssignmentOperation);
        Pass(site.Node, evaluated.Reads + whole + (readsTarget ? target : default), target + whole, sum);
    }

    /// <summary>The Temp of an overlap: certain, possible, or hanging on the caller's arguments.</summary>
    private Amount Taken(CallSite site, OverlapFormula formula, Overlap overlap, LazyCost evaluated, CostSum sum)
    {
        var scope = new SiteScope(_evaluations, site, nested: true, overlap);
        if (formula.Inner.Evaluate(scope) is not { } bytes)
        {
            sum.AddUnknown(Unknown.At(site.Node, $"the Temp of {Rules.Wording.Quote(site.Node)}", "the size of the destination is not known here", Resource.Temp));
            return default;
        }

        Amount amount = overlap.Hazard == Hazard.Certain ? bytes : bytes.Bounded();
        Contribution contribution = _evaluations.TempAt(site, formula, amount) with { Detail = overlap.Read is { } read ? Rules.Wording.Quote(read) : null };
        if (!overlap.Pairs.IsEmpty)
        {
            sum.Add(AliasedTemp.Of(overlap.Pairs, bytes + evaluated.Peak, contribution));
            return default;
        }

        sum.Add(contribution);
        sum.PeakTemp(amount + evaluated.Peak);
        return amount;
    }

    private void Conditional(Overlap overlap, Amount through, ImmutableArray<Contribution> temps, LazyCost straight, CostSum sum)
    {
        Temps(straight, sum);
        sum.PeakTemp(straight.Peak);
        Contribution? nested = temps.FirstOrDefault(static t => t.Cause is Cause.Nested or Cause.NestedSplits);
        if (nested is null)
        {
            return;
        }

        if (!overlap.Pairs.IsEmpty)
        {
            sum.Add(AliasedTemp.Of(overlap.Pairs, through, nested with { Amount = nested.Amount.Bounded() }));
        }
        else
        {
            sum.Add(nested with { Amount = nested.Amount.Bounded() });
            sum.PeakTemp(through.Bounded());
        }
    }

    /// <summary>Marks the Temp of <c>x.Assign(Nd.MatMul(a, b) + c)</c>: <c>x.Assign(Nd.MatMul(a, b)); x += c;</c> gives the same bits and takes none.</summary>
    private LazyCost WithSplit(LazyCost evaluated, IOperation destination, IOperation value)
    {
        if (_evaluations.Strip(value) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } binary
            || value.Syntax != binary.Syntax || _evaluations.Value(destination).Declared is null)
        {
            return evaluated;
        }

        bool commutes = binary.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Multiply;
        foreach (Contribution temp in evaluated.Temps.Where(static t => t.Cause == Cause.Nested))
        {
            bool left = temp.Syntax == binary.LeftOperand.Syntax, right = commutes && temp.Syntax == binary.RightOperand.Syntax;
            if ((left || right) && _evaluations.DirectUnless(destination, left ? binary.LeftOperand : binary.RightOperand) is { Hazard: Hazard.None }
                && _evaluations.Overlaps.Find(destination, left ? binary.RightOperand : binary.LeftOperand, moved: true, lazily: false).Hazard == Hazard.None)
            {
                return evaluated with { Temps = evaluated.Temps.Replace(temp, temp with { Cause = Cause.NestedSplits, Detail = destination.Syntax.ToString() }) };
            }
        }

        return evaluated;
    }

    private static void Temps(LazyCost cost, CostSum sum)
    {
        foreach (Contribution temp in cost.Temps)
        {
            sum.Add(temp);
        }

        foreach (Unknown unknown in cost.Unknowns)
        {
            sum.AddUnknown(unknown);
        }
    }

    private void Pass(IOperation node, Amount reads, Amount writes, CostSum sum)
    {
        Amount both = reads + writes;
        if (!both.IsZero)
        {
            sum.Traffic(reads, writes);
            sum.Add(At(node, Resource.Traffic, Cause.Pass, both, null));
        }
    }
}
