using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>Which rule explains which fault.</summary>
internal static class RuleBook
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        ShapesDoNotBroadcast.Descriptor,
        AssignmentDoesNotFit.Descriptor,
        InnerSizesDiffer.Descriptor,
        SliceDoesNotFit.Descriptor,
        DTypesMixed.Descriptor,
        DoubleLiteral.Descriptor,
        IndexOutOfRange.Descriptor,
        AxisNamesDiffer.Descriptor,
        ElementCount.Descriptor,
        AxisOutOfRange.Descriptor,
        IndexCount.Descriptor,
        OperatorMissing.Descriptor,
        CastOfStruct.Descriptor,
        NoForm.Descriptor,
        NoValue.Descriptor,
        AxisNotNamed.Descriptor,
        ReshapeIsNoView.Descriptor,
        ViewDoesNotFit.Descriptor,
        ViewOfComputed.Descriptor,
        ElementOfOtherShape.Descriptor,
        ZeroDivisor.Descriptor,
        AxisNamedTwice.Descriptor,
        OneAxisNeeded.Descriptor,
        DifferencesLeaveNothing.Descriptor,
        JoinDoesNotFit.Descriptor,
        IndicesDoNotFit.Descriptor,
        RepeatsDoNotFit.Descriptor,
        NoVector.Descriptor,
        DestinationDoesNotFit.Descriptor,
        OperandInThePlaceOfTheResult.Descriptor,
        ProductDoesNotFit.Square,
        ProductDoesNotFit.RightSide,
        ProductDoesNotFit.Cross,
        ProductDoesNotFit.Axes);

    public static Explanation Explain(Fault fault) => fault switch
    {
        BroadcastFault { NamesOnly: true } f => AxisNamesDiffer.Explain(f),
        BroadcastFault f when SliceDoesNotFit.Concerns(f.LeftDim, f.RightDim) => SliceDoesNotFit.Explain(f),
        BroadcastFault f => ShapesDoNotBroadcast.Explain(f),
        AssignFault { NamesOnly: true } f => AxisNamesDiffer.Explain(f),
        AssignFault f when SliceDoesNotFit.Concerns(f.DestinationDim, f.ValueDim) => SliceDoesNotFit.Explain(f),
        AssignFault f => AssignmentDoesNotFit.Explain(f),
        ReshapeFault f => AssignmentDoesNotFit.Explain(f),
        RenameFault f => AssignmentDoesNotFit.Explain(f),
        NoValueFault f => NoValue.Explain(f),
        NoFormFault f => NoForm.Explain(f),
        UnnamedAxisFault f => AxisNotNamed.Explain(f),
        ProductFault f => InnerSizesDiffer.Explain(f),
        FitFault f => ProductDoesNotFit.Explain(f),
        SliceFault f => SliceDoesNotFit.Explain(f),
        DTypeFault f => DTypesMixed.Explain(f),
        CastFault f => CastOfStruct.Explain(f),
        OperatorFault f => OperatorMissing.Explain(f),
        DoubleLiteralFault f => DoubleLiteral.Explain(f),
        IndexFault f => IndexOutOfRange.Explain(f),
        AxisFault f => AxisOutOfRange.Explain(f),
        AxisTwiceFault f => AxisNamedTwice.Explain(f),
        OneAxisFault f => OneAxisNeeded.Explain(f),
        DifferenceFault f => DifferencesLeaveNothing.Explain(f),
        IndexCountFault f => IndexCount.Explain(f),
        CountFault f => ElementCount.Explain(f),
        NoViewFault f => ReshapeIsNoView.Explain(f),
        ViewFault f => ViewDoesNotFit.Explain(f),
        ComputedViewFault f => ViewOfComputed.Explain(f),
        ZeroDivisorFault f => ZeroDivisor.Explain(f),
        ElementFault f => ElementOfOtherShape.Explain(f),
        JoinFault f => JoinDoesNotFit.Explain(f),
        IndicesFault f => IndicesDoNotFit.Explain(f),
        WidthsFault f => RepeatsDoNotFit.Explain(f),
        CountOfRepeatsFault f => RepeatsDoNotFit.Explain(f),
        VectorFault f => NoVector.Explain(f),
        DestinationFault f => DestinationDoesNotFit.Explain(f),
        SamePlaceFault f => OperandInThePlaceOfTheResult.Explain(f),
        CalleeFault f => InCallee(f),
        _ => throw new System.ArgumentException(fault.GetType().Name, nameof(fault)),
    };

    /// <summary>The helper's own fault, with the way to it in front: it is the call that does not fit.</summary>
    private static Explanation InCallee(CalleeFault fault)
    {
        string types = string.Join(", ", fault.Method.TypeArguments.Select(static t => t.Name));
        string way = types.Length == 0 ? $"In {fault.Method.Name}" : $"In {fault.Method.Name}<{types}>";
        Fault inner = fault.Inner;
        while (inner is CalleeFault deeper)
        {
            way += $", in {deeper.Method.Name}";
            inner = deeper.Inner;
        }

        Explanation explanation = Explain(inner);
        object[] arguments = (object[])explanation.Arguments.Clone();
        arguments[0] = $"{way}: {arguments[0]}";
        return explanation with { Arguments = arguments, Related = explanation.Related.Insert(0, inner.Node.Syntax.GetLocation()), Properties = null };
    }
}
