using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Costs;

/// <summary>The most that a method and what it calls keep on the stack at one time.</summary>
/// <param name="Method">The method; null where nothing is called.</param>
/// <param name="Own">The bytes of its own frame, inlined callees included.</param>
/// <param name="Next">The callee that leads deepest; null at the end.</param>
/// <param name="Total">All bytes down the chain.</param>
/// <param name="Largest">The largest value on the chain.</param>
/// <param name="Chosen">Calls down the chain where the largest of several bodies is counted, in words.</param>
/// <param name="Unknown">What could not be followed anywhere below, in words.</param>
internal sealed record StackUse(IMethodSymbol? Method, long Own, StackUse? Next, long Total, Contribution? Largest, ImmutableHashSet<string> Chosen, ImmutableHashSet<string> Unknown)
{
    public static StackUse Nothing { get; } = new(null, 0, null, 0, null, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty);

    /// <summary>The methods down the chain that keep something, and the first.</summary>
    public IEnumerable<StackUse> Chain()
    {
        for (StackUse? use = this; use is not null; use = use.Next)
        {
            if (use.Method is not null && (use.Own > 0 || use == this))
            {
                yield return use;
            }
        }
    }
}

/// <summary>Methods that call one another in a circle, and what one round keeps on the stack.</summary>
/// <param name="Methods">From the one that is entered again, in the order of the calls.</param>
/// <param name="Bytes">The bytes of one round.</param>
/// <param name="Largest">The largest value of a round.</param>
internal sealed record StackCycle(ImmutableArray<IMethodSymbol> Methods, long Bytes, Contribution Largest);
