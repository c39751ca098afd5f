using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Costs;

/// <summary>Adds up costs in the order of execution: what lives on adds up, scratch and callee's stacks peak, traffic adds up.</summary>
internal sealed class CostSum
{
    // More than a message shows; enough that a report can sort them.
    private const int MostContributions = 48;
    private const int MostUnknowns = 16;

    private List<Contribution>? _contributions;
    private List<Unknown>? _unknowns;
    private List<AliasedTemp>? _aliased;
    private Amount _alloc;
    private Amount _managed;
    private Amount _temp;
    private Amount _frame;
    private Amount _callees;
    private Amount _reads;
    private Amount _writes;

    public void Allocate(Contribution contribution, bool managed)
    {
        _alloc += contribution.Amount;
        _managed += managed ? contribution.Amount : default;
        Add(contribution);
    }

    public void PeakTemp(Amount amount) => _temp = Amount.Peak(_temp, amount);

    public void Add(Contribution contribution) => (_contributions ??= new()).Add(contribution);

    public void Add(AliasedTemp aliased) => (_aliased ??= new()).Add(aliased);

    /// <summary>Bytes of this method's own frame: they are there as long as it runs.</summary>
    public void Frame(Contribution contribution)
    {
        _frame += contribution.Amount;
        Add(contribution);
    }

    public void PeakStack(Amount amount) => _callees = Amount.Peak(_callees, amount);

    public void Traffic(Amount reads, Amount writes)
    {
        _reads += reads;
        _writes += writes;
    }

    public void AddUnknown(Unknown unknown)
    {
        _unknowns ??= new();
        if (_unknowns.Count > MostUnknowns || _unknowns.Exists(u => u.What == unknown.What && (u.Only is null || u.Only == unknown.Only)))
        {
            return;
        }

        // The last one stands for all that follow, whatever they concern.
        _unknowns.Add(_unknowns.Count < MostUnknowns ? unknown : unknown with { What = "more", Why = "too much is not known to be listed", Only = null });
    }

    /// <summary>What happens next, in the same frame.</summary>
    public void Then(Cost next)
    {
        _alloc += next.Alloc;
        _managed += next.Managed;
        _temp = Amount.Peak(_temp, next.Temp);
        _reads += next.Reads;
        _callees = Amount.Peak(_callees, next.Stack);
        _writes += next.Writes;
        AddLists(next);
    }

    /// <summary>One of two ways the program can go.</summary>
    public void Either(Cost a, Cost b)
    {
        _alloc += Amount.Either(a.Alloc, b.Alloc);
        _managed += Amount.Either(a.Managed, b.Managed);
        _temp = Amount.Peak(_temp, Amount.Either(a.Temp, b.Temp));
        _callees = Amount.Peak(_callees, Amount.Either(a.Stack, b.Stack));
        _reads += Amount.Either(a.Reads, b.Reads);
        _writes += Amount.Either(a.Writes, b.Writes);
        AddLists(a);
        AddLists(b);
    }

    /// <summary>The rounds of a loop; null where their number is not known.</summary>
    public void Loop(Cost round, long? count, bool endsEarly)
    {
        Amount Rounds(Amount amount)
        {
            Amount all = count is { } n ? amount.Times(n) : amount.InLoop();
            return endsEarly ? all.Bounded() : all;
        }

        Then(round with
        {
            Alloc = Rounds(round.Alloc),
            Managed = Rounds(round.Managed),
            Reads = Rounds(round.Reads),
            Writes = Rounds(round.Writes),
            Contributions = round.Contributions.Select(c => c.Resource is Resource.Alloc or Resource.Traffic ? c with { Amount = Rounds(c.Amount) } : c).ToImmutableArray(),
        });
    }

    /// <summary>A call: its stack is gone when it returns. Aliased Temps are the caller's to decide.</summary>
    public void Call(Cost callee, IMethodSymbol method)
    {
        _alloc += callee.Alloc;
        _managed += callee.Managed;
        _temp = Amount.Peak(_temp, callee.Temp);
        _callees = Amount.Peak(_callees, callee.Stack);
        _reads += callee.Reads;
        _writes += callee.Writes;
        foreach (Contribution contribution in callee.Contributions)
        {
            Add(contribution with { Via = contribution.Via.Insert(0, method.Name) });
        }

        foreach (Unknown unknown in callee.Unknowns)
        {
            AddUnknown(unknown with { Via = unknown.Via.Insert(0, method.Name) });
        }
    }

    public Cost ToCost() => _contributions is null && _unknowns is null && _aliased is null && _reads.IsZero && _writes.IsZero && _callees.IsZero && _temp.IsZero
        ? Cost.Free
        : new Cost(_alloc, _managed, _temp, _frame + _callees, _reads, _writes, Largest(), _unknowns?.ToImmutableArray() ?? ImmutableArray<Unknown>.Empty, _aliased?.ToImmutableArray() ?? ImmutableArray<AliasedTemp>.Empty);

    private void AddLists(Cost cost)
    {
        foreach (Contribution contribution in cost.Contributions)
        {
            Add(contribution);
        }

        foreach (Unknown unknown in cost.Unknowns)
        {
            AddUnknown(unknown);
        }

        foreach (AliasedTemp aliased in cost.Aliased)
        {
            Add(aliased);
        }
    }

    private ImmutableArray<Contribution> Largest() => _contributions switch
    {
        null => ImmutableArray<Contribution>.Empty,
        { Count: <= MostContributions } all => all.ToImmutableArray(),
        { } all => all.GroupBy(static c => c.Resource).SelectMany(static g => g.OrderByDescending(static c => Amount.Add(c.Amount.Bytes, c.Amount.PerIteration)).Take(MostContributions / 4)).ToImmutableArray(),
    };
}
