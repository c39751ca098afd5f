using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What an assignment reads of what it writes.</summary>
/// <param name="Hazard">Whether it matters.</param>
/// <param name="Read">The operand that is read; null where none is.</param>
/// <param name="Pairs">Where it matters only if parameters are one tensor: which; else empty.</param>
internal sealed record Overlap(Hazard Hazard, IOperation? Read, ImmutableArray<(IParameterSymbol First, IParameterSymbol Second)> Pairs)
{
    public static Overlap None { get; } = new(Hazard.None, null, ImmutableArray<(IParameterSymbol, IParameterSymbol)>.Empty);

    /// <summary>The worse of two.</summary>
    public Overlap Or(Overlap other)
    {
        if (Hazard == Hazard.None || other.Hazard == Hazard.None)
        {
            return Hazard == Hazard.None ? other : this;
        }

        if (Hazard != other.Hazard)
        {
            return Hazard > other.Hazard ? this : other;
        }

        // Both possible: both hang on parameters alone, or nothing hangs on them.
        return this with { Pairs = Pairs.IsEmpty || other.Pairs.IsEmpty ? ImmutableArray<(IParameterSymbol, IParameterSymbol)>.Empty : Pairs.AddRange(other.Pairs) };
    }
}

/// <summary>Looks through the value of an assignment for reads, displaced, of its destination.</summary>
internal sealed class OverlapSearch(KnownTypes known, Evaluator evaluator, BlockScope scope)
{
    // Longer expressions do not come from hands, but a local that refers to itself comes from code that does not compile.
    private const int StepLimit = 1000;

    /// <summary>The region an expression denotes; null where it denotes none.</summary>
    public TensorRegion? RegionOf(IOperation operation) => TensorRegion.Of(operation, evaluator, scope);

    /// <summary>The worst overlap of a destination with the operands of a value.</summary>
    /// <param name="moved">Whether the operands are read in another order than the destination is written.</param>
    /// <param name="lazily">Whether products, axis reductions and transposes of expressions, which are evaluated before anything is written, are looked into.</param>
    public Overlap Find(IOperation destination, IOperation value, bool moved, bool lazily)
    {
        TensorRegion? written = RegionOf(destination);
        Overlap worst = Overlap.None;
        var pending = new Stack<(IOperation Operation, bool Moved)>();
        pending.Push((value, moved));
        for (int steps = 0; pending.Count > 0 && steps < StepLimit; steps++)
        {
            (IOperation operation, bool displaced) = pending.Pop();
            if (RegionOf(operation) is { } read)
            {
                worst = worst.Or(written is null ? new Overlap(Hazard.Possible, operation, ImmutableArray<(IParameterSymbol, IParameterSymbol)>.Empty) : Of(written, read, operation, displaced));
                continue;
            }

            foreach ((IOperation Operation, bool Moved) child in Operands(operation, displaced, lazily))
            {
                pending.Push(child);
            }
        }

        return worst;
    }

    private Overlap Of(TensorRegion written, TensorRegion read, IOperation operation, bool displaced)
    {
        Aliasing aliasing = written.Place.Meets(read.Place, scope);
        Hazard hazard = written.Before(read, displaced, aliasing);
        if (hazard == Hazard.None)
        {
            return Overlap.None;
        }

        bool byParameters = aliasing == Aliasing.MaySame && hazard == Hazard.Possible && written.Place.Parameter is { RefKind: not RefKind.None } && read.Place.Parameter is { RefKind: not RefKind.None }
            && !KnownTypes.Same(written.Place.Parameter, read.Place.Parameter);
        return new Overlap(hazard, operation, byParameters
            ? ImmutableArray.Create((written.Place.Parameter!, read.Place.Parameter!))
            : ImmutableArray<(IParameterSymbol, IParameterSymbol)>.Empty);
    }

    /// <summary>The operands that are read while the destination is written.</summary>
    private IEnumerable<(IOperation Operation, bool Moved)> Operands(IOperation operation, bool moved, bool lazily)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local when known.IsExpr(local.Type) && scope.SingleValue(local.Local) is { } single:
                yield return (single, moved);
                break;
            case IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation:
                foreach (IOperation child in operation.ChildOperations)
                {
                    yield return (child, moved);
                }

                break;
            case IInvocationOperation call when known.IsExpr(call.Type):
                Rule rule = known.Rules.Of(call.TargetMethod);
                bool before = call.Type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments } && arguments[1].Name is "Computed" or "ComputedMask";
                if (before && lazily)
                {
                    break;
                }

                bool moves = moved || before || rule is Rule.Transpose or Rule.AlongAxis;
                foreach (IOperation child in call.ChildOperations)
                {
                    yield return (child is IArgumentOperation argument ? argument.Value : child, moves);
                }

                break;
        }
    }
}
