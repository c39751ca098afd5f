using System.Collections.Immutable;

namespace Tensors.Analyzers.Costs;

/// <summary>What evaluating an expression once costs, whoever evaluates it.</summary>
/// <param name="Reads">Bytes of its operands, each mention once.</param>
/// <param name="Held">Scratch that is taken before the loop and kept until it ends.</param>
/// <param name="Peak">The most scratch alive at one time on the way there.</param>
/// <param name="Temps">The places that take scratch.</param>
/// <param name="Unknowns">What could not be counted.</param>
internal sealed record LazyCost(Amount Reads, Amount Held, Amount Peak, ImmutableArray<Contribution> Temps, ImmutableArray<Unknown> Unknowns)
{
    public static LazyCost Nothing { get; } = new(default, default, default, ImmutableArray<Contribution>.Empty, ImmutableArray<Unknown>.Empty);

    /// <summary>This operand is prepared, then the next one.</summary>
    public LazyCost Then(LazyCost next) => new(
        Reads + next.Reads, Held + next.Held, Amount.Peak(Peak, Held + next.Peak), Temps.AddRange(next.Temps), Unknowns.AddRange(next.Unknowns));

    /// <summary>One of two expressions.</summary>
    public static LazyCost Either(LazyCost a, LazyCost b) => new(
        Amount.Either(a.Reads, b.Reads), Amount.Either(a.Held, b.Held), Amount.Either(a.Peak, b.Peak), a.Temps.AddRange(b.Temps), a.Unknowns.AddRange(b.Unknowns));
}
