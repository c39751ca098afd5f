using System.Collections.Immutable;

namespace Tensors.Analyzers.Costs;

/// <summary>What a piece of code costs in memory.</summary>
/// <param name="Alloc">Bytes that live on: native blocks and managed objects.</param>
/// <param name="Managed">Of <paramref name="Alloc"/>, those on the collector's heap.</param>
/// <param name="Temp">The most scratch alive at one time, where parameters are different tensors.</param>
/// <param name="Stack">The most bytes of tensors, structs and stackalloc on the stack at one time, callees included.</param>
/// <param name="Reads">Bytes read.</param>
/// <param name="Writes">Bytes written.</param>
/// <param name="Contributions">The places that take most, of every resource.</param>
/// <param name="Unknowns">What could not be counted, by name.</param>
/// <param name="Aliased">Temps that depend on which arguments a caller passes.</param>
internal sealed record Cost(
    Amount Alloc,
    Amount Managed,
    Amount Temp,
    Amount Stack,
    Amount Reads,
    Amount Writes,
    ImmutableArray<Contribution> Contributions,
    ImmutableArray<Unknown> Unknowns,
    ImmutableArray<AliasedTemp> Aliased)
{
    public static Cost Free { get; } = new(
        default, default, default, default, default, default, ImmutableArray<Contribution>.Empty, ImmutableArray<Unknown>.Empty, ImmutableArray<AliasedTemp>.Empty);

    /// <summary>Bytes read and written: what predicts time.</summary>
    public Amount Traffic => Reads + Writes;

    /// <summary>Alloc outside the collector's heap, as the ledger counts it.</summary>
    public Amount Native => new(Alloc.Bytes - Managed.Bytes, Alloc.PerIteration - Managed.PerIteration, Alloc.AtMost);

    /// <summary>The most scratch whatever a caller passes.</summary>
    public Amount WorstTemp
    {
        get
        {
            Amount worst = Temp;
            foreach (AliasedTemp aliased in Aliased)
            {
                worst = Amount.Peak(worst, aliased.Amount.Bounded());
            }

            return worst;
        }
    }

    public Amount Of(Resource resource) => resource switch
    {
        Resource.Alloc => Alloc,
        Resource.Temp => WorstTemp,
        Resource.Stack => Stack,
        _ => Traffic,
    };
}
