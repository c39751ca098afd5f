using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Something wrong that an evaluation found: the facts, without words. The rules turn it into messages.</summary>
/// <param name="Node">Where it is to be shown.</param>
internal abstract record Fault(IOperation Node);

/// <summary>An operand as the user wrote it, with its value.</summary>
internal readonly record struct Operand(IOperation Operation, TensorValue Value);

/// <summary>Two sizes that do not meet, or two names that do not, at <paramref name="Axis"/> of the result.</summary>
internal sealed record BroadcastFault(IOperation Node, Operand Left, Operand Right, int Axis, Dim LeftDim, Dim RightDim, bool NamesOnly) : Fault(Node);

/// <summary>A value that does not fit where it is written. <paramref name="Axis"/> is -1 where the value has more axes than the destination.</summary>
internal sealed record AssignFault(IOperation Node, Operand Destination, Operand Value, int Axis, Dim DestinationDim, Dim ValueDim, bool NamesOnly) : Fault(Node);

/// <summary>Inner sizes of a matrix product that differ, or an operand without a matrix' rank (<paramref name="Reason"/>).</summary>
internal sealed record ProductFault(IOperation Node, Operand Left, Operand Right, Dim LeftDim, Dim RightDim, string? Reason) : Fault(Node);

/// <summary>Operands that do not fit a product or a system of equations. <paramref name="Wrong"/> has SIZE where the size of <see cref="Dim"/> is to stand with its origin.</summary>
internal sealed record FitFault(IOperation Node, FitKind Kind, string Function, Operand Left, Operand? Right, string Wrong, string Advice) : Fault(Node)
{
    /// <summary>The axis whose origin is told.</summary>
    public Dim Dim { get; init; }
}

/// <summary>What does not fit.</summary>
internal enum FitKind
{
    /// <summary>No matrix, or not a square one.</summary>
    Square,

    /// <summary>A right side with another number of rows than its matrix.</summary>
    RightSide,

    /// <summary>Vectors of a cross product that have not three elements.</summary>
    Cross,

    /// <summary>Axes that are summed over, or their number.</summary>
    Axes,
}

/// <summary>A slice that leaves its axis, or selects nothing of it.</summary>
internal sealed record SliceFault(IOperation Node, Operand Tensor, int Axis, int Size, long Start, long End, SliceError Error) : Fault(Node);

/// <summary>What is wrong with a slice.</summary>
internal enum SliceError
{
    /// <summary>It leaves its axis.</summary>
    Outside,

    /// <summary>Its start is its end.</summary>
    Empty,

    /// <summary>Its start lies behind its end.</summary>
    Reversed,

    /// <summary>It does not step at all.</summary>
    Step,

    /// <summary>It steps backwards and starts in front of its end.</summary>
    Forwards,
}

/// <summary>A constant index outside its axis.</summary>
internal sealed record IndexFault(IOperation Node, Operand Tensor, int Axis, int Size, long Index, bool FromEnd) : Fault(Node);

/// <summary>Fewer indices than the tensor has axes, where an element is meant; or a function of another number of them. <paramref name="Function"/> is what takes them; null for an indexer.</summary>
internal sealed record IndexCountFault(IOperation Node, Operand Tensor, int Count, int Rank, string? Function) : Fault(Node);

/// <summary>An axis argument outside the rank.</summary>
internal sealed record AxisFault(IOperation Node, Operand Tensor, long Axis, int Rank, string Parameter) : Fault(Node);

/// <summary>An axis that a reduction names twice; counted from the first.</summary>
internal sealed record AxisTwiceFault(IOperation Node, Operand Tensor, int Axis) : Fault(Node);

/// <summary>A scan along none or several of its operand's axes.</summary>
internal sealed record OneAxisFault(IOperation Node, Operand Tensor, string Operation, int Named) : Fault(Node);

/// <summary>Differences of an order that leaves nothing of the axis.</summary>
internal sealed record DifferenceFault(IOperation Node, Operand Tensor, int Order, int Axis, int Size) : Fault(Node);

/// <summary>Operands of different dtypes; C# finds no operator or overload. A scalar is always the right one.</summary>
internal sealed record DTypeFault(IOperation Node, Operand Left, Operand Right, ITypeSymbol LeftElement, ITypeSymbol RightElement, bool LeftIsDestination = false) : Fault(Node)
{
    /// <summary>The element type of what the expression around the mix is written to: the other operand is the one to cast.</summary>
    public ITypeSymbol? Wanted { get; init; }
}

/// <summary>An operator that elements do not have.</summary>
internal sealed record OperatorFault(IOperation Node, Operand Tensor, ITypeSymbol Element, MathOperator Operator) : Fault(Node);

/// <summary>A cast of elements that nothing is known to convert.</summary>
internal sealed record CastFault(IOperation Node, Operand Tensor, ITypeSymbol Element) : Fault(Node);

/// <summary>A double constant where the tensor is of another floating dtype.</summary>
internal sealed record DoubleLiteralFault(IOperation Node, Operand Tensor, ITypeSymbol Element, object Constant) : Fault(Node);

/// <summary>A collection expression with the wrong number of elements.</summary>
internal sealed record CountFault(IOperation Node, ITypeSymbol Declared, TensorShape Shape, int Count) : Fault(Node);

/// <summary>A reshape to a type of another length.</summary>
internal sealed record ReshapeFault(IOperation Node, Operand Tensor, ITypeSymbol Target, TensorShape TargetShape) : Fault(Node);

/// <summary>A reshape that would have to move elements: two axes do not follow one another in memory.</summary>
internal sealed record NoViewFault(IOperation Node, Operand Tensor, TensorShape Target, (int Slow, int Fast) Gap, bool ByColumns, string Operation, ITypeSymbol? Type, long? Bytes) : Fault(Node);

/// <summary>A view that its tensor does not have.</summary>
/// <param name="Node">Where.</param>
/// <param name="Tensor">Of what.</param>
/// <param name="View">The view, as written.</param>
/// <param name="Wrong">What it does wrong, a verb first.</param>
/// <param name="Advice">What there is.</param>
internal sealed record ViewFault(IOperation Node, Operand Tensor, string View, string Wrong, string Advice) : Fault(Node);

/// <summary>A view of an expression that is computed; a slice where <paramref name="View"/> is null.</summary>
internal sealed record ComputedViewFault(IOperation Node, Operand Tensor, string? View) : Fault(Node);

/// <summary>Integers divided by a constant zero.</summary>
internal sealed record ZeroDivisorFault(IOperation Node, Operand Tensor) : Fault(Node);

/// <summary>A declared type that is no element of a batch: of other sizes, or (<paramref name="IsOrder"/>) its elements do not lie together.</summary>
internal sealed record ElementFault(IOperation Node, Operand Tensor, ITypeSymbol Element, TensorShape Shape, int Indices, bool IsOrder) : Fault(Node);

/// <summary>A renaming to axes of other sizes, or another number of them.</summary>
internal sealed record RenameFault(IOperation Node, Operand Tensor, TensorShape Names) : Fault(Node)
{
    /// <summary>Whether an axis can bear a name: it is as long, or a part, or of size 1, or one of the two is not known.</summary>
    public static bool Fits(Dim axis, Dim name) =>
        !axis.IsKnown || !name.IsKnown || axis.Size == 1 || axis.Size == name.Size || (axis.IsPart && axis.Size < name.Size);
}

/// <summary>An expression where C# needs a value: a tensor (<paramref name="Target"/> is what it is assigned to), a truth value, or a number.</summary>
internal sealed record NoValueFault(IOperation Node, Operand Value, ITypeSymbol Wanted, IOperation? Target) : Fault(Node);

/// <summary>A function that the element type does not have.</summary>
internal sealed record NoFormFault(IOperation Node, Operand Tensor, string Function, ITypeSymbol Element) : Fault(Node);

/// <summary>An axis given by place. <paramref name="Offset"/> is where it stands in the text of its <paramref name="Call"/>.</summary>
internal sealed record UnnamedAxisFault(IOperation Node, string Call, int Offset) : Fault(Node);

/// <summary>A fault inside a generic helper that shows only with the types of one call.</summary>
/// <param name="Node">The call.</param>
/// <param name="Method">The helper, with its type arguments.</param>
/// <param name="Inner">What is wrong in its body.</param>
internal sealed record CalleeFault(IOperation Node, IMethodSymbol Method, Fault Inner) : Fault(Node);
