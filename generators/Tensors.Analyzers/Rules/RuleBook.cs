using System.Collections.Immutable;
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
        AxisOutOfRange.Descriptor);

    public static Explanation Explain(Fault fault) => fault switch
    {
        BroadcastFault { NamesOnly: true } f => AxisNamesDiffer.Explain(f),
        BroadcastFault f when SliceDoesNotFit.Concerns(f.LeftDim, f.RightDim) => SliceDoesNotFit.Explain(f),
        BroadcastFault f => ShapesDoNotBroadcast.Explain(f),
        AssignFault { NamesOnly: true } f => AxisNamesDiffer.Explain(f),
        AssignFault f when SliceDoesNotFit.Concerns(f.DestinationDim, f.ValueDim) => SliceDoesNotFit.Explain(f),
        AssignFault f => AssignmentDoesNotFit.Explain(f),
        ReshapeFault f => AssignmentDoesNotFit.Explain(f),
        ProductFault f => InnerSizesDiffer.Explain(f),
        SliceFault f => SliceDoesNotFit.Explain(f),
        DTypeFault f => DTypesMixed.Explain(f),
        DoubleLiteralFault f => DoubleLiteral.Explain(f),
        IndexFault f => IndexOutOfRange.Explain(f),
        AxisFault f => AxisOutOfRange.Explain(f),
        CountFault f => ElementCount.Explain(f),
        CalleeFault f => InCallee(f),
        _ => throw new System.ArgumentException(fault.GetType().Name, nameof(fault)),
    };

    /// <summary>The helper's own fault, with the helper named in front: it is the call that does not fit.</summary>
    private static Explanation InCallee(CalleeFault fault)
    {
        Explanation inner = Explain(fault.Inner);
        string types = string.Join(", ", System.Linq.Enumerable.Select(fault.Method.TypeArguments, static t => t.Name));
        string name = types.Length == 0 ? fault.Method.Name : $"{fault.Method.Name}<{types}>";
        object[] arguments = (object[])inner.Arguments.Clone();
        arguments[0] = $"In {name}: {arguments[0]}";
        return inner with { Arguments = arguments, Related = inner.Related.Insert(0, fault.Inner.Node.Syntax.GetLocation()) };
    }
}
