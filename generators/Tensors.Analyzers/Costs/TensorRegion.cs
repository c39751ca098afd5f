using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>The part of one tensor that an expression reads or writes: where the tensor lies, and where in it the elements lie, where that is constant.</summary>
internal sealed class TensorRegion
{
    // A local that refers to itself comes from code that does not compile.
    private const int StepLimit = 100;

    private TensorRegion(TensorPlace place, ElementLayout? layout)
    {
        Place = place;
        Layout = layout;
    }

    public TensorPlace Place { get; }

    /// <summary>Null where a bound or a size is known at run time only.</summary>
    public ElementLayout? Layout { get; }

    /// <summary>The region of a tensor, of a slice or another view of one, of its lift or its write target; null where it is anything else.</summary>
    public static TensorRegion? Of(IOperation operation, Evaluator evaluator, BlockScope scope)
    {
        TensorValue seen = evaluator.Value(operation);
        for (int steps = 0; steps < StepLimit; steps++)
        {
            switch (operation)
            {
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    seen = evaluator.Value(operation) is { IsTensor: true } converted ? converted : seen;
                    continue;
                case ILocalReferenceOperation { Type.IsRefLikeType: true, Local: { RefKind: RefKind.None } local } when scope.SingleValue(local) is { } value:
                    operation = value; // var part = x.At[..5];
                    continue;
            }

            if (evaluator.Value(operation) is { Declared: not null } tensor)
            {
                return new TensorRegion(TensorPlace.Of(operation, scope), evaluator.LayoutOf(seen));
            }

            if (operation is not (IPropertyReferenceOperation or IInvocationOperation) || !evaluator.LiesInMemory(operation.Type) || Viewed(operation) is not { } whole)
            {
                return null;
            }

            operation = whole;
        }

        return null;
    }

    /// <summary>Whether reading <paramref name="read"/> while this is written, element by element in order, sees what was written.</summary>
    public Hazard Before(TensorRegion read, bool moved, Aliasing aliasing)
    {
        if (aliasing == Aliasing.Distinct)
        {
            return Hazard.None;
        }

        if (Layout is { } written && read.Layout is { } taken)
        {
            // Two names of one declared type are one tensor or two that share nothing.
            return (!moved && written.SameAs(taken)) || !written.Meets(taken) ? Hazard.None
                : aliasing == Aliasing.Same ? Hazard.Certain
                : Hazard.Possible;
        }

        return Hazard.Possible;
    }

    // What a slice, a lift or a view is made of: its receiver, which for an extension called by its class is the first argument.
    private static IOperation? Viewed(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Instance,
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        _ => null,
    };
}
